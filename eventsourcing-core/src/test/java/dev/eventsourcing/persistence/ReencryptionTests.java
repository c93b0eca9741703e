package dev.eventsourcing.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import dev.eventsourcing.persistence.memory.InMemoryInfrastructureFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReencryptionTests {

    private static final Map<String, byte[]> KEYS = Map.of("old", new byte[16], "new", CipherKeys.newKey());

    private final Random random = new Random(1);
    private final Infrastructure store =
            new InMemoryInfrastructureFactory(new Mapper(new Topics(), new JacksonTranscoder())).create("store");
    private final ProcessRecorder recorder = store.recorder();
    private final SnapshotRecorder snapshots = store.snapshotRecorder();
    private final Cipher oldKey = Cipher.aesGcm(CipherKeys.of("old", KEYS));
    private final Cipher newKey = Cipher.aesGcmSiv(CipherKeys.of("new", KEYS));

    @Test
    void encryptsEventsSnapshotsAndDictionariesWithTheActiveKeyAndAlgorithm() {
        Infrastructure before = process(oldKey);
        List<DomainEvent> events = store(before, 450);
        new CompressionDictionaries(before).train(450);
        events.addAll(store(before, 10));
        Infrastructure after = process(newKey);
        List<Long> progress = new ArrayList<>();

        assertThat(new Reencryption(after).remaining()).isEqualTo(2 * 460 + 1);
        assertThat(new Reencryption(after).run(progress::add)).isEqualTo(2 * 460 + 1);

        assertThat(progress).isSorted().hasSizeGreaterThan(3).endsWith(2L * 460 + 1);
        assertThat(new Reencryption(after).remaining()).isZero();
        assertThat(new Reencryption(after).run()).isZero();
        Infrastructure withoutOld = process(Cipher.aesGcmSiv(CipherKeys.of("new", Map.of("new", KEYS.get("new")))));
        List<Notification> notifications = recorder.selectNotifications(NotificationSelection.after(0, 1000));
        assertThat(notifications).extracting(Notification::id).isSorted().hasSize(460);
        List<StoredEvent> stored =
                notifications.stream().map(Notification::event).toList();
        List<StoredEvent> storedSnapshots = stored.stream()
                .flatMap(event -> snapshotsBeside(event).stream())
                .toList();
        for (List<StoredEvent> written : List.of(stored, storedSnapshots)) {
            assertThat(written)
                    .allSatisfy(event -> assertThat(event.state()).startsWith(0x11, 3, 'n', 'e', 'w'))
                    .extracting(withoutOld.mapper()::toDomainEvent)
                    .isEqualTo(events);
        }
    }

    private List<StoredEvent> snapshotsBeside(StoredEvent event) {
        return snapshots.selectEvents(
                event.originatorId(),
                EventSelection.ALL.after(event.originatorVersion() - 1).upTo(event.originatorVersion()));
    }

    @Test
    void encryptsAPlainStoreDuringTheTransitionOnly() {
        List<DomainEvent> events = store(process(null), 300);
        Notification first =
                recorder.selectNotifications(NotificationSelection.after(0, 1)).get(0);
        Infrastructure transition = process(newKey.orPlain());
        assertThat(transition.mapper().toDomainEvent(first.event())).isEqualTo(events.get(0));
        assertThat(transition.mapper().toStoredEvent(events.get(0)).state()).startsWith(newKey.header());
        assertThatExceptionOfType(DeserializationException.class)
                .isThrownBy(() -> new Reencryption(process(newKey)).run())
                .withMessageContaining("not encrypted, although a cipher is configured");

        assertThat(new Reencryption(transition).run()).isEqualTo(600);

        assertThat(recorder.selectNotifications(NotificationSelection.after(0, 1000)))
                .extracting(Notification::event)
                .extracting(process(newKey).mapper()::toDomainEvent)
                .isEqualTo(events);
    }

    @Test
    void theTransitionReadsNoDamagedCiphertext() {
        Mapper mapper = process(newKey.orPlain()).mapper();
        StoredEvent stored = mapper.toStoredEvent(Ordered.next(random));
        stored.state()[30] ^= 1;

        assertThatExceptionOfType(DeserializationException.class).isThrownBy(() -> mapper.toDomainEvent(stored));
        assertThat(newKey.orPlain()).hasToString("PlainReadingCipher");
    }

    @Test
    void stopsAtWhatItCannotReadAndNamesTheKey() {
        store(process(oldKey), 1);
        Infrastructure withoutOld = process(Cipher.aesGcm(CipherKeys.of("new", Map.of("new", KEYS.get("new")))));

        assertThatExceptionOfType(DeserializationException.class)
                .isThrownBy(() -> new Reencryption(withoutOld).run())
                .withMessageContaining("Shop.Ordered")
                .withMessageContaining("the cipher key \"old\" is not configured");
        assertThat(new Reencryption(withoutOld).remaining()).isEqualTo(1);
    }

    /** It is as good as none to who loads, and there are the events. */
    @Test
    void passesOverSnapshotsThatCannotBeRead() {
        List<StoredEvent> lost =
                storeSnapshots(process(Cipher.aesGcm(CipherKeys.of("lost", Map.of("lost", CipherKeys.newKey())))), 250);
        List<DomainEvent> events = store(process(oldKey), 300);
        StoredEvent damaged = lost.get(0).with(new byte[] {0x7f});
        snapshots.putSnapshot(damaged);
        Reencryption reencryption = new Reencryption(process(newKey));
        assertThat(reencryption.remaining()).isEqualTo(600);

        assertThat(reencryption.run()).isEqualTo(600);

        assertThat(reencryption.run()).isZero();
        assertThat(reencryption.remaining()).isZero();
        assertThat(recorder.selectNotifications(NotificationSelection.after(0, 1000)))
                .extracting(Notification::event)
                .extracting(process(newKey).mapper()::toDomainEvent)
                .isEqualTo(events);
        assertThat(snapshots.selectEvents(damaged.originatorId(), EventSelection.ALL))
                .containsExactly(damaged);
    }

    @Test
    void aDictionaryThatCannotBeReadIsNamedAsOne() {
        Infrastructure before = process(oldKey);
        store(before, 450);
        new CompressionDictionaries(before).train(450);
        Infrastructure withoutOld = process(Cipher.aesGcm(CipherKeys.of("new", Map.of("new", KEYS.get("new")))));

        assertThatExceptionOfType(DeserializationException.class)
                .isThrownBy(() -> new Reencryption(withoutOld).run())
                .withMessageStartingWith("Dictionary 1 cannot be read")
                .withMessageContaining("the cipher key \"old\" is not configured");
    }

    @Test
    void aSnapshotThatIsDeletedMeanwhileHidesNoneBehindIt() {
        List<StoredEvent> stored = storeSnapshots(process(oldKey), 3);
        byte[] header = newKey.header();
        StoredEvent first = snapshots.states().select(header, null, 1).get(0);

        snapshots.deleteSnapshots(first.originatorId(), 0);

        assertThat(snapshots.states().select(header, first, 10)).isEqualTo(stored.subList(1, 3));
    }

    @Test
    void aDictionaryOfAnotherApplicationIsRefusedBeforeAnythingIsWritten() {
        Infrastructure other = process("others", null);
        new CompressionDictionaries(trained(other)).train(450);
        List<DomainEvent> events = store(other, 10);
        Infrastructure after = process(newKey.orPlain());

        assertThatExceptionOfType(DeserializationException.class)
                .isThrownBy(() -> new Reencryption(after).run())
                .withMessageContaining(
                        "its topic is \"zstd:others\", and those of this application are \"zstd:orders\"");
        assertThat(new Reencryption(after).remaining()).isEqualTo(2 * 460 + 1);
        assertThat(recorder.selectEvents(events.get(0).originatorId(), EventSelection.ALL).stream()
                        .map(after.mapper()::toDomainEvent))
                .containsExactly(events.get(0));
    }

    private Infrastructure trained(Infrastructure process) {
        store(process, 450);
        return process;
    }

    private List<StoredEvent> storeSnapshots(Infrastructure process, int count) {
        List<StoredEvent> stored = Stream.generate(() -> process.mapper().toStoredEvent(Ordered.next(random)))
                .limit(count)
                .toList();
        process.snapshotRecorder().insertEvents(stored);
        return stored;
    }

    @Test
    void stopsAfterABatchIfItIsInterruptedAndGoesOnLater() {
        store(process(oldKey), 1000);
        Reencryption reencryption = new Reencryption(process(newKey));

        long done = reencryption.run(progress -> Thread.currentThread().interrupt());
        assertThat(Thread.interrupted()).isTrue();

        assertThat(done).isBetween(1L, 999L);
        assertThat(reencryption.remaining()).isEqualTo(2000 - done);
        assertThat(reencryption.run()).isEqualTo(2000 - done);
    }

    /** As if another process had been first, or the event were another one meanwhile. */
    @Test
    void passesOverWhatHasChangedSinceItWasRead() {
        store(process(oldKey), 1);
        StoredEvent read = recorder.states().select(newKey.header(), null, 10).get(0);
        new Reencryption(process(newKey)).run();
        StoredEvent now = recorder.selectNotifications(NotificationSelection.after(0, 1))
                .get(0)
                .event();

        assertThat(recorder.states().replace(Map.of(read, new byte[1]))).isZero();
        assertThat(recorder.selectEvents(read.originatorId(), EventSelection.ALL))
                .containsExactly(now);
    }

    @Test
    void needsACipher() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new Reencryption(process(null)))
                .withMessageContaining("no cipher is configured");
    }

    private List<DomainEvent> store(Infrastructure process, int count) {
        List<DomainEvent> events = new ArrayList<>(
                Stream.generate(() -> Ordered.next(random)).limit(count).toList());
        List<StoredEvent> stored =
                events.stream().map(process.mapper()::toStoredEvent).toList();
        process.recorder().insertEvents(stored);
        process.snapshotRecorder().insertEvents(stored);
        return events;
    }

    private Infrastructure process(Cipher cipher) {
        return process("orders", cipher);
    }

    private Infrastructure process(String name, @Nullable Cipher cipher) {
        Mapper mapper = new Mapper(
                new Topics().register(Ordered.class), new JacksonTranscoder(), Compressor.zstdWithDictionary(), cipher);
        return new Infrastructure(name, mapper, recorder, snapshots, store.clock(), store.settings());
    }

    @Test
    void aRecorderThatCannotWriteStatesAnewIsNamed() {
        AggregateRecorder recorder = new AggregateRecorder() {
            @Override
            public List<Long> insertEvents(List<StoredEvent> events) {
                return List.of();
            }

            @Override
            public List<StoredEvent> selectEvents(OriginatorId originatorId, EventSelection selection) {
                return List.of();
            }
        };

        assertThatExceptionOfType(StatesNotWritableException.class)
                .isThrownBy(recorder::states)
                .satisfies(e ->
                        assertThat(e.recorder()).isEqualTo(recorder.getClass().getName()))
                .withMessageContaining("override states()");
    }
}
