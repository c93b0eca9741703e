package dev.eventsourcing.boot.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JdbcStoresTests {

    private final List<String> closed = new ArrayList<>();

    @Test
    void oneThatCannotBeClosedKeepsNoOtherOpen() {
        assertThatThrownBy(() -> JdbcStores.closeAll(
                        List.of(closing("a"), failing("first"), closing("b"), failing("second"), closing("c"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("first")
                .satisfies(failure -> assertThat(failure.getSuppressed())
                        .singleElement()
                        .extracting(Throwable::getMessage)
                        .isEqualTo("second"));

        assertThat(closed).containsExactly("a", "b", "c");
    }

    private Runnable closing(String name) {
        return () -> closed.add(name);
    }

    private static Runnable failing(String message) {
        return () -> {
            throw new IllegalStateException(message);
        };
    }
}
