package dk.kommunestrategi.rules.udmoentning.kalender;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.handleplan.Varighed;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.rules.udmoentning.forloeb.Initiativforloeb;
import dk.kommunestrategi.rules.udmoentning.styring.Beslutningslog;
import dk.kommunestrategi.rules.udmoentning.styring.Godkendelsesled;
import dk.kommunestrategi.rules.udmoentning.styring.Godkendelsesrute;
import dk.kommunestrategi.rules.udmoentning.styring.Godkendelsestrin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.threeten.extra.YearHalf;

/**
 * What the placements of a handleplan bring into the calendar: starts, formal and informal, and the approvals before them and
 * before implementation. What is decided already, or given up, is in it no more.
 */
final class Handleplansposter {

    private final Strategi strategi;
    private final Periode periode;
    private final Opgavehavere havere;
    private final Beslutningslog log;
    private final List<Kalenderpost> poster = new ArrayList<>();

    private Handleplansposter(Strategi strategi, Periode periode, Opgavehavere havere, Beslutningslog log) {
        this.strategi = strategi;
        this.periode = periode;
        this.havere = havere;
        this.log = log;
    }

    static List<Kalenderpost> write(Strategi strategi, Periode periode, Opgavehavere havere, Beslutningslog log) {
        Handleplansposter handleplan = new Handleplansposter(strategi, periode, havere, log);
        strategi.placeringer().forEach(handleplan::add);
        return handleplan.poster;
    }

    private void add(Placering placering) {
        log.forloeb(placering.getInitiativ())
                .filter(forloeb -> !forloeb.tilstand().isEnd())
                .ifPresent(forloeb -> {
                    addStart(forloeb, placering);
                    addGodkendelse(forloeb, placering);
                });
    }

    private void addStart(Initiativforloeb forloeb, Placering placering) {
        YearHalf start = placering.getFormelStart();
        if (forloeb.tilstand().isFresh() && forloeb.isSkabelonUsed() && havere.isStated(Kalenderart.BESKRIVELSE)) {
            add(Kalenderart.BESKRIVELSE, start, forloeb, havere.organ(Kalenderart.BESKRIVELSE), false);
        }
        if (forloeb.begyndt().isEmpty()) {
            placering
                    .getUformelStart()
                    .ifPresent(uformel -> add(Kalenderart.UFORMEL_START, uformel, forloeb, Optional.empty(), false));
            add(Kalenderart.START, start, forloeb, Optional.empty(), false);
        }
    }

    /** In the half-year in which the development is expected to end. */
    private void addGodkendelse(Initiativforloeb forloeb, Placering placering) {
        if (!forloeb.tilstand().isUdviklet() && havere.isStated(Kalenderart.GODKENDELSE)) {
            Varighed varighed = Varighed.of(forloeb.initiativ(), strategi.politik());
            YearHalf end = forloeb.begyndt().orElse(placering.getFormelStart()).plusHalves(varighed.forventet() - 1L);
            add(Kalenderart.GODKENDELSE, end, forloeb, godkender(forloeb), !varighed.isKendt());
        }
    }

    private Optional<Rolle> godkender(Initiativforloeb forloeb) {
        List<Godkendelsestrin> rute = log.rute(forloeb.initiativ().getNummer())
                .map(Godkendelsesrute::applicable)
                .orElse(List.of());
        return rute.stream()
                .filter(trin -> trin.led() == Godkendelsesled.UDVALGETS_GODKENDELSE)
                .findFirst()
                .map(Godkendelsestrin::organ)
                .orElseGet(() -> havere.organ(Kalenderart.GODKENDELSE));
    }

    private void add(
            Kalenderart art, YearHalf halvaar, Initiativforloeb forloeb, Optional<Rolle> organ, boolean forudsat) {
        if (periode.contains(halvaar)) {
            poster.add(new Kalenderpost(
                    Tidspunkt.of(halvaar),
                    art,
                    List.of(forloeb.initiativ()),
                    Optional.empty(),
                    havere.ansvarlige(art, List.of(forloeb.initiativ())),
                    organ,
                    Optional.empty(),
                    forudsat));
        }
    }
}
