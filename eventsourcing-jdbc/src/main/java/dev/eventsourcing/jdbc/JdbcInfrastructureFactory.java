package dev.eventsourcing.jdbc;

import dev.eventsourcing.persistence.Infrastructure;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.persistence.Mapper;
import java.time.Clock;
import javax.sql.DataSource;

/** Keeps events in a PostgreSQL or SQLite database. */
public final class JdbcInfrastructureFactory implements InfrastructureFactory {

    public JdbcInfrastructureFactory(DataSource dataSource, Mapper mapper, JdbcSettings settings, Clock clock) {}

    @Override
    public Infrastructure create(String applicationName) {
        throw new IllegalStateException("skeleton");
    }
}
