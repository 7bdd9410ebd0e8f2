package vendor.springboot4;

import dk.kommunestrategi.io.jackson.InvalidDokumentException;
import dk.kommunestrategi.io.validering.ConstraintProblems;
import dk.kommunestrategi.model.problem.Problem;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.Collection;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/** What is wrong with a request, as RFC 9457 has it: every problem of a strategy, whoever found it, and what else is wrong. */
@RestControllerAdvice
class Problemer {

    /** What our reader finds in a body. */
    @ExceptionHandler
    ProblemDetail unreadable(HttpMessageNotReadableException e) {
        return e.getCause() instanceof InvalidDokumentException invalid
                ? detail(invalid.getProblems(), List.of())
                : ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
    }

    /** What the platform's validator finds in what one bean hands to another. */
    @ExceptionHandler
    ProblemDetail invalid(ConstraintViolationException e) {
        return detail(e.getConstraintViolations());
    }

    /** What it finds in a body. */
    @ExceptionHandler
    ProblemDetail invalid(MethodArgumentNotValidException e) {
        return detail(e.getAllErrors().stream()
                .<ConstraintViolation<?>>map(error -> error.unwrap(ConstraintViolation.class))
                .toList());
    }

    /** What it finds in the parameters of a method, of which the body may be one. */
    @ExceptionHandler
    ProblemDetail invalid(HandlerMethodValidationException e) {
        return detail(e.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream()
                        .<ConstraintViolation<?>>map(error -> result.unwrap(error, ConstraintViolation.class)))
                .toList());
    }

    private static ProblemDetail detail(Collection<? extends ConstraintViolation<?>> violations) {
        return detail(
                ConstraintProblems.from(violations),
                violations.stream()
                        .filter(violation ->
                                ConstraintProblems.from(List.of(violation)).isEmpty())
                        .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
                        .toList());
    }

    private static ProblemDetail detail(List<Problem> problems, List<String> parameters) {
        ProblemDetail detail = ProblemDetail.forStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        detail.setProperty("problems", problems);
        detail.setProperty("parameters", parameters);
        return detail;
    }
}
