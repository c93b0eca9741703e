package dev.eventsourcing.boot.test;

import dev.eventsourcing.test.TestClock;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Auto-configuration of a clock that stands still, for slices of tests. */
@AutoConfiguration
public final class TestClockAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean(Clock.class)
    TestClock eventSourcingTestClock() {
        return new TestClock();
    }
}
