package dk.kommunestrategi.io.dokument.afsnit;

import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Block.Fact;
import dk.kommunestrategi.io.dokument.content.Block.Facts;
import dk.kommunestrategi.io.dokument.content.Block.Subheading;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.styring.Aarsdato;
import dk.kommunestrategi.model.styring.Moedeart;
import dk.kommunestrategi.model.styring.Styring;
import dk.kommunestrategi.model.styring.Styringspolitik;
import dk.kommunestrategi.rules.udmoentning.kalender.Kalenderart;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How the strategy is followed up, where it says so itself: when what comes every year, and who may do what. Stateless. */
final class Styringsafsnit {

    private final Afsnitstekster tekster;

    private Styringsafsnit(Sprog sprog) {
        this.tekster = new Afsnitstekster(sprog);
    }

    /** Returns the blocks of the section; none where the strategy says nothing of it. */
    static List<Block> blocks(Strategi strategi, Sprog sprog) {
        return strategi.getStyring()
                .flatMap(Styring::getPolitik)
                .map(new Styringsafsnit(sprog)::opfoelgning)
                .orElse(List.of());
    }

    private List<Block> opfoelgning(Styringspolitik politik) {
        List<Fact> facts = new ArrayList<>();
        facts.add(tekster.fact(
                "styring.aarsrapport",
                tekster.word("betingelse.half", Integer.toString(politik.getAarsrapportHalvaar()))));
        politik.getStillingtagenInterval()
                .ifPresent(halvaar ->
                        facts.add(tekster.fact("styring.stillingtagen", tekster.antal("effekt.interval", halvaar))));
        if (politik.isOmplaceringBemyndiget()) {
            facts.add(tekster.fact("styring.omplacering", tekster.word("ja")));
        }
        politik.getAarsdatoer()
                .forEach(dato -> facts.add(Fact.of(kalenderart(dato).text(tekster.sprog()), text(dato))));
        return List.of(new Subheading(tekster.word("styring.overskrift")), Facts.of(facts));
    }

    private static Kalenderart kalenderart(Aarsdato dato) {
        return dato.getArt() == Moedeart.STATUSMOEDE
                ? Kalenderart.STATUS
                : Kalenderart.valueOf(dato.getArt().name());
    }

    /** "10. juni hvert år", "oktober 2026". */
    private String text(Aarsdato dato) {
        Locale locale = tekster.sprog().getLocale();
        String maaned = Month.of(dato.getMaaned()).getDisplayName(TextStyle.FULL, locale);
        String dag = dato.getDag().isPresent()
                ? tekster.word("styring.dag", Integer.toString(dato.getDag().getAsInt()), maaned)
                : maaned;
        return dato.getAar().isPresent() ? dag + " " + dato.getAar().getAsInt() : tekster.word("styring.hvertAar", dag);
    }
}
