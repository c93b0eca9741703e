package dev.eventsourcing.boot.test;

import dev.eventsourcing.domain.EventScope;
import dev.eventsourcing.test.TestClock;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.DynamicTestInvocationContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Has events of new aggregates take their time from the context's {@link TestClock} too, which it sets back. */
final class TestClockExtension implements BeforeEachCallback, InvocationInterceptor {

    @Override
    public void beforeEach(ExtensionContext context) {
        TestClock clock = clock(context);
        if (clock != null) {
            clock.reset();
        }
    }

    @Override
    public void interceptBeforeEachMethod(
            Invocation<@Nullable Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        var unused = proceed(invocation, context);
    }

    @Override
    public void interceptTestMethod(
            Invocation<@Nullable Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        var unused = proceed(invocation, context);
    }

    @Override
    public void interceptTestTemplateMethod(
            Invocation<@Nullable Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        var unused = proceed(invocation, context);
    }

    @Override
    public <T> T interceptTestFactoryMethod(
            Invocation<T> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        return proceed(invocation, context);
    }

    @Override
    public void interceptDynamicTest(
            Invocation<@Nullable Void> invocation, DynamicTestInvocationContext test, ExtensionContext context)
            throws Throwable {
        var unused = proceed(invocation, context);
    }

    @Override
    public void interceptAfterEachMethod(
            Invocation<@Nullable Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        var unused = proceed(invocation, context);
    }

    private static <T extends @Nullable Object> T proceed(Invocation<T> invocation, ExtensionContext context)
            throws Throwable {
        TestClock clock = clock(context);
        if (clock == null) {
            return invocation.proceed();
        }
        return EventScope.of(clock).call(() -> {
            try {
                return invocation.proceed();
            } catch (Throwable e) {
                throw TestClockExtension.<RuntimeException>asItIs(e);
            }
        });
    }

    /** Throws what a test has thrown, which need not be unchecked. */
    @SuppressWarnings("unchecked")
    private static <E extends Throwable> RuntimeException asItIs(Throwable thrown) throws E {
        throw (E) thrown;
    }

    /** A dynamic test has no class itself, but what made it has. */
    private static @Nullable TestClock clock(ExtensionContext context) {
        if (context.getTestClass().isEmpty() && context.getParent().isPresent()) {
            return clock(context.getParent().get());
        }
        return SpringExtension.getApplicationContext(context)
                .getBeanProvider(TestClock.class)
                .getIfAvailable();
    }
}
