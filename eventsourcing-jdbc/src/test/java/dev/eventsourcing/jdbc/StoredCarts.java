package dev.eventsourcing.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.AggregateEvent;
import dev.eventsourcing.domain.EventScope;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.domain.Revision;
import dev.eventsourcing.domain.Topic;
import dev.eventsourcing.persistence.ApplicationRecorder;
import dev.eventsourcing.persistence.Cipher;
import dev.eventsourcing.persistence.CompressionDictionaries;
import dev.eventsourcing.persistence.Compressor;
import dev.eventsourcing.persistence.EventSelection;
import dev.eventsourcing.persistence.Infrastructure;
import dev.eventsourcing.persistence.ProcessRecorder;
import dev.eventsourcing.persistence.SnapshotSettings;
import dev.eventsourcing.persistence.StoredEvent;
import dev.eventsourcing.persistence.Topics;
import dev.eventsourcing.persistence.Upcaster;
import dev.eventsourcing.test.recorder.ForwardingProcessRecorder;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/**
 * Further applications in the stores of releases: aggregates with snapshots, one of them of revision 1, and newer events on
 * top, in the forms that {@link StoredFixture} has not. Never change what they hold.
 */
final class StoredCarts {

    /** By the forms of the states that are stored in them. */
    static final List<String> APPLICATIONS = List.of("carts", "carts_zstd", "carts_dictionary_siv");

    private static final OriginatorId FORMER = OriginatorId.of(UUID.fromString("886313e1-3b8a-5372-9b90-0c9aee199e5d"));
    private static final OriginatorId LATTER = OriginatorId.of(UUID.fromString("6ba7b810-9dad-51d1-80b4-00c04fd430c8"));
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-01-01T12:00:00.123456789Z"), ZoneOffset.UTC);
    private static final int ITEMS = 40;

    /** What a cart was when its snapshots were of revision 1. */
    @Topic("Shop.Cart")
    static final class FormerCart extends Aggregate {

        private final List<String> things = new ArrayList<>();

        private FormerCart() {}

        FormerCart(OriginatorId id) {
            super(id);
        }

        void put(String item) {
            trigger(new FormerItemPut(item, 1));
        }

        @Topic("Shop.ItemPut")
        record FormerItemPut(String item, int count) implements AggregateEvent<FormerCart> {
            @Override
            public void apply(FormerCart cart) {
                cart.things.add(item);
            }
        }
    }

    @Revision(2)
    @Topic("Shop.Cart")
    static final class Cart extends Aggregate {

        private final List<String> items = new ArrayList<>();

        private Cart() {}

        Cart(OriginatorId id) {
            super(id);
        }

        void put(String item) {
            trigger(new ItemPut(item, 1));
        }

        @Topic("Shop.ItemPut")
        record ItemPut(String item, int count) implements AggregateEvent<Cart> {
            @Override
            public void apply(Cart cart) {
                cart.items.add(item);
            }
        }
    }

    private StoredCarts() {}

    private static List<String> items() {
        return IntStream.rangeClosed(1, ITEMS)
                .mapToObj(item -> "item " + item + " of the long list of Äpfel and Birnen")
                .toList();
    }

    private static Topics today() {
        return new Topics().register(Upcaster.of("Shop.Cart", 1, cart -> cart.set("items", cart.remove("things"))));
    }

    /** Fills tables that are not there yet: some events, a snapshot of them, and one event more, of each cart. */
    static void write(DataSource dataSource) {
        APPLICATIONS.forEach(name -> EventScope.of(NOON).run(() -> {
            try (JdbcInfrastructureFactory factory =
                    StoredFixture.connect(dataSource, StoredFixture.mapper(name, new Topics()))) {
                Application carts = application(name, factory.create(name), FormerCart.class);
                FormerCart former = new FormerCart(FORMER);
                items().forEach(former::put);
                carts.save(former);
                if (name.contains("dictionary")) {
                    new CompressionDictionaries(factory.create(name)).train(ITEMS);
                }
            }
            try (JdbcInfrastructureFactory factory =
                    StoredFixture.connect(dataSource, StoredFixture.mapper(name, new Topics()))) {
                application(name, factory.create(name), FormerCart.class).takeSnapshot(FormerCart.class, FORMER);
            }
            try (JdbcInfrastructureFactory factory =
                    StoredFixture.connect(dataSource, StoredFixture.mapper(name, today()))) {
                Application carts = application(name, factory.create(name), Cart.class);
                Cart latter = new Cart(LATTER);
                items().forEach(latter::put);
                carts.save(latter);
                carts.takeSnapshot(Cart.class, LATTER);
                carts.execute(Cart.class, FORMER, cart -> cart.put("one more"));
                carts.execute(Cart.class, LATTER, cart -> cart.put("one more"));
            }
        }));
    }

