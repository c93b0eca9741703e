package dev.eventsourcing.test.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AllContractsTests {

    /** Suites for some stores only: those in databases, and logs of other processes. */
    private static final Set<Class<?>> SPECIAL =
            Set.of(TransactionalRecorderContract.class, RemoteNotificationLogContract.class);

    @Test
    void haveEverySuiteOfEveryStore() throws IOException, URISyntaxException {
        List<Class<?>> suites = ConformanceDocumentTests.suites().stream()
                .filter(StoreContract.class::isAssignableFrom)
                .filter(type -> Modifier.isPublic(type.getModifiers()) && !SPECIAL.contains(type))
                .toList();

        assertThat(suites).isNotEmpty();
        assertThat(Arrays.stream(AllContracts.class.getDeclaredClasses()).<Class<?>>map(Class::getSuperclass))
                .as("the suites in AllContracts: each new one has a nested class there")
                .containsExactlyInAnyOrderElementsOf(suites);
    }
}
