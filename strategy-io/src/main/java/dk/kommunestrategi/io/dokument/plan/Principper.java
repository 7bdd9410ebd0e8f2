package dk.kommunestrategi.io.dokument.plan;

import dk.kommunestrategi.model.handleplan.Budgetbetingelse;
import dk.kommunestrategi.model.handleplan.Budgetregel;
import dk.kommunestrategi.model.handleplan.Kriterievalg;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.regel.Placeringskriterium;
import dk.kommunestrategi.rules.regel.Planregel;
import dk.kommunestrategi.rules.regel.planregler.Planregler;
import java.util.List;

/**
 * The principles by which plans are placed ("principper"), as people are told of them: those that are criteria, without
 * the one that only decides between equals, and the budget rule, which is one of the catalogue's five principles and
 * shown with the others. Immutable and thread-safe.
 */
public final class Principper {

    private static final Planregel BUDGETREGEL = Planregler.ALLE.stream()
            .filter(regel -> regel.getId().equals("IndgaarIBudgetforhandlinger"))
            .findFirst()
            .orElseThrow();

    private final List<List<Kriterievalg>> niveauer;
    private final Budgetregel budgetregel;
    private final Plantekster tekster;

    /**
     * The principles of a policy, told in one language.
     *
     * @param politik the policy
     * @param sprog the language
     */
    public Principper(Prioriteringspolitik politik, Sprog sprog) {
        this.niveauer = politik.niveauer();
        this.budgetregel = politik.getBudgetregel();
        this.tekster = new Plantekster(sprog);
    }

    /**
     * {@return whether a criterion is a principle, and does more than to decide between plans that are otherwise
     * equally good: a tie-break has no place in a committee's paper}
     *
     * @param kriterium the criterion
     */
    public boolean contains(Placeringskriterium kriterium) {
        List<Kriterievalg> last = niveauer.get(niveauer.size() - 1);
        return !(kriterium.isTieBreak()
                && niveauer.size() > 1
                && last.size() == 1
                && last.get(0).getId().equals(kriterium.getId()));
    }

    /**
     * {@return a criterion's name with what its values count, as it stands beside them: "Tidlig effekt (halvår i alt)"}
     *
     * @param kriterium the criterion
     * @param sprog the language
     */
    public static String maalt(Placeringskriterium kriterium, Sprog sprog) {
        String navn = kriterium.getNavn(sprog);
        return kriterium
                .getEnhed(sprog)
                .map(enhed -> new Plantekster(sprog).word("princip.maalt", navn, enhed))
                .orElse(navn);
    }

    /** {@return what the budget rule is called} */
    public String budgetnavn() {
        return BUDGETREGEL.getNavn(tekster.sprog());
    }

    /** {@return what the budget rule asks by this policy, where it comes from, and what in it is our reading} */
    public String budgetregel() {
        return krav() + " " + BUDGETREGEL.getKilde(tekster.sprog());
    }

    /**
     * {@return the same as a paper has it that may be of any municipality: without the catalogue that the rule is from}
     */
    public String budgetregelUdenKilde() {
        return krav() + " " + tekster.word("princip.budget.tolkning");
    }

    private String krav() {
        return tekster.word("princip.budget." + budgetregel.getTaerskel(), halvdel());
    }

    private String halvdel() {
        return budgetregel.getBetingelse() == Budgetbetingelse.FORHANDLINGSHALVAAR ? "2" : "1";
    }

    /**
     * {@return whether a plan keeps the budget rule, in a word}
     *
     * @param problems the plan's problems
     */
    public String budgetregelOverholdt(List<Problem> problems) {
        boolean isBrudt =
                problems.stream().anyMatch(problem -> problem.getCode() == Problemkode.UDENOM_BUDGETFORHANDLINGER);
        return tekster.word(isBrudt ? "princip.brudt" : "princip.overholdt");
    }
}
