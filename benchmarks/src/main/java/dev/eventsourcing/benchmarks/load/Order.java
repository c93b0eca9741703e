package dev.eventsourcing.benchmarks.load;

import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.AggregateEvent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** An aggregate with events of some fields, stored as about 256 bytes each, and with small ones of about 80. */
final class Order extends Aggregate {

    static final String LARGE = "256 bytes";
    static final String SMALL = "80 bytes";

    private static final List<String> TITLES =
            List.of("Field notebook, dotted, 96 pages", "Fountain pen, medium nib", "Ink cartridges, blue, box of 12");
    private static final List<String> WAREHOUSES = List.of("Rotterdam-2", "Leipzig-1", "Lyon-4");

    private BigDecimal total = BigDecimal.ZERO;
    private long items;
    private String latest = "";
    private int notes;

    private Order() {}

    sealed interface Event extends AggregateEvent<Order> {}

    record LineAdded(
            UUID product,
            String title,
            int quantity,
            BigDecimal price,
            String currency,
            String warehouse,
            String supplier)
            implements Event {
        @Override
        public void apply(Order order) {
            order.total = order.total.add(price.multiply(BigDecimal.valueOf(quantity)));
            order.items += quantity;
            order.latest = title;
        }
    }

    record NoteAdded(String what) implements Event {
        @Override
        public void apply(Order order) {
            order.notes++;
            order.latest = what;
        }
    }

    /** Returns a new one with so many pending events of a size. */
    static Order with(int events, String size) {
        return switch (size) {
            case LARGE -> withLines(events);
            case SMALL -> withNotes(events);
            default -> throw new IllegalArgumentException("There are no events of \"" + size + "\"");
        };
    }

    private static Order withLines(int lines) {
        Order order = new Order();
        Random random = new Random(lines);
        for (int i = 0; i < lines; i++) {
            order.trigger(new LineAdded(
                    new UUID(random.nextLong(), random.nextLong()),
                    TITLES.get(random.nextInt(TITLES.size())),
                    1 + random.nextInt(5),
                    BigDecimal.valueOf(100 + random.nextInt(9_000), 2),
                    "EUR",
                    WAREHOUSES.get(random.nextInt(WAREHOUSES.size())),
                    "Papierhaus Nord, Kiel"));
        }
        return order;
    }

    private static Order withNotes(int notes) {
        Order order = new Order();
        for (int i = 0; i < notes; i++) {
            order.trigger(new NoteAdded("dinosaurs"));
        }
        return order;
    }

    long items() {
        return items + notes + latest.length() + total.signum();
    }
}