    private static Application application(String name, Infrastructure infrastructure, Class<?> type) {
        return new Application(
                name, given -> infrastructure.with(infrastructure.settings().with(SnapshotSettings.MANUAL)), type);
    }

    static void assertReadable(DataSource dataSource) {
        for (String name : APPLICATIONS) {
            try (JdbcInfrastructureFactory factory =
                    StoredFixture.connect(dataSource, StoredFixture.mapper(name, today()))) {
                Infrastructure made = factory.create(name);
                assertForm(name, made);
                List<EventSelection> reads = new ArrayList<>();
                Application carts = application(name, made.with(watched(made.recorder(), reads)), Cart.class);
                for (OriginatorId id : List.of(FORMER, LATTER)) {
                    Cart cart = carts.repository().get(Cart.class, id);
                    List<String> items = new ArrayList<>(items());
                    items.add("one more");
                    assertThat(cart.items).as(name).isEqualTo(items);
                    assertThat(cart.version()).isEqualTo(ITEMS + 1);
                    assertThat(cart.createdOn().toInstant()).isEqualTo(NOON.instant());
                    assertThat(carts.eventStore().get(id)).hasSize(ITEMS + 1);
                }
                assertThat(reads).startsWith(EventSelection.ALL.after(ITEMS)); // the snapshots were used
                assertThat(reads)
                        .filteredOn(EventSelection.ALL.after(ITEMS)::equals)
                        .hasSize(2);
            }
        }
    }

    private static ProcessRecorder watched(ProcessRecorder recorder, List<EventSelection> reads) {
        return new ForwardingProcessRecorder(recorder) {
            @Override
            public List<StoredEvent> selectEvents(OriginatorId id, EventSelection selection) {
                reads.add(selection);
                return super.selectEvents(id, selection);
            }
        };
    }

    private static void assertForm(String name, Infrastructure made) {
        StoredEvent former = snapshot(made, FORMER);
        StoredEvent latter = snapshot(made, LATTER);
        byte marker = name.contains("siv") ? Cipher.AES_GCM_SIV : name.contains("zstd") ? Compressor.ZSTD : (byte) '{';
        assertThat(List.of(former, latter)).as(name).allSatisfy(snapshot -> {
            assertThat(snapshot.topic()).isEqualTo("Shop.Cart");
            assertThat(snapshot.originatorVersion()).isEqualTo(ITEMS);
            assertThat(snapshot.state()[0]).isEqualTo(marker);
        });
        if (name.equals("carts")) {
            String begin = "{\"timestamp\":\"2026-01-01T12:00:00.123456789Z\","
                    + "\"metadata\":{\"created_on\":\"2026-01-01T12:00:00.123456789Z\"},";
            String items = "[\"" + String.join("\",\"", items()) + "\"]}}";
            assertThat(new String(former.state(), UTF_8)).isEqualTo(begin + "\"payload\":{\"things\":" + items);
            assertThat(new String(latter.state(), UTF_8))
                    .isEqualTo(begin + "\"revision\":2,\"payload\":{\"items\":" + items);
        }
        assertThat(made.recorder().dictionaries().selectEvents(ApplicationRecorder.DICTIONARIES, EventSelection.ALL))
                .as(name)
                .hasSize(name.contains("dictionary") ? 1 : 0);
    }

    private static StoredEvent snapshot(Infrastructure made, OriginatorId id) {
        List<StoredEvent> snapshots = made.snapshotRecorder().selectEvents(id, EventSelection.ALL);
        assertThat(snapshots).hasSize(1);
        return snapshots.get(0);
    }
}
