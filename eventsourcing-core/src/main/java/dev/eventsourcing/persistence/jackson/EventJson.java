package dev.eventsourcing.persistence.jackson;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.impl.DefaultTypeResolverBuilder;
import tools.jackson.databind.module.SimpleModule;

/** The Jackson settings that stored events depend on: changing one changes the format. */
final class EventJson {

    private EventJson() {}

    /** Makes a mapper of trees that lose nothing: numbers keep their digits, and nothing is taken for a type's name. */
    static JsonMapper trees() {
        return JsonMapper.builder(factory())
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .build();
    }

    private static JsonFactory factory() {
        return JsonFactory.builder()
                .recyclerPool(new Buffers())
                .streamReadConstraints(StreamReadConstraints.builder()
                        // what could be written must be readable
                        .maxStringLength(Integer.MAX_VALUE)
                        .maxNumberLength(Integer.MAX_VALUE)
                        .maxNameLength(Integer.MAX_VALUE)
                        .build())
                .build();
    }

    static JsonMapper.Builder mapper(NamedTypes types) {
        return JsonMapper.builder(factory())
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                .enable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .enable(DateTimeFeature.WRITE_DATES_WITH_ZONE_ID)
                // by its name, which is the compiler's to keep, and not by a text that is made for people to read
                .disable(EnumFeature.WRITE_ENUMS_USING_TO_STRING)
                .disable(EnumFeature.READ_ENUMS_USING_TO_STRING)
                .setDefaultTyping(new NamesWhereNeeded(types))
                .addModule(new DirectConstructors())
                .addModule(new RefusedTypes())
                // keeps the order, as lists and maps do
                .addModule(new SimpleModule("sets").addAbstractTypeMapping(Set.class, LinkedHashSet.class));
    }

    /** Makes a mapper that reads nothing else than exactly the fields of its types. */
    static JsonMapper exact(JsonMapper mapper) {
        return mapper.rebuild()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .addModule(new RequiredFields(mapper))
                .build();
    }

    /** Writes a type's name exactly where the declaration leaves the type open. */
    private static final class NamesWhereNeeded extends DefaultTypeResolverBuilder {

        private static final long serialVersionUID = 1L;

        NamesWhereNeeded(NamedTypes types) {
            super(types.validator(), DefaultTyping.OBJECT_AND_NON_CONCRETE, JsonTypeInfo.As.WRAPPER_ARRAY);
            init(
                    JsonTypeInfo.Value.construct(
                            JsonTypeInfo.Id.CUSTOM, JsonTypeInfo.As.WRAPPER_ARRAY, null, null, false, null),
                    types);
        }

        /** What stands for an abstract type where there is no name is no type that goes with one. */
        @Override
        public DefaultTypeResolverBuilder withDefaultImpl(Class<?> type) {
            return this;
        }

        @Override
        public boolean useForType(JavaType type) {
            JavaType held = type;
            while (held.isReferenceType() && held.getReferencedType() != null) {
                held = held.getReferencedType();
            }
            return held.isJavaLangObject()
                    || held.hasRawClass(Collection.class) // a set would come back as a list
                    || (!held.isConcrete() && !held.isContainerType() && !held.isEnumType());
        }
    }
}
