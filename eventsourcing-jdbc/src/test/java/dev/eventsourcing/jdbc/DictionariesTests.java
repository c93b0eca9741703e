package dev.eventsourcing.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariDataSource;
import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.jdbc.EncryptedStore.Happened;
import dev.eventsourcing.jdbc.JdbcInfrastructureFactoryTests.Kind;
import dev.eventsourcing.persistence.ApplicationRecorder;
import dev.eventsourcing.persistence.CompressionDictionaries;
import dev.eventsourcing.persistence.ConcurrencyException;
import dev.eventsourcing.persistence.EventSelection;
import dev.eventsourcing.persistence.EventStore;
import dev.eventsourcing.persistence.Infrastructure;
import dev.eventsourcing.persistence.StoredEvent;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Compression dictionaries beside the events of an application. */
class DictionariesTests {

    @ParameterizedTest
    @EnumSource
    void whoHasStartedBeforeReadsWhatWasTrainedLater(Kind kind) {
        try (TestDatabase database = kind.empty()) {
            Infrastructure one = EncryptedStore.open(database.newPool(), null);
            Infrastructure two = EncryptedStore.open(database.newPool(), null);
            assertThat(save(one, 100)).isEqualTo(2);
            assertThat(save(two, 100)).isEqualTo(2);

            assertThat(new CompressionDictionaries(one).train(200)).isEqualTo(1);
            DomainEvent event = Happened.event(EncryptedStore.newId(), 1);
            new EventStore(one.mapper(), one.recorder()).put(List.of(event));

            assertThat(new EventStore(two.mapper(), two.recorder()).get(event.originatorId()))
                    .containsExactly(event);
            assertThat(save(two, 1)).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theyAreNumberedAndDated(Kind kind) {
        try (TestDatabase database = kind.empty()) {
            HikariDataSource pool = database.newPool();
            Infrastructure store = EncryptedStore.open(pool, null);
            save(store, 100);
            new CompressionDictionaries(store).train(100);
            new CompressionDictionaries(store).train(50);
            List<StoredEvent> stored = store.recorder()
                    .dictionaries()
                    .selectEvents(
                            ApplicationRecorder.DICTIONARIES,
                            EventSelection.ALL.latestFirst().limit(2));

            assertThat(stored).hasToString("[zstd:universe dictionaries#2, zstd:universe dictionaries#1]");
            assertThat(new JdbcTemplate(pool)
                            .queryForList("SELECT CAST(created AS varchar) FROM universe_dictionaries", String.class))
                    .hasSize(2)
                    .allMatch(created -> created.matches("20\\d\\d-.*"));
            assertThatExceptionOfType(ConcurrencyException.class)
                    .isThrownBy(() -> store.recorder().dictionaries().insertEvents(stored));
        }
    }

    /** Otherwise the events that were compressed with it meanwhile could not be read. */
    @Test
    void oneThatWasTrainedInATransactionStaysIfThatRollsBack() {
        try (TestDatabase database = TestDatabase.postgresql()) {
            HikariDataSource pool = database.newPool();
            Infrastructure store = EncryptedStore.open(pool, null);
            save(store, 100);
            new TransactionTemplate(new JdbcTransactionManager(pool)).executeWithoutResult(transaction -> {
                new CompressionDictionaries(store).train(100);
                transaction.setRollbackOnly();
            });
            assertThat(save(store, 1)).isEqualTo(3);
            DomainEvent event = Happened.event(EncryptedStore.newId(), 1);
            new EventStore(store.mapper(), store.recorder()).put(List.of(event));

            Infrastructure other = EncryptedStore.open(database.newPool(), null);
            assertThat(new EventStore(other.mapper(), other.recorder()).get(event.originatorId()))
                    .containsExactly(event);
        }
    }

    /** Saves events of a new originator, and returns the marker that the last one has. */
    private static int save(Infrastructure store, int count) {
        OriginatorId id = EncryptedStore.newId();
        new EventStore(store.mapper(), store.recorder())
                .put(LongStream.rangeClosed(1, count)
                        .mapToObj(version -> Happened.event(id, version))
                        .toList());
        return store.recorder()
                .selectEvents(id, EventSelection.ALL.latestFirst().limit(1))
                .get(0)
                .state()[0];
    }
}
