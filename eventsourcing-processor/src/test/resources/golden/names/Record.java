package com.example;

public record Record(java.lang.String text) {}
