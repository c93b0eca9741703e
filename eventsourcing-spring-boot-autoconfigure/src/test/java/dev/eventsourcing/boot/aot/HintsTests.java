package dev.eventsourcing.boot.aot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.aot.hint.predicate.RuntimeHintsPredicates.reflection;
import static org.springframework.aot.hint.predicate.RuntimeHintsPredicates.resource;

import com.github.benmanes.caffeine.cache.Caffeine;
import dev.eventsourcing.application.Application;
import dev.eventsourcing.boot.actuate.EventSourcingEndpointAutoConfiguration;
import dev.eventsourcing.boot.actuate.EventSourcingHealthAutoConfiguration;
import dev.eventsourcing.boot.aot.Garden.Diary;
import dev.eventsourcing.boot.aot.Garden.Gardener;
import dev.eventsourcing.boot.aot.Garden.Pond;
import dev.eventsourcing.boot.aot.Garden.RainFell;
import dev.eventsourcing.boot.aot.Garden.Taste;
import dev.eventsourcing.boot.aot.Garden.Tree;
import dev.eventsourcing.boot.aot.Garden.Visit;
import dev.eventsourcing.boot.autoconfigure.EventSourcingAutoConfiguration;
import dev.eventsourcing.boot.autoconfigure.JdbcEventSourcingAutoConfiguration;
import dev.eventsourcing.boot.autoconfigure.ProcessorsAutoConfiguration;
import dev.eventsourcing.domain.DomainEvent;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.system.ProcessingEvent;
import java.io.IOException;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.aot.generate.ClassNameGenerator;
import org.springframework.aot.generate.DefaultGenerationContext;
import org.springframework.aot.generate.InMemoryGeneratedFiles;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.aot.ApplicationContextAotGenerator;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.javapoet.ClassName;
import org.springframework.orm.jpa.JpaTransactionManager;

/** What a native image is told to keep. */
class HintsTests {

    @Test
    void keepsTheFieldsAndConstructorsOfAggregates() throws NoSuchMethodException {
        assertThat(hintsOf(Gardens.class))
                .matches(reflection().onConstructorInvocation(Tree.class.getDeclaredConstructor()))
                .matches(reflection().onFieldAccess(Tree.class, "fruits"))
                .matches(reflection().onFieldAccess(Pond.class, "level"))
                .matches(reflection().onJavaSerialization(Tree.class, true));
    }

    @Test
    void keepsWhatJacksonNeedsOfEventsAndSnapshots() throws NoSuchMethodException {
        assertThat(hintsOf(Gardens.class))
                .matches(bound(Tree.Planted.class, "species"))
                .matches(bound(Tree.Species.class, "name"))
                .matches(bound(Taste.class, "sweetness"))
                .matches(bound(Pond.Filled.class, "centimetres"))
                .matches(bound(Pond.Level.class, "centimetres"))
                .matches(bound(Visit.class, "guest"))
                .matches(bound(Visit.Guest.class, "name"));
        assertThat(hintsOf(Gardens.class)).matches(reflection().onType(Tree.Event.class));
    }

    @Test
    void keepsEventHandlersAndTheEventsThatTheyTakeWhoseverTheyAre() throws NoSuchMethodException {
        assertThat(hintsOf(Gardens.class, Followers.class))
                .matches(reflection().onMethodInvocation(Diary.class.getDeclaredMethod("on", Tree.Planted.class)))
                .matches(reflection()
                        .onMethodInvocation(Diary.class.getDeclaredMethod("on", RainFell.class, DomainEvent.class)))
                .matches(reflection()
                        .onMethodInvocation(
                                Gardener.class.getDeclaredMethod("policy", Tree.Planted.class, ProcessingEvent.class)))
                .matches(bound(RainFell.class, "rain"))
                .matches(bound(RainFell.Rain.class, "millimetres"));
    }

    @Test
    void findsAggregatesThatOnlyTheMethodOfABeanNames() {
        assertThat(hintsOf(Hedges.class)).matches(bound(Tree.Planted.class, "species"));
    }

    @Test
    void knowsNothingOfAggregatesThatNobodyNames() {
        assertThat(hintsOf(Nothing.class))
                .matches(reflection().onType(Tree.class).negate());
    }

    @Test
    void keepsTheClassFileThatTellsHowAnApplicationIsNamed() {
        assertThat(hintsOf(Gardens.class)).matches(resource().forResource("dev/eventsourcing/boot/aot/Garden.class"));
    }

