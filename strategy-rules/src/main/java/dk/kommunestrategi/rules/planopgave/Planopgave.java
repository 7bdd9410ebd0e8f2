package dk.kommunestrategi.rules.planopgave;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Vurdering;
import dk.kommunestrategi.model.oekonomi.Udgiftsart;
import dk.kommunestrategi.model.organisation.Center;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.threeten.extra.YearHalf;

/**
 * The planning problem: which initiatives are to start in which of the half-years h = 0…H−1 of the period, those of one
 * strategy or of several that are planned together. Initiatives are known here by their index, in the order of strategies'
 * codes, then of numbers, never by their place in a document, so that the order of writing changes nothing. The start of an
 * initiative that is left out is H, behind the period. Only made of strategies without errors, in which every initiative has
 * its assessment. Immutable and thread-safe.
 */
public final class Planopgave {

    /** The start of an initiative that is not placed: before every half-year that there is. */
    public static final int UPLACERET = Integer.MIN_VALUE;

    private final Plangrundlag grundlag;
    private final Periode periode;
    private final Map<Initiativnummer, YearHalf> fastlagte;
    private final Optional<YearHalf> revisionFra;
    private final Initiativer initiativer;
    private final GivetTraek givet;
    private final Varigheder varigheder;
    private final Centergrupper centergrupper;
    private final Udgiftstal udgifter;

    /**
     * Makes the problem of placing a strategy's initiatives in the period, all but those that were ended without
     * further work.
     *
     * @param strategi the strategy whose initiatives are to be placed
     * @param periode the period to place them in
     * @param fastlagte the locked formal starts by the initiatives' {@code nummer}
     */
    public Planopgave(Strategi strategi, Periode periode, Map<Integer, YearHalf> fastlagte) {
        this(strategi, periode, fastlagte, Optional.empty());
    }

    /**
     * As {@link #Planopgave(Strategi, Periode, Map)}, as a revision of the strategy's handleplan.
     *
     * @param strategi the strategy whose handleplan is revised
     * @param periode the period to place its initiatives in
     * @param fastlagte the locked formal starts by the initiatives' {@code nummer}
     * @param revisionFra the half-year from which the handleplan is revised; empty for a plan made anew
     */
    public Planopgave(
            Strategi strategi, Periode periode, Map<Integer, YearHalf> fastlagte, Optional<YearHalf> revisionFra) {
        this(
                Plangrundlag.of(strategi),
                periode,
                fastlagte.entrySet().stream()
                        .collect(Collectors.toMap(lock -> Initiativnummer.of(lock.getKey()), Map.Entry::getValue)),
                revisionFra);
    }

    /**
     * Makes the problem of placing the initiatives of one strategy or several in the period, all but those that were ended
     * without further work.
     *
     * @param grundlag the strategies whose initiatives are to be placed, and what counts for them together
     * @param periode the period to place them in
     * @param fastlagte the locked formal starts
     * @param revisionFra the half-year from which handleplans are revised; empty for a plan made anew
     */
    public Planopgave(
            Plangrundlag grundlag,
            Periode periode,
            Map<Initiativnummer, YearHalf> fastlagte,
            Optional<YearHalf> revisionFra) {
        this(grundlag, periode, fastlagte, revisionFra, new Initiativer(grundlag.getStrategier(), nummer -> false));
    }

    private Planopgave(
            Plangrundlag grundlag,
            Periode periode,
            Map<Initiativnummer, YearHalf> fastlagte,
            Optional<YearHalf> revisionFra,
            Initiativer initiativer) {
        this.grundlag = grundlag;
        this.periode = periode;
        this.fastlagte = Map.copyOf(fastlagte);
        this.revisionFra = revisionFra;
        this.initiativer = initiativer;
        this.givet = GivetTraek.of(grundlag, periode);
        this.varigheder = Varigheder.of(this);
        this.centergrupper = new Centergrupper(this);
        this.udgifter = new Udgiftstal(this);
    }

