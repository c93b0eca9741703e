package dev.eventsourcing.processor;

import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * What JSpecify's {@code @NullMarked} and {@code @NullUnmarked} say around an aggregate and its bodies, so that the same
 * holds in what is generated. That is in the same package, so what the package or the module says needs no repetition.
 */
final class NullMarking {

    private static final String MARKED = "org.jspecify.annotations.NullMarked";
    private static final String UNMARKED = "org.jspecify.annotations.NullUnmarked";

    private final TypeElement aggregate;
    private final Elements elements;

    NullMarking(TypeElement aggregate, Elements elements) {
        this.aggregate = aggregate;
        this.elements = elements;
    }

    /** Returns the name of the annotation for the generated class; most often none. */
    Optional<String> ofClass() {
        return Enclosing.typesFrom(aggregate).stream()
                .filter(around -> ownOf(around) != null)
                .findFirst()
                .map(NullMarking::ownOf);
    }

    /** Returns the name of the annotation for what is generated for a body that differs from its aggregate. */
    Optional<String> ofBody(EventModel event) {
        String name = isMarked(event.body()) ? MARKED : UNMARKED;
        return isMarked(event.body()) == isMarked(aggregate) || elements.getTypeElement(name) == null
                ? Optional.empty()
                : Optional.of(name);
    }

    private static boolean isMarked(Element element) {
        for (Element around = element; around != null; around = around.getEnclosingElement()) {
            String own = ownOf(around);
            if (own != null) {
                return own.equals(MARKED);
            }
        }
        return false;
    }

    private static @Nullable String ownOf(Element element) {
        return Annotations.isPresent(element, MARKED)
                ? MARKED
                : Annotations.isPresent(element, UNMARKED) ? UNMARKED : null;
    }
}
