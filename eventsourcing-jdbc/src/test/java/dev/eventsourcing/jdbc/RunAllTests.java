package dev.eventsourcing.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunAllTests {

    private final List<String> done = new ArrayList<>();

    @Test
    void oneThatFailsKeepsNoOtherFromBeingDone() {
        assertThatThrownBy(() ->
                        RunAll.run(List.of(doing("a"), failing("first"), doing("b"), failing("second"), doing("c"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("first")
                .satisfies(failure -> assertThat(failure.getSuppressed())
                        .singleElement()
                        .extracting(Throwable::getMessage)
                        .isEqualTo("second"));

        assertThat(done).containsExactly("a", "b", "c");
    }

    private Runnable doing(String name) {
        return () -> done.add(name);
    }

    private static Runnable failing(String message) {
        return () -> {
            throw new IllegalStateException(message);
        };
    }
}
