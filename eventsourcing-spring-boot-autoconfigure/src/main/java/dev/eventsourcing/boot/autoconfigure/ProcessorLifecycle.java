package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.processing.Processor;
import dev.eventsourcing.processing.Processors;
import dev.eventsourcing.processing.Timer;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Has the processors work between the start of the context and its end: after the web server has let the last request go,
 * as that may wait for one of them, and before the pool of connections is closed.
 */
final class ProcessorLifecycle implements SmartLifecycle {

    private static final Logger logger = LoggerFactory.getLogger(ProcessorLifecycle.class);

    /** Below that of the web server and of its graceful shutdown. */
    private static final int PHASE = DEFAULT_PHASE - 4096;

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Processors processors;
    private final Predicate<String> enabled;
    private final ProcessorThreads threads;
    private volatile boolean running;

    /** @param enabled tells by a processor's name whether it works here */
    ProcessorLifecycle(Processors processors, Predicate<String> enabled, ProcessorThreads threads) {
        this.processors = processors;
        this.enabled = enabled;
        this.threads = threads;
    }

    @Override
    public void start() {
        Executor executor = threads.executor();
        Timer timer = threads.timer();
        for (Processor processor : processors.all()) {
            if (enabled.test(processor.name())) {
                processor.start(executor, timer);
            } else {
                logger.info("Processor {} does not work in this instance", processor.name());
            }
        }
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        processors.all().stream().parallel().forEach(processor -> {
            if (!processor.close(PATIENCE)) {
                logger.warn(
                        "Processor {} has not ended its batch within {} s; it is rolled back and repeated at the next start",
                        processor.name(),
                        PATIENCE.toSeconds());
            }
        });
        threads.stop();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
