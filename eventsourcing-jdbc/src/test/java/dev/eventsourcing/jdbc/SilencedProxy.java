package dev.eventsourcing.jdbc;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;

/** Hands on what is sent to a port and back, until the connections of a moment are to be swallowed, which stay open. */
final class SilencedProxy implements AutoCloseable {

    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final int target;
    private final List<Closeable> sockets = new CopyOnWriteArrayList<>();
    private volatile AtomicBoolean silent = new AtomicBoolean();

    SilencedProxy(int target) throws IOException {
        this.target = target;
        start(this::accept);
    }

    int port() {
        return server.getLocalPort();
    }

    /** Swallows all that comes on the connections that are open now. Those that are opened later work. */
    void fallSilent() {
        silent.set(true);
        silent = new AtomicBoolean();
    }

    private void accept() throws IOException {
        while (true) {
            Socket client = server.accept();
            AtomicBoolean swallowed = silent;
            Socket database = new Socket(InetAddress.getLoopbackAddress(), target);
            sockets.addAll(List.of(client, database));
            start(() -> copy(client.getInputStream(), database.getOutputStream(), swallowed));
            start(() -> copy(database.getInputStream(), client.getOutputStream(), swallowed));
        }
    }

    private static void copy(InputStream in, OutputStream out, AtomicBoolean swallowed) throws IOException {
        byte[] buffer = new byte[8192];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            if (!swallowed.get()) {
                out.write(buffer, 0, read);
                out.flush();
            }
        }
    }

    /** Until a socket is closed. */
    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }

    private static void start(Work work) {
        Thread thread = new Thread(
                () -> {
                    try {
                        work.run();
                    } catch (IOException e) {
                        return; // closed
                    }
                },
                "silenced-proxy");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (Closeable socket : sockets) {
            socket.close();
        }
    }
}
