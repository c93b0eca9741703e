package dev.eventsourcing.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.eventsourcing.persistence.EventSelection;
import dev.eventsourcing.persistence.Infrastructure;
import dev.eventsourcing.persistence.StoredEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PostgresReencryptionTests extends ReencryptionContract {

    private static final int MANY = 500;

    PostgresReencryptionTests() {
        super(TestDatabase.postgresql());
    }

    @Test
    void statesThatAreReplacedInAnotherOrderAreNotInTheWay() {
        Infrastructure store = EncryptedStore.open(newPool(), EncryptedStore.OLD);
        var id = EncryptedStore.newId();
        store.snapshotRecorder()
                .insertEvents(LongStream.rangeClosed(1, MANY)
                        .mapToObj(version -> new StoredEvent(id, version, "T", new byte[] {0}))
                        .toList());
        for (int round = 1; round <= 5; round++) {
            List<StoredEvent> stored = store.snapshotRecorder().selectEvents(id, EventSelection.ALL);
            byte[] state = {(byte) round};
            CompletableFuture<Integer> upwards =
                    CompletableFuture.supplyAsync(() -> replace(store, stored, false, state));
            CompletableFuture<Integer> downwards =
                    CompletableFuture.supplyAsync(() -> replace(store, stored, true, state));

            assertThat(upwards.join() + downwards.join()).isEqualTo(MANY);
        }
    }

    private static int replace(Infrastructure store, List<StoredEvent> stored, boolean reversed, byte[] state) {
        Map<StoredEvent, byte[]> states = new LinkedHashMap<>();
        IntStream.range(0, stored.size())
                .forEach(i -> states.put(stored.get(reversed ? stored.size() - 1 - i : i), state));
        return store.snapshotRecorder().states().replace(states);
    }
}
