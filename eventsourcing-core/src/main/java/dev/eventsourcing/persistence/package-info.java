/**
 * Layer 2: how events become bytes and rows, and what a recorder must do. Uses the domain, and Jackson for
 * its trees alone, which upcasters change; knows no database.
 *
 * <p>That what is stored comes back as it was is seen to in three places. The transcoder, {@code JacksonTranscoder}, reads some of
 * what it writes for a trial ({@code RoundTripSampling}), or all, if a type may lose something ({@code LosslessTypes}).
 * {@code Differences} compares the two, with {@code Containers} for maps and collections. Aggregates, whose copies are changed by
 * later events, are looked at in addition by {@code AggregateSerializer} with {@code SharedReferences} and
 * {@code ImmutableTypes}.
 */
@NullMarked
package dev.eventsourcing.persistence;

import org.jspecify.annotations.NullMarked;
