package dev.eventsourcing.sample;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.eventsourcing.application.Section;
import dev.eventsourcing.persistence.Notification;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answers with a section of the notification log.
 *
 * @param id first and last notification id in it; null if it is empty
 * @param nextId the section to ask for next; null if there is none yet
 * @param items in ascending order of their ids
 */
record NotificationSection(
        @Nullable String id,
        @JsonProperty("next_id") @Nullable String nextId,
        List<Item> items) {

    static NotificationSection of(Section section) {
        return new NotificationSection(
                section.id(),
                section.nextId(),
                section.items().stream().map(Item::of).toList());
    }

    /**
     * A stored event.
     *
     * @param state its bytes in Base64
     */
    record Item(
            long id,
            @JsonProperty("originator_id") String originatorId,
            @JsonProperty("originator_version") long originatorVersion,
            String topic,
            String state) {

        static Item of(Notification notification) {
            return new Item(
                    notification.id(),
                    notification.originatorId().toString(),
                    notification.originatorVersion(),
                    notification.topic(),
                    Base64.getEncoder().encodeToString(notification.state()));
        }
    }
}
