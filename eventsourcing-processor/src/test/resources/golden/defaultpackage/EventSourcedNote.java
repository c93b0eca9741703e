import dev.eventsourcing.domain.AggregateEvent;
import dev.eventsourcing.domain.CreationEvent;
import java.time.OffsetDateTime;
import javax.annotation.processing.Generated;

/** {@link Note} with its events, generated from what has {@code @Event} there. */
@Generated("dev.eventsourcing.processor.EventProcessor")
public final class EventSourcedNote extends Note {

    private EventSourcedNote(Created event) {
        super(event.text());
    }

    public static Note create(String text) {
        return begin(new Created(text));
    }

    /** The events of {@link Note}. */
    public sealed interface Event extends AggregateEvent<Note> {}

    public record Created(String text) implements Event, CreationEvent<Note> {
        @Override
        public Note create(OffsetDateTime timestamp) {
            return new EventSourcedNote(this);
        }
    }
}
