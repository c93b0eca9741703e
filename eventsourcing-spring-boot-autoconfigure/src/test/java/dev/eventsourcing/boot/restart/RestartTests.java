package dev.eventsourcing.boot.restart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.util.ReflectionUtils;

/** Restarts as DevTools does them: the user's classes are loaded anew, all libraries stay. */
class RestartTests {

    @TempDir
    private Path folder;

    @Test
    void goOnWithWhatIsStoredAndKeepNothingOfTheClassesBefore() throws Exception {
        String url = "jdbc:sqlite:" + folder.resolve("events.db");

        WeakReference<ClassLoader> first = start(url, "customer 0");
        start(url, "customer 1");
        start(url, "customer 2");

        Awaitility.await().pollInSameThread().untilAsserted(() -> {
            clearCachesOfSpring();
            System.gc();
            assertThat(first.get()).isNull();
        });
    }

    private static WeakReference<ClassLoader> start(String url, String expected) throws Exception {
        try (UsersClasses classes = new UsersClasses()) {
            CompletableFuture<String> answer = new CompletableFuture<>();
            Thread restarted = new Thread(() -> answer.completeAsync(() -> run(classes, url), Runnable::run));
            restarted.setContextClassLoader(classes);
            restarted.start();
            assertThat(answer.get()).isEqualTo(expected);
            restarted.join();
            return new WeakReference<>(classes);
        }
    }

    private static String run(ClassLoader classes, String url) {
        try {
            @SuppressWarnings("unchecked") // it is one
            UnaryOperator<String> shop = (UnaryOperator<String>)
                    classes.loadClass(Shop.class.getName()).getConstructor().newInstance();
            assertThat(shop.getClass()).isNotEqualTo(Shop.class);
            return shop.apply(url);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** These are softly held, and as large as memory allows. */
    private static void clearCachesOfSpring() {
        ReflectionUtils.clearCache();
        AnnotationUtils.clearCache();
        ResolvableType.clearCache();
    }

    private static final class UsersClasses extends URLClassLoader {

        UsersClasses() {
            super(
                    new URL[] {Shop.class.getProtectionDomain().getCodeSource().getLocation()},
                    Shop.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith(Shop.class.getPackageName())) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded != null ? loaded : findClass(name);
            }
        }

        @Override
        public void close() throws IOException {
            super.close();
        }
    }
}
