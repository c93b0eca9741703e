package dev.eventsourcing.benchmarks.append;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs all of the benchmark for moments, so that it works when somebody wants to know. No time makes it fail. */
class AppendBenchmarkTests {

    @TempDir
    Path folder;

    @Test
    void measuresAllContendersAndReportsThem() throws Exception {
        Report report = new AppendBenchmark(settings("postgresql", "callers", "conflicts", "sqlite", "sqlite-callers"))
                .run(); // counts all rows

        assertThat(report.rows()).filteredOn("part", "postgresql").hasSize(2 * 2 * 7);
        assertThat(report.rows()).filteredOn("part", "callers").hasSize(3 * 3);
        assertThat(report.rows()).filteredOn("part", "conflicts").hasSize(3 * 2);
        assertThat(report.rows()).filteredOn("part", "sqlite").hasSize(2 * 2 * 2);
        assertThat(report.rows()).filteredOn("part", "sqlite-callers").hasSize(3 * 2);
        assertThat(report.machine().server()).containsEntry("fsync", "on").containsEntry("synchronous_commit", "on");
        assertThat(report.table())
                .contains("save, strict", "group commit off", "connection per thread", "check always");

        Path file = folder.resolve("append.json");
        report.write(file);
        JsonNode json = JsonMapper.shared().readTree(file);
        assertThat(json.get("rows").size()).isEqualTo(report.rows().size());
        assertThat(json.at("/machine/cores").asInt()).isPositive();
        assertThat(json.at("/rows/0/contender").asString()).isEqualTo("table lock");
    }

    @Test
    void refusesAPartThatDoesNotExist() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new AppendBenchmark(settings("nosql")).run())
                .withMessageContaining("nosql");
    }

    @Test
    void findsAContenderThatStoresLessThanItSays() {
        AtomicLong said = new AtomicLong();
        Contender.Store oneLess = new Contender.Store() {
            @Override
            public void empty() {}

            @Override
            public long count() {
                return said.get() - 1;
            }
        };
        Contender liar = new Contender("liar", oneLess, () -> said.incrementAndGet() > 0);
        assertThatIllegalStateException()
                .isThrownBy(() -> Load.of(2, 0.01).measure(liar, 1))
                .withMessageContaining("liar");
    }

    private AppendSettings settings(String... parts) {
        return new AppendSettings(0.02, 1, List.of(parts), List.of(1, 2), folder);
    }
}
