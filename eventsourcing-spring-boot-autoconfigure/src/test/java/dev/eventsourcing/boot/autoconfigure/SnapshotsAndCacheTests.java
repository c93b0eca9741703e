package dev.eventsourcing.boot.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.boot.internal.InvalidSettingException;
import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.AggregateEvent;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.domain.Snapshotted;
import dev.eventsourcing.persistence.ApplicationSettings;
import dev.eventsourcing.persistence.CacheSettings;
import dev.eventsourcing.persistence.EventSelection;
import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.persistence.Recording;
import dev.eventsourcing.persistence.SnapshotSettings;
import dev.eventsourcing.persistence.StoredEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;

class SnapshotsAndCacheTests {

    @TempDir
    private Path folder;

    // tag::snapshotted[]
    static final class Playlist extends Aggregate implements Snapshotted<Playlist.State> {

        private final List<String> songs = new ArrayList<>();

        record State(List<String> songs) {}

        @Override
        public State snapshot() {
            return new State(List.copyOf(songs));
        }

        @Override
        public void restore(State state) {
            songs.addAll(state.songs());
        }
        // end::snapshotted[]

        void add(String song) {
            trigger(new Added(song));
        }

        record Added(String song) implements AggregateEvent<Playlist> {
            @Override
            public void apply(Playlist playlist) {
                playlist.songs.add(song);
            }
        }
    }

    static class Playlists extends Application {

        Playlists(InfrastructureFactory infrastructure) {
            super(infrastructure, Playlist.class);
        }

        UUID create() {
            Playlist playlist = new Playlist();
            playlist.add("first");
            save(playlist);
            return playlist.id();
        }

        // tag::execute[]
        List<Recording> add(UUID id, String song) {
            return execute(Playlist.class, id, playlist -> playlist.add(song));
        }
        // end::execute[]

        // tag::result[]
        int addAndCount(UUID id, String song) {
            return executeAndReturn(Playlist.class, id, playlist -> {
                playlist.add(song);
                return playlist.songs.size();
            });
        }
        // end::result[]
    }

    @Test
    void thereIsNeitherUnlessOneIsAskedFor() {
        start().run(context -> assertThat(settings(context)).isEqualTo(ApplicationSettings.DEFAULTS));
    }

    @Test
    void keepsTheLatestOfThoseThatAreTakenAutomaticallyAndAllOthers() {
        start("eventsourcing.snapshots.enabled=true")
                .run(context -> assertThat(settings(context).snapshots()).isEqualTo(SnapshotSettings.MANUAL));
        start("eventsourcing.snapshots.slow-load-threshold=1s")
                .run(context -> assertThat(settings(context).snapshots().keep()).isEqualTo(1));
        start("eventsourcing.snapshots.every.Playlist=2", "eventsourcing.snapshots.keep=0")
                .run(context -> assertThat(settings(context).snapshots().keep()).isZero());
    }

    @Test
    void takesSnapshotsAsItIsTold() {
        start("eventsourcing.snapshots.every.Playlist=2").run(context -> {
            Playlists playlists = context.getBean(Playlists.class);
            UUID id = playlists.create();
            for (int i = 0; i < 5; i++) {
                playlists.add(id, "another");
            }

            Awaitility.await()
                    .untilAsserted(() -> assertThat(snapshots(context, id))
                            .extracting(StoredEvent::originatorVersion)
                            .containsExactly(6L));
            assertThat(playlists.repository().get(Playlist.class, id).songs).hasSize(6);
        });
    }

    @Test
    void aCommandHasAResult() {
        start().run(context -> {
            Playlists playlists = context.getBean(Playlists.class);

            assertThat(playlists.addAndCount(playlists.create(), "another")).isEqualTo(2);
        });
    }

    @Test
    void takesASnapshotWhenItIsAskedFor() {
        start("eventsourcing.snapshots.enabled=true").run(context -> {
            Playlists playlists = context.getBean(Playlists.class);
            UUID id = playlists.create();

            playlists.takeSnapshot(Playlist.class, id);

            assertThat(snapshots(context, id)).hasSize(1);
        });
    }

    @Test
    void theSettingsOfTheDocumentationAreSettings() throws IOException {
        List<PropertySource<?>> documented =
                new YamlPropertySourceLoader().load("documented", new ClassPathResource("snapshots.yml"));
        start().withBean("universe", Universe.class)
                .withInitializer(
                        context -> documented.forEach(context.getEnvironment().getPropertySources()::addLast))
                .run(context -> assertThat(settings(context))
                        .isEqualTo(new ApplicationSettings(
                                10,
                                new SnapshotSettings(true, Map.of("World", 50), Duration.ofMillis(100), 1),
                                new CacheSettings(10_000, true),
                                10)));
    }

    @Test
    void refusesWhatIsOutOfRange() {
        for (String setting : List.of(
                "eventsourcing.snapshots.every.Playlist=0",
                "eventsourcing.snapshots.keep=-1",
                "eventsourcing.snapshots.slow-load-threshold=-1s",
                "eventsourcing.cache.maximum-size=-1",
                "eventsourcing.command-attempts=0")) {
            start(setting)
                    .run(context -> assertThat(context)
                            .getFailure()
                            .rootCause()
                            .isInstanceOf(InvalidSettingException.class)
                            .hasMessageContaining(setting.substring(0, setting.indexOf('='))));
        }
    }

    private static ApplicationSettings settings(ApplicationContext context) {
        return context.getBean(InfrastructureFactory.class).create("playlists").settings();
    }

    private static List<StoredEvent> snapshots(ApplicationContext context, UUID id) {
        return context.getBean(InfrastructureFactory.class)
                .create("playlists")
                .snapshotRecorder()
                .selectEvents(OriginatorId.of(id), EventSelection.ALL);
    }

    private ApplicationContextRunner start(String... settings) {
        return new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        DataSourceAutoConfiguration.class,
                        EventSourcingAutoConfiguration.class,
                        JdbcEventSourcingAutoConfiguration.class))
                .withBean("playlists", Playlists.class)
                .withPropertyValues("spring.datasource.url=jdbc:sqlite:" + folder.resolve("events.db"))
                .withPropertyValues(settings);
    }
}
