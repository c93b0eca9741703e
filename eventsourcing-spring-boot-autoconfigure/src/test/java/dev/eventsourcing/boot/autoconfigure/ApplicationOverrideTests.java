package dev.eventsourcing.boot.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.boot.autoconfigure.ApplicationProperties.CacheOverrides;
import dev.eventsourcing.boot.autoconfigure.ApplicationProperties.CipherOverrides;
import dev.eventsourcing.boot.autoconfigure.ApplicationProperties.GroupCommitOverrides;
import dev.eventsourcing.boot.autoconfigure.ApplicationProperties.JdbcOverrides;
import dev.eventsourcing.boot.autoconfigure.ApplicationProperties.PostgresqlOverrides;
import dev.eventsourcing.boot.autoconfigure.EventSourcingProperties.Cache;
import dev.eventsourcing.boot.autoconfigure.EventSourcingProperties.CipherSettings;
import dev.eventsourcing.boot.autoconfigure.EventSourcingProperties.GroupCommit;
import dev.eventsourcing.boot.autoconfigure.EventSourcingProperties.IdType;
import dev.eventsourcing.boot.autoconfigure.EventSourcingProperties.Jdbc;
import dev.eventsourcing.boot.autoconfigure.EventSourcingProperties.Ordering;
import dev.eventsourcing.boot.autoconfigure.EventSourcingProperties.Postgresql;
import dev.eventsourcing.boot.autoconfigure.EventSourcingProperties.Schema;
import dev.eventsourcing.boot.internal.InvalidSettingException;
import dev.eventsourcing.persistence.CacheSettings;
import dev.eventsourcing.persistence.Cipher;
import dev.eventsourcing.persistence.CipherKeys;
import dev.eventsourcing.persistence.Compressor;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.SnapshotSettings;
import dev.eventsourcing.persistence.Topics;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;

/** Conformance case 103: the application's own setting goes before the plain one. */
@ExtendWith(OutputCaptureExtension.class)
class ApplicationOverrideTests {

