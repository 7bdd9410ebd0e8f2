package dk.kommunestrategi.io.result;

import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.sprog.Sprog;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Problems as JSON; what one does not have is left out. */
public final class ProblemJson {

    private ProblemJson() {}

    /** The problems, each with its texts in the language. */
    public static ArrayNode problems(List<Problem> problems, Sprog sprog) {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        for (Problem problem : problems) {
            ObjectNode element = json.addObject()
                    .put("code", problem.getCode().name())
                    .put("severity", problem.getSeverity().name())
                    .put("pointer", problem.getPointer());
            problem.getLine().ifPresent(line -> element.put("line", line));
            problem.getColumn().ifPresent(column -> element.put("column", column));
            problem.getValue().ifPresent(value -> element.put("value", value));
            element.put("message", problem.getMessage(sprog)).put("advice", problem.getAdvice(sprog));
        }
        return json;
    }
}
