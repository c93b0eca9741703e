package dev.eventsourcing.boot.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.eventsourcing.persistence.InfrastructureFactory;
import java.util.Arrays;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.OrderUtils;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/** What a user reads when a setting is wrong. */
@ExtendWith(OutputCaptureExtension.class)
class InvalidSettingTests {

    /** 20 bytes, which is no length of a key. */
    private static final String SECRET = "c2VjcmV0c2VjcmV0c2VjcmV0MTI=";

    private static final String KEY = "MDEyMzQ1Njc4OWFiY2RlZg==";
    private static final String OTHER_KEY = "MDE/Mz+1Njc4OWFiY2RlZjAxMjM0NTY3";

    @Test
    void sectionSizeBelowOne(CapturedOutput output) {
        start(Empty.class, "eventsourcing.section-size=0", "eventsourcing.cipher.keys.k1=" + KEY);
        assertThat(output)
                .contains("APPLICATION FAILED TO START", "eventsourcing.section-size is 0.", "Set it to 1 or more.")
                .doesNotContain(KEY);
    }

    /** Boot's analyzer of binding failures prints the value that was bound last, here a key. */
    @Test
    void analyzerComesBeforeBootsOwn() {
        assertThat(OrderUtils.getOrder(DescribedFailureAnalyzer.class)).isEqualTo(Ordered.HIGHEST_PRECEDENCE);
    }

    @Test
    void keyWithoutAnId(CapturedOutput output) {
        start(Empty.class, "eventsourcing.cipher.keys=" + SECRET);
        assertThat(output)
                .contains("APPLICATION FAILED TO START", "eventsourcing.cipher.keys", "Give each key an id")
                .doesNotContain(SECRET);
    }

    @Test
    void keyAsTheWholeCipher(CapturedOutput output) {
        start(Empty.class, "eventsourcing.cipher=" + SECRET, "eventsourcing.cipher.enabled=" + SECRET);
        assertThat(output)
                .contains("APPLICATION FAILED TO START", "Give each key an id")
                .doesNotContain(SECRET);
    }

    @Test
    void keyOfAnApplicationWithoutAnId(CapturedOutput output) {
        start(Empty.class, "eventsourcing.applications.billing.cipher.keys=" + SECRET);
        assertThat(output)
                .contains(
                        "APPLICATION FAILED TO START",
                        "eventsourcing.applications.billing.cipher.keys does not have the shape",
                        "Give each key an id: eventsourcing.applications.billing.cipher.keys.<id>=")
                .doesNotContain(SECRET);
    }

    @Test
    void cipherOfAnApplicationThatIsAKey(CapturedOutput output) {
        start(Empty.class, "eventsourcing.applications.billing.cipher=" + SECRET);
        assertThat(output)
                .contains("APPLICATION FAILED TO START", "Give each key an id")
                .doesNotContain(SECRET);
    }

    @Test
    void keyOfAnApplicationOfAWrongLength(CapturedOutput output) {
        start(Empty.class, "eventsourcing.applications.billing.cipher.keys.k1=" + SECRET);
        assertThat(output)
                .contains(
                        "eventsourcing.applications.billing.cipher.keys and",
                        "\"k1\" has 20 bytes",
                        "Use 16, 24 or 32 random")
                .doesNotContain(SECRET);
    }

    @Test
    void databaseOfAnApplicationWithoutAny(CapturedOutput output) {
        start(Empty.class, "eventsourcing.applications.billing.datasource=billing");
        assertThat(output)
                .contains(
                        "eventsourcing.applications.billing.datasource is \"billing\", and there is no DataSource",
                        "Set spring.datasource.url");
    }

    @Test
    void databaseAndMemoryForAnApplication(CapturedOutput output) {
        start(
                Empty.class,
                "eventsourcing.applications.billing.datasource=billing",
                "eventsourcing.applications.billing.persistence=memory");
        assertThat(output)
                .contains("and eventsourcing.applications.billing.persistence is memory.", "Remove one of them.");
    }

    @Test
    void lockTimeoutOfAnApplicationOfZero(CapturedOutput output) {
        start(Empty.class, "eventsourcing.applications.billing.jdbc.lock-timeout=0s");
        assertThat(output).contains("eventsourcing.applications.billing.jdbc.lock-timeout is PT0S.");
    }

    @Test
    void commandAttemptsOfAnApplicationOfZero(CapturedOutput output) {
        start(Empty.class, "eventsourcing.applications.billing.command-attempts=0");
        assertThat(output)
                .contains("eventsourcing.applications.billing.command-attempts is 0.", "Set it to 1 or more.");
    }

    @Test
    void sectionSizeOfAnApplicationBelowOne(CapturedOutput output) {
        start(Empty.class, "eventsourcing.applications.universe.section-size=-1");
        assertThat(output).contains("eventsourcing.applications.universe.section-size is -1.");
    }

