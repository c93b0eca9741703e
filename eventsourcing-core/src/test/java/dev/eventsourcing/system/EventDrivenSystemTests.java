package dev.eventsourcing.system;

import static dev.eventsourcing.system.EventDrivenSystem.pipe;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.persistence.InfrastructureFactory;
import org.junit.jupiter.api.Test;

/** Case 114 of docs/conformance.md: what the pipes of a system say. */
class EventDrivenSystemTests {

    @Test
    void aPipeThatIsNamedTwiceIsOne() {
        EventDrivenSystem system = EventDrivenSystem.of(pipe(A.class, B.class), pipe(A.class, B.class));

        assertThat(system.edges()).containsExactly(new EventDrivenSystem.Edge(A.class, B.class));
        assertThat(system.nodes()).containsExactly(A.class, B.class);
        assertThat(system.leaders()).containsExactly(A.class);
        assertThat(system.followers()).containsExactly(B.class);
        assertThat(system.singles()).isEmpty();
    }

    @Test
    void pipesShareApplicationsAndGoBackToThem() {
        EventDrivenSystem system = EventDrivenSystem.of(pipe(A.class, B.class, C.class, B.class), pipe(D.class));

        assertThat(system.nodes()).containsExactly(A.class, B.class, C.class, D.class);
        assertThat(system.leaders()).containsExactly(A.class, B.class, C.class);
        assertThat(system.followers()).containsExactly(B.class, C.class);
        assertThat(system.leadersOnly()).containsExactly(A.class);
        assertThat(system.processors()).containsExactly(B.class, C.class);
        assertThat(system.singles()).containsExactly(D.class);
        assertThat(system.edges()).hasSize(3);
    }

    @Test
    void whoFollowsMustBeAbleTo() {
        assertThatExceptionOfType(SystemDefinitionException.class)
                .isThrownBy(() -> EventDrivenSystem.of(pipe(A.class, D.class)))
                .withMessageContaining("D follows another application in the pipe A → D");
        assertThatExceptionOfType(SystemDefinitionException.class)
                .isThrownBy(() -> EventDrivenSystem.of(pipe(A.class, D.class, B.class)))
                .withMessageContaining("A → D → B");
        assertThatExceptionOfType(SystemDefinitionException.class).isThrownBy(() -> EventDrivenSystem.of(pipe()));
    }

    static class A extends Application {
        A(InfrastructureFactory infrastructure) {
            super(infrastructure);
        }
    }

    static class D extends A {
        D(InfrastructureFactory infrastructure) {
            super(infrastructure);
        }
    }

    static class B extends ProcessApplication {
        B(InfrastructureFactory infrastructure) {
            super(infrastructure);
        }
    }

    static class C extends B {
        C(InfrastructureFactory infrastructure) {
            super(infrastructure);
        }
    }
}
