package dev.eventsourcing.boot.actuate;

import dev.eventsourcing.boot.autoconfigure.Echo;
import dev.eventsourcing.boot.autoconfigure.Universe;
import dev.eventsourcing.boot.autoconfigure.World;
import dev.eventsourcing.processing.EventHandler;
import dev.eventsourcing.processing.Processor;
import dev.eventsourcing.processing.Processors;
import dev.eventsourcing.projection.Projection;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A web application as a user has it, with the actuator, on an SQLite file. */
final class EndpointServer implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final HttpClient client = HttpClient.newHttpClient();

    private EndpointServer(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static EndpointServer start(Path folder, String... settings) {
        SpringApplication application = new SpringApplication(Configured.class);
        application.setBannerMode(Banner.Mode.OFF);
        List<String> arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--spring.datasource.url=jdbc:sqlite:" + folder.resolve("events.db"),
                "--management.endpoints.web.exposure.include=*",
                "--eventsourcing.processors.worlds.on-error=park",
                "--eventsourcing.processors.worlds.retry.max-attempts=1",
                "--eventsourcing.processors.defaults.poll-interval=50ms"));
        arguments.addAll(List.of(settings));
        return new EndpointServer(application.run(arguments.toArray(String[]::new)));
    }

    /** An answer, whose status comes first in its text. */
    record Answer(int status, String type, String text) {

        JsonNode json() {
            return JsonMapper.shared().readTree(text);
        }
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    Answer post(String path, String json) {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    Answer delete(String path) {
        return send(request(path).DELETE());
    }

    HttpRequest.Builder request(String path) {
        String port = context.getEnvironment().getRequiredProperty("local.server.port");
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/actuator" + path));
    }

    Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
            return new Answer(
                    response.statusCode(),
                    response.headers().firstValue("Content-Type").orElse(""),
                    response.body());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    Universe universe() {
        return context.getBean(Universe.class);
    }

    Processor worlds() {
        return context.getBean(Processors.class).get("worlds");
    }

    Worlds projection() {
        return context.getBean(Worlds.class);
    }

    @Override
    public void close() {
        context.close();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({Universe.class, Worlds.class, Echo.class})
    static class Configured {

        /** Whoever has a header is somebody. */
        @Bean
        Filter authentication() {
            return (request, response, chain) -> chain.doFilter(
                    new HttpServletRequestWrapper((HttpServletRequest) request) {
                        @Override
                        public Principal getUserPrincipal() {
                            String user = getHeader("User");
                            return user == null ? null : () -> user;
                        }

                        @Override
                        public boolean isUserInRole(String role) {
                            return role.equals(getHeader("User"));
                        }
                    },
                    response);
        }
    }

    /** A read model in memory that refuses some worlds. */
    static class Worlds extends Projection {

        final List<String> names = new CopyOnWriteArrayList<>();
        final Set<String> refused = ConcurrentHashMap.newKeySet();
        volatile @Nullable RuntimeException clearFailure;

        @EventHandler
        void on(World.Created event) {
            if (refused.contains(event.name())) {
                throw new IllegalStateException("no room for " + event.name());
            }
            names.add(event.name());
        }

        @Override
        protected void clear() {
            if (clearFailure != null) {
                throw clearFailure;
            }
            names.clear();
        }
    }
}
