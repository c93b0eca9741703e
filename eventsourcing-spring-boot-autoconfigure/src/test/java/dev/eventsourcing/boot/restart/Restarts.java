package dev.eventsourcing.boot.restart;

import java.lang.ref.WeakReference;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;

/** Starts the shop again and again as DevTools does: the user's classes are loaded anew, all libraries stay. */
final class Restarts {

    private Restarts() {}

    /**
     * Prints what each start says, and how many of the class loaders were given up at last. Not counted is the first, which
     * Boot keeps for its shutdown hook and the logging.
     */
    public static void main(String[] args) throws Exception {
        List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
        start(args[0]);
        for (int i = 0; i < 2; i++) {
            loaders.add(start(args[0]));
        }
        long begun = System.nanoTime();
        long gone = 0;
        while (gone < loaders.size() && System.nanoTime() - begun < 20_000_000_000L) {
            System.gc();
            gone = loaders.stream().filter(loader -> loader.refersTo(null)).count();
        }
        System.out.println("given up: " + gone);
    }

    private static WeakReference<ClassLoader> start(String url) throws Exception {
        try (UsersClasses classes = new UsersClasses()) {
            AtomicReference<Object> answer = new AtomicReference<>();
            Thread restarted = new Thread(() -> answer.set(run(classes, url)));
            restarted.setContextClassLoader(classes);
            restarted.start();
            restarted.join();
            System.out.println("said: " + answer.get());
            return new WeakReference<>(classes);
        }
    }

    private static Object run(ClassLoader classes, String url) {
        try {
            @SuppressWarnings("unchecked") // it is one
            UnaryOperator<String> shop = (UnaryOperator<String>)
                    classes.loadClass(Shop.class.getName()).getConstructor().newInstance();
            return shop.getClass() == Shop.class ? "the class is the old one" : shop.apply(url);
        } catch (ReflectiveOperationException | RuntimeException e) {
            return e;
        }
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
    }
}
