package dev.eventsourcing.processing;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has the steps of one partition taken, one after the other, as long as there is something to do; then when it is prompted,
 * and from time to time in any case. After something was done it looks again soon, and then at longer and longer intervals
 * up to the poll interval.
 *
 * <p>Safe for use by several threads.
 */
final class Worker {

    private static final Logger logger = LoggerFactory.getLogger(Worker.class);

    /** The first pause after something was done; and how soon it is looked whether another instance has let go. */
    private static final Duration FIRST_PAUSE = Duration.ofMillis(10);

    private static final Duration CLAIM_PAUSE = Duration.ofMillis(100);

    /** So little too early is not worth another alarm. */
    private static final long TICK_NANOS = 1_000_000;

    /** After so many steps others on the same executor have their turn. */
    private static final int STEPS = 100;

    private final PartitionProcessor partition;
    private final Duration pollInterval;
    private final Executor executor;
    private final Scheduler scheduler;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition rested = lock.newCondition();

    private boolean open = true;
    private boolean running;
    private boolean stepping;
    private boolean prompted;
    private boolean woken;

    /** Whether the pause is kept, whoever prompts. */
    private boolean firm;

    private boolean resting;
    private long wakeAt;
    private boolean alarmSet;
    private long alarmAt;
    private Duration pause = FIRST_PAUSE;

    Worker(PartitionProcessor partition, Duration pollInterval, Executor executor, Scheduler scheduler) {
        this.partition = partition;
        this.pollInterval = pollInterval;
        this.executor = executor;
        this.scheduler = scheduler;
    }

    /** Has it look now, or once more if it is at it; not before its pause is over if it has failed, or another was at it. */
    void prompt() {
        prompt(false);
    }

    /** Has it look now, whatever has failed. */
    void wake() {
        prompt(true);
    }

    private void prompt(boolean anyway) {
        lock.lock();
        try {
            if (open && running) {
                prompted = true;
                woken |= anyway;
            } else if (open && (anyway || !firm)) {
                begin();
            }
        } finally {
            lock.unlock();
        }
    }

    private void begin() {
        running = true;
        prompted = false;
        woken = false;
        firm = false;
        resting = false;
        try {
            executor.execute(this::run);
        } catch (RuntimeException | Error e) {
            running = false;
            logger.debug("The executor has no thread now, or is shut down", e);
            restFor(pollInterval);
        }
    }

    private void run() {
        Step step = Step.STOPPED;
        boolean progressed = false;
        try {
            int steps = 0;
            do {
                if (!beginStep()) {
                    return;
                }
                step = Step.FAILED;
                step = partition.step();
                progressed |= step == Step.PROGRESSED;
                steps++;
            } while (step == Step.PROGRESSED && steps < STEPS);
        } finally {
            end(step, progressed);
        }
    }

    /** Tells whether there may be another one; who stops this waits for its end then. */
    private boolean beginStep() {
        lock.lock();
        try {
            stepping = open;
            return open;
        } finally {
            lock.unlock();
        }
    }

    private void end(Step step, boolean progressed) {
        lock.lock();
        try {
            stepping = false;
            running = false;
            firm = step != Step.PROGRESSED && step != Step.IDLE;
            rested.signalAll();
            pause = progressed ? FIRST_PAUSE : pause;
            if (!open) {
                return;
            }
            if (step == Step.PROGRESSED || woken || (prompted && !firm)) {
                begin();
            } else {
                rest(step);
            }
        } finally {
            lock.unlock();
        }
    }

    private void rest(Step step) {
        Duration delay = switch (step) {
            case FAILED -> partition.delay();
            case NOT_CLAIMED -> CLAIM_PAUSE;
            case STOPPED, PAUSED -> pollInterval; // another instance may go on meanwhile
            default -> pause;
        };
        if (step == Step.IDLE) {
            pause = shorter(pause.multipliedBy(2), pollInterval);
        }
        restFor(step == Step.FAILED ? delay : shorter(delay, pollInterval));
    }

    private void restFor(Duration delay) {
        resting = true;
        wakeAt = System.nanoTime() + delay.toNanos();
        setAlarm();
    }

    /**
     * Nobody can take an alarm back. So there is none beside one that goes off early enough: that looks how long there is
     * left, however often a prompt has cut a pause short.
     */
    private void setAlarm() {
        if (alarmSet && alarmAt - wakeAt <= 0) {
            return;
        }
        long at = wakeAt;
        try {
            scheduler.schedule(() -> alarm(at), Duration.ofNanos(Math.max(0, at - System.nanoTime())));
            alarmSet = true;
            alarmAt = at;
        } catch (RuntimeException | Error e) {
            logger.debug("The scheduler has no thread now, or is shut down; the next prompt counts", e);
        }
    }

    private void alarm(long at) {
        lock.lock();
        try {
            if (!alarmSet || at != alarmAt) {
                return; // an earlier one has taken its place
            }
            alarmSet = false;
            if (open && resting) {
                if (wakeAt - System.nanoTime() <= TICK_NANOS) {
                    wake();
                } else {
                    setAlarm();
                }
            }
        } finally {
            lock.unlock();
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /** Takes no further step. */
    void stop() {
        lock.lock();
        try {
            open = false;
        } finally {
            lock.unlock();
        }
    }

    /** Waits for the end of the step that is being taken; returns whether it has ended. */
    boolean awaitRest(Duration timeout) throws InterruptedException {
        lock.lock();
        try {
            long left = timeout.toNanos();
            while (stepping && left > 0) {
                left = rested.awaitNanos(left);
            }
            return !stepping;
        } finally {
            lock.unlock();
        }
    }
}
