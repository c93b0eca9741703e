package dev.eventsourcing.system;

import dev.eventsourcing.application.Application;
import dev.eventsourcing.domain.EventSourcingException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The pipes of a system make no sense, or one of its applications cannot be made. */
public final class SystemDefinitionException extends EventSourcingException {

    private static final long serialVersionUID = 1L;

    private SystemDefinitionException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    static SystemDefinitionException emptyPipe() {
        return new SystemDefinitionException("A pipe has at least one application", null);
    }

    static SystemDefinitionException noFollower(
            Class<? extends Application> type, List<Class<? extends Application>> pipe) {
        return new SystemDefinitionException(
                type.getSimpleName() + " follows another application in the pipe "
                        + pipe.stream().map(Class::getSimpleName).collect(Collectors.joining(" → "))
                        + ": it has to extend ProcessApplication",
                null);
    }

    static SystemDefinitionException noConstructor(Class<?> type, Throwable cause) {
        return new SystemDefinitionException(
                type.getName() + " needs a constructor with an InfrastructureFactory as its only parameter", cause);
    }

    static SystemDefinitionException brokenConstructor(Class<?> type, Throwable cause) {
        return new SystemDefinitionException("The constructor of " + type.getName() + " failed: " + cause, cause);
    }

    static SystemDefinitionException unknown(Class<?> type) {
        return new SystemDefinitionException(type.getName() + " is no application of this system", null);
    }
}
