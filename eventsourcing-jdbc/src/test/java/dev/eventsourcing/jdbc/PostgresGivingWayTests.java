package dev.eventsourcing.jdbc;

class PostgresGivingWayTests extends GivingWayContract {

    @Override
    TestDatabase emptyDatabase() {
        return TestDatabase.postgresql();
    }

    @Override
    void giveWay() {
        jdbc.execute("DO $$ BEGIN RAISE EXCEPTION 'deadlock detected' USING ERRCODE = '40P01'; END $$");
    }
}
