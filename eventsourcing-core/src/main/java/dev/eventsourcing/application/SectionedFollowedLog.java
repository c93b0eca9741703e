package dev.eventsourcing.application;

import dev.eventsourcing.persistence.Mapper;
import dev.eventsourcing.persistence.Notification;
import dev.eventsourcing.persistence.NotificationSelection;
import dev.eventsourcing.persistence.Subscription;
import java.util.ArrayList;
import java.util.List;

/** A log that gives no more than a section at a time. Safe for use by several threads if the log is. */
record SectionedFollowedLog(String applicationName, NotificationLog log, int sectionSize, Mapper mapper)
        implements FollowedLog {

    SectionedFollowedLog {
        if (sectionSize < 1) {
            throw new IllegalArgumentException("sectionSize must be at least 1: " + sectionSize);
        }
    }

    @Override
    public List<Notification> select(NotificationSelection selection) {
        List<Notification> selected = new ArrayList<>();
        long above = selection.above();
        while (selected.size() < selection.limit()) {
            int wanted = Math.min(sectionSize, selection.limit() - selected.size());
            List<Notification> section = log.select(above + 1, wanted, selection.stop(), selection.topics());
            selected.addAll(section);
            if (section.size() < wanted) {
                break;
            }
            above = section.get(section.size() - 1).id();
        }
        return selected;
    }

    @Override
    public long horizon() {
        return log.horizon();
    }

    @Override
    public Subscription subscribe(Runnable listener) {
        return () -> {};
    }
}
