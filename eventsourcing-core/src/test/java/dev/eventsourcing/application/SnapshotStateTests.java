package dev.eventsourcing.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.AggregateDefinitionException;
import dev.eventsourcing.domain.AggregateEvent;
import dev.eventsourcing.domain.AggregateState;
import dev.eventsourcing.domain.CreationEvent;
import dev.eventsourcing.domain.Snapshot;
import dev.eventsourcing.domain.Snapshotted;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.SerializationException;
import dev.eventsourcing.persistence.SnapshotSettings;
import dev.eventsourcing.persistence.Topics;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import dev.eventsourcing.persistence.memory.InMemoryInfrastructureFactory;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What aggregates can be made from their snapshots. */
@SuppressWarnings("UnusedVariable") // fields are read by way of reflection
class SnapshotStateTests {

    private static Application application(Class<?> type) {
        return new Application(
                "things",
                new InMemoryInfrastructureFactory(new Mapper(new Topics(), new JacksonTranscoder()))
                        .with(settings -> settings.with(SnapshotSettings.MANUAL)),
                type);
    }

    private static <A extends Aggregate> A bySnapshot(A aggregate) {
        Application application = application(aggregate.getClass());
        application.save(aggregate);
        application.takeSnapshot(aggregate.getClass(), aggregate.originatorId());
        @SuppressWarnings("unchecked") // the class of the aggregate
        A found = (A) application.repository().get(aggregate.getClass(), aggregate.originatorId());
        return found;
    }

    /** Has fields of many kinds, some of them final, and no constructor without arguments. */
    static final class Account extends Aggregate {

        enum Kind {
            PRIVATE,
            SHARED
        }

        record Posting(BigDecimal amount, @Nullable String text) {}

        private final String owner;
        private final List<Posting> postings = new ArrayList<>();
        private final Map<String, List<Integer>> marks = new HashMap<>();
        private final Set<Kind> kinds = new HashSet<>();
        private Optional<String> note = Optional.empty();
        private Object anything = 1L;
        private long[] numbers = {};
        private @Nullable Posting last;
        private transient int calls = 5;
        static int made;

        private Account(Opened event) {
            owner = event.owner();
        }

        static Account open(String owner) {
            return begin(new Opened(owner));
        }

        void post(String amount) {
            trigger(new Posted(new BigDecimal(amount)));
        }

        record Opened(String owner) implements CreationEvent<Account> {
            @Override
            public Account create(OffsetDateTime timestamp) {
                return new Account(this);
            }
        }

        record Posted(BigDecimal amount) implements AggregateEvent<Account> {
            @Override
            public void apply(Account account) {
                account.last = new Posting(amount, null);
                account.postings.add(account.last);
                account.marks.computeIfAbsent("m", key -> new ArrayList<>()).add(account.postings.size());
                account.kinds.add(Kind.SHARED);
                account.note = Optional.of("note");
                account.anything = "text";
                account.numbers = new long[] {account.postings.size()};
            }
        }
    }

    @Test
    void fieldsOfAllKindsComeBackAlsoWithoutAConstructor() {
        Account account = Account.open("Alice");
        account.post("1.10");
        account.post("2.00");

        Account found = bySnapshot(account);

        assertThat(found).isEqualTo(account);
        assertThat(found.owner).isEqualTo("Alice");
        assertThat(found.postings.get(0)).isEqualTo(new Account.Posting(new BigDecimal("1.10"), null));
        assertThat(found.calls).isZero(); // transient, and its initializer has not run
        found.post("3");
        assertThat(found.version()).isEqualTo(4);
        assertThat(found.marks.get("m")).containsExactly(1, 2, 3);
    }

    @Test
    void theFieldsOfASnapshotAreNeitherStaticNorTransient() {
        assertThat(AggregateState.of(Account.class).types().keySet())
                .containsExactlyInAnyOrder(
                        "owner", "postings", "marks", "kinds", "note", "anything", "numbers", "last");
    }

    @Test
    void thereIsNoSnapshotOfWhatIsPending() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Snapshot.of(Account.open("Alice")))
                .withMessageContaining("pending");
    }

    static class Base extends Aggregate {
        private int size;

        int size() {
            return size;
        }
    }

    /** Hides a field. */
    static final class Hiding extends Base {
        private int size;

        record Made() implements AggregateEvent<Hiding> {
            @Override
            public void apply(Hiding hiding) {
                hiding.size++;
            }
        }
    }

    @Test
    void fieldsOfOneNameAreRefused() {
        assertThatExceptionOfType(AggregateDefinitionException.class)
                .isThrownBy(() -> application(Hiding.class))
                .withMessageContaining("size");
    }

    /** Does not say what its snapshots hold. */
    @SuppressWarnings("rawtypes")
    static final class Vague extends Aggregate implements Snapshotted {

        record Made() implements AggregateEvent<Vague> {
            @Override
            public void apply(Vague vague) {}
        }

        @Override
        public Object snapshot() {
            return "";
        }

        @Override
        public void restore(Object snapshot) {}
    }

    @Test
    void whoSaysWhatItsSnapshotsHoldSaysTheType() {
        assertThatExceptionOfType(AggregateDefinitionException.class)
                .isThrownBy(() -> application(Vague.class))
                .withMessageContaining("Snapshotted<State>");
    }

    /** Holds something that is written as another thing than it is read. */
    static final class Lossy extends Aggregate {

        /** Loses a half. */
        record Half(int number) {
            Half {
                number = number / 2;
            }
        }

        private @Nullable Half half;

        void begin() {
            trigger(new Begun());
        }

        record Begun() implements AggregateEvent<Lossy> {
            @Override
            public void apply(Lossy lossy) {
                lossy.half = new Half(8);
            }
        }
    }

    @Test
    void whatDoesNotComeBackAsItWasIsRefused() {
        Lossy lossy = new Lossy();
        lossy.begin();

        assertThatExceptionOfType(SerializationException.class)
                .isThrownBy(() -> bySnapshot(lossy))
                .withMessageStartingWith("A snapshot of " + Lossy.class.getName())
                .withMessageContaining("Snapshotted");
    }
}
