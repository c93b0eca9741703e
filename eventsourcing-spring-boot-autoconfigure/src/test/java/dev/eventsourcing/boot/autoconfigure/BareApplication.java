package dev.eventsourcing.boot.autoconfigure;

import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;

/** A Spring Boot application that is started as a user would, so that a failure is reported, without a server or a banner. */
final class BareApplication {

    private BareApplication() {}

    static SpringApplication of(Class<?> configuration) {
        SpringApplication application = new SpringApplication(configuration);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setBannerMode(Banner.Mode.OFF);
        return application;
    }

    /** Starts one that keeps its events in memory, and closes it. */
    static void runInMemory(Class<?> configuration) {
        of(configuration).run("--eventsourcing.persistence=memory").close();
    }
}
