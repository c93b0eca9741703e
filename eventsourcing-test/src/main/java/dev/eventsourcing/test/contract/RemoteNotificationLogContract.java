package dev.eventsourcing.test.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.eventsourcing.application.NotificationLog;
import dev.eventsourcing.application.NotificationLogReader;
import dev.eventsourcing.application.Section;
import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.ApplicationRecorder;
import dev.eventsourcing.persistence.Infrastructure;
import dev.eventsourcing.persistence.Notification;
import dev.eventsourcing.test.contract.StoreHarness.IdType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a log that is read from afar has in common with the one that it stands for: all of it. */
public abstract class RemoteNotificationLogContract extends NotificationLogContract {

    private static final int SECTION_SIZE = 10;
    private static final int ACCOUNTS = 60;

    /**
     * Returns a log as another process sees it. If it is called twice, the first result is not used any more.
     *
     * @param local the log
     * @param sectionSize how many notifications it gives at once
     * @param recorder what it reads from
     */
    protected abstract NotificationLog remote(NotificationLog local, int sectionSize, ApplicationRecorder recorder);

    @Override
    final NotificationLog reach(NotificationLog local, int sectionSize, ApplicationRecorder recorder) {
        return remote(local, sectionSize, recorder);
    }

    @Test
    @Case(113)
    void sixtyAccountsOpenedByTwoThreadsAreInSixFullSections() throws Exception {
        Infrastructure made = connect();
        NotificationLog remote = open(made, SECTION_SIZE);
        Callable<List<OriginatorId>> opening = () -> IntStream.range(0, ACCOUNTS / 2)
                .mapToObj(i -> openAccount(made.recorder()))
                .toList();

        List<OriginatorId> opened = Threads.outcomes(List.of(opening, opening)).stream()
                .flatMap(outcome -> outcome.value() == null ? Stream.empty() : outcome.value().stream())
                .toList();

        for (int first = 1; first <= ACCOUNTS; first += SECTION_SIZE) {
            String id = first + "," + (first + SECTION_SIZE - 1);
            Section section = remote.section(id);
            assertThat(section.id()).isEqualTo(id);
            assertThat(section.items()).hasSize(SECTION_SIZE);
        }
        assertThat(new NotificationLogReader(remote, SECTION_SIZE).read(1))
                .allSatisfy(item -> assertThat(item.state()).isEqualTo(state(item.originatorId())))
                .extracting(Notification::originatorId)
                .containsExactlyInAnyOrderElementsOf(opened);
    }

    @Test
    @Case(113)
    void givesWhatTheLocalLogGives() {
        Infrastructure made = connect();
        NotificationLog remote = open(made, SECTION_SIZE);
        NotificationLog local = local(made, SECTION_SIZE);
        byte[] everyByte = new byte[256];
        for (int i = 0; i < everyByte.length; i++) {
            everyByte[i] = (byte) i;
        }
        assertThat(remote.horizon()).isEqualTo(local.horizon()).isZero();
        for (String topic : List.of("A", "B & C=ä+%", "A", "B & C=ä+%", "{D}")) {
            made.recorder().insertEvents(List.of(event(newId(), 1, topic, everyByte), event(newId(), 2, topic)));
        }

        assertThat(remote.section("1,10")).isEqualTo(local.section("1,10"));
        assertThat(remote.section("9,18")).isEqualTo(local.section("9,18"));
        assertThat(remote.select(1L, 10)).isEqualTo(local.select(1L, 10)).hasSize(10);
        assertThat(remote.select(3L, 10, 7L, Set.of()))
                .isEqualTo(local.select(3L, 10, 7L, Set.of()))
                .hasSize(5);
        assertThat(remote.select(null, 10, null, Set.of("B & C=ä+%", "{D}")))
                .isEqualTo(local.select(null, 10, null, Set.of("B & C=ä+%", "{D}")))
                .hasSize(6);
        assertThat(remote.horizon()).isEqualTo(local.horizon()).isEqualTo(10);
    }

    @Test
    @Case(113)
    void keepsIdsThatAreStrings() {
        try (StoreHarness strings = emptyStore(IdType.TEXT)) {
            Infrastructure made = strings.connect(mapper()).create(NAME);
            NotificationLog remote = open(made, SECTION_SIZE);
            List<OriginatorId> ids = List.of(
                    OriginatorId.of("account/1"),
                    OriginatorId.of("Zürich \"1\"\n"),
                    OriginatorId.of(UUID.randomUUID().toString()));
            ids.forEach(id -> made.recorder().insertEvents(List.of(event(id, 1))));

            assertThat(remote.select(1L, 10))
                    .extracting(Notification::originatorId)
                    .containsExactlyElementsOf(ids);
        }
    }

    private static OriginatorId openAccount(ApplicationRecorder recorder) {
        OriginatorId id = newId();
        recorder.insertEvents(List.of(event(id, 1, "Account.Opened", state(id))));
        return id;
    }

    private static byte[] state(OriginatorId account) {
        return ("{\"account\":\"" + account + "\"}").getBytes(UTF_8);
    }
}
