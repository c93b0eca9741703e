package dev.eventsourcing.boot.slice;

import org.springframework.stereotype.Service;

/** A component that has nothing to do with events. */
@Service
class Unrelated {}
