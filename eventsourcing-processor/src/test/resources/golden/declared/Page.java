package com.example;

import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.Event;
import dev.eventsourcing.domain.EventTimestamp;
import java.time.OffsetDateTime;
import java.util.UUID;

public abstract class Page extends Aggregate {

    private String title;

    public record Opened(String title) implements EventSourcedPage.Creation {}

    public record Renamed(String newTitle) implements EventSourcedPage.Event {

        public Renamed {
            newTitle = newTitle.strip();
        }
    }

    @Event(type = Opened.class)
    public Page(String title) {
        this.title = title;
    }

    @Event(type = Imported.class)
    public Page(String title, int version) {
        this.title = title + version;
    }

    @Event("Copied")
    public Page(UUID from, String suffix) {
        this.title = from + suffix;
    }

    @Event(type = Renamed.class)
    public void rename(String title) {
        this.title = title;
    }

    @Event(type = Archived.class)
    void archive(@EventTimestamp OffsetDateTime at, boolean forever) {}

    @Event("Restored")
    void restore() {}

    public String title() {
        return title;
    }
}
