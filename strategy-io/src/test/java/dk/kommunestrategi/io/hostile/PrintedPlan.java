package dk.kommunestrategi.io.hostile;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.Planstatus;
import dk.kommunestrategi.rules.plan.Strategiplan;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;

/** The handleplan of a strategy as if it had been planned: a report can be made of it without a search, of any size. */
public final class PrintedPlan {

    private PrintedPlan() {}

    /** The handleplan of this strategy as a plan; none where it has no handleplan. */
    public static PlanResult of(Strategi strategi) {
        PlanRequest request = PlanRequest.of(strategi);
        return (PlanResult) Proxy.newProxyInstance(
                PlanResult.class.getClassLoader(),
                new Class<?>[] {PlanResult.class},
                (plan, method, arguments) -> answer(request, plan, method, arguments));
    }

    private static Object answer(PlanRequest request, Object plan, Method method, Object[] arguments) throws Throwable {
        Optional<Handleplan> handleplan = request.strategi().getHandleplan();
        return switch (method.getName()) {
            case "getRequest" -> request;
            case "getVersion" -> "1";
            case "getStatus" -> Planstatus.FEASIBLE;
            case "getPeriode" -> handleplan.map(Handleplan::getPeriode);
            case "getStrategiplaner" ->
                List.of(new Strategiplan(
                        Optional.empty(),
                        handleplan.map(Handleplan::getPlaceringer).orElse(List.of())));
            default ->
                method.isDefault()
                        ? InvocationHandler.invokeDefault(plan, method, arguments)
                        : method.getReturnType() == Optional.class ? Optional.empty() : List.of();
        };
    }
}
