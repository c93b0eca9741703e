package dev.eventsourcing.boot.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.eventsourcing.boot.autoconfigure.EventSourcingProperties.Algorithm;
import dev.eventsourcing.boot.autoconfigure.EventSourcingProperties.Compression;
import dev.eventsourcing.boot.autoconfigure.EventSourcingProperties.GroupCommit;
import dev.eventsourcing.boot.autoconfigure.EventSourcingProperties.IdType;
import dev.eventsourcing.boot.autoconfigure.EventSourcingProperties.Ordering;
import dev.eventsourcing.boot.autoconfigure.EventSourcingProperties.Persistence;
import dev.eventsourcing.boot.autoconfigure.EventSourcingProperties.Postgresql;
import dev.eventsourcing.boot.autoconfigure.EventSourcingProperties.Schema;
import dev.eventsourcing.jdbc.JdbcSettings;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class EventSourcingPropertiesTests {

    /** What the library asks of them besides is its own. */
    @ParameterizedTest
    @ValueSource(
            classes = {
                EventSourcingProperties.class,
                ApplicationProperties.class,
                NotificationLogProperties.class,
                ProcessorDefaultsProperties.class,
                ProcessorsProperties.class
            })
    void showNothingToUsersButTheSettings(Class<?> properties) {
        for (Class<?> type : Stream.concat(Stream.of(properties), Arrays.stream(properties.getDeclaredClasses()))
                .filter(Class::isRecord)
                .toList()) {
            List<String> settings = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getName)
                    .toList();
            assertThat(type.getDeclaredMethods())
                    .filteredOn(method -> Modifier.isPublic(method.getModifiers()))
                    .extracting(Method::getName)
                    .filteredOn(
                            name -> !List.of("equals", "hashCode", "toString").contains(name))
                    .hasSameElementsAs(settings)
                    .hasSameSizeAs(settings);
        }
    }

    private static final String SECRET = "c2VjcmV0c2VjcmV0MTIzNA==";

    private final ApplicationContextRunner contextRunner = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(EventSourcingAutoConfiguration.class));

    @Test
    void hasTheDefaultsOfTheLibrary() {
        bound(properties -> {
            assertThat(properties.name()).isNull();
            assertThat(properties.persistence()).isEqualTo(Persistence.AUTO);
            assertThat(properties.originatorIdType())
                    .hasToString(JdbcSettings.DEFAULTS.originatorIdType().toString());
            assertThat(properties.sectionSize()).isEqualTo(10);
            assertThat(properties.compressor()).isEqualTo(Compression.NONE);
            assertThat(properties.cipher().enabled()).isNull();
            assertThat(properties.cipher().algorithm()).isEqualTo(Algorithm.AES_GCM);
            assertThat(properties.cipher().readPlain()).isFalse();
            assertThat(properties.cipher().activeKey()).isNull();
            assertThat(properties.cipher().keys()).isEmpty();
            assertThat(properties.jdbc().schema())
                    .hasToString(JdbcSettings.DEFAULTS.schema().toString());
            assertThat(properties.jdbc().lockTimeout()).isEqualTo(JdbcSettings.DEFAULTS.lockTimeout());
            assertThat(properties.jdbc().groupCommit())
                    .isEqualTo(
                            new GroupCommit(JdbcSettings.DEFAULTS.groupCommit(), JdbcSettings.DEFAULTS.waitingSaves()));
            assertThat(properties.jdbc().postgresql())
                    .isEqualTo(new Postgresql(
                            Ordering.valueOf(JdbcSettings.DEFAULTS.ordering().name()),
                            JdbcSettings.DEFAULTS.wakeUps(),
                            JdbcSettings.DEFAULTS.stallWarning(),
                            JdbcSettings.DEFAULTS.claimTimeout()));
            assertThat(properties.applications()).isEmpty();
        });
    }

    @Test
    void bindsEverySetting() {
        bound(
                properties -> {
                    assertThat(properties.name()).isEqualTo("universe");
                    assertThat(properties.persistence()).isEqualTo(Persistence.MEMORY);
                    assertThat(properties.originatorIdType()).isEqualTo(IdType.TEXT);
                    assertThat(properties.sectionSize()).isEqualTo(20);
                    assertThat(properties.compressor()).isEqualTo(Compression.DEFLATE);
                    assertThat(properties.cipher().enabled()).isTrue();
                    assertThat(properties.cipher().algorithm()).isEqualTo(Algorithm.AES_GCM_SIV);
                    assertThat(properties.cipher().readPlain()).isTrue();
                    assertThat(properties.cipher().activeKey()).isEqualTo("k1");
                    assertThat(properties.cipher().keys()).containsExactly(Map.entry("k1", SECRET));
                    assertThat(properties.jdbc().schema()).isEqualTo(Schema.VALIDATE);
                    assertThat(properties.jdbc().lockTimeout()).isEqualTo(Duration.ofMillis(1500));
                    assertThat(properties.jdbc().groupCommit()).isEqualTo(new GroupCommit(false, 7));
                    assertThat(properties.jdbc().postgresql())
                            .isEqualTo(new Postgresql(
                                    Ordering.CONCURRENT, false, Duration.ofSeconds(9), Duration.ofSeconds(3)));
                    assertThat(properties.application("universe").own())
                            .isEqualTo(new ApplicationProperties(
                                    null, null, null, 30, null, null, Compression.NONE, null, null, null, null));
                },
                "eventsourcing.name=universe",
                "eventsourcing.persistence=memory",
                "eventsourcing.originator-id-type=text",
                "eventsourcing.section-size=20",
                "eventsourcing.compressor=deflate",
                "eventsourcing.cipher.enabled=true",
                "eventsourcing.cipher.active-key=k1",
                "eventsourcing.cipher.algorithm=aes-gcm-siv",
                "eventsourcing.cipher.read-plain=true",
                "eventsourcing.cipher.keys.k1=" + SECRET,
                "eventsourcing.jdbc.schema=validate",
                "eventsourcing.jdbc.lock-timeout=1500ms",
                "eventsourcing.jdbc.group-commit.enabled=false",
                "eventsourcing.jdbc.group-commit.queue-capacity=7",
                "eventsourcing.jdbc.postgresql.ordering=concurrent",
                "eventsourcing.jdbc.postgresql.wake-ups=false",
                "eventsourcing.jdbc.postgresql.stall-warning=9s",
                "eventsourcing.jdbc.postgresql.claim-timeout=3s",
                "eventsourcing.applications.universe.section-size=30",
                "eventsourcing.applications.universe.compressor=none");
    }

    @Test
    void findsAnApplicationHoweverItsNameIsSpelledInTheKey() {
        for (String key : new String[] {"[dog_school]", "dog_school", "dog-school", "dogschool"}) {
            bound(
                    properties -> assertThat(
                                    properties.application("dog_school").own().sectionSize())
                            .as(key)
                            .isEqualTo(30),
                    "eventsourcing.applications." + key + ".section-size=30");
        }
    }

    @Test
    void hasNothingToSayAboutOtherApplications() {
        bound(
                properties ->
                        assertThat(properties.application("dog_school").own()).isEqualTo(ApplicationProperties.NONE),
                "eventsourcing.applications.universe.section-size=30");
    }

    @Test
    void neverPrintsKeys() {
        bound(
                properties -> assertThat(properties.toString()).contains("[k1]").doesNotContain(SECRET),
                "eventsourcing.cipher.keys.k1=" + SECRET);
    }

    @Test
    void offersTheChoicesOfTheJdbcModule() {
        assertThat(Schema.values())
                .extracting(Enum::name)
                .containsExactlyElementsOf(names(dev.eventsourcing.jdbc.SchemaMode.values()));
        assertThat(IdType.values())
                .extracting(Enum::name)
                .containsExactlyElementsOf(names(dev.eventsourcing.jdbc.OriginatorIdType.values()));
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private void bound(Consumer<EventSourcingProperties> assertions, String... settings) {
        contextRunner
                .withPropertyValues(settings)
                .run(context -> assertions.accept(context.getBean(EventSourcingProperties.class)));
    }
}
