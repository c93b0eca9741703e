package dev.eventsourcing.boot.autoconfigure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.ApplicationRecorder;
import dev.eventsourcing.persistence.Cipher;
import dev.eventsourcing.persistence.CipherKeys;
import dev.eventsourcing.persistence.Compressor;
import dev.eventsourcing.persistence.DecodedEvent;
import dev.eventsourcing.persistence.EventData;
import dev.eventsourcing.persistence.EventSelection;
import dev.eventsourcing.persistence.EventStore;
import dev.eventsourcing.persistence.EventTree;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.ProcessRecorder;
import dev.eventsourcing.persistence.Topics;
import dev.eventsourcing.persistence.Transcoder;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import dev.eventsourcing.persistence.memory.InMemoryInfrastructureFactory;
import dev.eventsourcing.persistence.memory.InMemoryRecorder;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.NoUniqueBeanDefinitionException;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;

@ExtendWith(OutputCaptureExtension.class)
class EventSourcingAutoConfigurationTests {

    private static final String KEY = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";

    private final ApplicationContextRunner contextRunner = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    EventSourcingAutoConfiguration.class, JdbcEventSourcingAutoConfiguration.class));

    private final ApplicationContextRunner universeRunner = contextRunner.withBean("universe", Universe.class);

    @Test
    void keepsEventsInMemoryWithNoDataSource() {
        universeRunner.run(context -> {
            assertThat(context).hasSingleBean(InfrastructureFactory.class);
            assertThat(context.getBean(ApplicationRecorder.class)).isInstanceOf(InMemoryRecorder.class);
            Universe universe = context.getBean(Universe.class);
            UUID id = universe.createWorld("Earth");
            World world = universe.repository().get(World.class, id);
            world.makeItSo("dinosaurs");
            universe.save(world);
            assertThat(universe.repository().get(World.class, id).history()).containsExactly("dinosaurs");
        });
    }

    @Test
    void warnsOfMemoryThatNobodyAskedFor(CapturedOutput output) {
        contextRunner.run(context -> assertThat(output)
                .containsOnlyOnce("Events are kept in memory, as there is no DataSource")
                .contains("WARN"));
    }

    @Test
    void doesNotWarnOfMemoryThatWasAskedFor(CapturedOutput output) {
        contextRunner
                .withPropertyValues("eventsourcing.persistence=memory")
                .run(context -> assertThat(output)
                        .containsOnlyOnce("Events are kept in memory")
                        .doesNotContain("WARN"));
    }

    @Test
    void definesNeitherCompressorNorCipherByDefault() {
        universeRunner.run(context -> {
            assertThat(context).hasSingleBean(Topics.class);
            assertThat(context).hasSingleBean(Mapper.class);
            assertThat(context.getBean(Transcoder.class)).isInstanceOf(JacksonTranscoder.class);
            assertThat(context).doesNotHaveBean(Compressor.class);
            assertThat(context).doesNotHaveBean(Cipher.class);
            assertThat(new String(storedState(context), UTF_8))
                    .startsWith("{\"timestamp\"")
                    .contains("Earth");
        });
    }

    @Test
    void definesNoClock() {
        contextRunner.run(context -> assertThat(context).doesNotHaveBean(Clock.class));
    }

    @Test
    void compressesWithDeflateWhenAskedTo() {
        universeRunner.withPropertyValues("eventsourcing.compressor=deflate").run(context -> {
            assertThat(context).hasSingleBean(Compressor.class);
            assertThat(storedState(context, "Earth".repeat(50))[0]).isEqualTo(Compressor.DEFLATE);
        });
    }

    @Test
    void encryptsAsSoonAsThereAreKeys() {
        universeRunner.withPropertyValues("eventsourcing.cipher.keys.k1=" + KEY).run(context -> {
            assertThat(context).hasSingleBean(Cipher.class);
            byte[] state = storedState(context);
            assertThat(state[0]).isEqualTo(Cipher.AES_GCM);
            assertThat(new String(state, UTF_8)).contains("k1").doesNotContain("Earth");
        });
    }

    @Test
    void encryptsWithTheActiveKey() {
        universeRunner
                .withPropertyValues(
                        "eventsourcing.cipher.keys.k1=" + KEY,
                        "eventsourcing.cipher.keys.k2=" + KEY,
                        "eventsourcing.cipher.active-key=k2")
                .run(context -> assertThat(new String(storedState(context), UTF_8))
                        .contains("k2")
                        .doesNotContain("Earth"));
    }

    @Test
    void doesNotEncryptWhenSwitchedOff() {
        universeRunner
                .withPropertyValues("eventsourcing.cipher.keys.k1=" + KEY, "eventsourcing.cipher.enabled=false")
                .run(context -> {
                    assertThat(context).doesNotHaveBean(Cipher.class);
                    assertThat(new String(storedState(context), UTF_8)).contains("Earth");
                });
    }

    @Test
    void usesTheTranscoderOfTheUser() {
        universeRunner.withBean("mine", Transcoder.class, ReversedNames::new).run(context -> {
            assertThat(context).hasSingleBean(Transcoder.class);
            assertThat(new String(storedState(context), UTF_8)).contains("htraE");
        });
    }

    @Test
    void usesTheCompressorOfTheUser() {
        universeRunner
                .withBean("mine", Compressor.class, OneByte::new)
                .withPropertyValues("eventsourcing.compressor=deflate")
                .run(context -> {
                    assertThat(context).hasSingleBean(Compressor.class);
                    assertThat(storedState(context)).containsExactly(0x08);
                });
    }

    @Test
    void usesTheCipherOfTheUser() {
        universeRunner
                .withBean(
                        "mine", Cipher.class, () -> Cipher.aesGcm(CipherKeys.of("mine", Map.of("mine", new byte[16]))))
                .withPropertyValues("eventsourcing.cipher.keys.k1=" + KEY)
                .run(context -> {
                    assertThat(context).hasSingleBean(Cipher.class);
                    assertThat(new String(storedState(context), UTF_8))
                            .contains("mine")
                            .doesNotContain("Earth");
                });
    }

    @Test
    void refusesToChooseBetweenTwoCiphers() {
        Cipher cipher = Cipher.aesGcm(CipherKeys.of("mine", Map.of("mine", new byte[16])));
        universeRunner
                .withBean("one", Cipher.class, () -> cipher)
                .withBean("two", Cipher.class, () -> cipher)
                .run(context ->
                        assertThat(context).getFailure().hasRootCauseInstanceOf(NoUniqueBeanDefinitionException.class));
    }

    @Test
    void usesTheTopicsOfTheUser() {
        Topics topics = new Topics();
        universeRunner.withBean("mine", Topics.class, () -> topics).run(context -> {
            assertThat(context).hasSingleBean(Topics.class);
            assertThat(topics.registered()).contains("World.Created");
        });
    }

    @Test
    void usesTheMapperOfTheUser() {
        universeRunner
                .withBean("mine", Mapper.class, () -> new Mapper(new Topics(), new ReversedNames()))
                .run(context -> {
                    assertThat(context).hasSingleBean(Mapper.class);
                    assertThat(new String(storedState(context), UTF_8)).contains("htraE");
                });
    }

    @Test
    void usesTheInfrastructureFactoryOfTheUser() {
        InfrastructureFactory mine = new InMemoryInfrastructureFactory(new Mapper(new Topics(), new ReversedNames()));
        universeRunner.withBean("mine", InfrastructureFactory.class, () -> mine).run(context -> {
            assertThat(context).getBean(InfrastructureFactory.class).isSameAs(mine);
            assertThat(new String(storedState(context), UTF_8)).contains("htraE");
        });
    }

    @Test
    void usesTheRecorderOfTheUserForTheEventStore() {
        ProcessRecorder mine = new InMemoryRecorder();
        universeRunner.withBean("mine", ProcessRecorder.class, () -> mine).run(context -> {
            assertThat(context).getBean(ApplicationRecorder.class).isSameAs(mine);
            context.getBean(EventStore.class).put(new World("Earth").pendingEvents());
            assertThat(mine.maxNotificationId()).hasValue(1);
        });
    }

    @Test
    void usesTheEventStoreOfTheUser() {
        EventStore mine = new EventStore(new Mapper(new Topics(), new JacksonTranscoder()), new InMemoryRecorder());
        contextRunner
                .withBean("mine", EventStore.class, () -> mine)
                .run(context -> assertThat(context).getBean(EventStore.class).isSameAs(mine));
    }

    @Test
    void usesTheOnlyClockOfTheContext() {
        Clock clock = Clock.fixed(Instant.parse("2001-01-01T00:00:00Z"), ZoneOffset.UTC);
        universeRunner.withBean(Clock.class, () -> clock).run(context -> {
            Universe universe = context.getBean(Universe.class);
            World world = universe.repository().get(World.class, universe.createWorld("Earth"));
            world.makeItSo("dinosaurs");
            assertThat(world.modifiedOn()).isEqualTo(clock.instant().atOffset(ZoneOffset.UTC));
        });
    }

    @Test
    void usesTheSystemsClockWhenThereAreSeveral() {
        Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        contextRunner
                .withBean("one", Clock.class, () -> clock)
                .withBean("two", Clock.class, () -> clock)
                .run(context -> assertThat(context.getBean(InfrastructureFactory.class)
                                .create("universe")
                                .clock())
                        .isEqualTo(Clock.systemUTC()));
    }

    @Test
    void givesTheOnlyApplicationsEventsToTheEventStore() {
        universeRunner.withPropertyValues("spring.application.name=other").run(context -> {
            UUID id = context.getBean(Universe.class).createWorld("Earth");
            assertThat(context.getBean(EventStore.class).get(OriginatorId.of(id)))
                    .extracting(DomainEvent::payload)
                    .containsExactly(new World.Created("Earth"));
        });
    }

    @Test
    void givesTheNamedApplicationsEventsToTheEventStore() {
        universeRunner
                .withBean(DogSchool.class)
                .withPropertyValues("eventsourcing.name=universe")
                .run(context -> {
                    UUID id = context.getBean(Universe.class).createWorld("Earth");
                    assertThat(context.getBean(EventStore.class).contains(OriginatorId.of(id)))
                            .isTrue();
                });
    }

    @Test
    void namesTheEventStoreAfterTheSpringApplicationWithNoApplicationBean() {
        contextRunner.withPropertyValues("spring.application.name=2nd My-Shop").run(context -> {
            assertThat(context).hasSingleBean(EventStore.class);
            assertThat(context.getBean(ApplicationRecorder.class))
                    .isSameAs(context.getBean(InfrastructureFactory.class)
                            .create("nd_my_shop")
                            .recorder());
        });
    }

    @Test
    void refusesToChooseTheEventStoreOfOneOfTwoApplications() {
        universeRunner.withBean("dogSchool", DogSchool.class).run(context -> {
            assertThat(context).hasNotFailed();
            assertThatThrownBy(() -> context.getBean(EventStore.class))
                    .rootCause()
                    .hasMessageContaining("[universe, dogSchool]")
                    .hasMessageContaining("eventsourcing.name");
        });
    }

    @Test
    void refusesToGuessTheEventStoreOfAnApplicationThatIsNamedWhenBuilt() {
        contextRunner.withBean("multiverse", NamedUniverse.class).run(context -> {
            assertThat(context.getBean(NamedUniverse.class).name()).isEqualTo("multiverse");
            assertThatThrownBy(() -> context.getBean(EventStore.class))
                    .rootCause()
                    .hasMessageContaining("\"multiverse\", whose name is decided when it is built")
                    .hasMessageContaining("eventsourcing.name");
        });
    }

    @Test
    void refusesAnEventStoreOfNoName() {
        contextRunner.run(context -> assertThatThrownBy(() -> context.getBean(EventStore.class))
                .rootCause()
                .hasMessageContaining("eventsourcing.name"));
    }

    @Test
    void buildsNoApplicationToFindTheNameOfTheEventStore() {
        contextRunner
                .withBean("universe", Universe.class, () -> null, definition -> definition.setLazyInit(true))
                .run(context -> {
                    context.getBean(EventStore.class);
                    assertThat(context.getBeanFactory().containsSingleton("universe"))
                            .isFalse();
                });
    }

    @Test
    void closesApplicationsWithTheContext() {
        Application[] closed = new Application[1];
        universeRunner.run(context -> closed[0] = context.getBean(Universe.class));
        assertThatThrownBy(() -> closed[0].repository()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void keepsTheWebsMapperOutOfStoredEvents() {
        universeRunner
                .withBean(
                        "web",
                        tools.jackson.databind.json.JsonMapper.class,
                        () -> tools.jackson.databind.json.JsonMapper.builder()
                                .enable(tools.jackson.databind.SerializationFeature.INDENT_OUTPUT)
                                .build())
                .run(context ->
                        assertThat(new String(storedState(context), UTF_8)).doesNotContain("\n"));
    }

    private static byte[] storedState(ApplicationContext context) {
        return storedState(context, "Earth");
    }

    private static byte[] storedState(ApplicationContext context, String name) {
        UUID id = context.getBean(Universe.class).createWorld(name);
        assertThat(context.getBean(Universe.class).repository().contains(id)).isTrue();
        return context.getBean(ApplicationRecorder.class)
                .selectEvents(OriginatorId.of(id), EventSelection.ALL)
                .get(0)
                .state();
    }

    private static final class ReversedNames implements Transcoder {

        private final Transcoder json = new JacksonTranscoder();

        @Override
        public byte[] encode(EventData data) {
            return json.encode(
                    data.payload() instanceof World.Created created
                            ? new EventData(
                                    data.timestamp(),
                                    data.metadata(),
                                    new World.Created(new StringBuilder(created.name())
                                            .reverse()
                                            .toString()))
                            : data);
        }

        @Override
        public DecodedEvent read(byte[] bytes, String topic, Class<?> payloadType) {
            return json.read(bytes, topic, payloadType);
        }

        @Override
        public EventData fromTree(EventTree tree, Class<?> payloadType) {
            return json.fromTree(tree, payloadType);
        }
    }

    private static final class OneByte implements Compressor {

        @Override
        public byte marker() {
            return 0x08;
        }

        @Override
        public byte[] compress(byte[] plain) {
            return new byte[] {marker()};
        }

        @Override
        public byte[] decompress(byte[] compressed) {
            return new byte[0];
        }
    }
}
