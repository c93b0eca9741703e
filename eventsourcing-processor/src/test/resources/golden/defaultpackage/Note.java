import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.Event;

public abstract class Note extends Aggregate {

    @Event
    public Note(String text) {}
}
