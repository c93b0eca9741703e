package dev.eventsourcing.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@SuppressWarnings({"JdkObsolete", "URLEqualsHashCode"}) // as users may have it
class DifferencesTests {

    /** Stands for the network, which is asked when two hosts are compared. */
    private static final class Network extends URLStreamHandler {

        private int asked;

        @Override
        protected boolean equals(URL one, URL other) {
            asked++;
            return super.equals(one, other);
        }

        @Override
        protected int hashCode(URL url) { // of what the test puts into a map
            return url.toString().hashCode();
        }

        @Override
        protected URLConnection openConnection(URL url) throws IOException {
            throw new IOException("not opened");
        }
    }

    private final Network network = new Network();

    private URL url(String text) throws MalformedURLException {
        return new URL(null, text, network);
    }

    record Link(URL url) {}

    @Test
    void theNetworkIsNotAskedWhetherUrlsAreTheSame() throws MalformedURLException {
        assertThat(Differences.between(new Link(url("http://a/x")), new Link(url("http://a/x"))))
                .isEmpty();
        assertThat(Differences.between(new Link(url("http://a/x")), new Link(url("http://b/x"))))
                .map(Differences.Difference::place)
                .contains("url");
        Map<URL, Integer> original = new HashMap<>();
        original.put(url("http://a/x"), 1);
        Map<URL, Integer> copy = new HashMap<>();
        copy.put(url("http://a/x"), 1);
        assertThat(Differences.between(original, copy)).isEmpty();
        assertThat(Differences.between(List.of(url("http://a/x")), List.of(url("http://a/x"))))
                .isEmpty();
        assertThat(network.asked).isZero();
    }
}
