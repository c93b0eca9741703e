package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.jdbc.JdbcRecorder;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.persistence.ProcessRecorder;
import dev.eventsourcing.processing.ProcessorState;
import dev.eventsourcing.processing.ProcessorStatus;
import dev.eventsourcing.processing.Processors;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Looks, at the most every few seconds, where the logs and the processors are. What cannot be told is not a number.
 *
 * <p>Safe for use by several threads.
 */
final class StoreLook implements AutoCloseable {

    private static final Logger logger = LoggerFactory.getLogger(StoreLook.class);

    private record Key(String processor, String application) {}

    private record Seen(Map<String, Long> heads, Map<Key, List<ProcessorStatus>> processors) {}

    private final ObjectProvider<InfrastructureFactory> infrastructure;
    private final ObjectProvider<Processors> processors;
    private final Set<String> applications = ConcurrentHashMap.newKeySet();
    private final Set<Key> followers = ConcurrentHashMap.newKeySet();
    private final Map<String, ProcessRecorder> recorders = new ConcurrentHashMap<>();
    private final CachedLook<Seen> seen;

    StoreLook(
            ObjectProvider<InfrastructureFactory> infrastructure,
            ObjectProvider<Processors> processors,
            Duration fresh) {
        this.infrastructure = infrastructure;
        this.processors = processors;
        this.seen = new CachedLook<>(this::look, fresh);
    }

    void addApplication(String application) {
        applications.add(application);
    }

    void addProcessor(String processor, String application) {
        followers.add(new Key(processor, application));
    }

    private Seen look() {
        Map<String, Long> heads = new HashMap<>();
        for (String application : applications) {
            quietly(() -> {
                ProcessRecorder recorder = recorders.computeIfAbsent(
                        application,
                        name -> infrastructure.getObject().create(name).recorder());
                heads.put(application, recorder.maxNotificationId().orElse(0));
            });
        }
        Map<Key, List<ProcessorStatus>> statuses = new HashMap<>();
        for (Key key : followers) {
            quietly(() -> statuses.put(
                    key,
                    processors
                            .getObject()
                            .get(key.processor(), key.application())
                            .status()));
        }
        return new Seen(heads, statuses);
    }

    private static void quietly(Runnable look) {
        try {
            look.run();
        } catch (RuntimeException e) {
            logger.debug("A meter has no value", e);
        }
    }

    Number head(String application) {
        Seen last = seen.get();
        return number(last == null ? null : last.heads().get(application));
    }

    Number lag(String processor, String application) {
        return of(
                processor,
                application,
                statuses ->
                        statuses.stream().mapToLong(ProcessorStatus::lag).max().orElse(0));
    }

    /** Returns seconds. */
    Number lagTime(String processor, String application) {
        return of(
                processor,
                application,
                statuses -> statuses.stream()
                        .mapToDouble(status -> seconds(status.lagTime()))
                        .max()
                        .orElse(0));
    }

    Number deadLetters(String processor, String application) {
        return of(
                processor,
                application,
                statuses -> statuses.stream()
                        .mapToLong(ProcessorStatus::deadLetters)
                        .sum());
    }

    Number partitions(String processor, String application, ProcessorState state) {
        return of(
                processor,
                application,
                statuses -> statuses.stream()
                        .filter(status -> status.state() == state)
                        .count());
    }

    private Number of(String processor, String application, Function<List<ProcessorStatus>, Number> value) {
        Seen last = seen.get();
        List<ProcessorStatus> statuses = last == null ? null : last.processors().get(new Key(processor, application));
        return number(statuses == null ? null : value.apply(statuses));
    }

    /** To be asked where the store is a database. */
    Number waitingSaves(String application) {
        return recorder(application) instanceof JdbcRecorder recorder ? recorder.waitingSaves() : Double.NaN;
    }

    /** Returns seconds; to be asked where the store is a database. */
    Number horizonAge(String application) {
        return recorder(application) instanceof JdbcRecorder recorder ? seconds(recorder.horizonAge()) : Double.NaN;
    }

    private @Nullable ProcessRecorder recorder(String application) {
        if (!recorders.containsKey(application)) {
            seen.get();
        }
        return recorders.get(application);
    }

    private static double seconds(Duration time) {
        return time.toNanos() / 1e9;
    }

    private static Number number(@Nullable Number known) {
        return known == null ? Double.NaN : known;
    }

    @Override
    public void close() {
        seen.close();
    }
}
