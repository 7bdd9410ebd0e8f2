package dk.kommunestrategi.rules.udmoentning.styring;

import static dk.kommunestrategi.model.styring.Beslutningsart.FASTHOLDELSE;
import static dk.kommunestrategi.model.styring.Beslutningsart.HANDLEPLANENS_REVISION;
import static dk.kommunestrategi.model.styring.Beslutningsart.HANDLEPLANENS_VEDTAGELSE;
import static dk.kommunestrategi.model.styring.Beslutningsart.OPHAEVELSE;
import static dk.kommunestrategi.model.styring.Beslutningsart.STANDSNING;
import static dk.kommunestrategi.model.styring.Beslutningsart.STRATEGIENS_FORLAENGELSE;
import static dk.kommunestrategi.model.styring.Beslutningsart.STRATEGIENS_GODKENDELSE;
import static dk.kommunestrategi.model.styring.Beslutningsart.STRATEGIENS_OPHOER;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.forloeb.Strategistatus;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Beslutningsart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.threeten.extra.YearHalf;

/**
 * Where a strategy and its handleplan have come through the decisions taken about the whole. Immutable and thread-safe.
 *
 * @param tilstand how far the strategy is
 * @param handleplanVedtaget whether its handleplan is adopted
 * @param slut the last half-year of the strategy, as stated or as prolonged; empty where nothing says it
 * @param standset the decision about the whole that a member of the committee has stopped (kommunestyrelsesloven § 23); empty
 *     where none is stopped
 * @param beslutninger the decisions about the whole that were possible and allowed, the oldest first
 */
public record Strategiforloeb(
        Strategitilstand tilstand,
        boolean handleplanVedtaget,
        Optional<YearHalf> slut,
        Optional<Beslutning> standset,
        List<Beslutning> beslutninger) {

    /**
     * The course of a strategy; the list is copied.
     *
     * @param tilstand how far the strategy is
     * @param handleplanVedtaget whether its handleplan is adopted
     * @param slut the last half-year of the strategy, as stated or as prolonged; empty where nothing says it
     * @param standset the decision about the whole that a member of the committee has stopped; empty where none is stopped
     * @param beslutninger the decisions about the whole that were possible and allowed, the oldest first
     */
    public Strategiforloeb {
        beslutninger = List.copyOf(beslutninger);
    }

    /** Where a strategy is before its log; one that states its approval was approved then, unless the log tells when. */
    static Strategiforloeb start(Strategi strategi) {
        boolean isStated = strategi.getStatus().equals(Optional.of(Strategistatus.GODKENDT))
                && strategi.styring().gaeldendeBeslutninger().stream()
                        .noneMatch(beslutning -> beslutning.getArt() == STRATEGIENS_GODKENDELSE);
        return new Strategiforloeb(
                isStated ? Strategitilstand.GODKENDT : Strategitilstand.IKKE_GODKENDT,
                false,
                strategi.getPeriode().map(Periode::getTil),
                Optional.empty(),
                List.of());
    }

    /**
     * {@return what can be decided about the whole from here; nothing when the strategy has ended} Apart from it, a member of a
     * committee can stop its latest decision at the meeting.
     */
    public List<Beslutningsart> possible() {
        if (standset.isPresent()) {
            return List.of(FASTHOLDELSE, OPHAEVELSE);
        }
        if (tilstand == Strategitilstand.OPHOERT) {
            return List.of();
        }
        List<Beslutningsart> possible = new ArrayList<>();
        possible.add(handleplanVedtaget ? HANDLEPLANENS_REVISION : HANDLEPLANENS_VEDTAGELSE);
        if (tilstand == Strategitilstand.GODKENDT) {
            possible.addAll(List.of(STRATEGIENS_FORLAENGELSE, STRATEGIENS_OPHOER));
        } else {
            possible.add(STRATEGIENS_GODKENDELSE);
        }
        return List.copyOf(possible);
    }

    /**
     * {@return the latest decision of this kind that was not set aside, or nothing when there is none}
     *
     * @param art the kind to look for
     */
    public Optional<Beslutning> seneste(Beslutningsart art) {
        return gaeldende().stream()
                .filter(beslutning -> beslutning.getArt() == art)
                .reduce((first, later) -> later);
    }

    /** {@return the decisions that hold: without stops, and without what was set aside} */
    public List<Beslutning> gaeldende() {
        List<Beslutning> gaeldende = new ArrayList<>();
        for (Beslutning beslutning : beslutninger) {
            if (beslutning.getArt() == OPHAEVELSE) {
                gaeldende.remove(gaeldende.size() - 1);
            } else if (beslutning.getArt() != STANDSNING) {
                gaeldende.add(beslutning);
            }
        }
        return List.copyOf(gaeldende);
    }

    /** The same course while its latest decision is stopped. */
    Strategiforloeb stopped() {
        return new Strategiforloeb(tilstand, handleplanVedtaget, slut, latest(), beslutninger);
    }

    /** The same course when the council has decided that what was stopped is carried out: nobody stops that again. */
    Strategiforloeb released(Beslutning fastholdelse) {
        List<Beslutning> latest = new ArrayList<>(beslutninger);
        latest.add(fastholdelse);
        return new Strategiforloeb(tilstand, handleplanVedtaget, slut, Optional.empty(), latest);
    }

    /** The decision that holds and was taken last. */
    Optional<Beslutning> latest() {
        List<Beslutning> gaeldende = gaeldende();
        return gaeldende.isEmpty() ? Optional.empty() : Optional.of(gaeldende.get(gaeldende.size() - 1));
    }

    /** Where a decision leads, with the latest of each kind: no more is asked for while a log is followed. */
    Strategiforloeb after(Beslutning beslutning) {
        Beslutningsart art = beslutning.getArt();
        List<Beslutning> latest = new ArrayList<>(beslutninger);
        latest.removeIf(earlier -> earlier.getArt() == art);
        latest.add(beslutning);
        return new Strategiforloeb(
                switch (art) {
                    case STRATEGIENS_GODKENDELSE -> Strategitilstand.GODKENDT;
                    case STRATEGIENS_OPHOER -> Strategitilstand.OPHOERT;
                    default -> tilstand;
                },
                handleplanVedtaget || art == HANDLEPLANENS_VEDTAGELSE,
                beslutning
                        .getForlaengetTil()
                        .filter(til -> art == STRATEGIENS_FORLAENGELSE)
                        .or(() -> slut),
                Optional.empty(),
                latest);
    }

    /** The same course with all of its decisions. */
    Strategiforloeb whole(List<Beslutning> all) {
        return new Strategiforloeb(tilstand, handleplanVedtaget, slut, standset, all);
    }
}
