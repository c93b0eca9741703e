package dev.eventsourcing.boot.autoconfigure;

import dev.eventsourcing.domain.EventSourcingException;
import org.springframework.beans.BeansException;

/** A projection that runs in the saves of an application cannot be made when that is to save. */
final class InlineProjectionException extends EventSourcingException {

    private static final long serialVersionUID = 1L;

    InlineProjectionException(String bean, String application, BeansException cause) {
        super(
                "The application \"" + application + "\" is to save, and the bean \"" + bean
                        + "\", which is to run in the transactions of its saves, cannot be made: " + cause.getMessage(),
                cause);
    }
}
