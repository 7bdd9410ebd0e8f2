package vendor.springboot4;

import dk.kommunestrategi.io.jackson.InvalidDokumentException;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.plan.PlanResult;
import jakarta.validation.Valid;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Plans the document in the body of a request, or tells what is wrong with it: the platform's Jackson has our module. */
@RestController
class Plancontroller {

    private static final int UNPROCESSABLE = 422;

    private final Planner planner = Planner.standard();

    @PostMapping("/plan")
    PlanResult plan(@Valid @RequestBody Strategi strategi) {
        return planner.plan(strategi);
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
}
