package dk.kommunestrategi.io.dokument.plan;

import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.plan.begrundelse.Afgoerelse;
import dk.kommunestrategi.rules.plan.begrundelse.Begrundelse;
import dk.kommunestrategi.rules.plan.begrundelse.Planforklaring;
import dk.kommunestrategi.rules.plan.begrundelse.Startmulighed;
import dk.kommunestrategi.rules.regel.Brud;
import java.util.List;
import java.util.stream.Collectors;

/** What decides a placement ("afgørelse": decision), and what another start would mean, in a sentence or two. Thread-safe. */
public final class Afgoerelsestekst {

    private final Plantekster tekster;
    private final Forskelstekst forskelle;

    /**
     * The sentences about the placements of an explanation.
     *
     * @param forklaring the explanation, for the names of its criteria
     * @param sprog the language of the sentences
     */
    public Afgoerelsestekst(Planforklaring forklaring, Sprog sprog) {
        this.tekster = new Plantekster(sprog);
        this.forskelle = new Forskelstekst(forklaring.getKriterier(), sprog);
    }

    /**
     * {@return what decides a placement against the closest other half-year}
     *
     * @param begrundelse the reasons for the placement
     */
    public String text(Begrundelse begrundelse) {
        String key = key(begrundelse.getAfgoerelse());
        return begrundelse
                .secondBest()
                .map(secondBest -> tekster.word(
                        key,
                        secondBest.halvaar(),
                        secondBest
                                .afgoerende()
                                .map(niveau -> String.join("; ", forskelle.text(niveau.virkninger())))
                                .orElse("")))
                .orElseGet(() -> tekster.word(key));
    }

    private static String key(Afgoerelse afgoerelse) {
        return switch (afgoerelse) {
            case FASTLAGT -> "begrundelse.fastlagt";
            case ENESTE_MULIGE -> "begrundelse.enesteMulige";
            case KRITERIUM -> "begrundelse.kriterium";
            case LIGHED -> "begrundelse.lighed";
            case TEKNISK -> "begrundelse.teknisk";
            case BEDRE_FINDES -> "begrundelse.bedreFindes";
            case UAFGJORT -> "begrundelse.uafgjort";
        };
    }

    /**
     * {@return what a start in a half-year would mean: the rules against it, or its effect on the criteria}
     *
     * @param option the start in the half-year
     */
    public String text(Startmulighed option) {
        if (!option.isPossible()) {
            return tekster.word("begrundelse.udelukket", grunde(option.brud()));
        }
        if (option.niveauer().isEmpty()) {
            return tekster.word("begrundelse.muligt");
        }
        List<String> changes = forskelle.text(option.virkninger());
        return changes.isEmpty() ? tekster.word("begrundelse.ingenForskel") : String.join("; ", changes);
    }

    /** The rules that stand against a start; whose they are goes without saying where the reader has asked for one. */
    String grunde(List<Brud> brud) {
        return brud.stream()
                .map(violation -> violation.initiativ().isPresent()
                        ? violation.krav().text(tekster.sprog())
                        : violation.text(tekster.sprog()))
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
