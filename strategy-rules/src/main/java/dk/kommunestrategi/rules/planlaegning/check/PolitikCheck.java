package dk.kommunestrategi.rules.planlaegning.check;

import static dk.kommunestrategi.model.problem.Problem.pointer;

import dk.kommunestrategi.model.handleplan.Kriterievalg;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.text.Listing;
import dk.kommunestrategi.model.text.Spelling;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** A policy names at least one criterion, each that the planner knows, each once, and weighs what can be weighed. */
final class PolitikCheck {

    private final Set<String> knownKriterier;
    private final Consumer<Problem> problems;

    PolitikCheck(Set<String> knownKriterier, Consumer<Problem> problems) {
        this.knownKriterier = knownKriterier;
        this.problems = problems;
    }

    void check(Prioriteringspolitik politik) {
        if (politik.getKriterier().isEmpty()) {
            problems.accept(Problem.of(Problemkode.INGEN_KRITERIER, "/politik/kriterier")
                    .build());
        }
        Set<String> chosen = new HashSet<>();
        for (int k = 0; k < politik.getKriterier().size(); k++) {
            Kriterievalg valg = politik.getKriterier().get(k);
            String place = pointer("politik", "kriterier", k, "id");
            if (!knownKriterier.contains(valg.getId())) {
                Listing known = Listing.all(knownKriterier, id -> id);
                problems.accept(Problem.of(Problemkode.UKENDT_KRITERIUM, place, valg.getId(), known)
                        .value(valg.getId())
                        .forslag(new Spelling(knownKriterier).find(valg.getId()))
                        .build());
            }
            if (!chosen.add(valg.getId())) {
                problems.accept(Problem.of(Problemkode.DOBBELT_KRITERIUM, place, valg.getId())
                        .value(valg.getId())
                        .build());
            }
        }
        checkNiveauer(politik);
    }

    private void checkNiveauer(Prioriteringspolitik politik) {
        int k = 0;
        for (List<Kriterievalg> niveau : politik.niveauer()) {
            Kriterievalg first = niveau.get(0);
            if (first.isSammenMedForrige()) {
                String place = pointer("politik", "kriterier", k, "sammenMedForrige");
                problems.accept(Problem.of(Problemkode.INTET_FORRIGE_KRITERIUM, place, first.getId())
                        .value("true")
                        .build());
            }
            if (niveau.size() == 1 && first.vaegt() != 1) {
                String vaegt = Integer.toString(first.vaegt());
                problems.accept(Problem.of(
                                Problemkode.VAEGT_UDEN_VIRKNING,
                                pointer("politik", "kriterier", k, "vaegt"),
                                first.getId(),
                                vaegt)
                        .value(vaegt)
                        .build());
            }
            k += niveau.size();
        }
    }
}
