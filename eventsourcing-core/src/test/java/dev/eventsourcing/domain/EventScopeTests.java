package dev.eventsourcing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Case 18. */
class EventScopeTests {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-01-01T12:00:00Z"), ZoneOffset.UTC);

    @Test
    void isEmptyOutsideOfEveryScope() {
        assertThat(EventScope.current().metadata()).isEmpty();
        assertThat(EventScope.current().clockOr(NOON)).isSameAs(NOON);
    }

    @Test
    void mergesNestedScopes() {
        Clock later = Clock.offset(NOON, Duration.ofHours(1));
        String result = EventScope.of(NOON)
                .and(EventScope.of(Map.of("a", "1", "b", "1")))
                .call(() -> EventScope.of("b", "2").call(() -> {
                    assertThat(EventScope.current().metadata()).isEqualTo(Map.of("a", "1", "b", "2"));
                    assertThat(EventScope.current().clockOr(later)).isSameAs(NOON);
                    EventScope.of(later)
                            .run(() -> assertThat(EventScope.current().clockOr(NOON))
                                    .isSameAs(later));
                    return "result";
                }));

        assertThat(result).isEqualTo("result");
        assertThat(EventScope.current().metadata()).isEmpty();
    }

    @Test
    void namesNewAggregatesThatAreGivenNoId() {
        UUID outer = UUID.randomUUID();
        UUID inner = UUID.randomUUID();
        UUID own = UUID.randomUUID();

        EventScope.of(() -> outer).run(() -> {
            assertThat(new Named().id()).isEqualTo(outer);
            assertThat(new Named(own).id()).isEqualTo(own);
            EventScope.of("a", "1").run(() -> assertThat(new Named().id()).isEqualTo(outer));
            EventScope.of(() -> inner).run(() -> assertThat(new Named().id()).isEqualTo(inner));
        });
        assertThat(new Named().id()).isNotEqualTo(outer).isNotEqualTo(new Named().id());
    }

    private static final class Named extends Aggregate {

        Named() {}

        Named(UUID id) {
            super(id);
        }
    }

    @Test
    void endsWithAnExceptionToo() {
        assertThatIllegalStateException()
                .isThrownBy(() -> EventScope.of("a", "1").run(() -> {
                    assertThatIllegalStateException()
                            .isThrownBy(() -> EventScope.of("a", "2").run(() -> {
                                throw new IllegalStateException("inner");
                            }));
                    assertThat(EventScope.current().metadata()).isEqualTo(Map.of("a", "1"));
                    throw new IllegalStateException("outer");
                }));
        assertThat(EventScope.current().metadata()).isEmpty();
    }

    @Test
    void doesNotFollowToOtherThreads() {
        Map<String, String> elsewhere = EventScope.of("a", "1")
                .call(() -> CompletableFuture.supplyAsync(
                                () -> EventScope.current().metadata())
                        .join());

        assertThat(elsewhere).isEmpty();
    }

    @Test
    void keepsACopy() {
        Map<String, String> metadata = new HashMap<>(Map.of("a", "1"));
        EventScope scope = EventScope.of(metadata);
        metadata.put("a", "2");

        assertThat(scope.metadata()).isEqualTo(Map.of("a", "1"));
    }
}
