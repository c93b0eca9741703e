package dev.eventsourcing.boot.autoconfigure;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Explains settings of the cipher that have the wrong shape. Boot's own analyzer would print the value: a key. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class CipherBindingFailureAnalyzer extends AbstractFailureAnalyzer<BindException> {

    private static final ConfigurationPropertyName CIPHER = ConfigurationPropertyName.of("eventsourcing.cipher");

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, BindException cause) {
        if (!CIPHER.equals(cause.getName()) && !CIPHER.isAncestorOf(cause.getName())) {
            return null;
        }
        InvalidSettingException setting = new InvalidSettingException(
                cause.getName() + " does not have the shape of this setting.",
                "Give each key an id: eventsourcing.cipher.keys.<id>=<Base64 of 16, 24 or 32 bytes>. Then"
                        + " eventsourcing.cipher.active-key is one of the ids, and eventsourcing.cipher.algorithm"
                        + " is aes-gcm or aes-gcm-siv, and eventsourcing.cipher.enabled and read-plain are true or false.");
        return new FailureAnalysis(setting.description(), setting.action(), setting);
    }
}
