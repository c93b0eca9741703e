package dev.eventsourcing.persistence.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.eventsourcing.domain.EventSourcingException;
import dev.eventsourcing.persistence.DeserializationException;
import dev.eventsourcing.persistence.EventData;
import dev.eventsourcing.persistence.SerializationException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the errors of reading and writing say, and that they never say what an event holds. */
class JacksonProblemTests {

    private static final String SECRET = "s3cr3t";
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-01-01T12:00:00Z");

    private final JacksonTranscoder transcoder = new JacksonTranscoder();

    record Account(String owner, int balance, Limit limit) {}

    record Limit(long amount) {
        Limit {
            if (amount < 0) {
                throw new IllegalArgumentException("not " + amount + " " + SECRET);
            }
        }
    }

    record Typed(UUID id, DayOfWeek day, LocalDate date, boolean flag, Object any, Map<Integer, String> byNumber) {}

    record Leaky(String owner) {
        @Override
        public String owner() {
            throw new IllegalStateException(SECRET);
        }
    }

    record Loop(List<Object> values) {}

    record Holder(Object value) {}

    record Unregistered(String value) {}

    @Test
    void namesTheFieldThatIsMissing() {
        assertThat(problem(Account.class, "{\"owner\":\"s3cr3t\",\"limit\":{\"amount\":1}}"))
                .hasMessageContaining("balance");
        assertThat(problem(Account.class, "{\"owner\":\"s3cr3t\",\"balance\":1,\"limit\":{}}"))
                .hasMessageContaining("limit")
                .hasMessageContaining("amount");
    }

    @Test
    void namesThePlaceOfAValueOfAnotherType() {
        assertThat(problem(Account.class, "{\"owner\":\"x\",\"balance\":\"s3cr3t\",\"limit\":{\"amount\":1}}"))
                .hasMessageContaining("at \"balance\"")
                .hasMessageContaining("int");
        assertThat(problem(Account.class, "{\"owner\":\"x\",\"balance\":1,\"limit\":{\"amount\":\"s3cr3t\"}}"))
                .hasMessageContaining("at \"limit.amount\"");
        problem(Account.class, "{\"owner\":{\"s3cr3t\":1},\"balance\":1,\"limit\":{\"amount\":1}}");
        problem(Account.class, "{\"owner\":\"x\",\"balance\":1,\"limit\":\"s3cr3t\"}");
        problem(Account.class, "{\"owner\":\"x\",\"balance\":null,\"limit\":{\"amount\":1}}");
        problem(Account.class, "{\"owner\":\"x\",\"balance\":1.5,\"limit\":{\"amount\":1}}");
        problem(Account.class, "{\"owner\":\"x\",\"balance\":99999999999,\"limit\":{\"amount\":1}}");
        problem(Account.class, "\"s3cr3t\"");
        problem(Account.class, "[\"s3cr3t\"]");
        problem(Account.class, "null");
    }

    @Test
    void saysNothingOfWhatAConstructorSays() {
        problem(Account.class, "{\"owner\":\"s3cr3t\",\"balance\":1,\"limit\":{\"amount\":-1}}");
    }

    @Test
    void saysNothingOfTypedValues() {
        for (String field : List.of(
                "\"id\":\"s3cr3t\"",
                "\"day\":\"s3cr3t\"",
                "\"date\":\"s3cr3t\"",
                "\"flag\":\"s3cr3t\"",
                "\"any\":[\"uuid\",\"s3cr3t\"]",
                "\"any\":[\"date\",\"s3cr3t\"]",
                "\"any\":[\"int\",\"s3cr3t\"]",
                "\"any\":[\"map\",\"s3cr3t\"]",
                "\"byNumber\":{\"s3cr3t\":\"x\"}")) {
            problem(Typed.class, "{" + field + "}");
        }
    }

    @Test
    void saysNothingOfTextThatIsNoJson() {
        for (String state : List.of(
                "s3cr3t",
                "{\"timestamp\":\"s3cr3t\",\"payload\":{}}",
                "{\"timestamp\":\"2026-01-01T12:00:00\",\"payload\":\"s3cr3t\"}",
                "{\"timestamp\":7,\"payload\":\"s3cr3t\"}",
                "{\"payload\":{\"owner\":\"s3cr3t\"",
                "{\"payload\":{\"owner\":\"s3cr3t}",
                "{\"payload\":{\"owner\":s3cr3t}}",
                "{\"timestamp\":\"2026-01-01T12:00:00Z\",\"metadata\":\"s3cr3t\",\"payload\":{}}",
                "{\"timestamp\":\"2026-01-01T12:00:00Z\",\"metadata\":{\"a\":[\"s3cr3t\"]},\"payload\":{}}",
                "{\"timestamp\":\"2026-01-01T12:00:00Z\",\"payload\":{}}s3cr3t",
                "{\"timestamp\":\"2026-01-01T12:00:00Z\",\"metadata\":{\"s3cr3t\":\"s3cr3t\"}}",
                "")) {
            assertDiscreet(catchThrowableOfType(
                    DeserializationException.class, () -> transcoder.decode(state.getBytes(UTF_8), Account.class)));
        }
    }

    @Test
    void namesWhatIsMissingOfTheEnvelope() {
        assertThat(catchThrowableOfType(
                        DeserializationException.class,
                        () -> transcoder.decode("{\"payload\":{}}".getBytes(UTF_8), Holder.class)))
                .hasMessageContaining("value");
        assertThat(catchThrowableOfType(
                        DeserializationException.class,
                        () -> transcoder.decode("{\"payload\":{\"value\":1}}".getBytes(UTF_8), Holder.class)))
                .hasMessage("\"timestamp\" is missing");
        assertThat(catchThrowableOfType(
                        DeserializationException.class,
                        () -> transcoder.decode("{\"timestamp\":\"2026-01-01T12:00Z\"}".getBytes(UTF_8), Holder.class)))
                .hasMessage("\"payload\" is missing");
    }

    @Test
    void saysNothingOfWhatCannotBeWritten() {
        for (Object payload : List.of(
                new Leaky(SECRET),
                new Holder(new Unregistered(SECRET)),
                new Holder(List.of(Map.of("key", new Unregistered(SECRET)))),
                new Holder(Map.of(new Unregistered(SECRET), SECRET)))) {
            assertDiscreet(catchThrowableOfType(
                    SerializationException.class,
                    () -> transcoder.encode(new EventData(NOON, Map.of(SECRET, SECRET), payload))));
        }
    }

    @Test
    void refusesAValueThatContainsItself() {
        List<Object> values = new ArrayList<>();
        values.add(values);

        assertDiscreet(catchThrowableOfType(
                SerializationException.class,
                () -> transcoder.encode(new EventData(NOON, Map.of(), new Loop(values)))));
    }

    private DeserializationException problem(Class<?> type, String payload) {
        String state = "{\"timestamp\":\"2026-01-01T12:00:00Z\",\"payload\":" + payload + "}";
        DeserializationException e = catchThrowableOfType(
                DeserializationException.class, () -> transcoder.decode(state.getBytes(UTF_8), type));
        assertDiscreet(e);
        return e;
    }

    private static void assertDiscreet(EventSourcingException e) {
        assertThat(e).isNotNull();
        StringWriter everything = new StringWriter();
        e.printStackTrace(new PrintWriter(everything));
        assertThat(everything.toString()).doesNotContain(SECRET, "99999999999", "1.5");
        assertThat(e.getMessage()).isNotBlank();
    }
}
