package db.callback;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/** What a user has Flyway call, which finds it here by itself. */
public final class UsersCallback implements Callback {

    /** The history tables of the migrations that were begun. */
    public static final List<String> CALLED = new CopyOnWriteArrayList<>();

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public void handle(Event event, Context context) {
        CALLED.add(context.getConfiguration().getTable());
    }

    @Override
    public String getCallbackName() {
        return "users";
    }
}
