package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.boot.internal.InvalidSettingException;
import dev.eventsourcing.jdbc.ForeignTransactionException;
import dev.eventsourcing.jdbc.JdbcInfrastructureFactory;
import dev.eventsourcing.processing.Processors;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;

/**
 * Refuses a store of the user's whose processors would have transactions on another DataSource. What handlers write would
 * stay when the position does not, and nobody would notice before the first failure.
 */
final class ProcessorTransactions implements SmartInitializingSingleton {

    private final ObjectProvider<JdbcInfrastructureFactory> stores;
    private final Processors processors;

    ProcessorTransactions(ObjectProvider<JdbcInfrastructureFactory> stores, Processors processors) {
        this.stores = stores;
        this.processors = processors;
    }

    /** Not earlier: the manager may be one that needs the database's initialization. */
    @Override
    public void afterSingletonsInstantiated() {
        List<JdbcInfrastructureFactory> own = stores.orderedStream().toList();
        if (!own.isEmpty() && !processors.all().isEmpty()) {
            own.forEach(ProcessorTransactions::check);
        }
    }

    private static void check(JdbcInfrastructureFactory store) {
        try {
            store.checkProcessing();
        } catch (ForeignTransactionException e) {
            throw new InvalidSettingException(
                    "The transactions of processors are begun by a manager of another DataSource than the one that events"
                            + " are kept in: what handlers write would not be committed with how far they have come.",
                    "Give the JdbcInfrastructureFactory bean a transaction manager of the DataSource object that it keeps"
                            + " events in, or none, so that it begins its own.",
                    e);
        }
    }
}
