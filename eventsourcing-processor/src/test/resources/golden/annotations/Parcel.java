package com.example;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.Event;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

public abstract class Parcel extends Aggregate {

    public enum Size {
        SMALL,
        LARGE
    }

    @Event("Posted")
    public Parcel(@JsonProperty("addressee") String to, @Nullable String from, Size size, BigDecimal weight) {}

    @Event("Labelled")
    public void label(
            Map<String, @Nullable Object> labels,
            Map.@Nullable Entry<String, ? extends Number> first,
            String @Nullable [] lines,
            byte[][] codes,
            @JsonFormat(shape = JsonFormat.Shape.STRING, pattern = "yyyy") @Nullable LocalDate due) {}

    @Event("Stacked")
    public void stack(List<List<Size>> sizes, @SuppressWarnings("unused") long total) {}
}
