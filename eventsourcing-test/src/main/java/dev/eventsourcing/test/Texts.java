package dev.eventsourcing.test;

import dev.eventsourcing.domain.DomainEvent;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.assertj.core.presentation.StandardRepresentation;
import org.jspecify.annotations.Nullable;

/** Compares values and writes them down for people, as AssertJ does. */
final class Texts {

    static final String LINE = "\n  ";

    private Texts() {}

    static String of(@Nullable Object value) {
        return StandardRepresentation.STANDARD_REPRESENTATION.toStringOf(value);
    }

    /** Tells whether two values are equal, or of the same class with fields that are. */
    static boolean areSame(@Nullable Object one, @Nullable Object other) {
        if (Objects.deepEquals(one, other)) {
            return true;
        }
        if (one == null || other == null || one.getClass() != other.getClass()) {
            return false;
        }
        try {
            Assertions.assertThat(one).usingRecursiveComparison().isEqualTo(other);
            return true;
        } catch (AssertionError e) {
            return false;
        }
    }

    /** Writes each event on a line of its own, after its version; with their originators if these are several. */
    static String of(List<DomainEvent> events) {
        boolean one = events.stream().map(DomainEvent::originatorId).distinct().count() <= 1;
        return lines(events.stream()
                .map(event -> (one ? "" : event.originatorId() + " ") + "#" + event.originatorVersion() + " "
                        + of(event.payload()))
                .toList());
    }

    static String lines(List<String> lines) {
        return lines.isEmpty() ? LINE + "nothing" : lines.stream().collect(Collectors.joining(LINE, LINE, ""));
    }
}
