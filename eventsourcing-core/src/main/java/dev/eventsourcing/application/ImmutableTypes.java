package dev.eventsourcing.application;

import dev.eventsourcing.internal.Differences;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.URI;
import java.net.URL;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Tells of which types objects can never change, nor anything in them but what is not stored: it makes no difference whether
 * two fields share one or have one each. Of the JDK's types only those are among them that are known here, and no
 * containers.
 *
 * <p>Safe for use by several threads.
 */
final class ImmutableTypes {

    private static final List<Class<?>> OF_JDK = List.of(
            String.class,
            Boolean.class,
            Character.class,
            Byte.class,
            Short.class,
            Integer.class,
            Long.class,
            Float.class,
            Double.class,
            BigDecimal.class,
            BigInteger.class,
            UUID.class,
            OptionalInt.class,
            OptionalLong.class,
            OptionalDouble.class,
            Locale.class,
            Currency.class,
            Pattern.class,
            URI.class,
            URL.class,
            InetAddress.class,
            Charset.class,
            Path.class);

    private static final ClassValue<Boolean> KNOWN = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            return isOne(type, new HashSet<>());
        }
    };

    private ImmutableTypes() {}

    /** Tells whether objects of just this class are such. */
    static boolean include(Class<?> type) {
        return KNOWN.get(type);
    }

    /** Tells whether whatever a field of this type holds is such. */
    static boolean includeAllOf(Class<?> declared) {
        return isFixed(declared) && include(declared);
    }

    /** @param seen what leads back to itself is such if the rest of it is */
    private static boolean isOne(Class<?> type, Set<Class<?>> seen) {
        if (type.isPrimitive() || Enum.class.isAssignableFrom(type) || !seen.add(type)) {
            return true;
        }
        if (Differences.isOfJdk(type)) {
            return isOneOfJdk(type);
        }
        return !type.isArray()
                && isOneAbove(type.getSuperclass(), seen)
                && List.of(type.getDeclaredFields()).stream()
                        .filter(field -> (field.getModifiers() & (Modifier.STATIC | Modifier.TRANSIENT)) == 0)
                        .allMatch(field -> holdsOne(field, seen));
    }

    private static boolean isOneOfJdk(Class<?> type) {
        return type.getName().startsWith("java.time.")
                || OF_JDK.stream().anyMatch(known -> known.isAssignableFrom(type));
    }

    private static boolean isOneAbove(Class<?> parent, Set<Class<?>> seen) {
        return parent == Object.class
                || parent == Record.class
                || (parent != null && !Differences.isOfJdk(parent) && isOne(parent, seen));
    }

    private static boolean holdsOne(Field field, Set<Class<?>> seen) {
        return Modifier.isFinal(field.getModifiers()) && isFixed(field.getType()) && isOne(field.getType(), seen);
    }

    /** A subclass of what a field declares could have anything, but nobody extends the JDK's values. */
    private static boolean isFixed(Class<?> declared) {
        return Modifier.isFinal(declared.getModifiers())
                || declared.isEnum()
                || (Differences.isOfJdk(declared) && isOneOfJdk(declared));
    }
}