    @Test
    void keepsTheScriptsThatMakeTheTables() throws IOException {
        Resource[] scripts =
                new PathMatchingResourcePatternResolver().getResources("classpath:dev/eventsourcing/jdbc/**/*.sql");
        RuntimeHints hints = hintsOf(Gardens.class);

        assertThat(scripts).hasSizeGreaterThan(6).allSatisfy(script -> {
            String path = script.getURL().getPath();
            assertThat(hints)
                    .matches(resource().forResource(path.substring(path.lastIndexOf("dev/eventsourcing/jdbc"))));
        });
    }

    @Test
    void keepsWhatCaffeineChoosesForACache() throws ReflectiveOperationException {
        Object cache = Caffeine.newBuilder().maximumSize(10).build().asMap();
        RuntimeHints hints = hintsOf(Nothing.class);

        assertThat(hints)
                .matches(reflection().onType(cache.getClass()))
                .matches(reflection().onType(Class.forName("com.github.benmanes.caffeine.cache.PSMS")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "com.github.benmanes.caffeine.cache.Caffeine",
                "dev.eventsourcing.jdbc.JdbcRecorder",
                "org.flywaydb.database.postgresql.PostgreSQLDatabaseType"
            })
    void keepsWhatTellsThatALibraryIsThere(String type) throws ClassNotFoundException {
        RuntimeHints hints = new RuntimeHints(); // of the library alone: a bean of that type would be kept anyway
        new LibraryRuntimeHints().registerHints(hints, HintsTests.class.getClassLoader());

        assertThat(hints).matches(reflection().onType(Class.forName(type)));
    }

    @Test
    void keepsWhereTransactionManagersTellTheirDataSource() throws NoSuchMethodException {
        assertThat(hintsOf(Nothing.class))
                .matches(reflection().onMethodInvocation(JpaTransactionManager.class.getMethod("getDataSource")));
    }

    /** They are in answers that are declared as any object. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "EndpointResources$ApplicationView",
                "ProcessorView",
                "ProcessorView$PartitionView",
                "DeadLetterView",
                "ShownError",
                "OriginatorStreams$EventView",
                "EventSourcingEndpointWebExtension$Problem"
            })
    void keepsWhatTheEndpointAnswers(String view) throws ClassNotFoundException {
        Class<?> type = Class.forName("dev.eventsourcing.boot.actuate." + view);

        assertThat(hintsOf(Gardens.class)).matches(bound(type, type.getRecordComponents()[0].getName()));
    }

    /** Details are any objects, and the health is there also where the endpoint is not. */
    @Test
    void keepsWhatTheHealthTells() throws ClassNotFoundException {
        RuntimeHints hints = hintsOf("health", Gardens.class);

        for (String detail : new String[] {"ProcessorView$Lag", "ProcessorView$PartitionView", "ShownError"}) {
            Class<?> type = Class.forName("dev.eventsourcing.boot.actuate." + detail);
            assertThat(hints).matches(bound(type, type.getRecordComponents()[0].getName()));
        }
    }

    /** A record that can be written and read. */
    private static Predicate<RuntimeHints> bound(Class<?> type, String component) {
        return reflection()
                .onMethodInvocation(type, component)
                .and(reflection().onConstructorInvocation(type.getDeclaredConstructors()[0]));
    }

    private static RuntimeHints hintsOf(Class<?>... configurations) {
        return hintsOf("eventsourcing", configurations);
    }

    private static RuntimeHints hintsOf(String exposed, Class<?>... configurations) {
        DefaultGenerationContext generation = new DefaultGenerationContext(
                new ClassNameGenerator(ClassName.get(HintsTests.class)), new InMemoryGeneratedFiles());
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            TestPropertyValues.of(
                            "spring.datasource.url=jdbc:sqlite:none/of/these/is/opened.db",
                            "management.endpoints.web.exposure.include=" + exposed)
                    .applyTo(context);
            context.register(configurations);
            context.register(Starter.class);
            new ApplicationContextAotGenerator().processAheadOfTime(context, generation);
        }
        return generation.getRuntimeHints();
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        EventSourcingAutoConfiguration.class,
        EventSourcingEndpointAutoConfiguration.class,
        EventSourcingHealthAutoConfiguration.class,
        JdbcEventSourcingAutoConfiguration.class,
        ProcessorsAutoConfiguration.class
    })
    static class Starter {}

    @Configuration(proxyBeanMethods = false)
    @Import(Garden.class)
    static class Gardens {}

    @Configuration(proxyBeanMethods = false)
    @Import({Diary.class, Gardener.class})
    static class Followers {}

    @Configuration(proxyBeanMethods = false)
    static class Hedges {

        @Bean
        Application hedge(InfrastructureFactory infrastructure) {
            return new Application("hedge", infrastructure, Tree.class);
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Nothing {}
}
