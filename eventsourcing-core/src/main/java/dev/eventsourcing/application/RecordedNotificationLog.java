package dev.eventsourcing.application;

import dev.eventsourcing.persistence.ApplicationRecorder;
import dev.eventsourcing.persistence.Notification;
import dev.eventsourcing.persistence.NotificationSelection;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The log of an application whose recorder is at hand. */
final class RecordedNotificationLog implements NotificationLog {

    private static final Pattern SECTION_ID = Pattern.compile("(-?\\d{1,18}),(-?\\d{1,18})");

    private final ApplicationRecorder recorder;
    private final int sectionSize;

    RecordedNotificationLog(ApplicationRecorder recorder, int sectionSize) {
        this.recorder = recorder;
        this.sectionSize = sectionSize;
    }

    @Override
    public Section section(String sectionId) {
        Matcher matcher = SECTION_ID.matcher(sectionId);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("The section id \"" + sectionId
                    + "\" must be two notification ids with a comma between, such as \"1,10\"");
        }
        long first = Math.max(1, Long.parseLong(matcher.group(1)));
        long last = Long.parseLong(matcher.group(2));
        int limit = (int) Math.max(0, Math.min(sectionSize, last - first + 1));
        List<Notification> items = select(first, limit);
        if (items.isEmpty()) {
            return Section.EMPTY;
        }
        long end = items.get(items.size() - 1).id();
        String next = items.size() == limit ? (end + 1) + "," + (end + limit) : null;
        return new Section(items.get(0).id() + "," + end, items, next);
    }

    @Override
    public List<Notification> select(@Nullable Long start, int limit, @Nullable Long stop, Collection<String> topics) {
        if (limit > sectionSize) {
            throw new IllegalArgumentException(
                    "The limit " + limit + " is above the section size " + sectionSize + " of this log");
        }
        return recorder.selectNotifications(
                NotificationSelection.from(start, limit).stop(stop).topics(topics));
    }

    @Override
    public long horizon() {
        return recorder.horizon();
    }
}
