package dev.eventsourcing.domain;

/**
 * An aggregate that says itself what a snapshot of it holds. Others need not: a snapshot then holds all fields but static and
 * transient ones.
 *
 * <pre>{@code
 * public final class World extends Aggregate implements Snapshotted<World.State> {
 *     public record State(String name, List<String> history) {}
 *
 *     @Override public State snapshot() { return new State(name, List.copyOf(history)); }
 *     @Override public void restore(State state) { name = state.name(); history.addAll(state.history()); }
 * }
 * }</pre>
 *
 * @param <S> what is stored, a record as a rule, with its {@link Revision} if its shape has changed
 */
public interface Snapshotted<S> {

    /** Returns the state, in a form that later commands do not change. */
    S snapshot();

    /**
     * Takes a state over. The aggregate is fresh from its constructor without arguments if it has one; otherwise no
     * constructor of it has run, so that fields have the values that Java gives them and must not be final.
     */
    void restore(S snapshot);
}
