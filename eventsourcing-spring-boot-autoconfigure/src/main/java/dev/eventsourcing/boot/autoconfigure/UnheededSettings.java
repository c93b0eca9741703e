package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.boot.internal.InvalidSettingException;
import java.util.List;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;

/**
 * Says what an InfrastructureFactory of the user's does not heed, the settings of single applications, and refuses those that
 * ask for encryption: events would be stored in clear.
 */
final class UnheededSettings implements SmartInitializingSingleton {

    private static final Logger logger = LoggerFactory.getLogger(UnheededSettings.class);

    /** The bean of either auto-configuration that makes one. */
    private static final String OURS = "eventSourcingInfrastructureFactory";

    private final ListableBeanFactory beans;
    private final EventSourcingProperties properties;

    UnheededSettings(ListableBeanFactory beans, EventSourcingProperties properties) {
        this.beans = beans;
        this.properties = properties;
    }

    /** In a slice a factory of the test is to be expected. */
    @Override
    public void afterSingletonsInstantiated() {
        List<ResolvedApplicationSettings> unheeded = new TreeSet<>(
                        properties.applications().keySet())
                .stream().map(properties::application).toList();
        if (unheeded.isEmpty() || beans.containsBean(OURS) || ManualProcessorsAutoConfiguration.isIn(beans)) {
            return;
        }
        for (ResolvedApplicationSettings settings : unheeded) {
            if (settings.asksForEncryption()) {
                throw new InvalidSettingException(
                        settings.key()
                                + ".cipher asks for encryption, and the InfrastructureFactory is a bean of yours,"
                                + " which does not heed the settings of single applications.",
                        "Remove it and give that bean a Mapper with the Cipher, or set eventsourcing.cipher for all and"
                                + " give it the Mapper bean; or remove your InfrastructureFactory.");
            }
        }
        logger.warn(
                "{} are set, and the InfrastructureFactory is a bean of yours, which does not heed the settings of single"
                        + " applications: remove them, and give them to that bean",
                unheeded.stream().map(ResolvedApplicationSettings::key).toList());
    }
}
