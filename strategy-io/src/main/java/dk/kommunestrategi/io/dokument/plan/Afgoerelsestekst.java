package dk.kommunestrategi.io.dokument.plan;

import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.plan.begrundelse.Afgoerelse;
import dk.kommunestrategi.rules.plan.begrundelse.Begrundelse;
import dk.kommunestrategi.rules.plan.begrundelse.Niveauvirkning;
import dk.kommunestrategi.rules.plan.begrundelse.Planforklaring;
import dk.kommunestrategi.rules.plan.begrundelse.Startmulighed;
import dk.kommunestrategi.rules.planopgave.Initiativnummer;
import dk.kommunestrategi.rules.regel.Placeringskriterium;
import java.util.List;
import java.util.Optional;

/** What decides a placement ("afgørelse": decision), and what another start would mean, in a sentence or two. Thread-safe. */
public final class Afgoerelsestekst {

    /** How many facts are told of what decides, and of every other half-year. */
    private static final int DECISIVE_FACTS = 3;

    private static final int FACTS = 1;

    private final List<Placeringskriterium> kriterier;
    private final Plantekster tekster;
    private final Plannavne navne;
    private final Principper principper;
    private final boolean isForUdvalg;

    private Afgoerelsestekst(Planforklaring forklaring, Sprog sprog, boolean isForUdvalg) {
        this.kriterier = forklaring.getKriterier();
        this.tekster = new Plantekster(sprog);
        this.navne = new Plannavne(forklaring.getRequest(), sprog);
        this.principper = new Principper(forklaring.getRequest().politik(), sprog);
        this.isForUdvalg = isForUdvalg;
    }

    /**
     * The sentences about the placements of an explanation.
     *
     * @param forklaring the explanation, for the names of its criteria and initiatives
     * @param sprog the language of the sentences
     */
    public Afgoerelsestekst(Planforklaring forklaring, Sprog sprog) {
        this(forklaring, sprog, false);
    }

    /**
     * {@return the sentences as a committee's paper has them: without what only decides between equally good plans}
     *
     * @param forklaring the explanation, for the names of its criteria and initiatives
     * @param sprog the language of the sentences
     */
    public static Afgoerelsestekst forUdvalg(Planforklaring forklaring, Sprog sprog) {
        return new Afgoerelsestekst(forklaring, sprog, true);
    }

    private Virkningstekst virkninger(Initiativnummer initiativ, int facts) {
        return new Virkningstekst(kriterier, tekster, new Aendringstekst(tekster, navne.of(initiativ), facts));
    }

    /**
     * {@return what decides a placement against the closest other half-year}
     *
     * @param begrundelse the reasons for the placement
     */
    public String text(Begrundelse begrundelse) {
        boolean isUdeladt = begrundelse.getPlacering().isEmpty();
        String key = key(begrundelse.getAfgoerelse(), isUdeladt);
        Virkningstekst virkninger = virkninger(begrundelse.getInitiativ(), DECISIVE_FACTS);
        Optional<String> decision = begrundelse
                .secondBest()
                .map(secondBest -> tekster.word(
                        key,
                        secondBest.halvaar(),
                        secondBest.afgoerende().map(virkninger::text).orElse("")))
                .or(() -> begrundelse.getAfgoerelse() == Afgoerelse.TEKNISK
                        ? Optional.empty()
                        : Optional.of(tekster.word(key)))
                .map(text -> betingelse(begrundelse)
                        .map(condition -> text + " " + condition)
                        .orElse(text));
        Optional<String> exchange = Optional.of(begrundelse.getOmbyttelige())
                .filter(others -> !others.isEmpty())
                .map(others -> tekster.word(
                        isUdeladt ? "begrundelse.ombytteligUdeladt" : "begrundelse.ombyttelig",
                        navne.initiativer(others)));
        return decision.map(text -> exchange.map(other -> text + " " + other).orElse(text))
                .or(() -> exchange)
                .orElse("");
    }

    /** When what is left out would have room after all; a committee's paper has it, too. */
    private Optional<String> betingelse(Begrundelse begrundelse) {
        return begrundelse.getAfgoerelse() == Afgoerelse.INGEN_PLADS
                ? new Pladsbetingelse(tekster, navne.of(begrundelse.getInitiativ())).text(begrundelse.getOptions())
                : Optional.empty();
    }

    private String key(Afgoerelse afgoerelse, boolean isUdeladt) {
        return switch (afgoerelse) {
            case FASTLAGT -> "begrundelse.fastlagt";
            case ENESTE_MULIGE -> "begrundelse.enesteMulige";
            case STARTET -> "begrundelse.startet";
            case INGEN_PLADS -> "begrundelse.ingenPlads";
            case KRITERIUM -> isUdeladt ? "begrundelse.kriteriumUdeladt" : "begrundelse.kriterium";
            case LIGHED -> isForUdvalg ? "begrundelse.lige" : "begrundelse.lighed";
            case TEKNISK -> "begrundelse.teknisk";
            case BEDRE_FINDES -> "begrundelse.bedreFindes";
            case UAFGJORT -> "begrundelse.uafgjort";
        };
    }

    /**
     * {@return what a start in a half-year would mean: the rules against it, or its effect on the criteria} The effect that
     * decides is told with the facts behind it, by name.
     *
     * @param initiativ the initiative's number
     * @param option its start in the half-year
     */
    public String text(Initiativnummer initiativ, Startmulighed option) {
        if (!option.isPossible()) {
            return tekster.word(
                    "begrundelse.udelukket", new Brudtekst(tekster, navne).grunde(initiativ, option.brud()));
        }
        if (option.niveauer().isEmpty()) {
            return tekster.word("begrundelse.muligt");
        }
        return option.afgoerende()
                .filter(decisive -> !(isForUdvalg && isTieBreak(decisive)))
                .map(decisive -> text(decisive, option.niveauer(), virkninger(initiativ, FACTS)))
                .orElseGet(() -> tekster.word("begrundelse.ingenForskel"));
    }

    private String text(Niveauvirkning decisive, List<Niveauvirkning> niveauer, Virkningstekst virkninger) {
        String others = virkninger.brief(niveauer.subList(niveauer.indexOf(decisive) + 1, niveauer.size()).stream()
                .filter(niveau -> !isTieBreak(niveau))
                .toList());
        String text = virkninger.text(decisive);
        return others.isEmpty() ? text : tekster.word("begrundelse.desuden", text, others);
    }

    private boolean isTieBreak(Niveauvirkning niveau) {
        return niveau.virkninger().stream()
                .allMatch(virkning -> kriterier.stream()
                        .anyMatch(kriterium ->
                                kriterium.getId().equals(virkning.kriterium()) && !principper.contains(kriterium)));
    }
}
