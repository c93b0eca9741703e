package dev.eventsourcing.jdbc;

import dev.eventsourcing.domain.OriginatorId;
import dev.eventsourcing.persistence.AggregateRecorder;
import dev.eventsourcing.persistence.AppendObserver;
import dev.eventsourcing.persistence.DeadLetters;
import dev.eventsourcing.persistence.EventSelection;
import dev.eventsourcing.persistence.EventTypes;
import dev.eventsourcing.persistence.Notification;
import dev.eventsourcing.persistence.NotificationSelection;
import dev.eventsourcing.persistence.ProcessRecorder;
import dev.eventsourcing.persistence.StoredEvent;
import dev.eventsourcing.persistence.StoredStates;
import dev.eventsourcing.persistence.Subscription;
import dev.eventsourcing.persistence.Tracking;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps an application's events in a PostgreSQL or SQLite database, in all three roles of a recorder.
 *
 * <p>Within a Spring transaction on the same DataSource, everything is done in it: events, tracking and the caller's
 * own rows are committed or rolled back together. Otherwise each call is all or nothing, and calls that come at the
 * same time share a commit. Made by {@link JdbcInfrastructureFactory}.
 *
 * <p>Safe for use by several threads.
 */
public final class JdbcRecorder implements ProcessRecorder {

    private final Transactions transactions;
    private final ExceptionTranslator translator;
    private final NewEvents newEvents;
    private final Duration stallWarning;
    private final StallReport report;
    private final LogHolders holders;
    private final EventInserts inserts;
    private final StoredEvents events;
    private final Notifications notifications;
    private final StoredIds storedIds;
    private final Horizon horizon;
    private final OrderingStatusReader ordering;
    private final JdbcTracking tracking;
    private final JdbcDictionaries dictionaries;
    private final JdbcStates states;
    private final JdbcEventTypes eventTypes;

    JdbcRecorder(
            Transactions transactions,
            ExceptionTranslator translator,
            Tables tables,
            JdbcSettings settings,
            AppendObserver observer,
            WakeUps wakeUps,
            ScheduledExecutorService reports) {
        Dialect dialect = transactions.dialect();
        this.transactions = transactions;
        this.translator = translator;
        OriginatorIds ids = dialect.originatorIds(settings.originatorIdType());
        this.newEvents = new NewEvents(wakeUps, tables.channel());
        this.stallWarning = settings.stallWarning();
        this.horizon = dialect == Dialect.POSTGRESQL
                ? new PostgresHorizon(transactions.jdbc(), tables, System::nanoTime)
                : Horizon.NONE;
        this.notifications = new Notifications(transactions.jdbc(), tables.events(), ids, transactions.text(), horizon);
        this.ordering = new OrderingStatusReader(horizon, notifications);
        this.report = new StallReport(
                tables.application(),
                () -> wakeUps.ask(ordering::read).orElseGet(this::orderingStatus),
                System::nanoTime);
        this.holders = new LogHolders(tables, wakeUps, transactions, translator, reports);
        this.events = new StoredEvents(transactions.jdbc(), tables.events(), ids, transactions.text());
        this.storedIds = new StoredIds(transactions.jdbc(), dialect, tables.events(), ids);
        this.tracking = new JdbcTracking(transactions, tables, settings);
        this.inserts = new EventInserts(
                transactions,
                translator,
                tables,
                settings,
                observer,
                newEvents,
                tracking,
                storedIds,
                holders,
                new InFlightCommits(reports, stallWarning, report::warn, settings.lockTimeout(), this::reportOn),
                this::reportOn);
        this.dictionaries = new JdbcDictionaries(transactions, tables, settings);
        this.states = new JdbcStates(transactions, translator, tables.events(), ids);
        this.eventTypes = new JdbcEventTypes(transactions, translator, tables);
    }

    @Override
    public List<Long> insertEvents(List<StoredEvent> stored) {
        return inserts.insert(stored);
    }

    @Override
    public List<Long> insertEvents(List<StoredEvent> stored, Tracking reached) {
        return inserts.insert(stored, reached);
    }

    @Override
    public boolean joinsTransaction() {
        return transactions.mayJoin();
    }

