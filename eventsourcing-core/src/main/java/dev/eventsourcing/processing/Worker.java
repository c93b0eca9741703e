package dev.eventsourcing.processing;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
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

    /** After so many steps others on the same executor have their turn. */
    private static final int STEPS = 100;

    private final PartitionProcessor partition;
    private final Duration pollInterval;
    private final Executor executor;
    private final Timer timer;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition rested = lock.newCondition();

    private boolean open = true;
    private boolean running;
    private boolean stepping;
    private boolean prompted;
    private boolean failed;
    private long turn;
    private Duration pause = FIRST_PAUSE;

    Worker(PartitionProcessor partition, Duration pollInterval, Executor executor, Timer timer) {
        this.partition = partition;
        this.pollInterval = pollInterval;
        this.executor = executor;
        this.timer = timer;
    }

    /** Has it look now, or once more if it is at it; after a failure not before its pause is over. */
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
            } else if (open && (anyway || !failed)) {
                begin();
            }
        } finally {
            lock.unlock();
        }
    }

    private void begin() {
        running = true;
        prompted = false;
        failed = false;
        turn++;
        try {
            executor.execute(this::run);
        } catch (RejectedExecutionException e) {
            running = false;
            logger.debug("The executor is shut down", e);
        }
    }

    private void run() {
        Step step = Step.STOPPED;
        try {
            int steps = 0;
            do {
                if (!beginStep()) {
                    return;
                }
                step = Step.FAILED;
                step = partition.step();
                steps++;
            } while (step == Step.PROGRESSED && steps < STEPS);
        } finally {
            end(step);
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

    private void end(Step step) {
        lock.lock();
        try {
            stepping = false;
            running = false;
            failed = step == Step.FAILED || step == Step.STOPPED;
            rested.signalAll();
            pause = step == Step.PROGRESSED ? FIRST_PAUSE : pause;
            if (!open) {
                return;
            }
            if (step == Step.PROGRESSED || (prompted && step != Step.FAILED)) {
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
            case STOPPED -> pollInterval; // another instance may go on meanwhile
            default -> pause;
        };
        if (step == Step.IDLE) {
            pause = shorter(pause.multipliedBy(2), pollInterval);
        }
        long expected = turn;
        try {
            timer.schedule(() -> promptIf(expected), step == Step.FAILED ? delay : shorter(delay, pollInterval));
        } catch (RejectedExecutionException e) {
            logger.debug("The timer is shut down", e);
        }
    }

    /** A pause that was cut short by a prompt ends without effect. */
    private void promptIf(long expected) {
        lock.lock();
        try {
            if (turn == expected) {
                wake();
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
