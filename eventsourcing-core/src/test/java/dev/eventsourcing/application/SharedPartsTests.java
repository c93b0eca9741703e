package dev.eventsourcing.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.AggregateEvent;
import dev.eventsourcing.persistence.CacheSettings;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.SerializationException;
import dev.eventsourcing.persistence.StoredEvent;
import dev.eventsourcing.persistence.Topics;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import dev.eventsourcing.persistence.memory.InMemoryInfrastructureFactory;
import java.time.Clock;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Aggregates of a class that comes back as it was until some event has its parts share something. */
@SuppressWarnings("UnusedVariable") // fields are read by way of reflection
class SharedPartsTests {

    private static final int LATER = 5; // not one of the versions at which each copy is tried

    private static final Mapper MAPPER = new Mapper(new Topics(), new JacksonTranscoder());

    private static Application carts(CacheSettings settings) {
        return new Application(
                "carts", new InMemoryInfrastructureFactory(MAPPER).with(made -> made.with(settings)), Cart.class);
    }

    static final class Item {
        public int number;
    }

    /** Never changes itself. */
    record Line(Item item) {}

    /** Holds nothing twice at first. */
    static final class Cart extends Aggregate {

        private final List<Item> items = new ArrayList<>(List.of(new Item()));
        private final List<Line> lines = new ArrayList<>();
        private Set<String> names = Set.of("b");
        private @Nullable Item current;
        private @Nullable Line last;
        private List<Item> some = List.of();
        private List<Item> others = List.of();
        private List<String> texts = new ArrayList<>();
        private List<String> shown = List.of();
        private Set<DayOfWeek> days = Set.of();
        private Map<String, Set<String>> byName = Map.of();
        private @Nullable StringBuilder text;
        private @Nullable StringBuilder same;

        void change(Consumer<Cart> change) {
            Changed.next = change;
            trigger(new Changed(version() + 1));
        }

        record Changed(long version) implements AggregateEvent<Cart> {

            private static Consumer<Cart> next = cart -> {};

            @Override
            public void apply(Cart cart) {
                if (version < LATER) {
                    return;
                }
                if (version == LATER) {
                    next.accept(cart);
                } else if (cart.current != null) {
                    cart.current.number++;
                }
            }
        }
    }

    /** Forgets what is too much. */
    private static final class Recent extends LinkedHashMap<String, Set<String>> {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Set<String>> eldest) {
            return size() > 3;
        }
    }

    private static void selectTheFirst(Cart cart) {
        cart.current = cart.items.get(0);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void anEventThatChangesWhatIsSharedChangesItEverywhere(boolean fastForward) {
        Application carts = carts(new CacheSettings(10, fastForward));
        Cart cart = new Cart();
        cart.change(SharedPartsTests::selectTheFirst);
        carts.save(cart);

        for (int version = 2; version <= 2 * LATER; version++) {
            carts.execute(Cart.class, cart.id(), found -> found.change(SharedPartsTests::selectTheFirst));

            Cart found = carts.repository().get(Cart.class, cart.id());
            assertThat(found.version()).isEqualTo(version);
            if (version >= LATER) {
                assertThat(found.current).isNotNull().isSameAs(found.items.get(0));
                assertThat(found.items.get(0).number).isEqualTo(version - LATER);
            }
        }
    }

    static Stream<Consumer<Cart>> changes() {
        return Stream.of(
                SharedPartsTests::selectTheFirst,
                cart -> cart.items.add(cart.items.get(0)),
                cart -> {
                    cart.last = new Line(new Item());
                    cart.lines.add(cart.last);
                },
                cart -> cart.lines.add(new Line(cart.items.get(0))),
                cart -> {
                    cart.some = List.of(new Item());
                    cart.others = cart.some;
                },
                cart -> {
                    cart.text = new StringBuilder("b");
                    cart.same = cart.text;
                },
                cart -> cart.names = new TreeSet<>(Set.of("b")),
                cart -> cart.byName = Map.of("a", new TreeSet<>(Set.of("b"))),
                cart -> cart.days = EnumSet.of(DayOfWeek.SUNDAY, DayOfWeek.FRIDAY),
                cart -> cart.shown = Collections.unmodifiableList(cart.texts),
                cart -> cart.shown = cart.texts.subList(0, 0),
                cart -> cart.shown = Arrays.asList("a"),
                cart -> cart.names = new HashMap<String, String>().keySet(),
                cart -> {
                    cart.texts = Collections.synchronizedList(new ArrayList<>());
                    cart.shown = cart.texts;
                },
                cart -> cart.byName = new Recent());
    }

    @ParameterizedTest
    @MethodSource("changes")
    void whatWouldComeBackOtherwiseIsRefusedAtOnce(Consumer<Cart> change) {
        AggregateSerializer copies = new AggregateSerializer(MAPPER.forCopies(), false);
        Application carts = carts(CacheSettings.OFF);
        Cart cart = new Cart();
        for (int version = 1; version < LATER; version++) {
            cart.change(change);
            carts.save(cart);
            copies.write(cart);
        }
        cart.change(change);
        carts.save(cart);

        assertThatExceptionOfType(SerializationException.class)
                .isThrownBy(() -> copies.write(cart))
                .withMessageContaining("would");
    }

    @Test
    void onceAClassIsRefusedNoCopyOfItIsUsed() {
        AggregateCache cache =
                new AggregateCache(new AggregateSerializer(MAPPER.forCopies(), false), new CacheSettings(10, true));
        Cart before = saved(1);
        Cart meanwhile = saved(1);
        StoredEvent slow = cache.copy(meanwhile).orElseThrow();
        cache.put(cache.copy(before).orElseThrow(), cache.mark(before.originatorId()));
        assertThat(get(cache, before)).isPresent();

        assertThat(cache.copy(saved(LATER))).isEmpty();
        cache.put(slow, cache.mark(meanwhile.originatorId()));

        assertThat(get(cache, before)).isEmpty();
        assertThat(get(cache, meanwhile)).isEmpty();
    }

    private static Cart saved(int versions) {
        Cart cart = new Cart();
        for (int version = 1; version <= versions; version++) {
            cart.change(SharedPartsTests::selectTheFirst);
        }
        carts(CacheSettings.OFF).save(cart);
        return cart;
    }

    private static Optional<Cart> get(AggregateCache cache, Cart cart) {
        return cache.get(Cart.class, cart.originatorId(), Clock.systemUTC());
    }
}
