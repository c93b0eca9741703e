package dev.eventsourcing.boot.autoconfigure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.eventsourcing.boot.internal.InvalidSettingException;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.AggregateRecorder;
import dev.eventsourcing.persistence.ApplicationRecorder;
import dev.eventsourcing.persistence.CipherKeys;
import dev.eventsourcing.persistence.CompressionDictionaries;
import dev.eventsourcing.persistence.Compressor;
import dev.eventsourcing.persistence.EventSelection;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.Reencryption;
import dev.eventsourcing.persistence.memory.InMemoryInfrastructureFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;

/** Stores whose settings change from one start to the next. */
@ExtendWith(OutputCaptureExtension.class)
class EncryptionAndCompressionTests {

    // tag::key[]
    private static String newKey() {
        return Base64.getEncoder().encodeToString(CipherKeys.newKey());
    }
    // end::key[]

    private static final String K1 = "eventsourcing.cipher.keys.k1=" + newKey();
    private static final String K2 = "eventsourcing.cipher.keys.k2=" + newKey();

    @TempDir
    private Path folder;

    private UUID last;

    // tag::train[]
    static void train(InfrastructureFactory infrastructure) {
        new CompressionDictionaries(infrastructure.create("universe")).train(1000);
    }
    // end::train[]

    // tag::reencrypt[]
    static void reencrypt(InfrastructureFactory infrastructure) {
        Reencryption reencryption = new Reencryption(infrastructure.create("universe"));
        reencryption.run(done -> System.out.println(done + " states were encrypted anew"));
        if (reencryption.remaining() == 0) {
            System.out.println("The old keys are not needed any more");
        }
    }
    // end::reencrypt[]

    @ParameterizedTest
    @CsvSource({"deflate, 1", "zstd, 2", "zstd-dictionary, 2", "ZSTD_DICTIONARY, 2"})
    void compressesAsItIsTold(String compressor, byte marker) {
        start("eventsourcing.compressor=" + compressor).run(context -> {
            assertThat(context).hasSingleBean(Compressor.class);
            assertThat(save(context, "Earth".repeat(50))).startsWith(marker);
        });
    }

    @Test
    void eachApplicationCanHaveZstd() {
        start("eventsourcing.applications.universe.compressor=zstd").run(context -> {
            assertThat(context).doesNotHaveBean(Compressor.class);
            assertThat(save(context, "Earth".repeat(50))).startsWith(Compressor.ZSTD);
        });
    }

    @Test
    void dictionariesAreUsedOnceTheyAreTrained(CapturedOutput output) {
        start("eventsourcing.compressor=zstd-dictionary", K1).run(context -> {
            for (int i = 0; i < 100; i++) {
                save(context, "a world that is like others " + i);
            }
            train(context.getBean(InfrastructureFactory.class));
        });
        start("eventsourcing.compressor=zstd-dictionary", K1).run(context -> {
            save(context, "a world that is like others");
            assertThat(readsWith(context, last)).isEqualTo("a world that is like others");
        });
        start("eventsourcing.compressor=none", K1)
                .run(context -> assertThat(readsWith(context, last)).isEqualTo("a world that is like others"));
        start("eventsourcing.compressor=zstd-dictionary")
                .run(context ->
                        assertThat(readsWith(context, last)).contains("it is encrypted and no cipher is configured"));
        assertThat(output).doesNotContain(K1.substring(K1.indexOf('=') + 1));
    }

    @Test
    void aStoreGoesFromPlainToEncryptedToAnotherKeyAndAlgorithm(CapturedOutput output) {
        start().run(context ->
                assertThat(new String(save(context, "Earth"), UTF_8)).contains("Earth"));
        UUID earth = last;
        start(K1).run(context -> assertThat(readsWith(context, earth)).contains("it is not encrypted, although"));
        assertThat(output).doesNotContain("Events that are not encrypted are read");
        start(K1, "eventsourcing.cipher.read-plain=true").run(context -> {
            assertThat(readsWith(context, earth)).isEqualTo("Earth");
            reencrypt(context.getBean(InfrastructureFactory.class));
        });
        assertThat(output)
                .contains("Events that are not encrypted are read, as eventsourcing.cipher.read-plain is true")
                .contains("1 states were encrypted anew")
                .contains("The old keys are not needed any more");
        start(K1).run(context -> {
            assertThat(readsWith(context, earth)).isEqualTo("Earth");
            assertThat(state(context, earth)).startsWith(0x10, 2, 'k', '1');
        });
        String[] rotation = {K2, K1, "eventsourcing.cipher.active-key=k2", "eventsourcing.cipher.algorithm=aes-gcm-siv"
        };
        start(rotation).run(context -> {
            assertThat(readsWith(context, earth)).isEqualTo("Earth");
            assertThat(save(context, "Mars")).startsWith(0x11, 2, 'k', '2');
        });
        UUID mars = last;
        start(K2).run(context -> assertThat(readsWith(context, earth)).contains("key \"k1\" is not configured"));
        start(rotation).run(context -> reencrypt(context.getBean(InfrastructureFactory.class)));
        start(K2).run(context -> {
            assertThat(readsWith(context, earth)).isEqualTo("Earth");
            assertThat(readsWith(context, mars)).isEqualTo("Mars");
            assertThat(state(context, earth)).startsWith(0x11, 2, 'k', '2');
        });
    }

