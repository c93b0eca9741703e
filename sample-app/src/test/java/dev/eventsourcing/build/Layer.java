package dev.eventsourcing.build;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A package of the build and what it may use, beside the JDK's {@code java..} and JSpecify.
 *
 * @param name without the root package
 * @param below the packages of the build that it may use, without the root package
 * @param libraries the foreign packages that it may use
 */
record Layer(String name, List<String> below, List<String> libraries) {

    private static final String ROOT = "dev.eventsourcing.";

    static final List<Layer> ALL = List.of(
            layer("domain").using(),
            // Jackson's trees are what upcasters change; all else of Jackson is for persistence.jackson
            layer("persistence", "domain")
                    .using(
                            "com.github.luben.zstd",
                            "javax.crypto..",
                            "org.bouncycastle.crypto..",
                            "org.slf4j",
                            "tools.jackson.databind.node"),
            layer("persistence.memory", "domain", "persistence").using("org.slf4j"),
            layer("persistence.jackson", "domain", "persistence", "internal")
                    .using("tools.jackson..", "com.fasterxml.jackson.annotation"),
            // knows the annotations by their names, so that it does not need them to run
            layer("processor").using("javax.annotation.processing", "javax.lang.model..", "javax.tools"),
            layer("internal", "domain").using(),
            layer("application", "domain", "persistence", "internal")
                    .using("com.github.benmanes.caffeine.cache", "org.slf4j"),
            layer("processing", "domain", "persistence", "application", "internal")
                    .using("org.slf4j"),
            layer("system", "domain", "persistence", "application", "processing")
                    .using(),
            layer("projection", "domain", "persistence", "application", "processing")
                    .using(),
            layer("jdbc", "domain", "persistence", "internal")
                    .using(
                            "javax.sql",
                            "org.flywaydb.core..",
                            "org.slf4j",
                            "org.springframework.aot.hint",
                            "org.springframework.core..",
                            "org.springframework.dao..",
                            "org.postgresql..",
                            "org.springframework.jdbc..",
                            "org.springframework.transaction..",
                            "org.springframework.util"),
            layer("boot.web", "domain", "persistence", "application")
                    .using("jakarta.servlet..", "org.slf4j", "org.springframework..", "tools.jackson.."),
            layer("boot.aot", "domain", "persistence", "application", "processing")
                    .using("org.springframework.."),
            layer("boot.internal", "domain", "persistence", "processing").using(),
            layer(
                            "boot.autoconfigure",
                            "domain",
                            "persistence",
                            "persistence.memory",
                            "persistence.jackson",
                            "application",
                            "processing",
                            "system",
                            "projection",
                            "jdbc",
                            "boot.internal",
                            "boot.web")
                    .using("javax..", "org.flywaydb.core..", "org.slf4j", "org.springframework.."),
            layer(
                            "boot.actuate",
                            "domain",
                            "internal",
                            "persistence",
                            "application",
                            "processing",
                            "jdbc",
                            "boot.internal",
                            "boot.autoconfigure")
                    .using("org.slf4j", "org.springframework.."),
            layer("boot.metrics", "persistence", "processing", "jdbc", "boot.internal", "boot.autoconfigure")
                    .using("io.micrometer.core..", "org.slf4j", "org.springframework.."),
            layer("boot.observation", "domain", "persistence", "processing", "boot.internal")
                    .using("io.micrometer..", "org.springframework.."),
            layer(
                            "test",
                            "domain",
                            "persistence",
                            "persistence.memory",
                            "persistence.jackson",
                            "application",
                            "processing",
                            "system",
                            "projection")
                    .using("org.assertj..", "org.opentest4j"),
            layer("boot.test", "domain", "persistence", "application", "processing", "projection", "test")
                    .using("org.junit.jupiter.api..", "org.springframework.."),
            layer("test.recorder", "domain", "persistence").using(),
            layer("test.schema", "domain", "persistence", "persistence.jackson", "internal")
                    .using("com.fasterxml.jackson.annotation", "tools.jackson.."),
            layer("test.postgres").using("io.zonky.test.db.postgres..", "javax.sql", "org.slf4j"),
            layer(
                            "test.contract",
                            "domain",
                            "persistence",
                            "persistence.memory",
                            "persistence.jackson",
                            "application",
                            "processing",
                            "system",
                            "projection",
                            "test.recorder")
                    .using(
                            "javax.sql",
                            "org.assertj..",
                            "org.awaitility..",
                            "org.junit.jupiter..",
                            "org.slf4j",
                            "tools.jackson.databind.node"),
            layer("sample", "domain", "persistence", "application", "processing", "system", "projection")
                    .using(
                            "com.fasterxml.jackson.annotation",
                            "jakarta.validation..",
                            "org.slf4j",
                            "org.springframework..",
                            "tools.jackson.."));

    private static Layer layer(String name, String... below) {
        return new Layer(name, Arrays.asList(below), List.of());
    }

    private Layer using(String... libraries) {
        return new Layer(name, below, Arrays.asList(libraries));
    }

    String packageName() {
        return ROOT + name;
    }

    String[] mayUse() {
        return Stream.of(
                        Stream.of(packageName(), "java..", "org.jspecify.annotations"),
                        below.stream().map(ROOT::concat),
                        libraries.stream())
                .flatMap(packages -> packages)
                .toArray(String[]::new);
    }

    @Override
    public String toString() {
        return name;
    }
}
