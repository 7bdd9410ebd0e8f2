package dk.kommunestrategi.model;

import static dk.kommunestrategi.model.problem.Problem.pointer;

import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.styring.Moede;
import dk.kommunestrategi.model.styring.Styring;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.threeten.extra.YearHalf;

/** A deadline for the agenda does not lie after the meeting, and a half-year has one meeting of a kind. */
final class KontrolAfMoeder implements Kontrol {

    @Override
    public void check(Strategi strategi, Consumer<Problem> problems) {
        List<Moede> moeder = strategi.getStyring().map(Styring::getMoeder).orElse(List.of());
        Map<List<Object>, String> foerste = new HashMap<>();
        for (int k = 0; k < moeder.size(); k++) {
            Moede moede = moeder.get(k);
            String sti = pointer("styring", "moeder", k);
            YearHalf halvaar = YearHalf.from(moede.getDato());
            String tidligere = foerste.putIfAbsent(List.of(moede.getArt(), halvaar), sti);
            if (tidligere != null) {
                problems.accept(Problem.of(Problemkode.DOBBELT_HENVISNING, sti + "/dato", halvaar)
                        .value(moede.getDato().toString())
                        .addRelated(tidligere + "/dato", tidligere + "/art", sti + "/art")
                        .build());
            }
            moede.getDagsordensfrist()
                    .filter(frist -> frist.isAfter(moede.getDato()))
                    .ifPresent(frist -> problems.accept(
                            Problem.of(Problemkode.FRIST_EFTER_MOEDE, sti + "/dagsordensfrist", frist, moede.getDato())
                                    .value(frist.toString())
                                    .addRelated(sti + "/dato")
                                    .build()));
        }
    }
}
