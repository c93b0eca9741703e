package dev.eventsourcing.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.AggregateEvent;
import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.domain.Snapshotted;
import dev.eventsourcing.domain.Topic;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import dev.eventsourcing.persistence.memory.InMemoryInfrastructureFactory;
import dev.eventsourcing.persistence.memory.InMemoryRecorder;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What somebody can try who may write to the database: always the typed error, never another event. Case 28. */
@ParameterizedClass
@EnumSource
class CiphertextAttackTests {

    private static final OriginatorId ID = OriginatorId.of(UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8"));
    private static final OriginatorId OTHER = OriginatorId.of(UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c9"));

    private final Algorithm algorithm;
    private final Mapper mapper;

    CiphertextAttackTests(Algorithm algorithm) {
        this.algorithm = algorithm;
        this.mapper = mapper("2026");
    }

    @Topic("said")
    record Said(String what) {}

    @Topic("heard")
    record Heard(String what) {}

    @Test
    void everyByteChangedInEachBitAndInAll() {
        StoredEvent stored = stored(ID, 7);
        for (int i = 0; i < stored.state().length; i++) {
            for (int difference : new int[] {1, 2, 4, 8, 16, 32, 64, 128, 255}) {
                byte[] state = stored.state().clone();
                state[i] ^= (byte) difference;
                assertRefused(stored.with(state));
            }
        }
    }

    @Test
    void everyShorterLengthFromEitherEnd() {
        StoredEvent stored = stored(ID, 7);
        for (int length = 0; length < stored.state().length; length++) {
            assertRefused(stored.with(Arrays.copyOf(stored.state(), length)));
            assertRefused(stored.with(
                    Arrays.copyOfRange(stored.state(), stored.state().length - length, stored.state().length)));
        }
    }

    @Test
    void bytesBehindTheEnd() {
        StoredEvent stored = stored(ID, 7);
        for (int more : new int[] {1, 12, 16, 1000}) {
            assertRefused(stored.with(Arrays.copyOf(stored.state(), stored.state().length + more)));
        }
    }

    @Test
    void swappedRows() {
        List<StoredEvent> rows = List.of(stored(ID, 7), stored(ID, 8), stored(OTHER, 7), stored(OTHER, 8));
        for (StoredEvent row : rows) {
            rows.stream().filter(other -> !other.equals(row)).forEach(other -> assertRefused(row.with(other.state())));
        }
    }

    @Test
    void replayUnderAnotherVersionIdOrTopic() {
        byte[] state = stored(ID, 7).state();
        assertRefused(new StoredEvent(ID, 6, "said", state));
        assertRefused(new StoredEvent(ID, 7 + (1L << 32), "said", state));
        assertRefused(new StoredEvent(OTHER, 7, "said", state));
        assertRefused(new StoredEvent(ID, 7, "heard", state));
        assertThat(mapper.toDomainEvent(new StoredEvent(ID, 7, "said", state)).payload())
                .isEqualTo(new Said("dinosaurs"));
    }

    @Test
    void swappedKeys() {
        StoredEvent stored = mapper("2025").toStoredEvent(said(ID, 7));
        byte[] renamed = stored.state().clone();
        renamed[5] = '6';

        assertThat(mapper.toDomainEvent(stored)).isEqualTo(said(ID, 7));
        assertRefused(stored.with(renamed));
    }

    @Test
    void partsOfTwoStatesOfTheSameRow() {
        byte[] one = stored(ID, 7).state();
        byte[] two = stored(ID, 7).state();
        for (int i = 7; i < one.length; i++) {
            byte[] mixed = one.clone();
            System.arraycopy(two, i, mixed, i, two.length - i);
            if (!Arrays.equals(mixed, one) && !Arrays.equals(mixed, two)) {
                assertRefused(stored(ID, 7).with(mixed));
            }
        }
    }

    @Test
    void dictionariesOfAnotherApplicationThatHasTheSameKey() {
        InMemoryRecorder mine = new InMemoryRecorder();
        InMemoryRecorder others = new InMemoryRecorder();
        StoredEvent stored = trained("carts", mine, "dinosaurs");
        StoredEvent other = trained("shop", others, "trucks and trains");
        assertThat(stored.topic()).isEqualTo(other.topic());
        StoredEvent myDictionary = dictionary(mine);
        StoredEvent othersDictionary = dictionary(others);

        assertThat(application("carts", mine).toDomainEvent(stored)).isEqualTo(said(ID, 1000));
        mine.dictionaries().states().replace(Map.of(myDictionary, othersDictionary.state()));
        assertDictionaryIsRefused(mine, stored);
        InMemoryRecorder moved = new InMemoryRecorder();
        moved.dictionaries().insertEvents(List.of(othersDictionary));
        assertDictionaryIsRefused(moved, stored);
        InMemoryRecorder renamed = new InMemoryRecorder();
        renamed.dictionaries().insertEvents(List.of(myDictionary.with(othersDictionary.state())));
        assertDictionaryIsRefused(renamed, stored);
    }

    /** Not only what was made with it, which could be an event by chance. */
    private void assertDictionaryIsRefused(InMemoryRecorder recorder, StoredEvent stored) {
        assertThatExceptionOfType(DeserializationException.class)
                .isThrownBy(() -> application("carts", recorder).toDomainEvent(stored))
                .withMessageContaining("dictionary 1 cannot be read: ")
                .withNoCause();
    }

    private StoredEvent trained(String name, InMemoryRecorder recorder, String what) {
        Infrastructure process = process(name, recorder);
        for (int version = 1; version <= 100; version++) {
            recorder.insertEvents(List.of(process.mapper().toStoredEvent(said(ID, version, what + " " + version))));
        }
        new CompressionDictionaries(process).train(100);
        return process.mapper().toStoredEvent(said(ID, 1000, what));
    }

    private static StoredEvent dictionary(InMemoryRecorder recorder) {
        return recorder.dictionaries()
                .selectEvents(ApplicationRecorder.DICTIONARIES, EventSelection.ALL)
                .get(0);
    }

    private Mapper application(String name, InMemoryRecorder recorder) {
        return process(name, recorder).mapper();
    }

    private Infrastructure process(String name, InMemoryRecorder recorder) {
        return new InMemoryInfrastructureFactory(mapper("2026", Compressor.zstdWithDictionary()))
                .create(name)
                .with(recorder);
    }

    static final class Box extends Aggregate implements Snapshotted<Said> {
        record Filled() implements AggregateEvent<Box> {
            @Override
            public void apply(Box box) {}
        }

        @Override
        public Said snapshot() {
            return new Said("dinosaurs");
        }

        @Override
        public void restore(Said snapshot) {}
    }

    @Test
    void snapshots() {
        Mapper snapshots = mapper.forSnapshots();
        snapshots.topics().registerSnapshots(Box.class);
        StoredEvent stored = snapshots.toStoredEvent(said(ID, 7), "Box");
        byte[] later = snapshots.toStoredEvent(said(ID, 8), "Box").state();
        byte[] another = snapshots.toStoredEvent(said(OTHER, 7), "Box").state();
        byte[] event = stored(ID, 7).state();

        assertThat(snapshots.toDomainEvent(stored)).isEqualTo(said(ID, 7));
        for (byte[] state : List.of(later, another, event)) {
            assertRefused(snapshots, stored.with(state));
        }
        for (int i = 0; i < stored.state().length; i++) {
            byte[] state = stored.state().clone();
            state[i] ^= 1;
            assertRefused(snapshots, stored.with(state));
            assertRefused(snapshots, stored.with(Arrays.copyOf(stored.state(), i)));
        }
    }

    private StoredEvent stored(OriginatorId id, long version) {
        return mapper.toStoredEvent(said(id, version));
    }

    private static DomainEvent said(OriginatorId id, long version) {
        return said(id, version, "dinosaurs");
    }

    private static DomainEvent said(OriginatorId id, long version, String what) {
        return new DomainEvent(id, version, OffsetDateTime.parse("2026-01-01T12:00:00Z"), new Said(what), Map.of());
    }

    private void assertRefused(StoredEvent attack) {
        assertRefused(mapper, attack);
    }

    private static void assertRefused(Mapper mapper, StoredEvent attack) {
        assertThatExceptionOfType(DeserializationException.class)
                .isThrownBy(() -> mapper.toDomainEvent(attack))
                .withMessageContaining(attack.originatorId() + "#" + attack.originatorVersion())
                .withNoCause()
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("dinosaurs"));
    }

    private Mapper mapper(String activeKey) {
        return mapper(activeKey, Compressor.deflate());
    }

    private Mapper mapper(String activeKey, Compressor compressor) {
        byte[] old = new byte[16];
        byte[] current = new byte[32];
        Arrays.fill(current, (byte) 7);
        return new Mapper(
                new Topics().register(Said.class).register(Heard.class),
                new JacksonTranscoder(),
                compressor,
                algorithm.with(CipherKeys.of(activeKey, Map.of("2025", old, "2026", current))));
    }
}