    /** Ahead of time, conditions are decided before there are the keys, which a process only has when it runs. */
    @ParameterizedTest
    @CsvSource({
        "eventsourcing.cipher.keys.k1=MDEyMzQ1Njc4OWFiY2RlZg==, eventsourcing.cipher.enabled=true",
        "eventsourcing.cipher.algorithm=aes-gcm, eventsourcing.cipher.enabled=true",
        "eventsourcing.compressor=deflate, eventsourcing.compressor"
    })
    void whatIsOnlyAskedForAfterTheConditionsWereDecidedStopsTheStart(String later, String action) {
        start().withInitializer(context -> context.addBeanFactoryPostProcessor(
                        beans -> TestPropertyValues.of(later).applyTo(context)))
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOfSatisfying(
                                InvalidSettingException.class,
                                e -> assertThat(e.action())
                                        .contains("Set " + action
                                                + " where the application is processed ahead of time")));
    }

    /** The other way round too: a setting is not left unheeded because the application was processed with another one. */
    @ParameterizedTest
    @CsvSource({
        "eventsourcing.compressor=deflate, eventsourcing.compressor=none, without eventsourcing.compressor",
        "eventsourcing.cipher.enabled=true, eventsourcing.cipher.enabled=false, without eventsourcing.cipher"
    })
    void whatIsSwitchedOffAfterTheConditionsWereDecidedStopsTheStart(String before, String later, String action) {
        start(before, K1)
                .withInitializer(context -> context.addBeanFactoryPostProcessor(
                        beans -> TestPropertyValues.of(later).applyTo(context)))
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOfSatisfying(
                                InvalidSettingException.class,
                                e -> assertThat(e.action()).contains(action)));
    }

    @Test
    void keysMayComeAfterTheConditionsWereDecidedWhereEncryptionIsSwitchedOn() {
        start("eventsourcing.cipher.enabled=true")
                .withInitializer(context -> context.addBeanFactoryPostProcessor(
                        beans -> TestPropertyValues.of(K1).applyTo(context)))
                .run(context -> assertThat(save(context, "Earth")).startsWith(0x10, 2, 'k', '1'));
    }

    /** Such a factory does not know of them, and would store what it is given in clear. */
    @Test
    void keysOfOneApplicationBesideAnInfrastructureFactoryStopTheStart() {
        start("eventsourcing.applications.universe.cipher.keys.k1=" + newKey())
                .withUserConfiguration(OwnFactory.class)
                .run(context -> assertThat(context)
                        .getFailure()
                        .isInstanceOf(InvalidSettingException.class)
                        .hasMessageContaining("eventsourcing.applications.universe.cipher asks for encryption, and the"
                                + " InfrastructureFactory is a bean of yours"));
    }

    @Test
    void otherSettingsOfOneApplicationBesideAnInfrastructureFactoryAreSaidToBeUnheeded(CapturedOutput output) {
        start("eventsourcing.applications.universe.compressor=deflate", K1)
                .withUserConfiguration(OwnFactory.class)
                .run(context -> assertThat(context).hasNotFailed());
        assertThat(output)
                .containsOnlyOnce(
                        "[eventsourcing.applications.universe] are set, and the InfrastructureFactory is a bean"
                                + " of yours");
    }

    @Test
    void theSettingsOfTheDocumentationAreSettings() throws IOException {
        List<PropertySource<?>> documented =
                new YamlPropertySourceLoader().load("documented", new ClassPathResource("encryption.yml"));
        start("EVENTS_KEY_2026=" + newKey(), "EVENTS_KEY_2027=" + newKey())
                .withInitializer(
                        context -> documented.forEach(context.getEnvironment().getPropertySources()::addLast))
                .run(context -> {
                    assertThat(save(context, "Earth")).startsWith(0x10, 4, '2', '0', '2', '7');
                    assertThat(context.getBean(EventSourcingProperties.class)
                                    .cipher()
                                    .keys())
                            .containsOnlyKeys("2026", "2027");
                });
    }

    @Configuration(proxyBeanMethods = false)
    static class OwnFactory {

        @Bean
        InfrastructureFactory mine(Mapper mapper) {
            return new InMemoryInfrastructureFactory(mapper);
        }
    }

    private ApplicationContextRunner start(String... settings) {
        return new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        DataSourceAutoConfiguration.class,
                        EventSourcingAutoConfiguration.class,
                        JdbcEventSourcingAutoConfiguration.class))
                .withBean("universe", Universe.class)
                .withPropertyValues("spring.datasource.url=jdbc:sqlite:" + folder.resolve("events.db"))
                .withPropertyValues(settings);
    }

    private static Universe universe(ApplicationContext context) {
        return context.getBean(Universe.class);
    }

    /** Returns the state that the event of a new world has. */
    private byte[] save(ApplicationContext context, String name) {
        last = universe(context).createWorld(name);
        return state(context, last);
    }

    private static byte[] state(ApplicationContext context, UUID id) {
        AggregateRecorder recorder = context.getBean(ApplicationRecorder.class);
        return recorder.selectEvents(OriginatorId.of(id), EventSelection.ALL)
                .get(0)
                .state();
    }

    /** Returns the world's name, or what is said instead. */
    private static String readsWith(ApplicationContext context, UUID id) {
        try {
            return universe(context).repository().get(World.class, id).name();
        } catch (RuntimeException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
