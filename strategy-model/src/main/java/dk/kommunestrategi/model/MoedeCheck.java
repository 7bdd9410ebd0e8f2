package dk.kommunestrategi.model;

import static dk.kommunestrategi.model.problem.Problem.pointer;

import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.styring.Moede;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.threeten.extra.YearHalf;

/** A deadline for the agenda does not lie after the meeting, and a half-year has one meeting of a kind. */
final class MoedeCheck implements Check {

    @Override
    public void check(Strategi strategi, Consumer<Problem> problems) {
        List<Moede> moeder = strategi.styring().getMoeder();
        Map<List<Object>, String> first = new HashMap<>();
        for (int k = 0; k < moeder.size(); k++) {
            Moede moede = moeder.get(k);
            String path = pointer("styring", "moeder", k);
            YearHalf halvaar = YearHalf.from(moede.getDato());
            String earlier = first.putIfAbsent(List.of(moede.getArt(), halvaar), path);
            if (earlier != null) {
                problems.accept(Problem.of(Problemkode.DOBBELT_HENVISNING, path + "/dato", halvaar)
                        .value(moede.getDato().toString())
                        .addRelated(earlier + "/dato", earlier + "/art", path + "/art")
                        .build());
            }
            moede.getDagsordensfrist()
                    .filter(deadline -> deadline.isAfter(moede.getDato()))
                    .ifPresent(deadline -> problems.accept(Problem.of(
                                    Problemkode.FRIST_EFTER_MOEDE, path + "/dagsordensfrist", deadline, moede.getDato())
                            .value(deadline.toString())
                            .addRelated(path + "/dato")
                            .build()));
        }
    }
}
