package dev.eventsourcing.persistence.jackson;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.deser.ValueInstantiators;
import tools.jackson.databind.deser.std.StdValueInstantiator;
import tools.jackson.databind.module.SimpleModule;

/**
 * Calls the constructors of records by handles that were bound to their parameters once. Jackson binds its own anew at each
 * call, which took longer than all of a small event.
 */
final class DirectConstructors extends SimpleModule {

    private static final long serialVersionUID = 1L;

    @Override
    public void setupModule(SetupContext context) {
        context.addValueInstantiators(new ValueInstantiators.Base() {
            @Override
            public ValueInstantiator modifyValueInstantiator(
                    DeserializationConfig config, BeanDescription.Supplier description, ValueInstantiator usual) {
                if (usual.getClass() != StdValueInstantiator.class
                        || usual.getWithArgsCreator() == null
                        || !(usual.getWithArgsCreator().getAnnotated() instanceof Constructor<?> constructor)
                        || !constructor.getDeclaringClass().isRecord()) {
                    return usual;
                }
                try {
                    return new Direct((StdValueInstantiator) usual, handle(constructor));
                } catch (IllegalAccessException e) {
                    return usual; // Jackson has not made it accessible, and may know another way
                }
            }
        });
    }

    private static MethodHandle handle(Constructor<?> constructor) throws IllegalAccessException {
        return MethodHandles.lookup()
                .unreflectConstructor(constructor)
                .asFixedArity()
                .asSpreader(Object[].class, constructor.getParameterCount())
                .asType(MethodType.methodType(Object.class, Object[].class));
    }

    static final class Direct extends StdValueInstantiator {

        private static final long serialVersionUID = 1L;

        private final transient MethodHandle constructor;

        Direct(StdValueInstantiator usual, MethodHandle constructor) {
            super(usual);
            this.constructor = constructor;
        }

        @SuppressWarnings("IllegalThrows") // what a constructor throws
        Object create(@Nullable Object[] arguments) throws Throwable {
            return (Object) constructor.invokeExact(arguments);
        }

        @Override
        @SuppressWarnings("IllegalCatch") // what a constructor throws
        public Object createFromObjectWith(DeserializationContext context, @Nullable Object[] arguments) {
            try {
                return create(arguments);
            } catch (Error e) {
                throw e;
            } catch (Throwable e) {
                return context.handleInstantiationProblem(_valueClass, arguments, rewrapCtorProblem(context, e));
            }
        }
    }
}
