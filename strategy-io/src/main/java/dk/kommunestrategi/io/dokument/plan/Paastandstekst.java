package dk.kommunestrategi.io.dokument.plan;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Handleplansversion;
import dk.kommunestrategi.model.handleplan.Kriterievalg;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.historik.Versionsstatus;
import dk.kommunestrategi.rules.plan.Evaluering;
import dk.kommunestrategi.rules.plan.Kriterievaerdi;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.Planstatus;
import dk.kommunestrategi.rules.plan.foelsomhed.Foelsomhed;
import dk.kommunestrategi.rules.udmoentning.styring.Beslutningstilstand;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is claimed of a plan ("påstand": claim), each claim in the same breath as what it rests on: how many durations are
 * assumed, and, where that was asked, on which of them the plan hinges. Whatever calls a plan best or proved takes its words
 * from here. Immutable and thread-safe.
 */
public final class Paastandstekst {

    private final PlanResult plan;
    private final Optional<Foelsomhed> foelsomhed;
    private final Plantekster tekster;

    /**
     * The claims of one plan in one language.
     *
     * @param plan what the planning came to, with or without a plan
     * @param foelsomhed how much the plan depends on durations, where that was asked
     * @param sprog the language
     */
    public Paastandstekst(PlanResult plan, Optional<Foelsomhed> foelsomhed, Sprog sprog) {
        this.plan = plan;
        this.foelsomhed = foelsomhed;
        this.tekster = new Plantekster(sprog);
    }

    /** {@return whether the plan is proved to be the best, and what that rests on; nothing where there is no plan} */
    public Optional<String> plan() {
        return Optional.of(plan)
                .filter(PlanResult::isPlan)
                .map(result -> withForbehold(tekster.word(
                        result.getStatus() == Planstatus.OPTIMAL && isAfvejet()
                                ? "paastand.OPTIMAL.afvejet"
                                : "paastand." + result.getStatus())));
    }

    /** {@return whether all plans to choose among were found, and what that rests on; nothing where none were asked for} */
    public Optional<String> front() {
        return plan.getFront()
                .map(front -> withForbehold(tekster.word(
                        (front.complete() ? "paastand.frontBevist" : "paastand.frontFundet")
                                + (front.size() == 1 ? ".en" : ""),
                        Integer.toString(front.size()))));
    }

    /** {@return what it means that the value of a criterion is the best possible, and what that rests on} */
    public String kriterier() {
        return withForbehold(tekster.word(isAfvejet() ? "paastand.kriterier.afvejet" : "paastand.kriterier"));
    }

    /**
     * {@return what is proved of the value of one criterion, without what it rests on, which belongs above or below the
     * whole of them; empty where nothing was to be proved}
     *
     * @param kriterium one of the plan's criteria
     */
    public String kriterium(Kriterievaerdi kriterium) {
        List<String> weighed = weighed(kriterium);
        boolean isFirst = Stream.concat(weighed.stream(), Stream.of(kriterium.getId()))
                .anyMatch(plan.getCriteria().get(0).getId()::equals);
        String key = isFirst ? "paastand.foerste." : "paastand.naeste.";
        return switch (kriterium.getProof()) {
            case BEVIST -> tekster.word(key + (weighed.isEmpty() ? "BEVIST" : "AFVEJET"));
            case IKKE_BEVIST -> unproven(kriterium, key);
            case IKKE_SOEGT -> "";
        };
    }

    /** A value that has reached its bound is open only because an earlier one is. */
    private String unproven(Kriterievaerdi kriterium, String key) {
        if (kriterium.getLowerBound().isEmpty()) {
            return tekster.word("paastand.kriterium.IKKE_BEVIST");
        }
        long bound = kriterium.getLowerBound().getAsLong();
        return kriterium.getValue() == bound
                ? tekster.word("paastand.naeste.NAAET")
                : tekster.word(key + "IKKE_BEVIST", tekster.sprog().tal(bound));
    }

