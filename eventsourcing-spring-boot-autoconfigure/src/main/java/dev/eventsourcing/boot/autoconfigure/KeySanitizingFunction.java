package dev.eventsourcing.boot.autoconfigure;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.boot.actuate.endpoint.SanitizableData;
import org.springframework.boot.actuate.endpoint.SanitizingFunction;

/**
 * Keeps the keys of events out of what the endpoints env and configprops show, also where they are set to show values:
 * under their own names, and wherever else one of them stands, such as in the command line or in a variable that the
 * setting refers to.
 */
final class KeySanitizingFunction implements SanitizingFunction {

    private static final Pattern KEYS = Pattern.compile("eventsourcing(applications.*)?cipherkeys.*");

    private final List<String> keys;

    KeySanitizingFunction(EventSourcingProperties properties) {
        this.keys = Stream.concat(
                        Stream.of(properties.cipher().keys()),
                        properties.applications().keySet().stream()
                                .map(name ->
                                        properties.application(name).cipher().keys()))
                .map(Map::values)
                .flatMap(Collection::stream)
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
        return KEYS.matcher(name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""))
                .matches();
    }

    private boolean holdsKey(String text) {
        return keys.stream().anyMatch(text::contains);
    }
}
