package dev.eventsourcing.persistence.jackson;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells how the constants of enums are written.
 *
 * @param mapper writes and reads them
 */
record Constants(JsonMapper mapper) {

    /** Returns those that are read by the names that they are written with. */
    Map<String, Object> byName(Class<?> type) {
        Map<String, Object> constants = new HashMap<>();
        for (Object constant : type.getEnumConstants()) {
            try {
                byte[] json = mapper.writeValueAsBytes(constant);
                String name = new CompactJson(json).string();
                if (name != null && mapper.readValue(json, type) == constant) {
                    constants.put(name, constant);
                }
            } catch (JacksonException e) {
                // told when one is written, or read
            }
        }
        return constants;
    }

    /** Tells whether all are, also as the keys of a map. */
    boolean areAllReadOf(Class<?> type) {
        Map<String, Object> constants = byName(type);
        return constants.size() == type.getEnumConstants().length && areRead(type, constants);
    }

    private boolean areRead(Class<?> type, Map<String, Object> constants) {
        JavaType map = mapper.getTypeFactory().constructMapType(HashMap.class, type, String.class);
        Map<Object, String> names = new HashMap<>();
        constants.forEach((name, constant) -> names.put(constant, name));
        try {
            byte[] json = mapper.writerFor(map).writeValueAsBytes(names);
            return mapper.readValue(json, map).equals(names);
        } catch (JacksonException e) {
            return false;
        }
    }
}