    /** The same problem with other durations. */
    private Planopgave(Planopgave original, Varigheder varigheder) {
        this.grundlag = original.grundlag;
        this.periode = original.periode;
        this.fastlagte = original.fastlagte;
        this.revisionFra = original.revisionFra;
        this.initiativer = original.initiativer;
        this.givet = original.givet;
        this.varigheder = varigheder;
        this.centergrupper = new Centergrupper(this);
        this.udgifter = original.udgifter;
    }

    /**
     * {@return the problem as a rule or a criterion sees it: with the {@linkplain Varigheder#seen durations} that count for
     * it}
     *
     * @param vaerst at which durations it is at its worst
     */
    public Planopgave seenAt(Vaerst vaerst) {
        Varigheder other = varigheder.seenAt(vaerst);
        return other == varigheder ? this : with(other);
    }

    /**
     * {@return the same problem with other durations}
     *
     * @param other the durations of the same initiatives
     */
    public Planopgave with(Varigheder other) {
        return new Planopgave(this, other);
    }

    /**
     * {@return the problem in which the strategies' own handleplans are to be judged: without any lock, in the same period if
     * all of them lies in it, or in a revision at least nothing behind it; otherwise in the handleplans' own}
     */
    public Planopgave forHandleplaner() {
        List<Handleplan> own = handleplaner();
        boolean fits = own.stream()
                .flatMap(handleplan -> handleplan.getPlaceringer().stream())
                .allMatch(placering -> !placering.getFormelStart().isAfter(periode.getTil())
                        && (revisionFra.isPresent()
                                || !placering
                                        .getUformelStart()
                                        .orElse(placering.getFormelStart())
                                        .isBefore(periode.getFra())));
        return unlocked(
                fits
                        ? periode
                        : Plangrundlag.hull(own.stream().map(Handleplan::getPeriode))
                                .orElse(periode));
    }

    /** {@return whether any of the strategies has a handleplan of its own} */
    public boolean hasHandleplan() {
        return !handleplaner().isEmpty();
    }

    private List<Handleplan> handleplaner() {
        return grundlag.getStrategier().stream()
                .flatMap(strategi -> strategi.getStrategi().getHandleplan().stream())
                .toList();
    }

    /**
     * {@return the problem that a plan in some period answers: this one, or without any lock that in a period of its own}
     *
     * @param other the period of the plan
     */
    public Planopgave forPeriode(Periode other) {
        return periode.equals(other) ? this : unlocked(other);
    }

    private Planopgave unlocked(Periode other) {
        return new Planopgave(grundlag, other, Map.of(), revisionFra, all());
    }

    private Initiativer all() {
        return new Initiativer(grundlag.getStrategier(), nummer -> false);
    }

    /**
     * {@return the same problem in another period}
     *
     * @param other the period to place the initiatives in
     */
    public Planopgave inPeriode(Periode other) {
        return new Planopgave(grundlag, other, fastlagte, revisionFra, all());
    }

    /**
     * {@return the same problem as if there were none of some initiatives}
     *
     * @param udeladte the initiatives that are left out; those that depend on them are among them
     */
    public Planopgave without(Set<Initiativnummer> udeladte) {
        return new Planopgave(
                grundlag,
                periode,
                fastlagte,
                revisionFra,
                new Initiativer(grundlag.getStrategier(), udeladte::contains));
    }

    /** {@return what the plan is made of: the strategies, and what counts for them together} */
    public Plangrundlag getGrundlag() {
        return grundlag;
    }

    /** {@return the strategies that are planned, in ascending order of codes} */
    public List<Planstrategi> getStrategier() {
        return grundlag.getStrategier();
    }

    /**
     * {@return the strategy of the i-th initiative}
     *
     * @param i the initiative's index, from 0, below {@link #antal()}
     */
    public Planstrategi strategi(int i) {
        return initiativer.strategi(i);
    }

    /**
     * {@return the policy for the i-th initiative by itself: its strategy's own}
     *
     * @param i the initiative's index, from 0, below {@link #antal()}
     */
    public Prioriteringspolitik politik(int i) {
        return strategi(i).getPolitik();
    }

