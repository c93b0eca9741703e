package dev.eventsourcing.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;

/** Gives the scripts of this library to Flyway, which would not find them in a native image. */
final class FlywayScripts implements ResourceProvider {

    private final List<Script> scripts;

    FlywayScripts(SchemaScripts scripts) {
        this.scripts = scripts.names().stream()
                .map(name -> new Script(scripts.folder() + "/" + name, name, scripts.resource(name)))
                .toList();
    }

    @Override
    public @Nullable LoadableResource getResource(String name) {
        return scripts.stream()
                .filter(script -> script.getRelativePath().equals(name))
                .findFirst()
                .orElse(null);
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
        return scripts.stream()
                .filter(script -> script.getFilename().startsWith(prefix)
                        && Arrays.stream(suffixes).anyMatch(script.getFilename()::endsWith))
                .<LoadableResource>map(script -> script)
                .toList();
    }

    private static final class Script extends LoadableResource {

        private final String path;
        private final String name;
        private final Resource resource;

        Script(String path, String name, Resource resource) {
            this.path = path;
            this.name = name;
            this.resource = resource;
        }

        @Override
        public Reader read() {
            try {
                return new InputStreamReader(resource.getInputStream(), UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException("The script " + path + " of this library cannot be read", e);
            }
        }

        @Override
        public String getAbsolutePath() {
            return path;
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return resource.getDescription();
        }

        @Override
        public String getFilename() {
            return path.substring(path.lastIndexOf('/') + 1);
        }

        /** As Flyway notes it in the history. */
        @Override
        public String getRelativePath() {
            return name;
        }
    }
}
