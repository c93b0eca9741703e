package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.boot.autoconfigure.EventSourcingProperties.CipherSettings;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.actuate.endpoint.SanitizableData;
import org.springframework.boot.actuate.endpoint.SanitizingFunction;

/**
 * Keeps the keys of events out of what the endpoints env and configprops show, also where they are set to show values:
 * under their own names, and wherever else one of them stands, such as in the command line or in a variable that the
 * setting refers to.
 */
final class KeySanitizingFunction implements SanitizingFunction {

    private static final String KEYS = "eventsourcingcipherkeys";

    private final List<String> keys;

    KeySanitizingFunction(CipherSettings settings) {
        this.keys = settings.keys().values().stream()
                .map(String::strip)
                .filter(key -> !key.isEmpty())
                .toList();
    }

    @Override
    public SanitizableData apply(SanitizableData data) {
        Object value = data.getValue();
        return value != null && (isKey(data.getKey()) || holdsKey(value.toString())) ? data.withSanitizedValue() : data;
    }

    /** In any of the spellings of a key. */
    private static boolean isKey(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "").startsWith(KEYS);
    }

    private boolean holdsKey(String text) {
        return keys.stream().anyMatch(text::contains);
    }
}