    private final ApplicationContextRunner contextRunner = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(EventSourcingAutoConfiguration.class))
            .withBean(Universe.class)
            .withBean(DogSchool.class);

    @Test
    void sectionSizeOfTheApplicationGoesBeforeThePlainOne() {
        contextRunner
                .withPropertyValues(
                        "eventsourcing.section-size=2", "eventsourcing.applications.dog-school.section-size=3")
                .run(context -> {
                    assertThat(itemsOfASection(context.getBean(Universe.class))).isEqualTo(2);
                    assertThat(itemsOfASection(context.getBean(DogSchool.class)))
                            .isEqualTo(3);
                });
    }

    @Test
    void compressorOfTheApplicationGoesBeforeThePlainOne() {
        contextRunner
                .withPropertyValues(
                        "eventsourcing.compressor=none", "eventsourcing.applications.dog-school.compressor=deflate")
                .run(context -> {
                    assertThat(firstByte(context, "universe")).isEqualTo((byte) '{');
                    assertThat(firstByte(context, "dog_school")).isEqualTo(Compressor.DEFLATE);
                });
    }

    @Test
    void noCompressorOfTheApplicationGoesBeforeThePlainOne() {
        contextRunner
                .withPropertyValues(
                        "eventsourcing.compressor=deflate", "eventsourcing.applications.universe.compressor=none")
                .run(context -> {
                    assertThat(firstByte(context, "universe")).isEqualTo((byte) '{');
                    assertThat(firstByte(context, "dog_school")).isEqualTo(Compressor.DEFLATE);
                });
    }

    @Test
    void applicationsWithSettingsOfTheirOwnShareTheCipherAndTheTopics() {
        contextRunner
                .withPropertyValues(
                        "eventsourcing.cipher.keys.k1=MDEyMzQ1Njc4OWFiY2RlZg==",
                        "eventsourcing.applications.dog-school.compressor=deflate")
                .run(context -> {
                    assertThat(firstByte(context, "dog_school")).isEqualTo(Cipher.AES_GCM);
                    assertThat(context.getBean(InfrastructureFactory.class)
                                    .create("dog_school")
                                    .mapper()
                                    .topics())
                            .isSameAs(context.getBean(Topics.class));
                });
    }

    @Test
    void keysOfTheApplicationAreInsteadOfThoseOfAll() {
        contextRunner
                .withPropertyValues(
                        "eventsourcing.cipher.active-key=k1",
                        "eventsourcing.cipher.keys.k1=MDEyMzQ1Njc4OWFiY2RlZg==",
                        "eventsourcing.applications.dog-school.cipher.keys.school=QUJDREVGR0hJSktMTU5PUA==")
                .run(context -> {
                    assertThat(state(context, "universe")).startsWith(Cipher.AES_GCM, 2, 'k', '1');
                    assertThat(state(context, "dog_school")).startsWith(Cipher.AES_GCM, 6, 's', 'c');
                });
    }

    @Test
    void theApplicationMayEncryptAloneOrAloneNot() {
        contextRunner
                .withPropertyValues("eventsourcing.applications.universe.cipher.keys.k1=MDEyMzQ1Njc4OWFiY2RlZg==")
                .run(context -> {
                    assertThat(context).doesNotHaveBean(Cipher.class);
                    assertThat(firstByte(context, "universe")).isEqualTo(Cipher.AES_GCM);
                    assertThat(firstByte(context, "dog_school")).isEqualTo((byte) '{');
                });
        contextRunner
                .withPropertyValues(
                        "eventsourcing.cipher.keys.k1=MDEyMzQ1Njc4OWFiY2RlZg==",
                        "eventsourcing.applications.universe.cipher.enabled=false")
                .run(context -> {
                    assertThat(firstByte(context, "universe")).isEqualTo((byte) '{');
                    assertThat(firstByte(context, "dog_school")).isEqualTo(Cipher.AES_GCM);
                });
    }

    @Test
    void theApplicationMayHaveAnotherAlgorithmOrActiveKey() {
        contextRunner
                .withPropertyValues(
                        "eventsourcing.cipher.active-key=k1",
                        "eventsourcing.cipher.keys.k1=MDEyMzQ1Njc4OWFiY2RlZg==",
                        "eventsourcing.cipher.keys.k2=QUJDREVGR0hJSktMTU5PUA==",
                        "eventsourcing.applications.dog-school.cipher.active-key=k2",
                        "eventsourcing.applications.dog-school.cipher.algorithm=aes-gcm-siv")
                .run(context -> {
                    assertThat(state(context, "universe")).startsWith(Cipher.AES_GCM, 2, 'k', '1');
                    assertThat(state(context, "dog_school")).startsWith(Cipher.AES_GCM_SIV, 2, 'k', '2');
                });
    }

    @Test
    void aCipherOfTheUserStaysUnlessTheApplicationHasKeys() {
        Cipher mine = Cipher.aesGcm(CipherKeys.of("mine", Map.of("mine", new byte[32])));
        contextRunner
                .withBean(Cipher.class, () -> mine)
                .withPropertyValues("eventsourcing.applications.universe.cipher.read-plain=true")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(InvalidSettingException.class)
                        .hasMessageContaining("eventsourcing.applications.universe.cipher is set, and the Cipher is"));
        contextRunner
                .withBean(Cipher.class, () -> mine)
                .withPropertyValues("eventsourcing.applications.dog-school.cipher.keys.k1=MDEyMzQ1Njc4OWFiY2RlZg==")
                .run(context -> {
                    assertThat(state(context, "universe")).startsWith(Cipher.AES_GCM, 4, 'm', 'i');
                    assertThat(state(context, "dog_school")).startsWith(Cipher.AES_GCM, 2, 'k', '1');
                });
    }

    @Test
    void anAlgorithmOfTheApplicationWithoutKeysStopsTheStart() {
        contextRunner
                .withPropertyValues("eventsourcing.applications.dog-school.cipher.algorithm=aes-gcm")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(InvalidSettingException.class)
                        .hasMessageContaining("dog-school.cipher.algorithm says, and there are no keys"));
    }

    @Test
    void attemptsOfTheApplicationGoBeforeThoseOfAll() {
        contextRunner
                .withPropertyValues(
                        "eventsourcing.command-attempts=3", "eventsourcing.applications.dog-school.command-attempts=7")
                .run(context -> {
                    assertThat(settings(context, "universe").commandAttempts()).isEqualTo(3);
                    assertThat(settings(context, "dog_school").commandAttempts())
                            .isEqualTo(7);
                });
    }

    @Test
    void theWayToADatabaseGoesBeforeThatOfAll() {
        contextRunner
                .withPropertyValues(
                        "eventsourcing.jdbc.lock-timeout=9s",
                        "eventsourcing.jdbc.postgresql.wake-ups=false",
                        "eventsourcing.applications.dog-school.originator-id-type=text",
                        "eventsourcing.applications.dog-school.jdbc.schema=validate",
                        "eventsourcing.applications.dog-school.jdbc.group-commit.enabled=false",
                        "eventsourcing.applications.dog-school.jdbc.postgresql.ordering=concurrent")
                .run(context -> {
                    EventSourcingProperties properties = context.getBean(EventSourcingProperties.class);
                    ResolvedApplicationSettings school = properties.application("dog_school");
                    assertThat(school.originatorIdType()).isEqualTo(IdType.TEXT);
                    assertThat(school.jdbc())
                            .isEqualTo(new Jdbc(
                                    Schema.VALIDATE,
                                    Duration.ofSeconds(9),
                                    new GroupCommit(false, 10_000),
                                    new Postgresql(
                                            Ordering.CONCURRENT,
                                            false,
                                            Duration.ofSeconds(2),
                                            Duration.ofMillis(750))));
                    assertThat(properties.application("universe").jdbc()).isEqualTo(properties.jdbc());
                });
    }

    @Test
    void settingsOfNoApplicationAreWarnedOf(CapturedOutput output) {
        contextRunner
                .withPropertyValues(
                        "eventsourcing.applications.dogschool.section-size=5",
                        "eventsourcing.applications.univers.section-size=5")
                .run(context -> assertThat(output)
                        .contains("eventsourcing.applications.univers is set, and there is no application of that name")
                        .contains("they are [dog_school, universe]")
                        .doesNotContain("eventsourcing.applications.dogschool is set"));
    }

    /** Nothing would tell that the events of the application that is meant are stored in clear. */
    @Test
    void encryptionOfNoApplicationStopsTheStart() {
        contextRunner
                .withPropertyValues("eventsourcing.applications.univers.cipher.keys.k1=MDEyMzQ1Njc4OWFiY2RlZg==")
                .run(context -> assertThat(context)
                        .getFailure()
                        .isInstanceOf(InvalidSettingException.class)
                        .hasMessageContaining("eventsourcing.applications.univers.cipher is set, and there is no"
                                + " application of that name: they are [dog_school, universe]"));
    }

    @Test
    void encryptionOfAnApplicationThatIsMadeLaterIsWarnedOf(CapturedOutput output) {
        contextRunner
                .withInitializer(context -> context.addBeanFactoryPostProcessor(
                        beans -> beans.getBeanDefinition(beans.getBeanNamesForType(DogSchool.class)[0])
                                .setLazyInit(true)))
                .withPropertyValues("eventsourcing.applications.dog-school.cipher.keys.k1=MDEyMzQ1Njc4OWFiY2RlZg==")
                .run(context -> {
                    assertThat(output).contains("eventsourcing.applications.dog-school is set, and there is no");
                    assertThat(firstByte(context, "dog_school")).isEqualTo((byte) 0x10);
                });
    }

    /** What can be set for all and not for one is what belongs to none. */
    @Test
    void everySettingOfAllIsOneOfAnApplicationToo() {
        assertThat(components(ApplicationProperties.class))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                Stream.of("datasource"),
                                components(EventSourcingProperties.class).stream()
                                        .filter(name ->
                                                !Set.of("name", "applications").contains(name)))
                        .toList());
        assertThat(components(CipherOverrides.class)).isEqualTo(components(CipherSettings.class));
        assertThat(components(CacheOverrides.class)).isEqualTo(components(Cache.class));
        assertThat(components(JdbcOverrides.class)).isEqualTo(components(Jdbc.class));
        assertThat(components(GroupCommitOverrides.class)).isEqualTo(components(GroupCommit.class));
        assertThat(components(PostgresqlOverrides.class)).isEqualTo(components(Postgresql.class));
    }

    private static List<String> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "eventsourcing.applications.universe.compressor, =deflate",
        "eventsourcing.applications.universe.cipher, .keys.k1=MDEyMzQ1Njc4OWFiY2RlZg==",
        "eventsourcing.compressor, =deflate",
        "eventsourcing.cipher, .keys.k1=MDEyMzQ1Njc4OWFiY2RlZg=="
    })
    void compressorAndCipherAreRefusedBesideAMapperOfTheUser(String key, String setting) {
        contextRunner
                .withBean("mine", Mapper.class, () -> new Mapper(new Topics(), new JacksonTranscoder()))
                .withPropertyValues(key + setting)
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining(key + " is set, and the Mapper is a bean of yours"));
    }

    @Test
    void snapshotsOfTheApplicationGoBeforeThoseOfAll() {
        contextRunner
                .withPropertyValues(
                        "eventsourcing.snapshots.every.World=50",
                        "eventsourcing.snapshots.keep=3",
                        "eventsourcing.applications.dog-school.snapshots.every.World=7",
                        "eventsourcing.applications.dog-school.snapshots.slow-load-threshold=1s")
                .run(context -> {
                    assertThat(settings(context, "universe").snapshots())
                            .isEqualTo(new SnapshotSettings(true, Map.of("World", 50), null, 3));
                    assertThat(settings(context, "dog_school").snapshots())
                            .isEqualTo(new SnapshotSettings(true, Map.of("World", 7), Duration.ofSeconds(1), 3));
                });
        contextRunner
                .withPropertyValues(
                        "eventsourcing.snapshots.enabled=true",
                        "eventsourcing.applications.dog-school.snapshots.enabled=false",
                        "eventsourcing.applications.dog-school.snapshots.keep=0")
                .run(context -> {
                    assertThat(settings(context, "universe").snapshots().enabled())
                            .isTrue();
                    assertThat(settings(context, "dog_school").snapshots())
                            .isEqualTo(new SnapshotSettings(false, Map.of(), null, 0));
                });
    }

    @Test
    void theCacheOfTheApplicationGoesBeforeThatOfAll() {
        contextRunner
                .withPropertyValues(
                        "eventsourcing.cache.fast-forward=false",
                        "eventsourcing.applications.dog-school.cache.maximum-size=5")
                .run(context -> {
                    assertThat(settings(context, "universe").cache()).isEqualTo(new CacheSettings(0, false));
                    assertThat(settings(context, "dog_school").cache()).isEqualTo(new CacheSettings(5, false));
                });
    }

    @Test
    void refusesWhatIsOutOfRangeByItsKey() {
        for (String setting : List.of(
                "eventsourcing.applications.universe.snapshots.every.World=0",
                "eventsourcing.applications.universe.snapshots.keep=-1",
                "eventsourcing.applications.universe.snapshots.slow-load-threshold=-1s",
                "eventsourcing.applications.universe.cache.maximum-size=-1")) {
            contextRunner
                    .withPropertyValues(setting)
                    .run(context -> assertThat(context)
                            .getFailure()
                            .rootCause()
                            .isInstanceOf(InvalidSettingException.class)
                            .hasMessageContaining(setting.substring(0, setting.indexOf('='))));
        }
    }

    @Test
    void aCacheOfTheApplicationNeedsItsLibrary() {
        contextRunner
                .withClassLoader(new FilteredClassLoader("com.github.benmanes.caffeine"))
                .withPropertyValues("eventsourcing.applications.universe.cache.maximum-size=5")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("eventsourcing.applications.universe.cache.maximum-size is 5"));
    }

    private static dev.eventsourcing.persistence.ApplicationSettings settings(
            ApplicationContext context, String application) {
        return context.getBean(InfrastructureFactory.class).create(application).settings();
    }

    private static int itemsOfASection(Application application) {
        for (int i = 0; i < 5; i++) {
            application.save(new World("Earth"));
        }
        return application.notificationLog().section("1,10").items().size();
    }

    private static byte firstByte(ApplicationContext context, String application) {
        return state(context, application)[0];
    }

    private static byte[] state(ApplicationContext context, String application) {
        var infrastructure = context.getBean(InfrastructureFactory.class).create(application);
        return infrastructure
                .mapper()
                .toStoredEvent(new World("Earth".repeat(50)).pendingEvents().get(0))
                .state();
    }
}