    @Test
    void nameOfAnotherForm(CapturedOutput output) {
        start(Empty.class, "eventsourcing.name=Dog School");
        assertThat(output).contains("eventsourcing.name is \"Dog School\".", "Use lower case letters");
    }

    @Test
    void lockTimeoutOfZero(CapturedOutput output) {
        start(Empty.class, "eventsourcing.jdbc.lock-timeout=0s");
        assertThat(output).contains("eventsourcing.jdbc.lock-timeout is PT0S.", "Set it to between 1ms and 1d");
    }

    @Test
    void queueCapacityOfZero(CapturedOutput output) {
        start(Empty.class, "eventsourcing.jdbc.group-commit.queue-capacity=0");
        assertThat(output).contains("eventsourcing.jdbc.group-commit.queue-capacity is 0.", "Set it to 1 or more.");
    }

    @Test
    void claimTimeoutOfZero(CapturedOutput output) {
        start(Empty.class, "eventsourcing.jdbc.postgresql.claim-timeout=0s");
        assertThat(output).contains("eventsourcing.jdbc.postgresql.claim-timeout is PT0S.", "Set it to 1ms or more");
    }

    @Test
    void stallWarningOfZero(CapturedOutput output) {
        start(Empty.class, "eventsourcing.jdbc.postgresql.stall-warning=0s");
        assertThat(output).contains("eventsourcing.jdbc.postgresql.stall-warning is PT0S.", "between 1ms and 1d");
    }

    @Test
    void stallWarningThatNeverComes(CapturedOutput output) {
        start(Empty.class, "eventsourcing.jdbc.postgresql.stall-warning=110000d");
        assertThat(output).contains("eventsourcing.jdbc.postgresql.stall-warning is PT2640000H.", "between 1ms and 1d");
    }

    @Test
    void unknownChoice(CapturedOutput output) {
        start(Empty.class, "eventsourcing.persistence=disk");
        assertThat(output)
                .contains("eventsourcing.persistence", "disk", "MEMORY")
                .contains("Action:");
    }

    @Test
    void cipherWithoutKeys(CapturedOutput output) {
        start(Empty.class, "eventsourcing.cipher.enabled=true");
        assertThat(output)
                .contains(
                        "as eventsourcing.cipher.enabled says, and there are no keys.",
                        "eventsourcing.cipher.keys.<id>");
    }

    @Test
    void activeKeyWithoutKeys(CapturedOutput output) {
        start(Empty.class, "eventsourcing.cipher.active-key=k1");
        assertThat(output).contains("as eventsourcing.cipher.active-key says, and there are no keys.");
    }

    @Test
    void algorithmWithoutKeys(CapturedOutput output) {
        start(Empty.class, "eventsourcing.cipher.algorithm=aes-gcm-siv");
        assertThat(output).contains("as eventsourcing.cipher.algorithm says, and there are no keys.");
    }

    @Test
    void snapshotsOfAnAggregateThatThereIsNot(CapturedOutput output) {
        start(OneUniverse.class, "eventsourcing.snapshots.every.Wrold=50");
        assertThat(output)
                .contains(
                        "eventsourcing.snapshots.every names \"Wrold\", and there is no such aggregate.",
                        "Use the name of an aggregate's class, or its @Topic, of these: World.");
    }

    @Test
    void snapshotsOfAnAggregateOfAnotherApplication(CapturedOutput output) {
        start(OneUniverse.class, "eventsourcing.applications.universe.snapshots.every.Dog=50");
        assertThat(output)
                .contains("eventsourcing.applications.universe.snapshots.every names \"Dog\"", "of these: World.");
    }

    @Test
    void keyThatIsNotBase64(CapturedOutput output) {
        start(Empty.class, "eventsourcing.cipher.keys.k1=not*base64");
        assertThat(output)
                .contains("eventsourcing.cipher.keys and", "The cipher key \"k1\" is not Base64.")
                .doesNotContain("not*base64");
    }

    @Test
    void keyOfAWrongLength(CapturedOutput output) {
        start(Empty.class, "eventsourcing.cipher.keys.k1=" + SECRET);
        assertThat(output)
                .contains("The cipher key \"k1\" has 20 bytes", "Use 16, 24 or 32 random bytes in Base64")
                .doesNotContain(SECRET)
                .doesNotContain("secretsecret");
    }

    @Test
    void keyThatTheAlgorithmDoesNotTake(CapturedOutput output) {
        String key = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3";
        start(Empty.class, "eventsourcing.cipher.keys.k1=" + key, "eventsourcing.cipher.algorithm=aes-gcm-siv");
        assertThat(output)
                .contains(
                        "eventsourcing.cipher.algorithm is aes-gcm-siv, and the active key does not fit.",
                        "\"k1\" has 24 bytes, AES-GCM-SIV takes 16 or 32",
                        "Make another active key, of 32 random bytes")
                .doesNotContain(key);
    }

