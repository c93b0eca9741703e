package dev.eventsourcing.processing;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a processor is, and how far it has come in a log, whoever processes it.
 *
 * @param processor its name
 * @param applicationName whose log it follows
 * @param partition which share of the originators, from 0
 * @param state how it is in this process
 * @param position the notification that was processed last, 0 for none
 * @param head the notification up to which the log is final, 0 for none; as it was known last if the log cannot be read
 * @param lag how many notification ids it is behind, at the most so many events
 * @param lagTime how long ago the first event that waits has happened; zero if none waits, or the log cannot be read
 * @param timeLeft how long it will take to the head at its present speed; null if that is not known
 * @param attempts how often the present event was tried and failed
 * @param lastError what failed last in this process, until something was processed again; null if nothing did
 * @param deadLetters how many events are parked or were skipped
 */
public record ProcessorStatus(
        String processor,
        String applicationName,
        int partition,
        ProcessorState state,
        long position,
        long head,
        long lag,
        Duration lagTime,
        @Nullable Duration timeLeft,
        int attempts,
        @Nullable String lastError,
        long deadLetters) {}
