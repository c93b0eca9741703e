package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.boot.internal.Observers;
import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.persistence.AppendObserver;
import dev.eventsourcing.persistence.ApplicationObserver;
import dev.eventsourcing.processing.ProcessorObserver;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;

/** Tells all observers of a context, in their order; each runs what the next ones run. */
final class AllObservers implements Observers {

    private final List<Observers> all;

    AllObservers(ObjectProvider<Observers> all) {
        this.all = all.orderedStream().toList();
    }

    @Override
    public AppendObserver ofAppends(String application) {
        return all.stream()
                .map(one -> one.ofAppends(application))
                .reduce(
                        AppendObserver.NONE,
                        (first, second) -> first == AppendObserver.NONE
                                ? second
                                : second == AppendObserver.NONE ? first : new BothOfAppends(first, second));
    }

    @Override
    public ApplicationObserver ofApplication(String application) {
        return all.stream()
                .map(one -> one.ofApplication(application))
                .reduce(
                        ApplicationObserver.NONE,
                        (first, second) ->
                                first == ApplicationObserver.NONE ? second : new BothOfApplication(first, second));
    }

    @Override
    public ProcessorObserver ofProcessor(String processor, String application) {
        return all.stream()
                .map(one -> one.ofProcessor(processor, application))
                .reduce(
                        ProcessorObserver.NONE,
                        (first, second) ->
                                first == ProcessorObserver.NONE ? second : new BothOfProcessor(first, second));
    }

    private record BothOfAppends(AppendObserver first, AppendObserver second) implements AppendObserver {

        @Override
        public void committed(int saves, int events, Duration took) {
            first.committed(saves, events, took);
            second.committed(saves, events, took);
        }

        @Override
        public void waited(Duration time) {
            first.waited(time);
            second.waited(time);
        }

        @Override
        public void conflicted() {
            first.conflicted();
            second.conflicted();
        }
    }

    private record BothOfApplication(ApplicationObserver first, ApplicationObserver second)
            implements ApplicationObserver {

        @Override
        public <T> T save(Supplier<T> save) {
            return first.save(() -> second.save(save));
        }

        @Override
        public <T> T load(Class<?> type, Supplier<T> load) {
            return first.load(type, () -> second.load(type, load));
        }

        @Override
        public Map<String, String> metadata() {
            Map<String, String> metadata = new HashMap<>(second.metadata());
            metadata.putAll(first.metadata());
            return metadata;
        }

        @Override
        public void retried() {
            first.retried();
            second.retried();
        }

        @Override
        public void cacheAsked(boolean hit) {
            first.cacheAsked(hit);
            second.cacheAsked(hit);
        }

        @Override
        public void snapshotAsked(boolean found) {
            first.snapshotAsked(found);
            second.snapshotAsked(found);
        }

        @Override
        public void snapshotTaken(Duration took) {
            first.snapshotTaken(took);
            second.snapshotTaken(took);
        }

        @Override
        public void snapshotFailed() {
            first.snapshotFailed();
            second.snapshotFailed();
        }
    }

    private record BothOfProcessor(ProcessorObserver first, ProcessorObserver second) implements ProcessorObserver {

        @Override
        public void process(DomainEvent event, Runnable action) {
            first.process(event, () -> second.process(event, action));
        }

        @Override
        public void processed(Duration took) {
            first.processed(took);
            second.processed(took);
        }

        @Override
        public void failed() {
            first.failed();
            second.failed();
        }
    }
}
