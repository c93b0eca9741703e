package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.boot.internal.InvalidSettingException;
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
    private static final ConfigurationPropertyName APPLICATIONS =
            ConfigurationPropertyName.of("eventsourcing.applications");

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, BindException cause) {
        ConfigurationPropertyName cipher = cipher(cause.getName());
        if (cipher == null) {
            return null;
        }
        InvalidSettingException setting = new InvalidSettingException(
                cause.getName() + " does not have the shape of this setting.",
                "Give each key an id: " + cipher + ".keys.<id>=<Base64 of 16, 24 or 32 bytes>. Then " + cipher
                        + ".active-key is one of the ids, and " + cipher + ".algorithm is aes-gcm or aes-gcm-siv, and "
                        + cipher + ".enabled and read-plain are true or false.");
        return new FailureAnalysis(setting.description(), setting.action(), setting);
    }

    /** Returns the name of the settings of the cipher that a name belongs to, null if it does not. */
    private static @Nullable ConfigurationPropertyName cipher(ConfigurationPropertyName name) {
        ConfigurationPropertyName cipher = APPLICATIONS.isAncestorOf(name) && name.getNumberOfElements() > 3
                ? name.chop(3).append("cipher")
                : CIPHER;
        return cipher.equals(name) || cipher.isAncestorOf(name) ? cipher : null;
    }
}
