package dev.eventsourcing.jdbc;

import org.jspecify.annotations.Nullable;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.RuntimeHintsRegistrar;

/** Keeps the scripts that make the tables in a native image. */
final class JdbcRuntimeHints implements RuntimeHintsRegistrar {

    @Override
    public void registerHints(RuntimeHints hints, @Nullable ClassLoader classLoader) {
        for (Dialect dialect : Dialect.values()) {
            hints.resources().registerPattern(dialect.scripts() + "/**");
        }
    }
}
