package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.boot.internal.InvalidSettingException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Where the projections of a context are, for those who know them by name, or by what their versions have in common. Safe for
 * use by several threads.
 *
 * @param <P> a place
 */
final class ProjectionPlaces<P> {

    private final Function<P, String> describe;
    private final Map<String, P> known = new TreeMap<>();
    private final Map<String, P> asked = new LinkedHashMap<>();

    ProjectionPlaces(Function<P, String> describe) {
        this.describe = describe;
    }

    /**
     * Remembers where one is.
     *
     * @throws InvalidSettingException if somebody was led elsewhere before
     */
    synchronized void put(String name, P place) {
        known.put(name, place);
        asked.forEach((base, elsewhere) -> {
            if (isVersion(name, base) && !place.equals(elsewhere)) {
                throw new InvalidSettingException(
                        "The positions of the projection \"" + base + "\" were asked for in "
                                + describe.apply(elsewhere) + " before it was known that \"" + name + "\" is in "
                                + describe.apply(place) + ".",
                        "Use a ProjectionSwitch, or createTracking, when all beans are there, as in an ApplicationRunner.");
            }
        });
    }

    /**
     * Returns where the projection of a name is.
     *
     * @param unknown says so if nobody has said it
     * @throws InvalidSettingException if its versions are in several places
     */
    synchronized P of(String name, Supplier<P> unknown) {
        P exact = known.get(name);
        if (exact != null) {
            return exact;
        }
        Map<String, P> versions = new TreeMap<>(known);
        versions.keySet().removeIf(other -> !isVersion(other, name));
        List<P> places = versions.values().stream().distinct().toList();
        if (places.isEmpty()) {
            return asked.computeIfAbsent(name, asking -> unknown.get());
        }
        if (places.size() > 1) {
            throw new InvalidSettingException(
                    "The versions " + versions.keySet() + " of the projection \"" + name
                            + "\" are in different stores, and no transaction can switch between them.",
                    "Set eventsourcing.processors.<name>.datasource of each to the same DataSource bean.");
        }
        return places.get(0);
    }

    private static boolean isVersion(String name, String base) {
        return name.equals(base) || name.matches(Pattern.quote(base) + "_v\\d+");
    }
}
