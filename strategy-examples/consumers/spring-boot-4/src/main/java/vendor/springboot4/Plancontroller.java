package vendor.springboot4;

import dk.kommunestrategi.io.jackson.InvalidDokumentException;
import dk.kommunestrategi.io.validering.ConstraintProblems;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.rules.plan.PlanResult;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Plans the document in the body of a request, or tells what is wrong with it: the platform's Jackson has our module. */
@RestController
class Plancontroller {

    private static final int UNPROCESSABLE = 422;

    private final Planlaegning planlaegning;

    Plancontroller(Planlaegning planlaegning) {
        this.planlaegning = planlaegning;
    }

    @PostMapping("/plan")
    PlanResult plan(@Valid @RequestBody Strategi strategi) {
        return planlaegning.plan(strategi);
    }

    /** Plans the strategy under another name, which nobody has checked yet. */
    @PostMapping("/plan/{navn}")
    PlanResult plan(@PathVariable String navn, @Valid @RequestBody Strategi strategi) {
        return planlaegning.plan(strategi.withNavn(navn));
    }

    /** As RFC 9457 has it, with every problem of the document. */
    @ExceptionHandler
    ProblemDetail unreadable(HttpMessageNotReadableException e) {
        ProblemDetail detail = ProblemDetail.forStatus(UNPROCESSABLE);
        if (e.getCause() instanceof InvalidDokumentException invalid) {
            detail.setProperty("problems", invalid.getProblems());
        }
        return detail;
    }

    /** What the platform's validator finds is told in the same way. */
    @ExceptionHandler
    ProblemDetail invalid(ConstraintViolationException e) {
        ProblemDetail detail = ProblemDetail.forStatus(UNPROCESSABLE);
        detail.setProperty("problems", ConstraintProblems.from(e.getConstraintViolations()));
        return detail;
    }
}
