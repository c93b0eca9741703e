package dev.eventsourcing.sample;

import dev.eventsourcing.application.AggregateNotFoundException;
import dev.eventsourcing.persistence.ConcurrencyException;
import dev.eventsourcing.persistence.PersistenceException;
import dev.eventsourcing.persistence.TrackingTimeoutException;
import dev.eventsourcing.processing.DeadLetterException;
import dev.eventsourcing.processing.ProcessingException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Answers failures with problem details (RFC 9457) that say what to do, and keeps what is internal in the log. */
@RestControllerAdvice
class ProblemHandler extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);

    @ExceptionHandler
    ProblemDetail notFound(AggregateNotFoundException e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, e.getMessage());
    }

    @ExceptionHandler
    ProblemDetail stale(StaleWorldException e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, e.getMessage());
    }

    @ExceptionHandler
    ProblemDetail conflict(ConcurrencyException e) {
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.CONFLICT,
                "Somebody else wrote to " + e.originatorIds() + " in the same moment."
                        + " Nothing was stored: read the world again, then repeat the request");
    }

    @ExceptionHandler
    ProblemDetail badField(BadFieldException e) {
        return badRequest(List.of(new FieldProblem(e.field(), e.problem())));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notProcessedYet(TrackingTimeoutException e) {
        return later("Notification " + e.notificationId() + " was not processed in time: repeat the request, or leave"
                + " \"after\" out to read what there is");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notProcessedAtPresent(ProcessingException e) {
        return later("Notification " + e.notificationId() + " cannot be processed at present: leave \"after\" out to"
                + " read what there is");
    }

    @ExceptionHandler
    ProblemDetail notProcessed(DeadLetterException e) {
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.SERVICE_UNAVAILABLE,
                "Notification " + e.letter().notificationId() + " was set aside for somebody to look at: leave"
                        + " \"after\" out to read what there is");
    }

    private static ResponseEntity<ProblemDetail> later(String detail) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, "1")
                .body(ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, detail));
    }

    @ExceptionHandler
    ProblemDetail storeFailed(PersistenceException e) {
        LOG.error("The event store failed", e);
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.SERVICE_UNAVAILABLE, "The event store is not available at present: try again later");
    }

    @ExceptionHandler
    ProblemDetail unexpected(Exception e) {
        LOG.error("A request failed", e);
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.INTERNAL_SERVER_ERROR, "The request failed for a reason that is not yours: see the log");
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<FieldProblem> problems = e.getFieldErrors().stream()
                .map(error -> new FieldProblem(error.getField(), String.valueOf(error.getDefaultMessage())))
                .sorted()
                .toList();
        return handleExceptionInternal(e, badRequest(problems), headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String field = String.valueOf(e.getPropertyName());
        FieldProblem problem = new FieldProblem(field, "must be " + FieldProblem.form(e.getRequiredType()));
        return handleExceptionInternal(e, badRequest(List.of(problem)), headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return handleExceptionInternal(
                e, badRequest(List.of(FieldProblem.ofBody(e.getCause()))), headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMediaTypeNotSupported(
            HttpMediaTypeNotSupportedException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                status, "The body must be JSON: send it with the header Content-Type: application/json");
        return handleExceptionInternal(e, problem, headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleNoResourceFoundException(
            NoResourceFoundException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, "There is nothing at /" + e.getResourcePath());
        return handleExceptionInternal(e, problem, headers, status, request);
    }

    private static ProblemDetail badRequest(List<FieldProblem> problems) {
        ProblemDetail detail =
                ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, FieldProblem.sentence(problems));
        detail.setProperty("errors", problems);
        return detail;
    }
}
