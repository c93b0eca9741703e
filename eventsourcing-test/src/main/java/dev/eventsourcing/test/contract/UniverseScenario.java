package dev.eventsourcing.test.contract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.eventsourcing.application.NotificationLogReader;
import dev.eventsourcing.application.Section;
import dev.eventsourcing.persistence.Cipher;
import dev.eventsourcing.persistence.CipherKeys;
import dev.eventsourcing.persistence.Compressor;
import dev.eventsourcing.persistence.ConcurrencyException;
import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.Notification;
import dev.eventsourcing.persistence.Topics;
import dev.eventsourcing.persistence.jackson.JacksonTranscoder;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * A story from beginning to end: three worlds and their twelve events, the log that others follow, the past, a
 * conflict, and a restart; first with plain states, then with compressed and encrypted ones.
 */
public abstract class UniverseScenario extends StoreContract<StoreHarness> {

    private static final byte[] KEY = "a key of 16 bytes".substring(0, 16).getBytes(UTF_8);

    @Test
    @Case({100, 104})
    void plain() {
        List<Notification> notifications = twelveEventsOverThreeWorlds(StoreContract::mapper);

        assertThat(text(notifications)).contains("Earth", "dinosaurs", "trucks", "internet", "acid rain");
    }

    @Test
    @Case({27, 100, 104})
    void compressedAndEncrypted() {
        Cipher cipher = Cipher.aesGcm(CipherKeys.of("2026", Map.of("2026", KEY)));

        List<Notification> notifications = twelveEventsOverThreeWorlds(
                () -> new Mapper(new Topics(), new JacksonTranscoder(), Compressor.deflate(), cipher));

        assertThat(text(notifications))
                .doesNotContain("Earth", "dinosaurs", "trucks", "internet", "acid rain", "timestamp");
        assertThat(notifications)
                .extracting(Notification::topic)
                .containsOnly("World.Created", "World.SomethingHappened");
    }

    private List<Notification> twelveEventsOverThreeWorlds(Supplier<Mapper> mapper) {
        OffsetDateTime begin = OffsetDateTime.now(ZoneOffset.UTC);
        UUID venus;
        try (Universe universe = new Universe(store().connect(mapper.get()))) {
            earth(universe, begin);
            mars(universe);
            venus = venus(universe);
        }
        return afterARestart(new Universe(store().connect(mapper.get())), venus);
    }

    private static void earth(Universe universe, OffsetDateTime begin) {
        UUID earth = universe.createWorld("Earth");
        universe.makeItSo(earth, "dinosaurs");
        universe.makeItSo(earth, "trucks");
        universe.makeItSo(earth, "internet");

        World latest = universe.get(earth);
        assertThat(latest.name()).isEqualTo("Earth");
        assertThat(latest.history()).containsExactly("dinosaurs", "trucks", "internet");
        assertThat(latest.version()).isEqualTo(4);
        assertThat(latest.pendingEvents()).isEmpty();
        assertThat(latest.createdOn()).isBetween(begin, latest.modifiedOn());
        assertThat(latest.modifiedOn()).isBetween(latest.createdOn(), OffsetDateTime.now(ZoneOffset.UTC));
        assertThat(latest.modifiedOn().getOffset()).isEqualTo(ZoneOffset.UTC);

        World past = universe.repository().get(World.class, earth, 3);
        assertThat(past.history()).containsExactly("dinosaurs", "trucks");
        assertThat(past.version()).isEqualTo(3);
        assertThat(past.createdOn()).isEqualTo(latest.createdOn());

        Section section = universe.notificationLog().section("1,10");
        assertThat(section.id()).isEqualTo("1,4");
        assertThat(section.items()).hasSize(4);
        assertThat(section.nextId()).isNull();
        assertThat(read(universe, 1)).hasSize(4);
    }

    private static void mars(Universe universe) {
        UUID mars = universe.createWorld("Mars");
        for (String what : List.of("rovers", "water", "dust")) {
            universe.makeItSo(mars, what);
        }
        assertThat(read(universe, 5)).hasSize(4);
    }

    private static UUID venus(Universe universe) {
        UUID venus = universe.createWorld("Venus");
        universe.makeItSo(venus, "probes");
        universe.makeItSo(venus, "clouds");
        World first = universe.get(venus);
        World second = universe.get(venus);
        assertThat(first).isEqualTo(second).isNotSameAs(second);

        first.makeItSo("acid rain");
        second.makeItSo("tourists");
        assertThat(universe.save(first)).hasSize(1);
        assertThatExceptionOfType(ConcurrencyException.class)
                .isThrownBy(() -> universe.save(second))
                .withMessageContaining(venus.toString());

        assertThat(universe.history(venus)).containsExactly("probes", "clouds", "acid rain");
        assertThat(read(universe, 5)).hasSize(8);
        assertThat(read(universe, 1)).hasSize(12);
        assertThat(universe.notificationLog().section("1,10").id()).isEqualTo("1,10");
        assertThat(universe.notificationLog().section("1,10").nextId()).isEqualTo("11,20");
        assertThat(universe.notificationLog().section("11,20").id()).isEqualTo("11,12");
        assertThat(universe.notificationLog().section("11,20").nextId()).isNull();
        return venus;
    }

    private static List<Notification> afterARestart(Universe restarted, UUID venus) {
        try (restarted) {
            List<Notification> twelve = read(restarted, 1);
            assertThat(twelve).hasSize(12);
            assertThat(restarted.history(venus)).containsExactly("probes", "clouds", "acid rain");

            restarted.makeItSo(venus, "silence");
            assertThat(restarted.get(venus).version()).isEqualTo(5);
            assertThat(read(restarted, 13)).hasSize(1);
            return twelve;
        }
    }

    private static List<Notification> read(Universe universe, long start) {
        return new NotificationLogReader(universe.notificationLog(), 10)
                .read(start)
                .toList();
    }

    private static String text(List<Notification> notifications) {
        StringBuilder text = new StringBuilder();
        notifications.forEach(notification -> text.append(new String(notification.state(), ISO_8859_1)));
        return text.toString();
    }
}
