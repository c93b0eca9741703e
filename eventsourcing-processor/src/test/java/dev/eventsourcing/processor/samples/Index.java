package dev.eventsourcing.processor.samples;

import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.Event;
import dev.eventsourcing.domain.Identifiers;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

public abstract class Index extends Aggregate {

    private final String name;
    private final String key;
    private @Nullable UUID page;

    // tag::id[]
    @Event("Created")
    Index(String name, @Nullable UUID page) {
        super(idOf(name));
        this.name = name;
        this.key = "index:" + id();
        this.page = page;
    }

    public static UUID idOf(String name) {
        return Identifiers.named(Identifiers.NAMESPACE_URL, "/pages/" + name);
    }
    // end::id[]

    @Event("PageUpdated")
    public void updatePage(@Nullable UUID page) {
        this.page = page;
    }

    public static Index create(String name, @Nullable UUID page) {
        return EventSourcedIndex.create(name, page);
    }

    public String name() {
        return name;
    }

    public String key() {
        return key;
    }

    public @Nullable UUID page() {
        return page;
    }
}
