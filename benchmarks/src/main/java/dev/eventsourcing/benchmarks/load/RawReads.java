package dev.eventsourcing.benchmarks.load;

import dev.eventsourcing.domain.OriginatorId;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;

/** Loads beside plain reads of the same rows, in turns of some milliseconds, so that both have the same machine. */
final class RawReads {

    static final String RAW = "raw JDBC read";
    static final String SELECT = "recorder's select";
    static final String LOAD = "load";

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final LoadSettings settings;

    RawReads(LoadSettings settings) {
        this.settings = settings;
    }

    private record Contender(String name, Callable<Object> call, double[] nanoseconds, double[] cpu) {

        /** Calls for a while and keeps what a call took. */
        void turn(int round, long duration) throws Exception {
            long cpuBefore = THREADS.getCurrentThreadCpuTime();
            long begun = System.nanoTime();
            long calls = 0;
            long taken;
            do {
                call.call();
                calls++;
                taken = System.nanoTime() - begun;
            } while (taken < duration);
            if (round >= 0) {
                nanoseconds[round] = (double) taken / calls;
                cpu[round] = (double) (THREADS.getCurrentThreadCpuTime() - cpuBefore) / calls;
            }
        }
    }

    List<Report.Row> measure(String kind, Store store, int events, String size) throws Exception {
        try (Orders orders = new Orders(store, Orders.REPLAY)) {
            OriginatorId id = orders.add(events, size);
            Object key = kind.equals(Store.SQLITE) ? bytes(id.uuid()) : id.uuid();
            List<Contender> contenders = List.of(
                    contender(RAW, () -> read(store.dataSource(), key, events)),
                    contender(SELECT, () -> orders.stored(id)),
                    contender(LOAD, () -> orders.load(id)));
            for (int round = -settings.warmUps(); round < settings.rounds(); round++) {
                List<Contender> turns = new ArrayList<>(contenders);
                Collections.rotate(turns, round);
                for (Contender contender : turns) {
                    contender.turn(round, settings.turn().toNanos());
                }
            }
            return contenders.stream()
                    .map(contender ->
                            row(kind + ", " + events + " events of " + size, events, contender, contenders.get(0)))
                    .toList();
        }
    }

    private Contender contender(String name, Callable<Object> call) {
        return new Contender(name, call, new double[settings.rounds()], new double[settings.rounds()]);
    }

    private static Report.Row row(String title, int events, Contender contender, Contender raw) {
        double[] ratios = new double[contender.nanoseconds().length];
        Arrays.setAll(ratios, round -> contender.nanoseconds()[round] / raw.nanoseconds()[round]);
        return new Report.Row(
                LoadBenchmark.RAW,
                title,
                contender.name(),
                median(contender.nanoseconds()) / 1e3,
                median(contender.cpu()) / events,
                median(ratios),
                contender.name().equals(LOAD) && events == 100 ? 1.3 : 0);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    /** The least that reading the rows takes: nothing is made of them. */
    private static long read(DataSource dataSource, Object id, int events) throws SQLException {
        long bytes = 0;
        int rows = 0;
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("SELECT originator_version, topic, state FROM orders_events"
                                + " WHERE originator_id = ? ORDER BY originator_version")) {
            statement.setObject(1, id);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    bytes += row.getLong(1) + row.getString(2).length() + row.getBytes(3).length;
                    rows++;
                }
            }
        }
        if (rows != events) {
            throw new IllegalStateException("There are " + rows + " rows instead of " + events);
        }
        return bytes;
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
