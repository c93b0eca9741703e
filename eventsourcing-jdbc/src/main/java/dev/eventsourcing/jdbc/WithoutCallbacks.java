package dev.eventsourcing.jdbc;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;

/**
 * The classes of an application without the user's callbacks for Flyway, which are for the user's migrations. Flyway looks for
 * those in Java in any case, whatever it is told of callbacks.
 */
final class WithoutCallbacks extends ClassLoader {

    private static final String CALLBACKS = "db/callback";

    WithoutCallbacks(ClassLoader parent) {
        super(parent);
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        return name.startsWith(CALLBACKS) ? Collections.emptyEnumeration() : super.getResources(name);
    }
}
