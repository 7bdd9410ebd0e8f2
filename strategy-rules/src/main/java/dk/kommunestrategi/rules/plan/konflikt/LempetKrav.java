package dk.kommunestrategi.rules.plan.konflikt;

import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekst;
import dk.kommunestrategi.model.sprog.Tekster;
import dk.kommunestrategi.model.value.Beloeb;
import dk.kommunestrategi.rules.planopgave.Initiativnummer;
import dk.kommunestrategi.rules.regel.Krav;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import org.threeten.extra.YearHalf;

/**
 * A demand that is lifted so that a plan becomes possible, and what the plan does instead. Immutable and thread-safe.
 *
 * @param krav the demand
 * @param starter how the plan places the initiatives whose starts the demand is about; none for a capacity, a frame, a duration
 *     or what is left out
 * @param kapacitet for a capacity: the one that is needed instead
 * @param varighed for a duration that was assumed: the longest for which the plan holds instead
 * @param ramme for a frame: the one that is needed instead
 */
public record LempetKrav(
        Krav krav,
        List<Start> starter,
        Optional<Kapacitet> kapacitet,
        Optional<Varighed> varighed,
        Optional<Ramme> ramme)
        implements Tekst {

    private static final Tekster TEKSTER =
            new Tekster(locale -> ResourceBundle.getBundle("dk.kommunestrategi.rules.plan.Lempelsestekster", locale));

    /**
     * When an initiative starts instead.
     *
     * @param initiativ which initiative
     * @param formelStart the half-year
     */
    public record Start(Initiativnummer initiativ, YearHalf formelStart) {}

    /**
     * A capacity with which a plan exists, in every half-year in which there is less now; other capacities that are lifted
     * are as large as is said of them before this one, or without limit behind it.
     *
     * @param kapacitet the capacity
     * @param mindst whether it is proved that no smaller one will do
     */
    public record Kapacitet(int kapacitet, boolean mindst) {}

    /**
     * A narrower range of durations, for all of which a plan holds; others that are narrowed go as far as is said of them
     * before this one, or have their shortest duration behind it.
     *
     * @param hoejst the longest duration, in half-years
     * @param laengst whether it is proved that no plan holds for a longer one
     */
    public record Varighed(int hoejst, boolean laengst) {}

    /**
     * A frame with which a plan exists; others that are lifted are as large as is said of them before this one, or without limit
     * behind it.
     *
     * @param beloeb the frame
     * @param mindst whether it is proved that no smaller one will do
     */
    public record Ramme(Beloeb beloeb, boolean mindst) {}

    /**
     * A lifted demand; the list is copied.
     *
     * @param krav the demand
     * @param starter how the plan places the initiatives whose starts the demand is about; none for a capacity, a frame or a duration
     * @param kapacitet for a capacity: the one that is needed instead
     * @param varighed for a duration that was assumed: the longest for which the plan holds instead
     * @param ramme for a frame: the one that is needed instead
     */
    public LempetKrav {
        starter = List.copyOf(starter);
    }

    private Object navn(Start start) {
        return krav.opgave().navn(krav.opgave().index(start.initiativ()).orElseThrow());
    }

    /** Returns the demand and what becomes of it, in words. */
    @Override
    public String text(Sprog sprog) {
        String udeladt = krav.initiativer().size() > 1 ? "udeladt.flere" : "udeladt";
        return varighed.map(narrower -> TEKSTER.text(
                        sprog,
                        (narrower.laengst() ? "laengsteVarighed" : "varighed") + (narrower.hoejst() == 1 ? ".en" : ""),
                        krav,
                        Integer.toString(narrower.hoejst())))
                .or(() -> kapacitet.map(number -> TEKSTER.text(
                        sprog,
                        number.mindst() ? "mindsteKapacitet" : "kapacitet",
                        krav,
                        Integer.toString(number.kapacitet()))))
                .or(() -> ramme.map(
                        wider -> TEKSTER.text(sprog, wider.mindst() ? "mindsteRamme" : "ramme", krav, wider.beloeb())))
                .orElseGet(() -> TEKSTER.text(
                        sprog,
                        starter.isEmpty() ? udeladt : "start",
                        krav,
                        sprog.list(starter.stream()
                                .map(start -> TEKSTER.text(sprog, "placering", navn(start), start.formelStart()))
                                .toList())));
    }
}
