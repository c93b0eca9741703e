package dev.eventsourcing.test.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.eventsourcing.application.AggregateNotFoundException;
import dev.eventsourcing.application.Application;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.ApplicationSettings;
import dev.eventsourcing.persistence.CacheSettings;
import dev.eventsourcing.persistence.ConcurrencyException;
import dev.eventsourcing.persistence.EventSelection;
import dev.eventsourcing.persistence.Infrastructure;
import dev.eventsourcing.persistence.ProcessRecorder;
import dev.eventsourcing.persistence.StoredEvent;
import dev.eventsourcing.test.recorder.ForwardingProcessRecorder;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Aggregates that are remembered, and commands that are tried again, on every store. */
public abstract class CacheContract extends StoreContract<StoreHarness> {

    private static final CacheSettings CACHE = new CacheSettings(10, true);

    private final List<EventSelection> reads = new CopyOnWriteArrayList<>();

    private Application worlds(CacheSettings settings) {
        Infrastructure made = factory().create("worlds");
        ProcessRecorder watched = new ForwardingProcessRecorder(made.recorder()) {
            @Override
            public List<StoredEvent> selectEvents(OriginatorId originatorId, EventSelection selection) {
                reads.add(selection);
                return super.selectEvents(originatorId, selection);
            }
        };
        ApplicationSettings others = made.settings().with(settings);
        return new Application("worlds", name -> made.with(watched).with(others), World.class);
    }

    private static World world(Application worlds) {
        World world = new World("Earth");
        worlds.save(world);
        return world;
    }

    private static World get(Application worlds, UUID id) {
        return worlds.repository().get(World.class, id);
    }

    @Test
    @Case(90)
    void thereIsNoCacheUnlessOneIsAskedFor() {
        Application worlds = worlds(ApplicationSettings.DEFAULTS.cache());
        UUID id = world(worlds).id();

        get(worlds, id);
        get(worlds, id);

        assertThat(reads).containsExactly(EventSelection.ALL, EventSelection.ALL);
    }

    @Test
    @Case(90)
    void whatACallerDoesToAnAggregateIsHisAlone() {
        for (CacheSettings settings : List.of(CACHE, new CacheSettings(10, false))) {
            Application worlds = worlds(settings);
            World world = world(worlds);
            World one = get(worlds, world.id());
            one.makeItSo("dinosaurs");

            World other = get(worlds, world.id());

            assertThat(other.history()).isEmpty();
            assertThat(other.pendingEvents()).isEmpty();
            assertThat(other).isEqualTo(world);
        }
    }

    @Test
    @Case(91)
    void readsOnlyWhatIsNewerThanWhatItKnows() {
        Application worlds = worlds(CACHE);
        UUID id = world(worlds).id();
        get(worlds, id);
        reads.clear();
        Application elsewhere = worlds(CacheSettings.OFF);
        elsewhere.execute(World.class, id, world -> world.makeItSo("dinosaurs"));
        reads.clear();

        World found = get(worlds, id);
        get(worlds, id);

        assertThat(found.version()).isEqualTo(2);
        assertThat(found.history()).containsExactly("dinosaurs");
        assertThat(reads).containsExactly(EventSelection.ALL.after(1), EventSelection.ALL.after(2));
    }

    @Test
    @Case(91)
    void withoutFastForwardItKnowsWhatItSavedItself() {
        Application worlds = worlds(new CacheSettings(10, false));
        UUID id = world(worlds).id();
        reads.clear();

        worlds.execute(World.class, id, world -> world.makeItSo("dinosaurs"));
        World found = get(worlds, id);

        assertThat(found.history()).containsExactly("dinosaurs");
        assertThat(reads).isEmpty();
    }

    @Test
    @Case(91)
    void aConflictTellsThatWhatItKnowsIsOld() {
        Application worlds = worlds(new CacheSettings(10, false));
        UUID id = world(worlds).id();
        worlds(CacheSettings.OFF).execute(World.class, id, world -> world.makeItSo("dinosaurs"));
        World old = get(worlds, id);
        old.makeItSo("trucks");

        assertThatExceptionOfType(ConcurrencyException.class).isThrownBy(() -> worlds.save(old));

        assertThat(get(worlds, id).history()).containsExactly("dinosaurs");
    }

    @Test
    @Case(93)
    void forgetsWhatIsOverItsSize() {
        Application worlds = worlds(new CacheSettings(2, false));
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            ids.add(world(worlds).id());
        }
        reads.clear();

        ids.forEach(id -> get(worlds, id));

        assertThat(reads).hasSizeGreaterThan(40);
    }

    @Test
    @Case(94)
    void whatAnAggregateWasIsNotCached() {
        Application worlds = worlds(CACHE);
        UUID id = world(worlds).id();
        worlds.execute(World.class, id, world -> world.makeItSo("dinosaurs"));
        get(worlds, id);
        reads.clear();

        World former = worlds.repository().get(World.class, id, 1);
        get(worlds, id);

        assertThat(former.history()).isEmpty();
        assertThat(reads).containsExactly(EventSelection.ALL.upTo(1), EventSelection.ALL.after(2));
    }

    @Test
    @Case(95)
    void oneHundredThreadsChangeOneCachedAggregate() throws Exception {
        Application worlds = worlds(CACHE);
        UUID id = world(worlds).id();
        AtomicInteger saved = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(100);
        try {
            List<Future<?>> commands = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                commands.add(threads.submit(() -> {
                    try {
                        worlds.execute(World.class, id, world -> world.makeItSo("something"));
                        saved.incrementAndGet();
                    } catch (ConcurrencyException e) {
                        // others were faster each time
                    }
                }));
            }
            for (Future<?> command : commands) {
                command.get();
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(saved).hasPositiveValue();
        assertThat(get(worlds, id).version()).isEqualTo(1 + saved.get());
        assertThat(get(worlds(CacheSettings.OFF), id)).isEqualTo(get(worlds, id));
    }

    @Test
    void aCommandIsDoneAgainIfAnotherWriterWasFirst() {
        Application worlds = worlds(CacheSettings.OFF);
        UUID id = world(worlds).id();
        AtomicInteger runs = new AtomicInteger();

        worlds.execute(World.class, id, world -> {
            if (runs.incrementAndGet() < 3) {
                worlds.execute(World.class, id, other -> other.makeItSo("first"));
            }
            world.makeItSo("second");
        });

        assertThat(runs).hasValue(3);
        assertThat(get(worlds, id).history()).containsExactly("first", "first", "second");
    }

    @Test
    void aCommandIsGivenUpAfterSomeAttempts() {
        Application worlds = worlds(CacheSettings.OFF);
        UUID id = world(worlds).id();
        AtomicInteger runs = new AtomicInteger();

        assertThatExceptionOfType(ConcurrencyException.class)
                .isThrownBy(() -> worlds.execute(World.class, id, world -> {
                    runs.incrementAndGet();
                    worlds.execute(World.class, id, other -> other.makeItSo("first"));
                    world.makeItSo("second");
                }));

        assertThat(runs).hasValue(ApplicationSettings.DEFAULT_COMMAND_ATTEMPTS);
    }

    @Test
    void aCommandOnWhatThereIsNotFails() {
        Application worlds = worlds(CACHE);

        assertThatExceptionOfType(AggregateNotFoundException.class)
                .isThrownBy(() -> worlds.execute(World.class, UUID.randomUUID(), world -> world.makeItSo("x")));
    }
}
