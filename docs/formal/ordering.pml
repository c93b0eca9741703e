/*
 * The order of the notification log on PostgreSQL: writers that draw ids from a sequence, and a reader that follows them.
 * README.md beside this file says what is modelled, what is left out and why; ./check runs it.
 *
 * The claim: once the reader's position has passed an id, no event with that id is visible that was not delivered. It is
 * checked whenever an event becomes visible and whenever the position moves (nothing_lost). And nothing is held back for
 * ever: one round of the reader after the last writer ended delivers all there is (nothing_held_back).
 *
 * Size:      WRITERS, SAVES (transactions of all of them together), EVENTS (of a transaction, at most)
 * Mode:      CONCURRENT unless STRICT
 * World:     CRASH               the server may crash once and be started again
 *            GAP                 the log begins with id 1 rolled back and 2 visible
 * Reader:    SEEN                the horizon is limited to the highest id that was seen to be visible
 *            JUMP                the position moves on to the horizon, not only to the last event delivered
 * One protection less:
 *            NO_LOCK             writers draw ids without announcing (STRICT: without waiting)
 *            LATE_LOCK           the lock is taken after the first id was drawn
 *            EARLY_RELEASE       the lock is released before the rows are visible
 *            LAST_VALUE_ALONE    is_called is not looked at: an untouched sequence is taken for one that gave out 1
 *            STUCK_LOCK          the lock is not released by a rollback
 *            CACHE=n             the sequence gives every session n ids at a time
 *            NO_HORIZON          the reader takes whatever it sees, as in STRICT
 *            NO_SEQUENCE         the horizon is made of the locks alone
 *            LOCKS_FIRST         the horizon is made of the locks first and the sequence second
 *            ONE_STATEMENT       horizon and rows are asked for in one statement: its snapshot is older than the horizon
 */
#ifndef WRITERS
#define WRITERS 2
#endif
#ifndef SAVES
#define SAVES 4
#endif
#ifndef EVENTS
#define EVENTS 1
#endif
#ifndef CACHE
#define CACHE 1
#endif

/* The highest id that can be drawn. Sets of ids are bits of an int. */
#define IDS      (OLD + SAVES * EVENTS * CACHE)
#define BIT(id)  (1 << (id))
#define UPTO(id) ((1 << ((id) + 1)) - 1)
#define ANY      29           /* above every id */
#define NONE     ANY          /* what a lock announces that is not held */

/* ---- The database -------------------------------------------------------------------------------------------------- */

#ifdef GAP
#define OLD 2         /* the reader has seen none of it */
#define OLD_ROWS BIT(OLD)
#else
#define OLD 0
#define OLD_ROWS 0
#endif

byte drawn = OLD;           /* the sequence: the highest id that was drawn */
int  visible = OLD_ROWS;    /* ids of the rows that a statement beginning now would see */
byte lock[WRITERS] = NONE;  /* CONCURRENT: the floor that a writer's shared advisory lock announces */
byte owner = 0;             /* STRICT: who holds the exclusive advisory lock, counted from 1 */
byte crashes = 0;           /* a session that began before the last crash is broken */

/* What a session learns when it reads the sequence. While nothing was drawn, last_value is 1 and is_called is false. */
#ifdef LAST_VALUE_ALONE
#define LAST_VALUE (drawn == 0 -> 1 : drawn)
#else
#define LAST_VALUE drawn
#endif

/* ---- The reader's progress, seen by the claims ---------------------------------------------------------------------- */

byte position = 0;    /* the highest id that the reader has passed */
int  delivered = 0;
byte saves = 0;       /* transactions that were begun */
byte ended = 0;       /* writers that have nothing more to do */

#define LOST (visible & ~delivered & UPTO(position))

inline nothing_lost() {
  if
  :: LOST != 0 ->
     found = 1;
     do
     :: (LOST & BIT(found)) != 0 -> break
     :: else -> found++
     od;
     printf("LOST: event %d is visible, was never delivered, and the reader is at %d\n", found, position);
     assert(LOST == 0)
  :: else
  fi
}

inline nothing_held_back() {
  if
  :: delivered != visible ->
     printf("HELD BACK: no writer is left, and the reader waits for ever at %d\n", position);
     assert(delivered == visible)
  :: else
  fi
}

/* ---- Writers -------------------------------------------------------------------------------------------------------- */

/* One step of a transaction, which nothing interrupts. A crash of the server ends the transaction instead. */
#define STEP(what) if :: atomic { crashes == session -> what } :: else -> goto broken fi

#ifdef NO_LOCK
#define take_lock()
#else
#ifdef STRICT
#define take_lock() \
  if \
  :: atomic { crashes == session && owner == 0 -> owner = me + 1; printf("writer %d takes the lock\n", me + 1) } \
  :: crashes != session -> goto broken \
  fi
#else
/* Reading the sequence and taking the lock are two steps: what is announced may be older than what is true. */
#define take_lock() \
  STEP(floor = LAST_VALUE); \
  STEP(lock[me] = floor; floor = 0; printf("writer %d announces floor %d\n", me + 1, lock[me]))
#endif
#endif

inline let_go() {
#ifdef STRICT
  if
  :: owner == me + 1 -> owner = 0
  :: else
  fi
#else
  lock[me] = NONE
#endif
}

inline draw() {
  if
  :: next == end -> next = drawn; drawn = drawn + CACHE; end = drawn
  :: else
  fi;
  next++;
  assert(next <= IDS);
  mine = mine | BIT(next);
  count++;
  printf("writer %d draws id %d\n", me + 1, next);
#if CACHE == 1
  next = 0; end = 0
#endif
}

