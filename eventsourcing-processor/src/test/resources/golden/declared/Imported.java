package com.example;

public record Imported(String title, int version) implements EventSourcedPage.Creation {}