    @Override
    public List<Long> selectNotificationIds(List<StoredEvent> stored) {
        if (transactions.awaits(stored)) {
            return List.of();
        }
        return transactions.read(translator, () -> storedIds.of(stored));
    }

    /** Refuses further saves. */
    void refuse() {
        inserts.refuse();
    }

    /** Refuses further saves and returns when those that have begun are done, or have had that time. */
    void close(Deadline deadline) {
        inserts.close(deadline);
    }

    @Override
    public List<StoredEvent> selectEvents(OriginatorId originatorId, EventSelection selection) {
        return transactions.read(translator, () -> events.select(originatorId, selection));
    }

    @Override
    public List<Notification> selectNotifications(NotificationSelection selection) {
        List<Notification> selected = transactions.read(translator, () -> notifications.select(selection));
        warnIfHeldUp();
        return selected;
    }

    /** In a transaction it is not looked for: one that sees an older time would be lost by the question alone. */
    private void warnIfHeldUp() {
        if (horizon.age().compareTo(stallWarning) > 0
                && !TransactionSynchronizationManager.isActualTransactionActive()
                && transactions.read(translator, horizon::ageNow).compareTo(stallWarning) > 0) {
            report.warn();
        }
    }

    @Override
    public OptionalLong maxNotificationId() {
        return transactions.read(translator, notifications::max);
    }

    @Override
    public long horizon() {
        return transactions.read(translator, notifications::horizon);
    }

    @Override
    public EventTypes eventTypes() {
        return eventTypes;
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        return tracking.inTransaction(work);
    }

    @Override
    public OptionalLong maxTrackingId(String applicationName) {
        return tracking.maxTrackingId(applicationName);
    }

    @Override
    public void resetTracking(String applicationName, long notificationId) {
        tracking.resetTracking(applicationName, notificationId);
    }

    @Override
    public <T> Optional<T> claim(String applicationName, Supplier<T> work) {
        return tracking.claim(applicationName, work);
    }

    @Override
    public void keepClaim(String applicationName) {
        tracking.keepClaim(applicationName);
    }

    @Override
    public boolean awaitTrackingId(
            String applicationName, long notificationId, Duration timeout, BooleanSupplier givenUp)
            throws InterruptedException {
        return tracking.awaitTrackingId(applicationName, notificationId, timeout, givenUp);
    }

    @Override
    public boolean isTransactional() {
        return tracking.isTransactional();
    }

    @Override
    public OptionalLong changedRows() {
        return tracking.changedRows();
    }

    @Override
    public Subscription subscribeToTracking(Runnable listener) {
        return tracking.subscribeToTracking(listener);
    }

    @Override
    public DeadLetters deadLetters() {
        return tracking.deadLetters();
    }

    @Override
    public void onCommit(Runnable action) {
        transactions.onCommit(action);
    }

    @Override
    public void onRollback(Runnable action) {
        transactions.onRollback(action);
    }

    /** {@inheritDoc} On PostgreSQL the saves of other processes prompt it too, unless wake-ups are switched off. */
    @Override
    public Subscription subscribe(Runnable listener) {
        return newEvents.subscribe(listener);
    }

    @Override
    public AggregateRecorder dictionaries() {
        return dictionaries;
    }

    @Override
    public StoredStates states() {
        return states;
    }

    /** Returns how many saves wait for the next commit. */
    public int waitingSaves() {
        return inserts.waiting();
    }

    /**
     * Returns for how long the same horizon has kept events from readers of this process, zero if it keeps none back.
     */
    public Duration horizonAge() {
        return horizon.age();
    }

    /**
     * Looks where the log is, and who holds it up. Not for every request: it reads the locks of the whole server.
     *
     * @throws dev.eventsourcing.persistence.PersistenceException if the database fails
     */
    public OrderingStatus orderingStatus() {
        return transactions.read(translator, () -> ordering.read(transactions.jdbc()));
    }

    /** Says who holds the log up, on the connection of who has waited for it in vain: there may be no other. */
    private String reportOn(Connection connection) {
        report.warn(() -> ordering.read(connection));
        return holders.find(connection);
    }
}