/* Between its first id and its end a transaction inserts rows; nobody else sees them, so that is no step of its own. */
proctype writer(byte me) {
  byte session, count, floor, found;
  byte next, end;     /* ids that the session has in store, if the sequence has a cache */
  int mine;           /* ids of the open transaction */
  do
  :: atomic { saves < SAVES -> saves++; session = crashes };
#ifdef LATE_LOCK
     STEP(draw());
     take_lock();
#else
     take_lock();
     STEP(draw());
#endif
     do
     :: count < EVENTS -> STEP(draw())
     :: break
     od;
#ifdef EARLY_RELEASE
     STEP(let_go());
#endif
     if
     :: atomic { crashes == session ->
          visible = visible | mine;
          printf("writer %d commits, its events are visible\n", me + 1);
          nothing_lost()
        };
        STEP(let_go(); printf("writer %d is done\n", me + 1))
     :: atomic { crashes == session ->
          printf("writer %d rolls back\n", me + 1);
#ifndef STUCK_LOCK
          let_go()
#endif
        }
     :: crashes != session -> goto broken
     fi;
broken:
     atomic { mine = 0; count = 0; floor = 0; found = 0; session = 0 }
  :: atomic { saves == SAVES -> ended++; break }
  od
}

/* ---- Crash ---------------------------------------------------------------------------------------------------------- */

#ifdef CRASH
/*
 * All that was open is rolled back, all locks are gone. Drawing an id does not wait for the disk, committing does. So the
 * sequence may come back with any value that is not below a visible event, and give out again what was drawn in vain.
 */
active proctype server() {
  byte w;
  atomic {
    crashes++;
    do
    :: w < WRITERS -> lock[w] = NONE; w++
    :: else -> break
    od;
    owner = 0;
    do
    :: drawn > 0 && (visible & BIT(drawn)) == 0 -> drawn--
    :: break
    od;
    printf("the server crashes and is back, the sequence at %d\n", drawn)
  }
}
#endif

/* ---- The reader ----------------------------------------------------------------------------------------------------- */

/*
 * Delivers rows of the snapshot in ascending order: those up to the horizon, and those that follow the position without a
 * gap. A page may end after any row, because it is full or the reader is stopped. What is delivered within one page may be
 * one step: an event that is lost stays lost, so it is found at the end of the page too.
 */
inline deliver() {
  id = position + 1;
  do
  :: id > IDS -> break
  :: id <= IDS && (snapshot & BIT(id)) == 0 -> id++
  :: id <= IDS && (snapshot & BIT(id)) != 0 ->
     if
     :: id <= horizon || id == position + 1 ->
        position = id;
        delivered = delivered | BIT(id);
        printf("reader delivers event %d\n", id);
        if
        :: id++
        :: !last_round -> break
        fi
     :: else -> gap = true; break
     fi
  od;
  nothing_lost()
}

inline read_sequence() {
#ifdef NO_SEQUENCE
  skip
#else
  atomic {
    asked = (asked < LAST_VALUE -> asked : LAST_VALUE);
    printf("reader reads the sequence: %d\n", LAST_VALUE)
  }
#endif
}

inline say_horizon() {
  if
  :: asked == ANY -> printf("reader has read the locks: there are none\n")
  :: else -> printf("reader has read the locks: nothing above %d\n", asked)
  fi
}

/* PostgreSQL shows all locks at one moment. That is not relied on: writers may do anything between two of them. */
inline read_locks() {
  do
  :: atomic { w < WRITERS ->
       if
       :: lock[w] < asked -> asked = lock[w]
       :: else
       fi;
       w++
     }
  :: atomic { w == WRITERS -> w = 0; say_horizon(); break }
  od
}

/* The rows of one statement are those of one moment, its snapshot; what the statement computes comes after it. */
inline take_snapshot() {
  atomic { snapshot = visible; printf("reader takes a snapshot\n") }
}

proctype reader() {
  int snapshot;
  byte horizon;       /* remembered from round to round, like the position */
  byte asked, w, id, seen, found;
  bool gap, last_round;
#if defined(STRICT) || defined(NO_HORIZON)
  horizon = ANY;
#endif
  do
  :: atomic { last_round = (ended == WRITERS) };
     take_snapshot();
     atomic {
       deliver();
       if
       :: gap ->
          seen = IDS;
          do
          :: (snapshot & BIT(seen)) == 0 -> seen--
          :: else -> break
          od
       :: else
       fi;
       snapshot = 0; id = 0; found = 0
     };
     if
     :: gap ->
#ifdef ONE_STATEMENT
        take_snapshot();
#endif
        asked = ANY;
#ifdef LOCKS_FIRST
        read_locks();
        read_sequence();
#else
        read_sequence();
        read_locks();
#endif
#ifdef SEEN
        asked = (asked < seen -> asked : seen);
#endif
#ifndef ONE_STATEMENT
        take_snapshot();
#endif
        atomic {
          horizon = (asked > horizon -> asked : horizon);
          snapshot = snapshot & UPTO(horizon);
          gap = false;
          deliver();
#ifdef JUMP
          if
          :: id > IDS && position < horizon ->
             position = horizon; printf("reader moves on to %d\n", position); nothing_lost()
          :: else
          fi;
#endif
          snapshot = 0; id = 0; found = 0; asked = 0; seen = 0; gap = false
        }
     :: else
     fi;
     if
     :: last_round -> nothing_held_back(); break
     :: else
     fi
  od
}

init {
  byte w;
  atomic {
    run reader();
    do
    :: w < WRITERS -> run writer(w); w++
    :: else -> break
    od;
    w = 0
  }
}
