package dk.kommunestrategi.rules.planopgave;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.handleplan.Varighed;
import dk.kommunestrategi.model.handleplan.Varighedsgrund;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.problem.Place;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Beslutningsart;
import dk.kommunestrategi.rules.udmoentning.forloeb.Initiativforloeb;
import dk.kommunestrategi.rules.udmoentning.forloeb.Initiativtilstand;
import dk.kommunestrategi.rules.udmoentning.styring.Beslutningslog;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.threeten.extra.TemporalFields;
import org.threeten.extra.YearHalf;

/** What has become of initiatives before they are planned: where the handleplan had them, and what was decided since. */
final class Forhistorie {

    private final Map<Integer, Placering> placeringer = new HashMap<>();
    private final Beslutningslog beslutninger;
    /** The first half-year of the handleplan's own period. */
    private final Optional<YearHalf> begyndelse;

    Forhistorie(Place<Strategi> strategi) {
        strategi.each(Strategi::placeringer)
                .forEach(placering -> placeringer.putIfAbsent(placering.getInitiativ(), placering));
        this.beslutninger = Beslutningslog.from(strategi.value(), strategi::poll);
        this.begyndelse = strategi.value()
                .getHandleplan()
                .map(handleplan -> handleplan.getPeriode().getFra());
    }

    Beslutningslog beslutninger() {
        return beslutninger;
    }

    /** Where the handleplan places the initiative, if it does. */
    Optional<Placering> placering(int initiativ) {
        return Optional.ofNullable(placeringer.get(initiativ));
    }

    /** Whether the initiative was ended, and nothing of it is left to plan. */
    boolean isAfsluttet(int initiativ) {
        return beslutninger
                .forloeb(initiativ)
                .filter(forloeb -> forloeb.tilstand().isUdgaaet())
                .isPresent();
    }

    /** The half-year in which it was decided to postpone the initiative, where that is how it stands. */
    Optional<YearHalf> udskudt(int initiativ) {
        return beslutninger
                .forloeb(initiativ)
                .filter(forloeb -> forloeb.tilstand() == Initiativtilstand.UDSKUDT)
                .flatMap(forloeb -> forloeb.seneste(Beslutningsart.UDSKYDELSE))
                .map(Beslutning::getHalvaar);
    }

    /**
     * Whether the initiative has started: before the half-year from which the handleplan is revised, by the handleplan or
     * by a decision; or before the handleplan's own period, which says by itself that it has.
     */
    boolean isStartet(int initiativ, Optional<YearHalf> revisionFra) {
        return placering(initiativ)
                .map(Placering::getFormelStart)
                .filter(start -> isFoerHandleplanen(initiativ, start)
                        || revisionFra
                                .filter(fra -> isBegyndt(initiativ)
                                        || (start.isBefore(fra) && !isUdskudtSince(initiativ, start)))
                                .isPresent())
                .isPresent();
    }

    /**
     * What the decisions let know of the initiative's duration: how long its development took, where it was finally
     * approved; otherwise, where it is still under development when the handleplan is revised, that it takes longer than
     * until then. Where the handleplan lets it stay where it started, it is counted from there, so that it ends when it
     * ended; otherwise from the decision on.
     */
    Varighed known(int initiativ, Varighed otherwise, Optional<YearHalf> revisionFra) {
        Initiativforloeb forloeb = beslutninger.forloeb(initiativ).orElseThrow();
        Optional<YearHalf> start = udviklingsstart(initiativ)
                .map(begyndt -> placering(initiativ)
                        .map(Placering::getFormelStart)
                        .filter(placeret -> isStartet(initiativ, revisionFra))
                        .orElse(begyndt));
        Optional<YearHalf> end =
                forloeb.seneste(Beslutningsart.ENDELIG_GODKENDELSE).map(Beslutning::getHalvaar);
        if (start.isEmpty()) {
            return otherwise;
        }
        if (end.isPresent()) {
            int took = halvaar(start.get(), end.get());
            return new Varighed(took, took, took, Varighedsgrund.OPLYST);
        }
        return revisionFra
                .filter(start.get()::isBefore)
                .map(fra -> atLeast(halvaar(start.get(), fra), otherwise))
                .orElse(otherwise);
    }

    /** The half-years from one to another, both of them included, as many as a duration may have, and at least one. */
    private static int halvaar(YearHalf first, YearHalf last) {
        return (int) Math.max(1, Math.min(Initiativ.MAX_HALVAAR, first.until(last, TemporalFields.HALF_YEARS) + 1));
    }

    private static Varighed atLeast(int mindst, Varighed varighed) {
        return new Varighed(
                Math.max(mindst, varighed.forventet()),
                Math.max(mindst, varighed.mindst()),
                Math.max(mindst, varighed.hoejst()),
                varighed.grund());
    }

    private boolean isFoerHandleplanen(int initiativ, YearHalf start) {
        return begyndelse.filter(start::isBefore).isPresent() && !isUdskudtSince(initiativ, start);
    }

    private boolean isBegyndt(int initiativ) {
        return udviklingsstart(initiativ).isPresent();
    }

    private Optional<YearHalf> udviklingsstart(int initiativ) {
        return beslutninger.forloeb(initiativ).flatMap(Initiativforloeb::begyndt);
    }

    private boolean isUdskudtSince(int initiativ, YearHalf start) {
        return udskudt(initiativ).filter(besluttet -> !start.isAfter(besluttet)).isPresent();
    }
}
