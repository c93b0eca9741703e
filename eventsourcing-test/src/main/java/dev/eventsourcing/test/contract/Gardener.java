package dev.eventsourcing.test.contract;

import dev.eventsourcing.persistence.InfrastructureFactory;
import dev.eventsourcing.processing.EventHandler;
import dev.eventsourcing.system.ProcessApplication;
import java.util.ArrayList;
import java.util.List;

/** Hears of what is planted and uprooted, and may be afraid of a plant. Used by one thread. */
class Gardener extends ProcessApplication {

    private final List<String> heard = new ArrayList<>();
    private String feared = "";

    Gardener(InfrastructureFactory infrastructure) {
        super("gardener", infrastructure, World.class);
    }

    void fears(String plant) {
        feared = plant;
    }

    List<String> heard() {
        List<String> all = List.copyOf(heard);
        heard.clear();
        return all;
    }

    @EventHandler
    void policy(Garden.Planted event) {
        if (event.what().equals(feared)) {
            throw new IllegalStateException("afraid of " + feared);
        }
        heard.add("+" + event.what());
    }

    @EventHandler
    void policy(Garden.Uprooted event) {
        heard.add("-" + event.what());
    }
}
