package dk.kommunestrategi.io.dokument.udmoentning;

import dk.kommunestrategi.io.dokument.content.Block.Fact;
import dk.kommunestrategi.io.dokument.content.Block.Facts;
import dk.kommunestrategi.io.dokument.content.Section;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.effekt.Datakilde;
import dk.kommunestrategi.model.effekt.Indikator;
import dk.kommunestrategi.model.effekt.Maaling;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.rules.udmoentning.effekt.Udvikling;
import dk.kommunestrategi.rules.udmoentning.effekt.Udviklingstrin;
import dk.kommunestrategi.rules.udmoentning.kalender.Tidspunkt;
import dk.kommunestrategi.rules.udmoentning.status.Indikatorstatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An indicator in words: where its data come from, what it is held against, and what was measured when. */
final class Indikatortekst {

    private final Strategi strategi;
    private final Udvikling udvikling;
    private final Indikator indikator;
    private final Optional<Beslutning> metodegodkendelse;
    private final Udmoentningstekster tekster;

    Indikatortekst(Strategi strategi, Indikatorstatus status, Sprog sprog) {
        this.strategi = strategi;
        this.udvikling = status.udvikling();
        this.indikator = udvikling.indikator();
        this.metodegodkendelse = status.metodegodkendelse();
        this.tekster = new Udmoentningstekster(sprog);
    }

    /** Returns the section of the indicator that is this one in its document. */
    Section section(int nummer) {
        List<Fact> facts = new ArrayList<>();
        facts.add(tekster.fact(
                "rapport.datakilde", indikator.getDatakilde().map(this::text).orElse(tekster.word("ikkeOplyst"))));
        facts.add(tekster.fact("rapport.baseline", text(indikator.getBaseline())));
        indikator
                .getDelmaal()
                .forEach(delmaal -> facts.add(tekster.fact("rapport.delmaal", text(Optional.of(delmaal)))));
        facts.add(tekster.fact("rapport.maal", text(indikator.getMaal())));
        if (udvikling.trin().isEmpty()) {
            facts.add(tekster.fact("rapport.maaling", tekster.word("rapport.ingenMaaling")));
        }
        udvikling.trin().forEach(trin -> facts.add(tekster.fact("rapport.maaling", text(trin))));
        return new Section(
                "indikator-" + nummer,
                tekster.word("rapport.indikator", indikator.getNavn()),
                List.of(Facts.of(facts)));
    }

    /** Data that exist are the rule; what is collected for the purpose says so, and who approved the method of much. */
    private String text(Datakilde kilde) {
        return switch (kilde.getArt()) {
            case EKSISTERENDE -> kilde.getNavn();
            case SAERSKILT -> tekster.word("rapport.saerskilt", kilde.getNavn());
            case STOERRE_SAERSKILT ->
                metodegodkendelse
                        .map(godkendelse -> tekster.word(
                                "rapport.stoerreGodkendt",
                                kilde.getNavn(),
                                strategi.rolle(godkendelse.getOrgan())
                                        .map(Rolle::getNavn)
                                        .orElse(godkendelse.getOrgan()),
                                godkendelse
                                        .getDato()
                                        .map(Tidspunkt::of)
                                        .orElse(Tidspunkt.of(godkendelse.getHalvaar()))))
                        .orElse(tekster.word("rapport.stoerreIkkeGodkendt", kilde.getNavn()));
        };
    }

    /** Returns what was measured, held against baseline and target as far as they can be compared. */
    private String text(Udviklingstrin trin) {
        StringBuilder tekst = new StringBuilder(text(Optional.of(trin.maaling())));
        if (trin.forskel().isPresent()) {
            tekst.append(tekster.word(
                    "rapport.forskel", indikator.forskel(trin.forskel().getAsLong())));
        } else if (trin.vaerdi().isPresent()) {
            indikator
                    .getBaseline()
                    .filter(baseline -> !udvikling.isComparable(trin.maaling(), baseline))
                    .ifPresent(baseline -> tekst.append(tekster.word("rapport.andenLaengde", baseline.maaneder())));
        }
        Optional<Boolean> reached = udvikling.maalReachedInTime(trin);
        trin.maal().ifPresent(maal -> {
            if (reached.isPresent()) {
                tekst.append(reached(reached.get(), maal));
            } else if (trin.maalReached().isPresent()) {
                tekst.append(tekster.word("rapport.senere", tid(maal)));
            } else if (trin.vaerdi().isPresent() && !udvikling.isComparable(trin.maaling(), maal)) {
                tekst.append(tekster.word("rapport.maalAndenLaengde", tid(maal), maal.maaneder()));
            }
        });
        return tekst.toString();
    }

    /** Where there are several targets, which one. */
    private String reached(boolean isReached, Maaling maal) {
        if (indikator.getDelmaal().isEmpty()) {
            return tekster.word(isReached ? "rapport.naaet" : "rapport.ikkeNaaet");
        }
        return tekster.word(isReached ? "rapport.naaetFor" : "rapport.ikkeNaaetFor", maal.tid());
    }

    private String text(Optional<Maaling> maaling) {
        return maaling.map(known -> tid(known) + ": " + value(known)).orElse(tekster.word("ikkeOplyst"));
    }

    private String tid(Maaling maaling) {
        return maaling.tid().text(tekster.sprog());
    }

    private String value(Maaling maaling) {
        if (maaling.getTilgang().isPresent() && maaling.getAfgang().isPresent()) {
            int tilgang = maaling.getTilgang().getAsInt();
            int afgang = maaling.getAfgang().getAsInt();
            return tekster.word(
                    "rapport.stroem",
                    indikator.tal(tilgang),
                    indikator.tal(afgang),
                    indikator.forskel((long) tilgang - afgang));
        }
        return maaling.getVaerdi().isPresent()
                ? indikator.tal(maaling.getVaerdi().getAsInt()).text(tekster.sprog())
                : maaling.getUdsagn().orElse(tekster.word("ikkeOplyst"));
    }
}
