package dev.eventsourcing.sample;

import java.util.UUID;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Takes ids and numbers in a URL as they stand: by default {@code 1-1-1-1-1} is an id, and {@code 0x1} a number. */
@Configuration(proxyBeanMethods = false)
class LiteralParameters implements WebMvcConfigurer {

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, UUID.class, LiteralParameters::uuid);
        registry.addConverter(String.class, Long.class, Long::valueOf);
    }

    private static UUID uuid(String text) {
        UUID uuid = UUID.fromString(text);
        if (!uuid.toString().equalsIgnoreCase(text)) {
            throw new IllegalArgumentException("not the canonical form of a UUID");
        }
        return uuid;
    }
}
