package dev.eventsourcing.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.DataFormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class CompressorTests {

    private final Compressor compressor;
    private final byte marker;

    CompressorTests(Format format) {
        compressor = format == Format.DEFLATE ? Compressor.deflate() : Compressor.zstd();
        marker = (byte) (format == Format.DEFLATE ? 0x01 : 0x02);
    }

    enum Format {
        DEFLATE,
        ZSTD
    }

    @Test
    void decompressesWhatItCompressed() throws DataFormatException {
        byte[] random = new byte[100_000];
        new Random(1).nextBytes(random);
        for (byte[] plain : new byte[][] {{}, {1}, "text".getBytes(UTF_8), new byte[4096], new byte[1 << 20], random}) {
            byte[] compressed = compressor.compress(plain);
            assertThat(compressed[0]).isEqualTo(compressor.marker()).isEqualTo(marker);
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
            assertThatExceptionOfType(DataFormatException.class).isThrownBy(() -> compressor.decompress(shorter));
        }
        assertThatExceptionOfType(DataFormatException.class)
                .isThrownBy(() -> compressor.decompress(Arrays.copyOf(compressed, compressed.length + 1)));
    }

    @Test
    void refusesWhatIsNotCompressed() {
        assertThatExceptionOfType(DataFormatException.class)
                .isThrownBy(() -> compressor.decompress(new byte[] {marker, -1, -1, -1, -1, -1}));
    }

    /** Nor does a claim of gigabytes take gigabytes. */
    @Test
    void changedBitsAreRefusedOrGiveBytesAndLeaveNothingBehind() throws DataFormatException {
        byte[] plain = "dinosaurs and trucks ".repeat(5).getBytes(UTF_8);
        byte[] compressed = compressor.compress(plain);
        for (int bit = 8; bit < compressed.length * 8; bit++) {
            byte[] changed = compressed.clone();
            changed[bit / 8] ^= (byte) (1 << (bit % 8));
            try {
                assertThat(compressor.decompress(changed)).isNotNull();
            } catch (DataFormatException e) {
                assertThat(e.getMessage()).isNotBlank().doesNotContain("dinosaurs");
            }
            assertThat(compressor.decompress(compressed)).isEqualTo(plain);
        }
    }

    @Test
    void manyThreadsCompressAtOnce() {
        IntStream.range(0, 1000).parallel().forEach(i -> {
            byte[] plain = ("dinosaurs " + i + " ").repeat(i).getBytes(UTF_8);
            try {
                assertThat(compressor.decompress(compressor.compress(plain))).isEqualTo(plain);
            } catch (DataFormatException e) {
                throw new AssertionError(e);
            }
        });
    }
}
