package dev.eventsourcing.benchmarks.append;

import java.util.List;

/**
 * Contenders that do the same, measured one after the other.
 *
 * @param part of the benchmark
 * @param title what is done
 * @param writers how many threads do it
 * @param events of each save
 * @param target how many times the first contender's throughput the library's is to be; 0 where nothing was promised
 * @param contenders the first is the reference
 */
record Comparison(String part, String title, int writers, int events, double target, List<Contender> contenders) {}
