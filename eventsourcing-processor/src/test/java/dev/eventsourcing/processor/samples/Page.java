package dev.eventsourcing.processor.samples;

import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.Event;

/** Property-like commands: a setter whose event is named after what happened. */
public abstract class Page extends Aggregate {

    private String name;
    private String body;

    @Event("Created")
    Page(String name, String body) {
        this.name = name;
        this.body = body;
    }

    public static Page create(String name) {
        return EventSourcedPage.create(name, "");
    }

    public String getName() {
        return name;
    }

    // tag::property[]
    @Event("NameUpdated")
    public void setName(String name) {
        this.name = name;
    }
    // end::property[]

    public String getBody() {
        return body;
    }

    @Event("BodyUpdated")
    public void setBody(String body) {
        this.body = body;
    }

    // tag::several[]
    public void edit(String newName, String newBody) {
        if (!newName.equals(name)) {
            setName(newName);
        }
        if (!newBody.equals(body)) {
            setBody(newBody);
        }
    }
    // end::several[]
}
