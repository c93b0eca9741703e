package dev.eventsourcing.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.stereotype.Component;

/** Makes the directory of the database file before the first connection: SQLite makes the file alone. */
@Component
class SqliteDirectory implements BeanPostProcessor {

    private static final Pattern FILE = Pattern.compile("jdbc:sqlite:(?!:memory:|file:)([^?]+).*");

    @Override
    public Object postProcessAfterInitialization(Object bean, String beanName) {
        if (bean instanceof JdbcConnectionDetails connection) {
            Matcher matcher = FILE.matcher(connection.getJdbcUrl());
            if (matcher.matches()) {
                makeParentOf(Path.of(matcher.group(1)).toAbsolutePath());
            }
        }
        return bean;
    }

    private static void makeParentOf(Path file) {
        try {
            Files.createDirectories(file.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The directory of " + file + " cannot be made: make it, or set spring.datasource.url", e);
        }
    }
}
