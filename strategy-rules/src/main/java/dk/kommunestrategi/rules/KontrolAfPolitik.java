package dk.kommunestrategi.rules;

import static dk.kommunestrategi.model.problem.Problem.pointer;

import dk.kommunestrategi.model.Kriterievalg;
import dk.kommunestrategi.model.Prioriteringspolitik;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sprog.Stavehjaelp;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** A policy names at least one criterion, each that the planner knows, each once, and weighs what can be weighed. */
final class KontrolAfPolitik {

    private final Set<String> kendteKriterier;
    private final Consumer<Problem> problems;

    KontrolAfPolitik(Set<String> kendteKriterier, Consumer<Problem> problems) {
        this.kendteKriterier = kendteKriterier;
        this.problems = problems;
    }

    void check(Strategi strategi) {
        Prioriteringspolitik politik = strategi.politik();
        if (politik.getKriterier().isEmpty()) {
            problems.accept(Problem.of(Problemkode.INGEN_KRITERIER, "/politik/kriterier")
                    .build());
        }
        Set<String> valgte = new HashSet<>();
        for (int k = 0; k < politik.getKriterier().size(); k++) {
            Kriterievalg valg = politik.getKriterier().get(k);
            String sted = pointer("politik", "kriterier", k, "id");
            if (!kendteKriterier.contains(valg.getId())) {
                String kendte = String.join(", ", kendteKriterier);
                problems.accept(Problem.of(Problemkode.UKENDT_KRITERIUM, sted, valg.getId(), kendte)
                        .value(valg.getId())
                        .forslag(new Stavehjaelp(kendteKriterier).find(valg.getId()))
                        .build());
            }
            if (!valgte.add(valg.getId())) {
                problems.accept(Problem.of(Problemkode.DOBBELT_KRITERIUM, sted, valg.getId())
                        .value(valg.getId())
                        .build());
            }
        }
        checkNiveauer(politik);
    }

    private void checkNiveauer(Prioriteringspolitik politik) {
        int k = 0;
        for (List<Kriterievalg> niveau : politik.niveauer()) {
            Kriterievalg foerste = niveau.get(0);
            if (foerste.isSammenMedForrige()) {
                String sted = pointer("politik", "kriterier", k, "sammenMedForrige");
                problems.accept(Problem.of(Problemkode.INTET_FORRIGE_KRITERIUM, sted, foerste.getId())
                        .value("true")
                        .build());
            }
            if (niveau.size() == 1 && foerste.vaegt() != 1) {
                String vaegt = Integer.toString(foerste.vaegt());
                problems.accept(Problem.of(
                                Problemkode.VAEGT_UDEN_VIRKNING,
                                pointer("politik", "kriterier", k, "vaegt"),
                                foerste.getId(),
                                vaegt)
                        .value(vaegt)
                        .build());
            }
            k += niveau.size();
        }
    }
}