    /** {@return the period} */
    public Periode getPeriode() {
        return periode;
    }

    /** {@return the policy that counts for all that is planned: what is stated, or the standard one} */
    public Prioriteringspolitik getPolitik() {
        return grundlag.getPolitik();
    }

    /** {@return H, the number of half-years in the period} */
    public int horizon() {
        return periode.antalHalvaar();
    }

    /**
     * {@return how many half-years there are from the first of the period to the last of that of an initiative's own strategy; H
     * where a single strategy is planned, or it has none}
     *
     * @param i the initiative's index, from 0, below {@link #antal()}
     */
    public int ownHorizon(int i) {
        return Optional.of(strategi(i))
                .filter(strategi -> strategi.getKode().isPresent())
                .flatMap(strategi -> strategi.getStrategi().periode())
                .map(own -> periode.index(own.getTil()) + 1)
                .orElse(horizon());
    }

    /**
     * {@return the half-year h}
     *
     * @param h the half-year's place in the period, from 0
     */
    public YearHalf halvaar(int h) {
        return periode.halvaar(h);
    }

    /** {@return the number of initiatives} */
    public int antal() {
        return initiativer.antal();
    }

    /**
     * {@return the i-th initiative, in the order of strategies' codes, then of numbers}
     *
     * @param i the initiative's index, from 0, below {@link #antal()}
     */
    public Initiativ initiativ(int i) {
        return initiativer.initiativ(i);
    }

    /**
     * {@return the index of an initiative; empty if there is none}
     *
     * @param nummer which initiative
     */
    public OptionalInt index(Initiativnummer nummer) {
        return initiativer.index(nummer);
    }

    /**
     * {@return the index of an initiative that another one names by its number, as one of the same strategy; empty if there is
     * none}
     *
     * @param i the index of the initiative that names it, from 0, below {@link #antal()}
     * @param nummer the number that it names
     */
    public OptionalInt index(int i, int nummer) {
        return index(strategi(i).initiativnummer(nummer));
    }

    /**
     * {@return which initiative the i-th is}
     *
     * @param i the initiative's index, from 0, below {@link #antal()}
     */
    public Initiativnummer nummer(int i) {
        return initiativer.nummer(i);
    }

    /**
     * {@return what sentences call the i-th initiative, as an argument of a text: its number, with the name of its strategy where
     * several are planned together}
     *
     * @param i the initiative's index, from 0, below {@link #antal()}
     */
    public Object navn(int i) {
        return strategi(i).navn(initiativ(i).getNummer());
    }

    /** {@return where in the document things stand} */
    public Pointers pointers() {
        return new Pointers(this);
    }

    /**
     * {@return the assessment of the i-th initiative}
     *
     * @param i the initiative's index, from 0, below {@link #antal()}
     */
    public Vurdering vurdering(int i) {
        return initiativ(i).getVurdering().orElseThrow();
    }

    /**
     * {@return Dᵢ, the half-years for which the i-th initiative is under development: as the decisions on it tell,
     * otherwise as stated, or as assumed; in a problem that is {@linkplain #seenAt seen} by a rule, the duration at which
     * the rule is at its worst}
     *
     * @param i the initiative's index, from 0, below {@link #antal()}
     */
    public int varighed(int i) {
        return varigheder.seen(i);
    }

    /** {@return how long the initiatives take, as far as it is known} */
    public Varigheder varigheder() {
        return varigheder;
    }

    /**
     * {@return the formal start to which the i-th initiative is locked, if it is}
     *
     * @param i the initiative's index, from 0, below {@link #antal()}
     */
    public Optional<YearHalf> fastlagt(int i) {
        return Optional.ofNullable(fastlagte.get(nummer(i)));
    }

    /** {@return the half-year from which the strategy's handleplan is revised; empty for a plan made anew} */
    public Optional<YearHalf> getRevisionFra() {
        return revisionFra;
    }

