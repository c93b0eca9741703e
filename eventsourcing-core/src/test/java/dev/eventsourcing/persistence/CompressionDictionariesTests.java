package dev.eventsourcing.persistence;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import dev.eventsourcing.persistence.memory.InMemoryInfrastructureFactory;
import dev.eventsourcing.persistence.memory.InMemoryRecorder;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CompressionDictionariesTests {

    private static final Cipher CIPHER = cipher("k");

    private final Random random = new Random(1);
    private final InMemoryRecorder recorder = new InMemoryRecorder();

    @Test
    void eventsOf300BytesAreMoreThan60PercentSmaller() {
        long[] sizes = new long[4];
        storeEvents(process(null, null), 1000);
        Infrastructure trained = process(Compressor.zstdWithDictionary(), null);
        new CompressionDictionaries(trained).train(1000);
        List<Mapper> mappers = Stream.of(null, Compressor.deflate(), Compressor.zstd())
                .map(compressor -> process(compressor, null).mapper())
                .toList();
        for (int i = 0; i < 1000; i++) {
            DomainEvent event = Ordered.next(random);
            for (int format = 0; format < 3; format++) {
                sizes[format] += mappers.get(format).toStoredEvent(event).state().length;
            }
            StoredEvent small = trained.mapper().toStoredEvent(event);
            sizes[3] += small.state().length;
            assertThat(trained.mapper().toDomainEvent(small)).isEqualTo(event);
        }

        double deflated = 1 - (double) sizes[1] / sizes[0];
        double withDictionary = 1 - (double) sizes[3] / sizes[0];
        System.out.printf(
                "1000 orders, bytes each: JSON %d, deflate %d (-%.0f %%), zstd %d (-%.0f %%), zstd with dictionary %d"
                        + " (-%.0f %%)%n",
                sizes[0] / 1000,
                sizes[1] / 1000,
                100 * deflated,
                sizes[2] / 1000,
                100 * (1 - (double) sizes[2] / sizes[0]),
                sizes[3] / 1000,
                100 * withDictionary);
        assertThat(sizes[0] / 1000).isBetween(280L, 420L);
        assertThat(deflated).isLessThan(0.5);
        assertThat(withDictionary).isGreaterThan(0.6);
    }

    @Test
    void aStateNamesItsDictionary() {
        Infrastructure process = process(Compressor.zstdWithDictionary(), null);
        DomainEvent event = Ordered.next(random);
        assertThat(process.mapper().toStoredEvent(event).state()).startsWith(0x02);
        storeEvents(process, 200);

        assertThat(new CompressionDictionaries(process).train(200)).isEqualTo(1);
        assertThat(process.mapper().toStoredEvent(event).state()).startsWith(0x03, 1);
        storeEvents(process, 200);
        assertThat(new CompressionDictionaries(process).train(100)).isEqualTo(2);
        assertThat(process.mapper().toStoredEvent(event).state()).startsWith(0x03, 2);

        assertThat(readAll(process)).isEqualTo(400);
    }

    /** The number needs two bytes from 128 on. */
    @Test
    void thereCanBeManyDictionaries() {
        Infrastructure process = process(Compressor.zstdWithDictionary(), null);
        storeEvents(process, 100);
        new CompressionDictionaries(process).train(100);
        storeEvents(process, 1);
        StoredEvent first = recorder.dictionaries()
                .selectEvents(ApplicationRecorder.DICTIONARIES, EventSelection.ALL)
                .get(0);
        for (long id : new long[] {126, 299}) {
            recorder.dictionaries()
                    .insertEvents(List.of(
                            new StoredEvent(ApplicationRecorder.DICTIONARIES, id, first.topic(), first.state())));
            for (int i = 0; i < 3; i++) {
                assertThat(new CompressionDictionaries(process).train(100)).isEqualTo(id + 1 + i);
                storeEvents(process, 1);
            }
        }

        List<String> prefixes = recorder.selectNotifications(NotificationSelection.after(101, 10)).stream()
                .map(notification -> HexFormat.of().formatHex(notification.state(), 0, 3))
                .toList();
        assertThat(prefixes.get(0)).startsWith("037f");
        assertThat(prefixes.subList(1, 6)).containsExactly("038001", "038101", "03ac02", "03ad02", "03ae02");
        assertThat(readAll(process)).isEqualTo(107);
        assertThat(readAll(process(null, null))).isEqualTo(107);
    }

    @Test
    void whoHasStartedBeforeReadsWhatWasTrainedLaterAndThenUsesIt() {
        Infrastructure one = process(Compressor.zstdWithDictionary(), null);
        Infrastructure two = process(Compressor.zstdWithDictionary(), null);
        storeEvents(one, 100);
        storeEvents(two, 100);

        new CompressionDictionaries(one).train(200);
        assertThat(two.mapper().toStoredEvent(Ordered.next(random)).state()).startsWith(0x02);
        storeEvents(one, 1);

        assertThat(readAll(two)).isEqualTo(201);
        assertThat(two.mapper().toStoredEvent(Ordered.next(random)).state()).startsWith(0x03, 1);
    }

    @Test
    void whoStartsLaterUsesTheNewest() {
        Infrastructure before = process(null, null);
        storeEvents(before, 200);
        new CompressionDictionaries(before).train(200);
        new CompressionDictionaries(before).train(100);

        assertThat(process(Compressor.zstdWithDictionary(), null)
                        .mapper()
                        .toStoredEvent(Ordered.next(random))
                        .state())
                .startsWith(0x03, 2);
    }

    @Test
    void mixedStoresAreReadWhateverIsConfigured() {
        List<Compressor> compressors = new ArrayList<>(
                Arrays.asList(null, Compressor.deflate(), Compressor.zstd(), Compressor.zstdWithDictionary()));
        storeEvents(process(null, null), 100);
        new CompressionDictionaries(process(null, null)).train(100);
        compressors.forEach(compressor -> storeEvents(process(compressor, null), 1));

        compressors.forEach(
                compressor -> assertThat(readAll(process(compressor, null))).isEqualTo(104));
        assertThat(recorder.selectNotifications(NotificationSelection.after(100, 10)))
                .extracting(notification -> notification.state()[0])
                .containsExactly((byte) '{', Compressor.DEFLATE, Compressor.ZSTD, Compressor.ZSTD_DICTIONARY);
    }

    /** They hold pieces of the events. */
    @Test
    void dictionariesAreEncryptedWhereEventsAre() {
        Infrastructure plain = process(null, null);
        storeEvents(plain, 100);
        new CompressionDictionaries(plain).train(100);
        assertThat(dictionary(1)).contains("customer");

        InMemoryRecorder other = new InMemoryRecorder();
        Infrastructure encrypted = process(other, Compressor.zstdWithDictionary(), CIPHER);
        storeEvents(encrypted, 100);
        new CompressionDictionaries(encrypted).train(100);
        storeEvents(encrypted, 1);
        StoredEvent stored = other.dictionaries()
                .selectEvents(ApplicationRecorder.DICTIONARIES, EventSelection.ALL)
                .get(0);
        assertThat(stored.state()).startsWith(CIPHER.header());
        assertThat(new String(stored.state(), ISO_8859_1)).doesNotContain("customer", "CREDIT");

        assertThat(readAll(process(other, null, CIPHER))).isEqualTo(101);
        Infrastructure stranger = process(other, Compressor.zstdWithDictionary(), cipher("other"));
        assertThatExceptionOfType(SerializationException.class)
                .isThrownBy(() -> stranger.mapper().toStoredEvent(Ordered.next(random)))
                .withMessageContaining("dictionary 1 cannot be read: the cipher key \"k\" is not configured");
    }

    @Test
    void aDictionaryThatIsNotThereIsNamed() {
        Infrastructure process = process(Compressor.zstdWithDictionary(), null);
        storeEvents(process, 100);
        new CompressionDictionaries(process).train(100);
        StoredEvent stored = process.mapper().toStoredEvent(Ordered.next(random));

        assertThatExceptionOfType(DeserializationException.class)
                .isThrownBy(() ->
                        process(new InMemoryRecorder(), null, null).mapper().toDomainEvent(stored))
                .withMessageContaining("dictionary 1 of its application, which is not among the");
        assertThatExceptionOfType(DeserializationException.class)
                .isThrownBy(() -> mapper(null, null).toDomainEvent(stored))
                .withMessageContaining("dictionary 1 of its application, and is not read as one of");
        for (byte[] state : new byte[][] {{3}, {3, -1}, {3, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 1}, {3, 1}}) {
            assertThatExceptionOfType(DeserializationException.class)
                    .isThrownBy(() -> process.mapper().toDomainEvent(stored.with(state)));
        }
    }

    @Test
    void tooFewEventsAreRefused() {
        Infrastructure process = process(null, null);
        CompressionDictionaries dictionaries = new CompressionDictionaries(process);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> dictionaries.train(100))
                .withMessageContaining("of 0 events");
        storeEvents(process, 2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> dictionaries.train(100))
                .withMessageContaining("of 2 events");
        assertThat(recorder.dictionaries().selectEvents(ApplicationRecorder.DICTIONARIES, EventSelection.ALL))
                .isEmpty();
    }

    @Test
    void trainsFromTheLatestEvents() {
        Infrastructure process = process(Compressor.deflate(), CIPHER);
        storeEvents(process, 2500);
        List<StoredEvent> latest = recorder.selectNotifications(NotificationSelection.after(2400, 100)).stream()
                .map(Notification::event)
                .toList();

        new CompressionDictionaries(process).train(100);
        InMemoryRecorder other = new InMemoryRecorder();
        other.insertEvents(latest);
        new CompressionDictionaries(process(other, null, CIPHER)).train(2000);

        assertThat(plain(recorder)).isEqualTo(plain(other));
    }

    @Test
    void namesTheLibraryThatIsMissing() throws Exception {
        assertThat(WithoutLibrary.call("zstd-jni", Using.class))
                .isEqualTo(List.of(
                        "MissingLibraryException: zstd needs a library that is not there."
                                + " Add the dependency com.github.luben:zstd-jni",
                        "MissingLibraryException: zstd needs a library that is not there."
                                + " Add the dependency com.github.luben:zstd-jni",
                        "DataFormatException: zstd needs a library that is not there."
                                + " Add the dependency com.github.luben:zstd-jni",
                        "MissingLibraryException: zstd needs a library that is not there."
                                + " Add the dependency com.github.luben:zstd-jni"));
    }

    static final class Using implements Callable<List<String>> {

        @Override
        public List<String> call() {
            return Stream.<Callable<?>>of(
                            Compressor::zstd,
                            Compressor::zstdWithDictionary,
                            () -> new Decompression(null, null).apply(new byte[] {Compressor.ZSTD}),
                            () -> new CompressionDictionaries(
                                            process(new InMemoryRecorder(), Compressor.deflate(), null))
                                    .train(1))
                    .map(Using::outcome)
                    .toList();
        }

        private static String outcome(Callable<?> use) {
            try {
                return String.valueOf(use.call());
            } catch (Exception e) {
                return e.getClass().getSimpleName() + ": " + e.getMessage();
            }
        }
    }

    private String dictionary(long id) {
        return new String(
                recorder.dictionaries()
                        .selectEvents(
                                ApplicationRecorder.DICTIONARIES,
                                EventSelection.ALL.after(id - 1).upTo(id))
                        .get(0)
                        .state(),
                ISO_8859_1);
    }

    private static byte[] plain(InMemoryRecorder recorder) {
        StoredEvent stored = recorder.dictionaries()
                .selectEvents(ApplicationRecorder.DICTIONARIES, EventSelection.ALL)
                .get(0);
        try {
            return new RowCipher(CIPHER).decrypt(stored);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private void storeEvents(Infrastructure process, int count) {
        List<StoredEvent> events = Stream.generate(() -> Ordered.next(random))
                .limit(count)
                .map(process.mapper()::toStoredEvent)
                .toList();
        process.recorder().insertEvents(events);
    }

    private static int readAll(Infrastructure process) {
        return process.recorder().selectNotifications(NotificationSelection.after(0, 10_000)).stream()
                .map(notification -> process.mapper().toDomainEvent(notification.event()))
                .toList()
                .size();
    }

    private Infrastructure process(Compressor compressor, Cipher cipher) {
        return process(recorder, compressor, cipher);
    }

    private static Infrastructure process(InMemoryRecorder recorder, Compressor compressor, Cipher cipher) {
        return new InMemoryInfrastructureFactory(mapper(compressor, cipher))
                .create("kept")
                .with(recorder);
    }

    private static Mapper mapper(Compressor compressor, Cipher cipher) {
        return new Mapper(new Topics().register(Ordered.class), new JacksonTranscoder(), compressor, cipher);
    }

    private static Cipher cipher(String id) {
        return Cipher.aesGcm(CipherKeys.of(id, Map.of(id, new byte[32])));
    }
}
