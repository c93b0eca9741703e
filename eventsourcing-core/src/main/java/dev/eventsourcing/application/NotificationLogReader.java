package dev.eventsourcing.application;

import dev.eventsourcing.persistence.Notification;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Reads a notification log from a position to its present end, section by section.
 *
 * <p>Safe for use by several threads.
 */
public final class NotificationLogReader {

    private final NotificationLog log;
    private final int sectionSize;

    /** @param sectionSize how many notifications to ask for at a time; the log may give fewer */
    public NotificationLogReader(NotificationLog log, int sectionSize) {
        if (sectionSize < 1) {
            throw new IllegalArgumentException("sectionSize must be at least 1: " + sectionSize);
        }
        this.log = log;
        this.sectionSize = sectionSize;
    }

    /** Returns all notifications from an id on, inclusive; each section is read when the stream comes to it. */
    public Stream<Notification> read(long start) {
        Section first = log.section(start + "," + (start + sectionSize - 1));
        return Stream.iterate(first, Objects::nonNull, this::following).flatMap(section -> section.items().stream());
    }

    @SuppressWarnings("NullAway") // null ends the stream
    private Section following(Section section) {
        return section.nextId() == null ? null : log.section(section.nextId());
    }
}
