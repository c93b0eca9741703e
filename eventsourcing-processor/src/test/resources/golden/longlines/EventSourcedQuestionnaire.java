package com.example;

import dev.eventsourcing.domain.AggregateEvent;
import dev.eventsourcing.domain.CreationEvent;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/** {@link Questionnaire} with its events, generated from what has {@code @Event} there. */
@Generated("dev.eventsourcing.processor.EventProcessor")
public final class EventSourcedQuestionnaire extends Questionnaire {

    private EventSourcedQuestionnaire(Sent event) {
        super(event.recipientsFullName(), event.recipientsAddress(), event.answerUntil());
    }

    public static Questionnaire create(String recipientsFullName, String recipientsAddress, LocalDate answerUntil) {
        return begin(new Sent(recipientsFullName, recipientsAddress, answerUntil));
    }

    @Override
    public void answer(
            Map<String, List<String>> answersToQuestions,
            Map<String, List<String>> remarksOnQuestions,
            List<String> furtherRemarks,
            String signature) {
        if (isApplying()) {
            super.answer(answersToQuestions, remarksOnQuestions, furtherRemarks, signature);
        } else {
            trigger(new Answered(answersToQuestions, remarksOnQuestions, furtherRemarks, signature));
        }
    }

    /** The events of {@link Questionnaire}. */
    public sealed interface Event extends AggregateEvent<Questionnaire> {}

    public record Sent(
            String recipientsFullName, String recipientsAddress, LocalDate answerUntil)
            implements Event, CreationEvent<Questionnaire> {
        @Override
        public Questionnaire create(OffsetDateTime timestamp) {
            return new EventSourcedQuestionnaire(this);
        }
    }

    public record Answered(
            Map<String, List<String>> answersToQuestions,
            Map<String, List<String>> remarksOnQuestions,
            List<String> furtherRemarks,
            String signature)
            implements Event {
        @Override
        public void apply(Questionnaire questionnaire) {
            questionnaire.answer(answersToQuestions, remarksOnQuestions, furtherRemarks, signature);
        }
    }
}
