package dev.eventsourcing.boot.web;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.List;

/** What a stream sends next. Used by one thread at a time, not always the same. */
@FunctionalInterface
interface EventSource {

    /** Returns the next few server-sent events as bytes, none if there are none at present. */
    List<byte[]> next();

    /** Returns a server-sent event of one line of data. */
    static byte[] event(long id, byte[] data) {
        byte[] head = ("id:" + id + "\ndata:").getBytes(US_ASCII);
        byte[] event = new byte[head.length + data.length + 2];
        System.arraycopy(head, 0, event, 0, head.length);
        System.arraycopy(data, 0, event, head.length, data.length);
        event[event.length - 2] = '\n';
        event[event.length - 1] = '\n';
        return event;
    }
}
