package dev.eventsourcing.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.stereotype.Component;

/** Makes the directory of the database file before the first connection: SQLite makes the file alone. */
@Component
class SqliteDirectory implements BeanPostProcessor {

    private static final Pattern FILE = Pattern.compile("jdbc:sqlite:(?!:memory:|file:)([^?]+).*");

    @Override
    public Object postProcessAfterInitialization(Object bean, String beanName) {
        if (bean instanceof JdbcConnectionDetails connection) {
            Matcher file = FILE.matcher(connection.getJdbcUrl());
            if (file.matches()) {
                makeDirectoryOf(Path.of(file.group(1)).toAbsolutePath(), connection.getJdbcUrl());
            }
        }
        return bean;
    }

    private static void makeDirectoryOf(Path file, String url) {
        Path directory = file.resolveSibling("");
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new InvalidConfigurationPropertyValueException(
                    "spring.datasource.url", url, "The directory " + directory + " is not there and cannot be made");
        }
    }
}
