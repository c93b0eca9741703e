package dev.eventsourcing.projection;

import dev.eventsourcing.application.FollowedLog;
import dev.eventsourcing.persistence.Notification;
import dev.eventsourcing.persistence.NotificationSelection;
import dev.eventsourcing.processing.ProcessorSettings;
import java.util.List;
import java.util.Set;

/** The last events of a log as it is when this is made, read page by page. Used by one thread at a time. */
final class LastEvents {

    private static final int PAGE = ProcessorSettings.DEFAULT.batchSize();

    private final FollowedLog log;
    private final Set<String> topics;
    private final long head;

    /** @param topics only these, all if empty */
    LastEvents(FollowedLog log, Set<String> topics) {
        this.log = log;
        this.topics = log.mapper().topics().withFormer(topics);
        this.head = log.horizon();
    }

    /** Returns the notification that is the last one. */
    long head() {
        return head;
    }

    /** Returns the notification after which there are so many events, or 0 if there are no more in all. Ids have gaps. */
    long before(int number) {
        long above = head;
        long found = 0;
        for (long span = number; found < number && above > 0; span *= 2) {
            long stop = above;
            above = Math.max(0, stop - span);
            found += count(above, stop);
        }
        return skip(above, found - number);
    }

    private long count(long above, long stop) {
        long count = 0;
        List<Notification> page = page(above, stop, PAGE);
        while (!page.isEmpty()) {
            count += page.size();
            page = page(lastOf(page), stop, PAGE);
        }
        return count;
    }

    private long skip(long above, long number) {
        long reached = above;
        for (long left = number; left > 0; ) {
            List<Notification> page = page(reached, head, (int) Math.min(left, PAGE));
            if (page.isEmpty()) {
                return reached;
            }
            left -= page.size();
            reached = lastOf(page);
        }
        return reached;
    }

    /** Returns the next ones after a notification, none if there are none up to another. */
    List<Notification> page(long after, long stop) {
        return page(after, stop, PAGE);
    }

    private List<Notification> page(long after, long stop, int limit) {
        return log.select(
                NotificationSelection.after(after, limit).topics(topics).stop(stop));
    }

    static long lastOf(List<Notification> page) {
        return page.get(page.size() - 1).id();
    }
}
