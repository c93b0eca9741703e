package dev.eventsourcing.test.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.eventsourcing.application.AggregateNotFoundException;
import dev.eventsourcing.application.Application;
import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.ApplicationSettings;
import dev.eventsourcing.persistence.CacheSettings;
import dev.eventsourcing.persistence.ConcurrencyException;
import dev.eventsourcing.persistence.EventSelection;
import dev.eventsourcing.persistence.Infrastructure;
import dev.eventsourcing.persistence.ProcessRecorder;
import dev.eventsourcing.persistence.SnapshotSettings;
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
    private volatile Runnable afterRead = () -> {};

    private Application worlds(CacheSettings settings) {
        return worlds(ApplicationSettings.DEFAULTS.with(settings));
    }

    private Application worlds(ApplicationSettings settings) {
        Infrastructure made = factory().create("worlds");
        ProcessRecorder watched = new ForwardingProcessRecorder(made.recorder()) {
            @Override
            public List<StoredEvent> selectEvents(OriginatorId originatorId, EventSelection selection) {
                reads.add(selection);
                List<StoredEvent> selected = super.selectEvents(originatorId, selection);
                afterRead.run();
                return selected;
            }
        };
        return new Application(
                "worlds",
                name -> made.with(watched).with(settings),
                World.class,
                Parcel.Letter.class,
                Parcel.Packet.class);
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
    void whatACallerDoesToAnAggregateStaysWithThatCaller() {
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
        for (CacheSettings cache : List.of(CACHE, new CacheSettings(10, false))) {
            Application worlds = worlds(new ApplicationSettings(10, SnapshotSettings.OFF, cache, 1_000));
            UUID id = world(worlds).id();

            inOneHundredThreads(() -> worlds.execute(World.class, id, world -> world.makeItSo("something")));

            World found = get(worlds, id);
            assertThat(found.version()).isEqualTo(1 + 100);
            assertThat(found.history()).hasSize(100);
            assertThat(get(worlds(CacheSettings.OFF), id)).isEqualTo(found);
        }
    }

    private static void inOneHundredThreads(Runnable work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(100);
        try {
            List<Future<?>> runs = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                runs.add(threads.submit(work));
            }
            for (Future<?> run : runs) {
                run.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void thoseWhoseCopiesHoldTheSameComeBackAsTheyWere() {
        for (CacheSettings settings : List.of(CACHE, new CacheSettings(10, false))) {
            Application parcels = worlds(settings);
            Parcel.Letter letter = new Parcel.Letter();
            letter.send("Rome");
            Parcel.Packet packet = new Parcel.Packet();
            packet.send("Oslo");
            parcels.save(letter, packet);
            for (int times = 1; times <= 2; times++) { // the second time from the cache
                assertThat(parcels.repository().get(Parcel.Letter.class, letter.id()))
                        .isEqualTo(letter);
                assertThat(parcels.repository().get(Parcel.Packet.class, packet.id()))
                        .isEqualTo(packet);
                assertThat(parcels.repository().get(Parcel.class, packet.id())).isEqualTo(packet);
            }
        }
    }

    @Test
    void whatCannotBeRememberedIsSavedAndLoadedAllTheSame() {
        for (CacheSettings settings : List.of(CACHE, new CacheSettings(10, false))) {
            for (String where : List.of(Parcel.NOWHERE, Parcel.NOBODY_KNOWS)) {
                Application parcels = worlds(settings);
                Parcel.Letter letter = new Parcel.Letter();
                letter.send("Rome");
                parcels.save(letter);
                letter.send(where);

                parcels.save(letter);

                assertThat(parcels.repository().get(Parcel.Letter.class, letter.id()))
                        .isEqualTo(letter);
                assertThat(parcels.repository().get(Parcel.Letter.class, letter.id()))
                        .isEqualTo(letter);
            }
        }
    }

    @Test
    @Case(91)
    void withoutFastForwardSingleEventsMakeWhatItKnowsOld() {
        Application worlds = worlds(new CacheSettings(10, false));
        World world = world(worlds);
        get(worlds, world.id());

        worlds.save(DomainEvent.following(world.originatorId(), 1, List.of(new World.SomethingHappened("dinosaurs"))));

        assertThat(get(worlds, world.id()).history()).containsExactly("dinosaurs");
    }

    @Test
    @Case(91)
    void withoutFastForwardALoadThatIsOvertakenByASaveIsForgotten() {
        Application worlds = worlds(new CacheSettings(10, false));
        World world = world(worlds(CacheSettings.OFF));
        afterRead = () -> {
            afterRead = () -> {};
            worlds.save(
                    DomainEvent.following(world.originatorId(), 1, List.of(new World.SomethingHappened("dinosaurs"))));
        };

        assertThat(get(worlds, world.id()).history()).isEmpty();

        assertThat(get(worlds, world.id()).history()).containsExactly("dinosaurs");
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
    void aCommandThatWasStoredIsNotDoneAgain() {
        Application worlds = worlds(CacheSettings.OFF);
        World other = world(worlds);
        UUID id = world(worlds).id();
        World old = get(worlds, other.id());
        worlds.execute(World.class, other.id(), changed -> changed.makeItSo("first"));
        old.makeItSo("too late");
        AtomicInteger runs = new AtomicInteger();
        worlds.afterSaves(() -> {
            if (!old.pendingEvents().isEmpty()) {
                worlds.save(old);
            }
        });

        assertThatExceptionOfType(ConcurrencyException.class)
                .isThrownBy(() -> worlds.execute(World.class, id, world -> {
                    runs.incrementAndGet();
                    world.makeItSo("dinosaurs");
                }));

        assertThat(runs).hasValue(1);
        assertThat(get(worlds, id).history()).containsExactly("dinosaurs");
    }

    @Test
    void aCommandHasAResult() {
        Application worlds = worlds(CacheSettings.OFF);
        UUID id = world(worlds).id();
        AtomicInteger runs = new AtomicInteger();

        String result = worlds.executeAndReturn(World.class, id, world -> {
            if (runs.incrementAndGet() < 3) {
                worlds.execute(World.class, id, other -> other.makeItSo("first"));
            }
            world.makeItSo("second");
            return world.history().toString();
        });

        assertThat(result).isEqualTo("[first, first, second]");
        assertThat(get(worlds, id).history()).hasToString(result);
    }

    @Test
    void aCommandOnWhatThereIsNotFails() {
        Application worlds = worlds(CACHE);

        assertThatExceptionOfType(AggregateNotFoundException.class)
                .isThrownBy(() -> worlds.execute(World.class, UUID.randomUUID(), world -> world.makeItSo("x")));
    }
}
