package dev.eventsourcing.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs all of the benchmark for moments, so that it works when somebody wants to know. No time makes it fail. */
class LoadBenchmarkTests {

    @TempDir
    Path folder;

    @Test
    void measuresAllPartsAndReportsThem() throws Exception {
        Report report = new LoadBenchmark(settings("mapper", "load", "raw")).run(); // counts the rows of raw reads
        assertThat(report.rows()).filteredOn("part", "mapper").hasSize(2 * (1 + 4 * 3));
        assertThat(report.rows()).filteredOn("part", "load").hasSize(3 * 2 * 4);
        assertThat(report.rows()).filteredOn("part", "raw").hasSize(2 * 2 * 2 * 3);
        assertThat(report.rows())
                .allSatisfy(row -> assertThat(row.microseconds()).isPositive());
        assertThat(report.table())
                .contains("zstd with dictionary, AES-GCM-SIV", "sqlite, 10 events of 80 bytes", "raw JDBC read");
        Path file = folder.resolve("load.json");
        report.write(file);
        JsonNode json = JsonMapper.shared().readTree(file);
        assertThat(json.get("rows").size()).isEqualTo(report.rows().size());
        assertThat(json.at("/rows/0/contender").asString()).isEqualTo("none, none");
    }

    @Test
    void storesEventsOfTheSizesThatItNames() {
        assertThat(bytes(Order.LARGE)).isBetween(246.0, 266.0);
        assertThat(bytes(Order.SMALL)).isBetween(70.0, 90.0);
    }

    private static double bytes(String size) {
        MapperThroughput benchmark = new MapperThroughput();
        benchmark.size = size;
        benchmark.prepare();
        return benchmark.bytes();
    }

    @Test
    void refusesAPartThatDoesNotExist() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new LoadBenchmark(settings("nosql")).run())
                .withMessageContaining("nosql");
    }

    private LoadSettings settings(String... parts) {
        return new LoadSettings(
                List.of(parts),
                List.of(Store.MEMORY, Store.SQLITE, Store.POSTGRESQL),
                List.of(10, 100),
                0,
                1,
                Duration.ofMillis(10),
                2,
                1,
                Duration.ofMillis(5),
                folder);
    }
}
