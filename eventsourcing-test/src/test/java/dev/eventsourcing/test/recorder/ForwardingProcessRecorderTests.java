package dev.eventsourcing.test.recorder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.eventsourcing.persistence.ProcessRecorder;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForwardingProcessRecorderTests {

    private final List<Method> reached = new ArrayList<>();
    private final ProcessRecorder recorder = (ProcessRecorder) Proxy.newProxyInstance(
            getClass().getClassLoader(), new Class<?>[] {ProcessRecorder.class}, (proxy, method, arguments) -> {
                reached.add(method);
                return zero(method.getReturnType());
            });

    @Test
    void handsOnEveryMethodAlsoThoseWithADefault() throws ReflectiveOperationException {
        ProcessRecorder forwarding = new ForwardingProcessRecorder(recorder) {};

        for (Method method : ProcessRecorder.class.getMethods()) {
            reached.clear();

            method.invoke(
                    forwarding,
                    Arrays.stream(method.getParameterTypes())
                            .map(ForwardingProcessRecorderTests::zero)
                            .toArray());

            assertThat(reached)
                    .as(method.toString())
                    .extracting(Method::getName)
                    .containsExactly(method.getName());
        }
    }

    private static Object zero(Class<?> type) {
        if (type == long.class) {
            return 0L;
        }
        return type == boolean.class ? false : null;
    }
}
