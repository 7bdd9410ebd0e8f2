package dk.kommunestrategi.io.dokument.sag;

import dk.kommunestrategi.io.dokument.afsnit.Historikafsnit;
import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Block.Points;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.organisation.Opgave;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.sag.Dagsordenspunkt;
import dk.kommunestrategi.model.sag.Sag;
import dk.kommunestrategi.model.sag.Udfald;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.udmoentning.kalender.Tidspunkt;
import dk.kommunestrategi.rules.udmoentning.sag.Sagsstatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was decided before, and what comes next. */
final class Forloebsfremstilling {

    private final Strategi strategi;
    private final PlanResult plan;
    private final Optional<Sag> sag;
    private final Organer organer;
    private final Sagstekster tekster;

    Forloebsfremstilling(Strategi strategi, PlanResult plan, Optional<Sag> sag, Sagstekster tekster) {
        this.strategi = strategi;
        this.plan = plan;
        this.sag = sag;
        this.organer = new Organer(strategi.getRoller());
        this.tekster = tekster;
    }

    /** What bodies have decided about the strategy, and about this case. */
    List<Block> tidligere() {
        List<String> points = new ArrayList<>(Historikafsnit.beslutninger(strategi, tekster.sprog()));
        sag.map(Sag::getSagsforloeb).orElse(List.of()).stream().map(this::punkt).forEach(points::add);
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

    /** The bodies that treat the case next, what starts first, and who gets which reports. */
    List<Block> videre() {
        List<String> points = new ArrayList<>();
        naeste().ifPresent(navne -> points.add(tekster.word("udkast.behandles", navne)));
        plan.getPeriode()
                .filter(periode -> plan.isPlan())
                .ifPresent(periode -> points.add(tekster.word("udkast.igangsaettes", periode.getFra())));
        duty(Opgave.GODKENDER_BESKRIVELSER, "udkast.beskrivelser", points);
        duty(Opgave.BESLUTTER_PAA_HALVAARLIG_STATUS, "udkast.status", points);
        duty(Opgave.MODTAGER_AARSRAPPORT, "udkast.aarsrapport", points);
        return points.isEmpty() ? List.of() : List.of(Points.of(points));
    }

    private Optional<String> naeste() {
        List<Sagsstatus> status = Sagsstatus.from(strategi);
        List<String> navne = status.isEmpty()
                ? List.of()
                : status.get(status.size() - 1).naesteOrganer().stream()
                        .map(Rolle::getNavn)
                        .toList();
        return navne.isEmpty() ? Optional.empty() : Optional.of(tekster.sprog().list(navne));
    }

    private void duty(Opgave opgave, String key, List<String> points) {
        List<String> navne = strategi.getRoller().stream()
                .filter(rolle -> rolle.getOpgaver().contains(opgave))
                .map(Rolle::getNavn)
                .toList();
        if (!navne.isEmpty()) {
            points.add(tekster.word(key, tekster.sprog().list(navne)));
        }
    }
}
