package vendor.postgresql;

import dk.kommunestrategi.io.jackson.InvalidDokumentException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What is wrong with a request, as RFC 9457 has it, with every problem of a document; asked before Spring's own. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Problemer {

    @ExceptionHandler
    ProblemDetail unreadable(HttpMessageNotReadableException e) {
        if (e.getCause() instanceof InvalidDokumentException invalid) {
            ProblemDetail detail = ProblemDetail.forStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            detail.setProperty("problems", invalid.getProblems());
            return detail;
        }
        return ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
    }
}
