package dev.eventsourcing.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.domain.OriginatorId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Which methods are handlers. */
class EventHandlersTests {

    interface Hearing {

        List<String> heard();

        @EventHandler
        default void hear(Said event) {
            heard().add("heard " + event.what());
        }
    }

    interface CarefulHearing extends Hearing {

        @Override
        @EventHandler
        default void hear(Said event) {
            heard().add("carefully heard " + event.what());
        }
    }

    interface Listening {

        @EventHandler
        default void listen(Said event) {}
    }

    record Ear(List<String> heard) implements Hearing {}

    record CarefulEar(List<String> heard) implements CarefulHearing, Hearing {}

    record OwnEar(List<String> heard) implements Hearing {

        @Override
        public void hear(Said event) {
            heard.add("own");
        }
    }

    record TwoEars(List<String> heard) implements Hearing, Listening {}

    @Test
    void theyMayBeDefaultMethodsOfInterfaces() {
        assertThat(handled(new Ear(new ArrayList<>()))).containsExactly("heard a");
        assertThat(handled(new CarefulEar(new ArrayList<>()))).containsExactly("carefully heard a");
        assertThat(handled(new OwnEar(new ArrayList<>()))).containsExactly("own");
    }

    @Test
    void twoForOneTypeAreRefusedWhereverTheyAre() {
        assertThatExceptionOfType(EventHandlerException.class)
                .isThrownBy(() -> EventHandlers.of(TwoEars.class, Set.of()))
                .withMessageContainingAll("hear", "listen");
    }

    private static List<String> handled(Hearing target) {
        DomainEvent event = DomainEvent.following(OriginatorId.of(UUID.randomUUID()), 0, List.of(new Said("a")))
                .get(0);
        EventHandlers.of(target.getClass(), Set.of()).handle(target, event);
        return target.heard();
    }
}
