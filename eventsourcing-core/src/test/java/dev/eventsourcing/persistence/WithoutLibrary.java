package dev.eventsourcing.persistence;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Arrays;
import java.util.concurrent.Callable;

/** Runs something where one of the optional libraries is not on the class path. */
final class WithoutLibrary {

    private WithoutLibrary() {}

    /**
     * Loads the class anew, without the library, and returns what its instance returns.
     *
     * @param library how the name of its file starts
     */
    static Object call(String library, Class<? extends Callable<?>> type) throws Exception {
        String[] files = System.getProperty("java.class.path").split(File.pathSeparator);
        URL[] others = Arrays.stream(files)
                .map(File::new)
                .filter(file -> !file.getName().startsWith(library))
                .map(WithoutLibrary::url)
                .toArray(URL[]::new);
        if (others.length != files.length - 1) {
            throw new IOException("the class path should have " + library + " once: " + Arrays.toString(files));
        }
        try (URLClassLoader loader = new URLClassLoader(others, ClassLoader.getPlatformClassLoader())) {
            Constructor<?> constructor = loader.loadClass(type.getName()).getDeclaredConstructor();
            constructor.setAccessible(true);
            return ((Callable<?>) constructor.newInstance()).call();
        }
    }

    private static URL url(File file) {
        try {
            return file.toURI().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }
}
