package com.example;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.eventsourcing.domain.AggregateEvent;
import dev.eventsourcing.domain.CreationEvent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** {@link Parcel} with its events, generated from what has {@code @Event} there. */
@Generated("dev.eventsourcing.processor.EventProcessor")
public final class EventSourcedParcel extends Parcel {

    private EventSourcedParcel(Posted event) {
        super(event.to(), event.from(), event.size(), event.weight());
    }

    public static Parcel create(String to, @Nullable String from, Size size, BigDecimal weight) {
        return begin(new Posted(to, from, size, weight));
    }

    @Override
    public void label(
            Map<String, @Nullable Object> labels,
            Map.@Nullable Entry<String, ? extends Number> first,
            String @Nullable [] lines,
            byte[][] codes,
            @Nullable LocalDate due) {
        if (isApplying()) {
            super.label(labels, first, lines, codes, due);
        } else {
            trigger(new Labelled(labels, first, lines, codes, due));
        }
    }

    @Override
    public void stack(List<List<Size>> sizes, long total) {
        if (isApplying()) {
            super.stack(sizes, total);
        } else {
            trigger(new Stacked(sizes, total));
        }
    }

    /** The events of {@link Parcel}. */
    public sealed interface Event extends AggregateEvent<Parcel> {}

    public record Posted(
            @JsonProperty("addressee") String to, @Nullable String from, Size size, BigDecimal weight)
            implements Event, CreationEvent<Parcel> {
        @Override
        public Parcel create(OffsetDateTime timestamp) {
            return new EventSourcedParcel(this);
        }
    }

    public record Labelled(
            Map<String, @Nullable Object> labels,
            Map.@Nullable Entry<String, ? extends Number> first,
            String @Nullable [] lines,
            byte[][] codes,
            @JsonFormat(shape = JsonFormat.Shape.STRING, pattern = "yyyy") @Nullable LocalDate due)
            implements Event {
        @Override
        public void apply(Parcel parcel) {
            parcel.label(labels, first, lines, codes, due);
        }
    }

    public record Stacked(List<List<Size>> sizes, long total) implements Event {
        @Override
        public void apply(Parcel parcel) {
            parcel.stack(sizes, total);
        }
    }
}
