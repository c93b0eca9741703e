package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.processing.Processor;
import dev.eventsourcing.processing.ProcessorSettings;
import dev.eventsourcing.processing.Processors;
import dev.eventsourcing.processing.Scheduler;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.SmartLifecycle;

/**
 * Runs the processors of a context from when all its beans are ready until the batches under way are done, long before the
 * pool of connections closes.
 *
 * <p>They start after the web server and stop before it, when the requests that were accepted have been answered: those may
 * wait for what they wrote to be processed.
 *
 * <p>Safe for use by several threads.
 */
final class ProcessorsLifecycle implements SmartLifecycle, SmartInitializingSingleton, DisposableBean {

    private static final Logger logger = LoggerFactory.getLogger(ProcessorsLifecycle.class);

    /** Boot's web server starts 2048 before the default, its graceful shutdown is 1024 before it. */
    static final int PHASE = DEFAULT_PHASE - 1536;

    private final Processors processors;
    private final ConfiguredProcessors configured;
    private final InlineProjections inline;
    private final ProcessorThreads threads;
    private final Duration patience;
    private final Map<Processor, Executor> executors = new HashMap<>();
    private boolean logged;
    private boolean running;

    /** What is done when the batches under way are, after a stop. */
    private @Nullable CompletableFuture<Void> draining;

    /** @param patience how long a stop waits for the batches under way */
    ProcessorsLifecycle(
            Processors processors,
            ConfiguredProcessors configured,
            InlineProjections inline,
            ProcessorThreads threads,
            Duration patience) {
        this.processors = processors;
        this.configured = configured;
        this.inline = inline;
        this.threads = threads;
        this.patience = patience;
    }

    /** What is wrong with a processor is found before anything starts. */
    @Override
    public void afterSingletonsInstantiated() {
        Set<String> names = processors.all().stream().map(Processor::name).collect(Collectors.toSet());
        names.addAll(inline.names());
        configured.requireKnown(names);
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    @Override
    public void start() {
        CompletableFuture<Void> stopping = draining();
        if (stopping != null) {
            stopping.join(); // somebody has stopped this, and not waited for the end
        }
        begin();
    }

    private synchronized @Nullable CompletableFuture<Void> draining() {
        return draining;
    }

    private synchronized void begin() {
        if (running) {
            return;
        }
        running = true;
        List<Processor> enabled = new ArrayList<>();
        for (Processor processor : processors.all()) {
            if (!logged) {
                log(processor);
            }
            if (configured.isEnabled(processor.name())) {
                enabled.add(processor);
            }
        }
        logged = true;
        if (!enabled.isEmpty()) {
            run(enabled, threads.timer());
        }
    }

    private void run(List<Processor> enabled, Scheduler scheduler) {
        for (Processor processor : enabled) {
            Executor executor = threads.executor(processor.name());
            executors.put(processor, executor);
            processor.start(executor, scheduler);
        }
    }

    private void log(Processor processor) {
        ProcessorSettings settings = processor.settings();
        logger.info(
                "Processor {} follows {}{}: {}",
                processor.name(),
                processor.applicationName(),
                configured.isEnabled(processor.name()) ? "" : ", but is not enabled here",
                new ProcessorSettingsText(settings));
    }

    @Override
    public synchronized boolean isRunning() {
        return running;
    }

    @Override
    public void stop() {
        drain().join();
    }

    /** Calls back when all have done their batches, which they do side by side. */
    @Override
    public void stop(Runnable callback) {
        var unused = drain().whenComplete((drained, failure) -> callback.run());
    }

    /** A context that is refreshed again destroys its beans without having stopped them. */
    @Override
    public void destroy() {
        stop();
    }

    private synchronized CompletableFuture<Void> drain() {
        if (draining != null) {
            return draining;
        }
        CompletableFuture<?>[] closed = executors.entrySet().stream()
                .map(entry -> CompletableFuture.runAsync(() -> close(entry.getKey()), entry.getValue()))
                .toArray(CompletableFuture<?>[]::new);
        CompletableFuture<Void> ended = CompletableFuture.allOf(closed).whenComplete((all, failure) -> end());
        draining = ended.isDone() ? null : ended;
        return ended;
    }

    private void close(Processor processor) {
        if (!processor.close(patience)) {
            logger.warn(
                    "Processor {} of {} is left in the midst of a batch, which has not ended within {}: what it has not"
                            + " committed is processed anew after the next start. Set {} to wait for longer",
                    processor.name(),
                    processor.applicationName(),
                    patience,
                    ProcessorsAutoConfiguration.PATIENCE);
        }
    }

    private synchronized void end() {
        threads.close();
        executors.clear();
        running = false;
        draining = null;
    }
}
