package dev.eventsourcing.processing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BatchSizeTests {

    private final BatchSize size = new BatchSize(200);

    @Test
    void whatDoesNotFitIsHalvedAndGrowsAgainBatchByBatch() {
        size.doesNotFit();
        size.doesNotFit();
        assertThat(size.after(7)).isEqualTo(50);

        size.fits();
        assertThat(size.after(7)).isEqualTo(51);
        for (int i = 0; i < 1_000; i++) {
            size.fits();
        }
        assertThat(size.after(7)).isEqualTo(200);
    }

    @Test
    void oneIsTheLeast() {
        for (int i = 0; i < 20; i++) {
            size.doesNotFit();
        }
        assertThat(size.after(7)).isEqualTo(1);
    }

    @Test
    void aBatchThatHasFailedIsBrokenUpToItsEnd() {
        size.breakUp(new Batch(10, 30, List.of()));

        assertThat(size.after(9)).isEqualTo(200);
        assertThat(size.after(10)).isEqualTo(1);
        assertThat(size.after(29)).isEqualTo(1);
        assertThat(size.after(30)).isEqualTo(200);
    }
}
