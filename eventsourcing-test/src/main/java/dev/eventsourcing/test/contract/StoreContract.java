package dev.eventsourcing.test.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.ApplicationRecorder;
import dev.eventsourcing.persistence.Infrastructure;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.Notification;
import dev.eventsourcing.persistence.NotificationSelection;
import dev.eventsourcing.persistence.StoredEvent;
import dev.eventsourcing.persistence.Topics;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import dev.eventsourcing.test.contract.StoreHarness.IdType;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * What the suites share: an empty store for each test, and short words for events.
 *
 * @param <H> what the suite needs to know of the store
 */
abstract class StoreContract<H extends StoreHarness> {

    /** The name of the application whose store is tested. */
    static final String NAME = "contract";

    private H store;

    /** Returns a new and empty store whose originators are named in the given way. */
    protected abstract H emptyStore(IdType ids);

    @BeforeEach
    void openStore() {
        store = emptyStore(IdType.UUID);
    }

    @AfterEach
    void closeStore() {
        store.close();
    }

    final H store() {
        return store;
    }

    /** Connects to the store of this test, each time anew. */
    final Infrastructure connect() {
        return connect(NAME);
    }

    final Infrastructure connect(String applicationName) {
        return factory().create(applicationName);
    }

    final InfrastructureFactory factory() {
        return store.connect(mapper());
    }

    static Mapper mapper() {
        return new Mapper(new Topics(), new JacksonTranscoder());
    }

    static OriginatorId newId() {
        return OriginatorId.of(UUID.randomUUID());
    }

    static StoredEvent event(OriginatorId id, long version) {
        return event(id, version, "Topic.One");
    }

    static StoredEvent event(OriginatorId id, long version, String topic) {
        return event(id, version, topic, ("{\"version\":" + version + "}").getBytes(UTF_8));
    }

    static StoredEvent event(OriginatorId id, long version, String topic, byte[] state) {
        return new StoredEvent(id, version, topic, state);
    }

    static List<Long> versions(List<StoredEvent> events) {
        return events.stream().map(StoredEvent::originatorVersion).toList();
    }

    static List<Long> ids(List<Notification> notifications) {
        return notifications.stream().map(Notification::id).toList();
    }

    static List<Notification> all(ApplicationRecorder recorder) {
        return recorder.selectNotifications(NotificationSelection.from(null, Integer.MAX_VALUE));
    }
}
