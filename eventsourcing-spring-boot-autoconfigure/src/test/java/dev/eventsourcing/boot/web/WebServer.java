package dev.eventsourcing.boot.web;

import dev.eventsourcing.application.NotificationLog;
import dev.eventsourcing.persistence.Subscription;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.web.client.RestClient;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** A web server as a user has it, which serves one log after the other at {@code /notifications}. */
final class WebServer implements AutoCloseable {

    private static final String PATH = "/notifications";

    private final AtomicReference<RouterFunction<ServerResponse>> routes =
            new AtomicReference<>(request -> Optional.empty());
    private final NotificationLogServer logs;
    private final ConfigurableApplicationContext context;

    private WebServer(NotificationLogServer logs, int port) {
        this.logs = logs;
        SpringApplication application = new SpringApplication(Configured.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.addInitializers(context -> {
            GenericApplicationContext beans = (GenericApplicationContext) context;
            beans.registerBean(NotificationLogServer.class, () -> logs);
            beans.registerBean(AtomicReference.class, () -> routes);
        });
        context = application.run(
                "--server.port=" + port,
                "--spring.autoconfigure.exclude=" + DataSourceAutoConfiguration.class.getName());
    }

    static WebServer start(NotificationLogServer logs) {
        return new WebServer(logs, 0);
    }

    static WebServer start(int port) {
        return new WebServer(new NotificationLogServer(Duration.ofMillis(100), Duration.ofMillis(200), 100), port);
    }

    /** Returns one that all tests share, which ends with this process. */
    static WebServer shared() {
        return Shared.SERVER;
    }

    private static final class Shared {
        static final WebServer SERVER = start(0);
    }

    /** Serves this log from now on. */
    WebServer serve(NotificationLog log, int sectionSize, Function<Runnable, Subscription> prompts) {
        routes.set(logs.routes(PATH, log, sectionSize, prompts));
        return this;
    }

    int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    String url() {
        return "http://localhost:" + port() + PATH;
    }

    RemoteNotificationLog client() {
        return RemoteNotificationLog.of(RestClient.create(url()));
    }

    @Override
    public void close() {
        context.close();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Configured {

        @Bean
        RouterFunction<ServerResponse> routes(AtomicReference<RouterFunction<ServerResponse>> current) {
            return request -> current.get().route(request);
        }
    }
}