    /**
     * {@return that the values of the document's own plan rest on more than the starts that it states; nothing where there
     * is no such plan, or all durations are known}
     */
    public Optional<String> foreliggende() {
        return plan.getExisting()
                .filter(existing -> !existing.getForudsatteVarigheder().isEmpty())
                .map(existing -> tekster.word("paastand.foreliggende", hidtidig()));
    }

    /**
     * {@return that the values of a plan that was only judged rest on more than the starts that it states, and on what;
     * nothing where all durations are known}
     *
     * @param evaluering what the judging came to
     * @param sprog the language
     */
    public static Optional<String> foreliggende(Evaluering evaluering, Sprog sprog) {
        return new Varighedstekst(sprog)
                .ofJudged(evaluering.getForudsatteVarigheder(), evaluering.getRequest())
                .map(assumption -> {
                    Plantekster tekster = new Plantekster(sprog);
                    return tekster.word("paastand.foreliggende", hidtidig(evaluering.getRequest(), tekster)) + " "
                            + assumption;
                });
    }

    /**
     * {@return what the document's own plan is called in a sentence, by its status ("hidtidig": so far): "den vedtagne
     * handleplan"}
     */
    public String hidtidig() {
        return hidtidig(plan.getRequest(), tekster);
    }

    private static String hidtidig(PlanRequest request, Plantekster tekster) {
        List<Strategi> strategier = request.planlagteStrategier();
        if (request.isFaelles()) {
            return tekster.word("hidtidig.FLERE");
        }
        return tekster.word("hidtidig."
                + Optional.of(strategier)
                        .filter(planned -> planned.size() == 1)
                        .flatMap(planned -> version(planned.get(0)))
                        .map(Paastandstekst::key)
                        .orElse("HIDTIDIG"));
    }

    /** The latest version of the handleplan, if that is the plan that the document has. */
    private static Optional<Versionsstatus> version(Strategi strategi) {
        List<Handleplansversion> versioner = strategi.getHandleplansversioner();
        return Stream.of(versioner.size() - 1)
                .filter(last -> last >= 0
                        && strategi.getHandleplan()
                                .equals(Optional.of(versioner.get(last).getHandleplan())))
                .map(last -> Versionsstatus.of(strategi).get(last))
                .findFirst();
    }

    /** A plan is called adopted only while the decision holds. */
    private static String key(Versionsstatus status) {
        return switch (status.beslutning().orElse(Beslutningstilstand.GAELDER)) {
            case GAELDER -> status.art().name();
            case STANDSET -> "STANDSET";
            case OPHAEVET -> "OPHAEVET";
            case FEJLREGISTRERET, UGYLDIG -> "HIDTIDIG";
        };
    }

    /** {@return what every claim of the plan rests on, in a sentence or two; empty where all durations are known} */
    public String forbehold() {
        return Stream.concat(
                        new Varighedstekst(tekster.sprog())
                                .sentence(plan.getForudsatteVarigheder(), plan.getRequest()).stream(),
                        foelsomhed.stream().flatMap(this::hinges))
                .collect(Collectors.joining(" "));
    }

    private Stream<String> hinges(Foelsomhed virkninger) {
        return new Vippetekst(tekster, new Plannavne(plan.getRequest(), tekster.sprog())).sentences(virkninger);
    }

    private String withForbehold(String claim) {
        return (claim + " " + forbehold()).strip();
    }

    /** Whether criteria are weighed together on a level. */
    private boolean isAfvejet() {
        return plan.getRequest().politik().niveauer().stream().anyMatch(niveau -> niveau.size() > 1);
    }

    /** The criteria of the level on which this one is weighed against others; none where it is alone. */
    private List<String> weighed(Kriterievaerdi kriterium) {
        return plan.getRequest().politik().niveauer().stream()
                .filter(niveau -> niveau.size() > 1)
                .map(niveau -> niveau.stream().map(Kriterievalg::getId).toList())
                .filter(niveau -> niveau.contains(kriterium.getId()))
                .findFirst()
                .orElse(List.of());
    }
}