    @Test
    void algorithmThatIsNone(CapturedOutput output) {
        start(Empty.class, "eventsourcing.cipher.algorithm=rot13", "eventsourcing.cipher.keys.k1=" + KEY);
        assertThat(output)
                .contains("eventsourcing.cipher.algorithm does not have the shape", "aes-gcm or aes-gcm-siv")
                .doesNotContain(KEY);
    }

    @Test
    void compressorThatIsNone(CapturedOutput output) {
        start(Empty.class, "eventsourcing.compressor=zip");
        assertThat(output)
                .contains("eventsourcing.compressor", "zip", "DEFLATE")
                .contains("Action:");
    }

    @Test
    void severalKeysAndNoneActive(CapturedOutput output) {
        start(Empty.class, "eventsourcing.cipher.keys.k1=" + KEY, "eventsourcing.cipher.keys.k2=" + KEY);
        assertThat(output)
                .contains("There are 2 cipher keys, [k1, k2]", "eventsourcing.cipher.active-key")
                .doesNotContain(KEY);
    }

    @Test
    void activeKeyThatIsMissing(CapturedOutput output) {
        start(Empty.class, "eventsourcing.cipher.keys.k1=" + KEY, "eventsourcing.cipher.active-key=2026_01");
        assertThat(output)
                .contains("The active cipher key \"2026_01\" is not among the keys [k1].", "keys.[2026_01]")
                .doesNotContain(KEY);
    }

    @Test
    void activeKeyThatIsTheKeyItself(CapturedOutput output) {
        start(Empty.class, "eventsourcing.cipher.keys.k1=" + KEY, "eventsourcing.cipher.active-key=" + OTHER_KEY);
        assertThat(output)
                .contains("The active cipher key \"<32 characters that could be a key>\" is not among the keys [k1]")
                .doesNotContain(OTHER_KEY);
    }

    @Test
    void keysInThePlaceOfIds(CapturedOutput output) {
        start(Empty.class, "eventsourcing.cipher.keys.[" + OTHER_KEY + "]=k1");
        start(Empty.class, "eventsourcing.cipher.keys." + OTHER_KEY + "=k*1");
        start(
                Empty.class,
                "eventsourcing.cipher.keys.[" + OTHER_KEY + "]=" + KEY,
                "eventsourcing.cipher.keys.k2=" + KEY);
        start(
                Empty.class,
                "eventsourcing.cipher.keys.[" + OTHER_KEY + "]=" + KEY,
                "eventsourcing.cipher.active-key=2026");
        assertThat(output)
                .contains(
                        "The cipher key \"<32 characters that could be a key>\" has",
                        "The cipher key \"<30 characters that could be a key>\" is not Base64.",
                        "There are 2 cipher keys, [<32 characters that could be a key>, k2]",
                        "is not among the keys [<32 characters that could be a key>]")
                .doesNotContain(OTHER_KEY)
                .doesNotContain(OTHER_KEY.substring(8));
    }

    @Test
    void jdbcWithoutDataSource(CapturedOutput output) {
        start(Empty.class, "eventsourcing.persistence=jdbc");
        assertThat(output)
                .contains("eventsourcing.persistence is jdbc and there is no DataSource.", "Set spring.datasource.url");
    }

    @Test
    void severalDataSourcesAndNonePrimary(CapturedOutput output) {
        start(TwoDataSources.class);
        assertThat(output)
                .contains(
                        "there are several: the beans [one, two]", "Mark the one for events with @EventStoreDataSource")
                .doesNotContain("kept in memory");
    }

    @Test
    void dataSourceThatNothingKeepsEventsIn(CapturedOutput output) {
        start(WithoutJdbc.class);
        assertThat(output)
                .contains("There is a DataSource, the bean \"one\"", "eventsourcing.persistence=memory")
                .doesNotContain("kept in memory");
    }

    private static void start(Class<?> configuration, String... settings) {
        SpringApplication application = BareApplication.of(configuration);
        String[] arguments = Arrays.stream(settings).map("--"::concat).toArray(String[]::new);
        assertThatThrownBy(() -> application.run(arguments).close()).isNotNull();
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({EventSourcingAutoConfiguration.class, JdbcEventSourcingAutoConfiguration.class})
    static class Empty {}

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration(EventSourcingAutoConfiguration.class)
    static class OneUniverse {

        @Bean
        Universe universe(InfrastructureFactory infrastructure) {
            return new Universe(infrastructure);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({EventSourcingAutoConfiguration.class, JdbcEventSourcingAutoConfiguration.class})
    static class TwoDataSources {

        @Bean
        DataSource one() {
            return new SimpleDriverDataSource();
        }

        @Bean
        DataSource two() {
            return new SimpleDriverDataSource();
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration(EventSourcingAutoConfiguration.class)
    static class WithoutJdbc {

        @Bean
        DataSource one() {
            return new SimpleDriverDataSource();
        }
    }
}
