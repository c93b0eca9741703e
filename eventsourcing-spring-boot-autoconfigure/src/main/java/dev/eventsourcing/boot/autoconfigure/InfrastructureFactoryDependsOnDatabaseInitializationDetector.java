package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.persistence.InfrastructureFactory;
import java.util.Set;
import org.springframework.boot.sql.init.dependency.AbstractBeansOfTypeDependsOnDatabaseInitializationDetector;

/** Makes applications, which need the factory, wait for the initialization of the database. */
final class InfrastructureFactoryDependsOnDatabaseInitializationDetector
        extends AbstractBeansOfTypeDependsOnDatabaseInitializationDetector {

    @Override
    protected Set<Class<?>> getDependsOnDatabaseInitializationBeanTypes() {
        return Set.of(InfrastructureFactory.class);
    }
}
