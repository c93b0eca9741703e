package dev.eventsourcing.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The scripts in a folder of this library, and in those below it. Spring finds them, in a native image too, where Flyway
 * itself would not.
 */
final class SchemaScripts implements ResourceProvider {

    private final List<LoadableResource> scripts = new ArrayList<>();

    /** @param folder on the class path, without a slash at either end */
    SchemaScripts(String folder, ClassLoader classLoader) {
        try {
            for (Resource script : new PathMatchingResourcePatternResolver(classLoader)
                    .getResources("classpath:" + folder + "/**/*.sql")) {
                scripts.add(new Script(folder, script));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The scripts in " + folder + " of this library cannot be read", e);
        }
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
                .toList();
    }

    private static final class Script extends LoadableResource {

        private final String folder;
        private final Resource resource;
        private final String path;

        Script(String folder, Resource resource) throws IOException {
            this.folder = folder;
            this.resource = resource;
            String url = resource.getURL().getPath();
            this.path = url.substring(url.lastIndexOf(folder));
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
            return path.substring(folder.length() + 1);
        }
    }
}
