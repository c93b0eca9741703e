/**
 * Layer 5: follows a log with a position, in batches, through errors, as one of many instances. What is done with the events
 * comes from the layer above. Uses applications' logs, and no implementation of the persistence layer.
 *
 * <p>Start here:
 *
 * <ul>
 *   <li><i>what users have</i>: {@link Processor}, one for each log that is followed, with its {@link ProcessorSettings};
 *       {@link Processors} finds them
 *   <li><i>a step</i>: {@code PartitionProcessor}, with {@code PartitionContext}, which its parts share; {@code BatchReader}
 *       reads, {@link Processing} is what is done with the events
 *   <li><i>when</i>: {@code Worker} takes steps in the background, {@code StartPosition} says where the first one begins
 *   <li><i>errors</i>: {@code FailureHandler} decides, {@code RetryState} counts; {@code StopState} and {@code DeadLetterBox} are
 *       where they end
 *   <li><i>what operators do</i>: {@code Pause}, {@code Reset}, {@code Redelivery}; {@code StatusReport} is what they see
 *   <li><i>which method is for an event</i>: {@code EventHandlers}, {@code HandlerMethod}, {@code HandlerTopics}
 * </ul>
 */
@NullMarked
package dev.eventsourcing.processing;

import org.jspecify.annotations.NullMarked;
