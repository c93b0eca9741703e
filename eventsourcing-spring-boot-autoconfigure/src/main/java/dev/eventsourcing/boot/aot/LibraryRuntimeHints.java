package dev.eventsourcing.boot.aot;

import dev.eventsourcing.domain.Aggregate;
import org.jspecify.annotations.Nullable;
import org.springframework.aot.hint.MemberCategory;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.RuntimeHintsRegistrar;
import org.springframework.aot.hint.TypeReference;

/** Keeps what the library, and those that it works with, look up by name whatever the application is. */
final class LibraryRuntimeHints implements RuntimeHintsRegistrar {

    @Override
    public void registerHints(RuntimeHints hints, @Nullable ClassLoader classLoader) {
        // with which an aggregate is made from a snapshot if it has no constructor for that
        hints.reflection()
                .registerType(TypeReference.of("sun.reflect.ReflectionFactory"), MemberCategory.INVOKE_PUBLIC_METHODS)
                .registerType(Aggregate.class, MemberCategory.INVOKE_DECLARED_CONSTRUCTORS);
        // the transaction managers that are asked for their DataSource
        for (String manager : new String[] {
            "org.springframework.orm.jpa.JpaTransactionManager",
            "org.springframework.orm.jpa.hibernate.HibernateTransactionManager"
        }) {
            hints.reflection().registerTypeIfPresent(classLoader, manager, MemberCategory.INVOKE_PUBLIC_METHODS);
        }
        // what is looked for to know whether a library is there
        for (String looked : new String[] {
            "com.github.benmanes.caffeine.cache.Caffeine",
            "dev.eventsourcing.jdbc.JdbcRecorder",
            "org.flywaydb.database.postgresql.PostgreSQLDatabaseType"
        }) {
            hints.reflection().registerTypeIfPresent(classLoader, looked);
        }
        // the cache and its entries that Caffeine chooses for a cache of limited size
        for (String chosen : new String[] {"SSMS", "PSMS"}) {
            hints.reflection()
                    .registerTypeIfPresent(
                            classLoader,
                            "com.github.benmanes.caffeine.cache." + chosen,
                            MemberCategory.INVOKE_DECLARED_CONSTRUCTORS,
                            MemberCategory.ACCESS_DECLARED_FIELDS);
        }
    }
}
