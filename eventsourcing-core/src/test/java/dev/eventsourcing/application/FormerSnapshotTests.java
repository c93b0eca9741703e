package dev.eventsourcing.application;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.AggregateEvent;
import dev.eventsourcing.domain.Snapshotted;
import dev.eventsourcing.persistence.EventSelection;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.SerializationException;
import dev.eventsourcing.persistence.SnapshotRecorder;
import dev.eventsourcing.persistence.SnapshotSettings;
import dev.eventsourcing.persistence.StoredEvent;
import dev.eventsourcing.persistence.Topics;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import dev.eventsourcing.persistence.memory.InMemoryInfrastructureFactory;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Snapshots of when a class that an aggregate holds had other fields, and of classes whose fields would be lost. */
@SuppressWarnings("UnusedVariable") // fields are read by way of reflection
class FormerSnapshotTests {

    private final InfrastructureFactory factory = new InMemoryInfrastructureFactory(
                    new Mapper(new Topics(), new JacksonTranscoder()))
            .with(settings -> settings.with(SnapshotSettings.MANUAL));
    private final Application things = new Application("things", factory, Cart.class, Box.class);
    private final SnapshotRecorder snapshots = factory.create("things").snapshotRecorder();

    static final class Item {
        public String name = "";
        public int count = 1;
    }

    static final class Cart extends Aggregate {

        private final List<Item> items = new ArrayList<>();
        private final Set<String> names = new LinkedHashSet<>();

        void add(String name, int count) {
            trigger(new Added(name, count));
        }

        record Added(String name, int count) implements AggregateEvent<Cart> {
            @Override
            public void apply(Cart cart) {
                Item item = new Item();
                item.name = name;
                item.count = count;
                cart.items.add(item);
                cart.names.add(name);
            }
        }
    }

    static final class Box extends Aggregate implements Snapshotted<Box.State> {

        private int size;

        record State(Item item) {}

        void fill(int size) {
            trigger(new Filled(size));
        }

        @Override
        public State snapshot() {
            Item item = new Item();
            item.count = size;
            return new State(item);
        }

        @Override
        public void restore(State state) {
            size = state.item().count;
        }

        record Filled(int size) implements AggregateEvent<Box> {
            @Override
            public void apply(Box box) {
                box.size = size;
            }
        }
    }

    private void change(Aggregate aggregate, String from, String to) {
        StoredEvent there = snapshots
                .selectEvents(aggregate.originatorId(), EventSelection.ALL)
                .get(0);
        String state = new String(there.state(), UTF_8);
        assertThat(state).contains(from);
        snapshots.putSnapshot(new StoredEvent(
                there.originatorId(),
                there.originatorVersion(),
                there.topic(),
                state.replace(from, to).getBytes(UTF_8)));
    }

    @Test
    void oneWhoseNestedClassHadOtherFieldsIsReplayed() {
        for (List<String> change : List.of(
                List.of(",\"count\":5", ""),
                List.of("\"count\":5", "\"number\":5"),
                List.of("\"count\":5", "\"count\":5,\"more\":1"))) {
            Cart cart = new Cart();
            cart.add("apple", 5);
            things.save(cart);
            things.takeSnapshot(Cart.class, cart.id());
            change(cart, "apple", "pear");
            assertThat(things.repository().get(Cart.class, cart.id()).names).containsExactly("pear");

            change(cart, change.get(0), change.get(1));

            Cart found = things.repository().get(Cart.class, cart.id());
            assertThat(found.names).containsExactly("apple");
            assertThat(found.items.get(0).count).isEqualTo(5);
        }
    }

    @Test
    void oneWhoseStateHadOtherFieldsIsReplayed() {
        for (List<String> change :
                List.of(List.of(",\"count\":7", ""), List.of("\"payload\":{", "\"payload\":{\"more\":1,"))) {
            Box box = new Box();
            box.fill(5);
            things.save(box);
            things.takeSnapshot(Box.class, box.id());
            change(box, "\"count\":5", "\"count\":7");
            assertThat(things.repository().get(Box.class, box.id()).size).isEqualTo(7);

            change(box, change.get(0), change.get(1));

            assertThat(things.repository().get(Box.class, box.id()).size).isEqualTo(5);
        }
    }

    @Test
    void setsKeepTheirOrder() {
        Cart cart = new Cart();
        List.of("z", "b", "y", "a", "x").forEach(name -> cart.add(name, 1));
        things.save(cart);
        things.takeSnapshot(Cart.class, cart.id());

        assertThat(things.repository().get(Cart.class, cart.id()).names).containsExactly("z", "b", "y", "a", "x");
    }

    /** Holds what has a field that is neither written nor read. */
    static final class Wallet extends Aggregate {

        static final class Purse {
            public String owner = "";
            private int coins;
        }

        private final Purse purse = new Purse();

        void earn(int coins) {
            trigger(new Earned(coins));
        }

        record Earned(int coins) implements AggregateEvent<Wallet> {
            @Override
            public void apply(Wallet wallet) {
                wallet.purse.coins += coins;
            }
        }
    }

    @Test
    void whatWouldLoseFieldsIsRefused() {
        Application wallets = new Application("wallets", factory, Wallet.class);
        Wallet wallet = new Wallet();
        wallet.earn(0);
        wallets.save(wallet);
        wallets.takeSnapshot(Wallet.class, wallet.id()); // nothing is lost as yet
        wallet.earn(2);
        wallet.earn(1);
        wallets.save(wallet);

        assertThatExceptionOfType(SerializationException.class)
                .isThrownBy(() -> wallets.takeSnapshot(Wallet.class, wallet.id()))
                .withMessageContaining("purse.coins")
                .withMessageContaining("Snapshotted");
        assertThat(wallets.repository().get(Wallet.class, wallet.id()).purse.coins)
                .isEqualTo(3);
    }
}
