package com.example;

import dev.eventsourcing.domain.Aggregate;
import java.io.Serializable;

@SuppressWarnings("serial")
abstract class Stored extends Aggregate implements Serializable {}
