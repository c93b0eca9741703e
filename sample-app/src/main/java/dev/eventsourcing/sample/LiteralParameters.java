package dev.eventsourcing.sample;

import java.beans.PropertyEditorSupport;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * Takes ids and numbers in a URL as they stand: by default {@code 1-1-1-1-1} is an id, and {@code 0x1} a number.
 *
 * <p>Editors and not converters, because Spring's own editors get the values that a converter refused.
 */
@ControllerAdvice
class LiteralParameters {

    @InitBinder
    void takeLiterally(WebDataBinder binder) {
        binder.registerCustomEditor(UUID.class, new Literal(LiteralParameters::uuid));
        binder.registerCustomEditor(Long.class, new Literal(Long::valueOf));
    }

    private static UUID uuid(String text) {
        UUID uuid = UUID.fromString(text);
        if (!uuid.toString().equalsIgnoreCase(text)) {
            throw new IllegalArgumentException("not the canonical form of a UUID");
        }
        return uuid;
    }

    private static final class Literal extends PropertyEditorSupport {

        private final Function<String, Object> parser;

        Literal(Function<String, Object> parser) {
            this.parser = parser;
        }

        @Override
        public void setAsText(String text) {
            setValue(parser.apply(text));
        }
    }
}
