package dev.eventsourcing.sample;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What follows from what has happened, over HTTP. */
@RestController
class ReadModelController {

    private static final int LIMIT = 100;

    private final WorldsByHappenings worlds;
    private final Milestones milestones;
    private final ReadYourWrites readYourWrites;

    ReadModelController(WorldsByHappenings worlds, Milestones milestones, ReadYourWrites readYourWrites) {
        this.worlds = worlds;
        this.milestones = milestones;
        this.readYourWrites = readYourWrites;
    }

    @GetMapping("/worlds")
    List<WorldRank> worlds(
            @RequestParam(name = "order", defaultValue = "happenings") String order,
            @RequestParam(name = "after", required = false) @Nullable Long after) {
        if (!order.equals("happenings")) {
            throw new BadFieldException("order", "must be happenings");
        }
        readYourWrites.await(worlds.name(), after);
        return worlds.first(LIMIT);
    }

    @GetMapping("/milestones")
    List<MilestoneState> milestones(@RequestParam(name = "after", required = false) @Nullable Long after) {
        readYourWrites.await(milestones.name(), after);
        return milestones.first(LIMIT).stream().map(MilestoneState::of).toList();
    }
}
