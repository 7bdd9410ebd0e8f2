package vendor.springboot3;

import dk.kommunestrategi.io.StrategiJson;
import dk.kommunestrategi.io.Strategidokument;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Result;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.Planner;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Plans the document in the body of a request, or tells what is wrong with it. */
@RestController
class Plancontroller {

    private final StrategiJson json = new StrategiJson();
    private final Planner planner = Planner.standard();
    private final Validator validator;

    Plancontroller(Validator validator) {
        this.validator = validator;
    }

    @PostMapping("/plan")
    ResponseEntity<?> plan(@RequestBody byte[] dokument) {
        Result<Strategidokument> reading = json.read(dokument);
        if (reading.getValue().isEmpty()) {
            return ResponseEntity.unprocessableEntity().body(problemer(reading.getProblems()));
        }
        var strategi = reading.getValue().orElseThrow().getStrategi();
        var violations = validator.validate(strategi);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return ResponseEntity.ok(Plan.of(planner.plan(strategi)));
    }

    private static List<String> problemer(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.getMessage(Sprog.ENGELSK))
                .toList();
    }
}
