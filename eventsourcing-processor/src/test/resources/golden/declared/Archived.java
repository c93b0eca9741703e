package com.example;

record Archived(boolean forever) implements EventSourcedPage.Event {}
