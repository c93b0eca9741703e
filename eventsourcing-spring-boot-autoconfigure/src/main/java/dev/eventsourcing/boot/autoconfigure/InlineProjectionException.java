package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.domain.EventSourcingException;
import org.springframework.beans.BeansException;

/** A projection that runs in the saves of an application cannot be made when that is to save. */
final class InlineProjectionException extends EventSourcingException {

    private static final long serialVersionUID = 1L;

    private InlineProjectionException(String description, BeansException cause) {
        super(description, cause);
    }

    private InlineProjectionException(String description, String action, BeansException cause) {
        super(description, action, cause);
    }

    /** What to do is known by what stops the projection alone. */
    static InlineProjectionException of(String bean, String application, BeansException cause) {
        String description = "The application \"" + application + "\" is to save, and the bean \"" + bean
                + "\", which is to run in the transactions of its saves, cannot be made: ";
        for (Throwable why = cause; why != null; why = why.getCause()) {
            if (why instanceof EventSourcingException ours && ours.action() != null) {
                return new InlineProjectionException(description + ours.description(), ours.action(), cause);
            }
        }
        return new InlineProjectionException(description + cause.getMessage(), cause);
    }
}
