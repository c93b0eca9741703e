package com.example;

import dev.eventsourcing.domain.Aggregate;
import dev.eventsourcing.domain.Event;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

public abstract class Questionnaire extends Aggregate {

    @Event("Sent")
    public Questionnaire(String recipientsFullName, String recipientsAddress, LocalDate answerUntil) {}

    @Event("Answered")
    public void answer(
            Map<String, List<String>> answersToQuestions,
            Map<String, List<String>> remarksOnQuestions,
            List<String> furtherRemarks,
            String signature) {}
}
