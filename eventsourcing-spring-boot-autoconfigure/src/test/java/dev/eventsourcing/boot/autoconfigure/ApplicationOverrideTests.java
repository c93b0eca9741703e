package dev.eventsourcing.boot.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.persistence.ApplicationSettings;
import dev.eventsourcing.persistence.CacheSettings;
import dev.eventsourcing.persistence.Cipher;
import dev.eventsourcing.persistence.Compressor;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.SnapshotSettings;
import dev.eventsourcing.persistence.Topics;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;

/** Conformance case 103: the application's own setting goes before the plain one. */
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
    void compressorOfTheApplicationIsRefusedBesideAMapperOfTheUser() {
        contextRunner
                .withBean("mine", Mapper.class, () -> new Mapper(new Topics(), new JacksonTranscoder()))
                .withPropertyValues("eventsourcing.applications.universe.compressor=deflate")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("eventsourcing.applications.universe.compressor"));
    }

    @Test
    void snapshotsOfTheApplicationGoBeforeThoseOfAll() {
        contextRunner
                .withPropertyValues(
                        "eventsourcing.snapshots.every.World=50",
                        "eventsourcing.snapshots.keep=3",
                        "eventsourcing.applications.dog-school.snapshots.every.World=7",
                        "eventsourcing.applications.dog-school.snapshots.after-load-of=1s")
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
                "eventsourcing.applications.universe.snapshots.after-load-of=-1s",
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

    private static ApplicationSettings settings(ApplicationContext context, String application) {
        return context.getBean(InfrastructureFactory.class).create(application).settings();
    }

    private static int itemsOfASection(Application application) {
        for (int i = 0; i < 5; i++) {
            application.save(new World("Earth"));
        }
        return application.notificationLog().section("1,10").items().size();
    }

    private static byte firstByte(ApplicationContext context, String application) {
        var infrastructure = context.getBean(InfrastructureFactory.class).create(application);
        return infrastructure
                .mapper()
                .toStoredEvent(new World("Earth".repeat(50)).pendingEvents().get(0))
                .state()[0];
    }
}
