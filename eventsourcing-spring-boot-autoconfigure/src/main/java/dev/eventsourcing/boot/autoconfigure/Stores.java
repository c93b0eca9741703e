package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.persistence.InfrastructureFactory;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Gives applications and projections the store that their settings ask for. Safe for use by several threads. */
interface Stores {

    /**
     * Returns where an application's events are kept.
     *
     * @throws InvalidSettingException if that is unclear, or not there
     */
    InfrastructureFactory ofApplication(String name);

    /**
     * Returns where a projection keeps its positions: beside its read model.
     *
     * @param followed the applications of this process that it follows
     * @param dataSource the bean that the settings name; null for the one that what it follows is kept in
     * @throws InvalidSettingException if that is unclear, or not there
     */
    InfrastructureFactory ofProjection(String name, Collection<String> followed, @Nullable String dataSource);
}
