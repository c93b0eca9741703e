package dev.eventsourcing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Case 8. */
class IdentifiersTests {

    @Test
    void namesAsTheStandardDoes() {
        UUID dns = UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8");

        // RFC 9562, appendix A.4
        assertThat(Identifiers.named(dns, "www.example.com"))
                .isEqualTo(UUID.fromString("2ed6657d-e927-568b-95e1-2665a8aea6a2"));
    }

    @Test
    void namesAreUnicode() {
        UUID id = Identifiers.named(Identifiers.NAMESPACE_URL, "/dogs/Größe");

        assertThat(id.version()).isEqualTo(5);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id).isNotEqualTo(Identifiers.named(Identifiers.NAMESPACE_URL, "/dogs/Gr??e"));
    }

    @Test
    void ordersByTimeAsTheStandardDoes() {
        // the time of RFC 9562, appendix A.6
        Instant time = Instant.parse("2022-02-22T19:22:22Z");

        UUID id = Identifiers.timeOrdered(Clock.fixed(time, ZoneOffset.UTC));
        UUID later = Identifiers.timeOrdered(Clock.fixed(time.plusMillis(1), ZoneOffset.UTC));

        assertThat(id.toString()).startsWith("017f22e2-79b0-7");
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id).isLessThan(later).isNotEqualTo(Identifiers.timeOrdered(Clock.fixed(time, ZoneOffset.UTC)));
    }

    @Test
    void anIdIsAUuidOrAStringThatIsNotBlank() {
        UUID uuid = new UUID(1, 2);

        assertThat(OriginatorId.of(uuid)).hasToString(uuid.toString()).isEqualTo(OriginatorId.of(uuid));
        assertThat(OriginatorId.of(uuid)).isNotEqualTo(OriginatorId.of(uuid.toString()));
        assertThatIllegalArgumentException().isThrownBy(() -> OriginatorId.of(" "));
        assertThatNullPointerException().isThrownBy(() -> OriginatorId.of((UUID) null));
        assertThatNullPointerException().isThrownBy(() -> OriginatorId.of((String) null));
    }
}
