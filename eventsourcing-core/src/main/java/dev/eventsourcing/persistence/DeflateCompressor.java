package dev.eventsourcing.persistence;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Raw deflate behind the marker byte, without zlib's header and checksum: the store and the cipher have their own. */
final class DeflateCompressor implements Compressor {

    private static final int BUFFER = 4096;

    @Override
    public byte marker() {
        return DEFLATE;
    }

    @Override
    public byte[] compress(byte[] plain) {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try {
            deflater.setInput(plain);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream(plain.length / 2 + 16);
            out.write(DEFLATE);
            byte[] buffer = new byte[Math.min(BUFFER, plain.length + 16)];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    @Override
    public byte[] decompress(byte[] compressed) throws DataFormatException {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(compressed, 1, compressed.length - 1);
            ByteArrayOutputStream out = new ByteArrayOutputStream(compressed.length * 3);
            byte[] buffer = new byte[BUFFER];
            while (!inflater.finished()) {
                int count = inflater.inflate(buffer);
                if (count == 0 && !inflater.finished()) {
                    throw new DataFormatException("the compressed data end too early");
                }
                out.write(buffer, 0, count);
            }
            if (inflater.getRemaining() > 0) {
                throw new DataFormatException("bytes follow the compressed data");
            }
            return out.toByteArray();
        } finally {
            inflater.end();
        }
    }
}
