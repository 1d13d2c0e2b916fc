package org.simpul.api;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.simpul.graph.GraphUnavailableException;
import org.simpul.graph.QuestionTooLongException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Tells a program what was wrong with its question, as RFC 9457 has it. */
@RestControllerAdvice(basePackageClasses = ApiProblems.class)
public class ApiProblems extends ResponseEntityExceptionHandler {

    private static final String UNREADABLE =
            "The body is no question: give JSON such as {\"statement\": \"RETURN 1 AS one\", \"rows\": 10}.";

    @ExceptionHandler
    ProblemDetail wrong(WrongQuestionException e) {
        return problem(HttpStatus.BAD_REQUEST, e);
    }

    @ExceptionHandler
    ProblemDetail unreadableType(InvalidMediaTypeException e) {
        return problem(HttpStatus.UNSUPPORTED_MEDIA_TYPE, e);
    }

    @ExceptionHandler
    ProblemDetail nothing(NothingThereException e) {
        return problem(HttpStatus.NOT_FOUND, e);
    }

    /** It says where in the statement, and what the server calls it. */
    @ExceptionHandler
    ProblemDetail statement(StatementException e) {
        ProblemDetail problem = problem(e.refused() ? HttpStatus.FORBIDDEN : HttpStatus.UNPROCESSABLE_CONTENT, e);
        e.gqlStatus().ifPresent(status -> problem.setProperty("gqlStatus", status));
        e.position()
                .ifPresent(position -> problem.setProperty(
                        "position",
                        Map.of("offset", position.offset(), "line", position.line(), "column", position.column())));
        return problem;
    }

    @ExceptionHandler
    ProblemDetail busy(BusyException e) {
        return problem(HttpStatus.TOO_MANY_REQUESTS, e);
    }

    @ExceptionHandler
    ProblemDetail tooLong(QuestionTooLongException e) {
        return problem(HttpStatus.GATEWAY_TIMEOUT, e);
    }

    @ExceptionHandler
    ProblemDetail unavailable(GraphUnavailableException e) {
        return problem(HttpStatus.SERVICE_UNAVAILABLE, e);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return handleExceptionInternal(
                e, ProblemDetail.forStatusAndDetail(status, UNREADABLE), headers, status, request);
    }

    private static ProblemDetail problem(HttpStatus status, Exception e) {
        return ProblemDetail.forStatusAndDetail(status, String.valueOf(e.getMessage()));
    }
}
