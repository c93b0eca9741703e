package dev.eventsourcing.boot.test;

import dev.eventsourcing.domain.EventScope;
import dev.eventsourcing.test.TestClock;
import java.lang.reflect.Method;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeEachCallback;
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
        proceed(invocation, context);
    }

    @Override
    public void interceptTestMethod(
            Invocation<@Nullable Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        proceed(invocation, context);
    }

    @Override
    public void interceptTestTemplateMethod(
            Invocation<@Nullable Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        proceed(invocation, context);
    }

    @Override
    public void interceptAfterEachMethod(
            Invocation<@Nullable Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        proceed(invocation, context);
    }

    private static void proceed(Invocation<@Nullable Void> invocation, ExtensionContext context) throws Throwable {
        TestClock clock = clock(context);
        if (clock == null) {
            invocation.proceed();
            return;
        }
        AtomicReference<@Nullable Throwable> thrown = new AtomicReference<>();
        EventScope.of(clock).run(() -> {
            try {
                invocation.proceed();
            } catch (Throwable e) {
                thrown.set(e);
            }
        });
        Throwable failure = thrown.get();
        if (failure != null) {
            throw failure;
        }
    }

    private static @Nullable TestClock clock(ExtensionContext context) {
        return SpringExtension.getApplicationContext(context)
                .getBeanProvider(TestClock.class)
                .getIfAvailable();
    }
}