    /**
     * {@return where the strategy's own handleplan places the i-th initiative, if it does}
     *
     * @param i the initiative's index, from 0, below {@link #antal()}
     */
    public Optional<Placering> hidtidig(int i) {
        return strategi(i).forhistorie().placering(initiativ(i).getNummer());
    }

    /**
     * {@return the half-year in which the strategy's own handleplan lets the i-th initiative start, if it does; below 0 before
     * the period}
     *
     * @param i the initiative's index, from 0, below {@link #antal()}
     */
    public OptionalInt hidtidigStart(int i) {
        return hidtidig(i).stream()
                .mapToInt(placering -> periode.index(placering.getFormelStart()))
                .findFirst();
    }

    /**
     * {@return whether the i-th initiative has started before the handleplan is revised: because the handleplan lets it
     * start there and it was not postponed since, or because its development was decided to have begun; and whether it
     * has started before the period of the strategy's own handleplan}
     *
     * @param i the initiative's index, from 0, below {@link #antal()}
     */
    public boolean isStartet(int i) {
        return strategi(i).forhistorie().isStartet(initiativ(i).getNummer(), revisionFra);
    }

    /**
     * {@return the start of the i-th initiative, below 0, if it has started before the period: it is history ("historik"),
     * which loads what it still loads and is no choice any more}
     *
     * @param i the initiative's index, from 0, below {@link #antal()}
     */
    public OptionalInt historiskStart(int i) {
        return isStartet(i)
                ? hidtidigStart(i).stream().filter(start -> start < 0).findFirst()
                : OptionalInt.empty();
    }

    /**
     * {@return whether a plan may leave the i-th initiative out ("udeladelig": may be left out): it says so, and it has not
     * started} A lock demands that it is placed all the same.
     *
     * @param i the initiative's index, from 0, below {@link #antal()}
     */
    public boolean isUdeladelig(int i) {
        return initiativ(i).isKanUdelades() && !isStartet(i);
    }

    /** {@return whether a plan may leave anything out} */
    public boolean hasUdeladelige() {
        return IntStream.range(0, antal()).anyMatch(this::isUdeladelig);
    }

    /**
     * {@return the half-year in which it was decided to postpone the i-th initiative, where that is how it stands}
     *
     * @param i the initiative's index, from 0, below {@link #antal()}
     */
    public Optional<YearHalf> udskudt(int i) {
        return strategi(i).forhistorie().udskudt(initiativ(i).getNummer());
    }

    /** {@return the centres, each once, in ascending {@code kode}} */
    public List<Center> getCentre() {
        return grundlag.getCentre();
    }

    /**
     * {@return for each centre, in the order of {@link #getCentre()}, the initiatives that draw on it while they are under
     * development, and how much}
     */
    public List<Group> getBelastninger() {
        return centergrupper.udvikling();
    }

    /**
     * {@return for each centre, in the order of {@link #getCentre()}, the initiatives that draw on it in any half-year of their
     * development, each for all of it ("virkefelt": field of effect)}
     */
    public List<Group> getVirkefelter() {
        return centergrupper.virkefelter();
    }

    /**
     * {@return for each centre, in the order of {@link #getCentre()}, all that initiatives draw on it, under development and
     * after it; where plans are to hold whatever durations turn out to be, the most that this may come to}
     */
    public List<Group> getSamletTraek() {
        return centergrupper.samlet();
    }

    /**
     * {@return what the strategies cost net in a year that are not planned but go on as their handleplans have them, in øre}
     *
     * @param aar the budget year
     * @param art the kind of money
     */
    public long givneUdgifter(int aar, Udgiftsart art) {
        return givet.netto(aar, art);
    }

    GivetTraek givet() {
        return givet;
    }

    /** {@return what the initiatives cost wherever they start} */
    public Udgiftstal udgifter() {
        return udgifter;
    }

    /**
     * {@return for each theme, in the order of its {@code nummer}, the initiatives that belong to it, with weight 1} Themes are
     * each strategy's own, and asked for in its own period: in other half-years a theme has all that it needs anyway.
     */
    public List<Group> temagrupper() {
        return Draws.onTema(this);
    }
}
