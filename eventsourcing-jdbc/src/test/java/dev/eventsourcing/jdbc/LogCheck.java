package dev.eventsourcing.jdbc;

import dev.eventsourcing.persistence.Notification;
import dev.eventsourcing.persistence.NotificationSelection;
import dev.eventsourcing.persistence.ProcessRecorder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compares a log with what callers were told about their saves. */
final class LogCheck {

    private static final int PAGE = 1_000;

    private final ProcessRecorder recorder;
    private final Map<Attempt, List<Notification>> log = new HashMap<>();
    private final List<String> contradictions = new ArrayList<>();

    private LogCheck(ProcessRecorder recorder) {
        this.recorder = recorder;
    }

    /** Returns what is wrong: saves that are there in part, and saves that somebody was told another thing about. */
    static List<String> contradictions(ProcessRecorder recorder, Collection<Told> told) {
        LogCheck check = new LogCheck(recorder);
        check.read();
        check.log.forEach(check::isComplete);
        told.forEach(check::agrees);
        return check.contradictions;
    }

    private void read() {
        List<Notification> page = recorder.selectNotifications(NotificationSelection.from(1L, PAGE));
        while (!page.isEmpty()) {
            page.forEach(notification -> log.computeIfAbsent(
                            Attempt.of(notification.event()), attempt -> new ArrayList<>(attempt.size()))
                    .add(notification));
            long last = page.get(page.size() - 1).id();
            page = recorder.selectNotifications(NotificationSelection.after(last, PAGE));
        }
    }

    private void isComplete(Attempt attempt, List<Notification> stored) {
        if (!stored.stream().map(Notification::event).toList().equals(attempt.events())) {
            contradictions.add("Not as it was saved: " + attempt + ", stored is " + stored);
        }
    }

    private void agrees(Told told) {
        List<Long> ids = log.getOrDefault(told.attempt(), List.of()).stream()
                .map(Notification::id)
                .toList();
        boolean agrees = switch (told.fate()) {
            case STORED -> told.ids().isEmpty() ? !ids.isEmpty() : told.ids().equals(ids);
            case REFUSED -> ids.isEmpty();
            case UNKNOWN ->
                recorder.selectNotificationIds(told.attempt().events()).equals(ids);
        };
        if (!agrees) {
            contradictions.add(told + ", but stored is " + ids);
        }
    }
}
