package dev.eventsourcing.boot.slice;

import org.springframework.data.repository.ListCrudRepository;

interface RoomKeys extends ListCrudRepository<RoomKey, Integer> {}
