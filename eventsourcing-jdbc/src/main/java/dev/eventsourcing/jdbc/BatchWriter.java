package dev.eventsourcing.jdbc;

import java.util.List;

/** Writes saves in one commit, in a transaction of its own. */
interface BatchWriter {

    /** Gives every save its notification ids or its failure; what it throws is the failure of all of them. */
    void write(List<Save> batch);
}
