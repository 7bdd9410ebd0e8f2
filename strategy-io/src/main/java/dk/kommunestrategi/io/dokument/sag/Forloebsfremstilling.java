package dk.kommunestrategi.io.dokument.sag;

import dk.kommunestrategi.io.dokument.afsnit.Historikafsnit;
import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Block.Points;
import dk.kommunestrategi.model.organisation.Opgave;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.sag.Dagsordenspunkt;
import dk.kommunestrategi.model.sag.Sag;
import dk.kommunestrategi.model.sag.Udfald;
import dk.kommunestrategi.rules.udmoentning.kalender.Tidspunkt;
import dk.kommunestrategi.rules.udmoentning.sag.Sagsstatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What was decided before, and what comes next. */
final class Forloebsfremstilling {

    private final Sagsemne emne;
    private final Organer organer;
    private final Sagstekster tekster;

    Forloebsfremstilling(Sagsemne emne) {
        this.emne = emne;
        this.organer = new Organer(emne.strategier().stream()
                .flatMap(strategi -> strategi.getRoller().stream())
                .toList());
        this.tekster = emne.tekster();
    }

    /** What bodies have decided about the strategies, and about this case. */
    List<Block> tidligere() {
        List<String> points = new ArrayList<>(emne.linjer(
                "udkast.omTid", strategi -> Historikafsnit.beslutninger(strategi, tekster.sprog()).stream()));
        emne.sag().map(Sag::getSagsforloeb).orElse(List.of()).stream()
                .map(this::punkt)
                .forEach(points::add);
        return points.isEmpty() ? List.of() : List.of(Points.of(points));
    }

    private String punkt(Dagsordenspunkt punkt) {
        return tekster.word(
                "sag.punkt",
                punkt.getDato()
                        .map(dato -> Tidspunkt.of(dato).text(tekster.sprog()))
                        .orElse(tekster.word("sag.udenDato")),
                punkt.getOrgan().map(organer::navn).orElse(tekster.word("sag.udenOrgan")),
                punkt.getUdfald().map(this::udfald).or(punkt::getOrdlyd).orElse(tekster.word("ikkeOplyst")));
    }

    private String udfald(Udfald udfald) {
        return udfald.text(tekster.sprog());
    }

    /** The bodies that consider the case next, what starts first, and who gets which reports. */
    List<Block> videre() {
        List<String> points = new ArrayList<>();
        naeste().ifPresent(navne -> points.add(tekster.word("udkast.behandles", navne)));
        emne.periode().ifPresent(periode -> points.add(tekster.word("udkast.igangsaettes", periode.getFra())));
        duty(Opgave.GODKENDER_BESKRIVELSER, navne -> tekster.word("udkast.beskrivelser", navne), points);
        duty(Opgave.BESLUTTER_PAA_HALVAARLIG_STATUS, navne -> tekster.word("udkast.status", navne), points);
        duty(Opgave.MODTAGER_AARSRAPPORT, navne -> emne.word("udkast.aarsrapport", navne), points);
        return points.isEmpty() ? List.of() : List.of(Points.of(points));
    }

    private Optional<String> naeste() {
        return emne.enkelt().stream()
                .flatMap(strategi -> Sagsstatus.from(strategi).stream())
                .reduce((earlier, later) -> later)
                .map(status ->
                        status.naesteOrganer().stream().map(Rolle::getNavn).toList())
                .filter(navne -> !navne.isEmpty())
                .map(tekster.sprog()::list);
    }

    private void duty(Opgave opgave, UnaryOperator<String> word, List<String> points) {
        List<String> navne = organer.roller().stream()
                .filter(rolle -> rolle.getOpgaver().contains(opgave))
                .map(Rolle::getNavn)
                .distinct()
                .toList();
        if (!navne.isEmpty()) {
            points.add(word.apply(tekster.sprog().list(navne)));
        }
    }
}
