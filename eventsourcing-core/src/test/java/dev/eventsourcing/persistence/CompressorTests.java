package dev.eventsourcing.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.Random;
import java.util.zip.DataFormatException;
import org.junit.jupiter.api.Test;

class CompressorTests {

    private final Compressor compressor = Compressor.deflate();

    @Test
    void decompressesWhatItCompressed() throws DataFormatException {
        byte[] random = new byte[100_000];
        new Random(1).nextBytes(random);
        for (byte[] plain : new byte[][] {{}, {1}, "text".getBytes(UTF_8), new byte[4096], new byte[1 << 20], random}) {
            byte[] compressed = compressor.compress(plain);
            assertThat(compressed[0]).isEqualTo(compressor.marker()).isEqualTo((byte) 0x01);
            assertThat(compressor.decompress(compressed)).isEqualTo(plain);
        }
    }

    @Test
    void makesRepetitionsSmall() {
        assertThat(compressor.compress("dinosaurs ".repeat(1000).getBytes(UTF_8)))
                .hasSizeLessThan(200);
    }

    @Test
    void refusesEveryOtherLength() {
        byte[] compressed = compressor.compress("dinosaurs and trucks".getBytes(UTF_8));
        for (int length = 1; length < compressed.length; length++) {
            byte[] shorter = Arrays.copyOf(compressed, length);
            assertThatExceptionOfType(DataFormatException.class)
                    .isThrownBy(() -> compressor.decompress(shorter))
                    .withMessage("the compressed data end too early");
        }
        assertThatExceptionOfType(DataFormatException.class)
                .isThrownBy(() -> compressor.decompress(Arrays.copyOf(compressed, compressed.length + 1)))
                .withMessage("bytes follow the compressed data");
    }

    @Test
    void refusesWhatIsNotCompressed() {
        assertThatExceptionOfType(DataFormatException.class)
                .isThrownBy(() -> compressor.decompress(new byte[] {1, -1, -1, -1, -1}));
    }
}
