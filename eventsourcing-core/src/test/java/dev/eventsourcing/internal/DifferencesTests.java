package dev.eventsourcing.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.LinkedBlockingQueue;
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

    /** Adds nothing to what it extends but what it holds. */
    private static final Map<String, Integer> FILLED_AT_ONCE = new HashMap<>() {
        private static final long serialVersionUID = 1L;

        {
            put("a", 1);
        }
    };

    /** Forgets what is too much. */
    private static final class Recent extends LinkedHashMap<String, Integer> {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
            return size() > 3;
        }
    }

    @Test
    void whatExtendsAContainerIsMoreThanItHolds() {
        assertThat(Differences.between(new Recent(), new LinkedHashMap<>()))
                .map(Differences.Difference::reason)
                .contains("it would be another");
        assertThat(Differences.between(new Recent(), new Recent())).isEmpty();
        assertThat(Differences.between(FILLED_AT_ONCE, Map.of("a", 1))).isEmpty();
    }

    @Test
    void whatGoesOnMustKeepItsOrder() {
        Set<String> sorted = new TreeSet<>(Set.of("a"));
        assertThat(Differences.between(List.of(sorted), List.of(Set.of("a")))).isEmpty();
        assertThat(Differences.betweenChanging(List.of(sorted), List.of(Set.of("a"))))
                .map(Differences.Difference::place)
                .contains("[]");
        assertThat(Differences.betweenChanging(Set.of("a"), sorted)).isEmpty();
    }

    record Numbered(int number, List<String> texts) {}

    @Test
    void manyInAnotherOrderAreFoundSoon() {
        List<Numbered> ascending = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            ascending.add(new Numbered(i, List.of("text")));
        }
        List<Numbered> descending = new ArrayList<>(ascending);
        Collections.reverse(descending);
        List<Collection<Numbered>> original = List.of(ascending, new LinkedBlockingQueue<>(ascending));
        List<Collection<Numbered>> copy = List.of(copied(ascending), new LinkedBlockingQueue<>(copied(descending)));

        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(Differences.between(original, copy)).isEmpty());
    }

    private static List<Numbered> copied(List<Numbered> all) {
        return all.stream()
                .map(one -> new Numbered(one.number(), new ArrayList<>(one.texts())))
                .toList();
    }
}
