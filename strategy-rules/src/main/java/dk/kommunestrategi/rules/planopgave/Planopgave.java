package dk.kommunestrategi.rules.planopgave;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Vurdering;
import dk.kommunestrategi.model.organisation.Center;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.threeten.extra.YearHalf;

/**
 * The planning problem: which initiatives are to start in which of the half-years h = 0…H−1 of the period. Initiatives
 * are known here by their index in ascending {@code nummer}, never by their place in a document, so that the order of
 * writing changes nothing. The start of an initiative that is left out is H, behind the period. Only made of a strategy without errors, in which every initiative has its assessment.
 * Immutable and thread-safe.
 */
public final class Planopgave {

    /** The start of an initiative that is not placed: before every half-year that there is. */
    public static final int UPLACERET = Integer.MIN_VALUE;

    private final Strategi strategi;
    private final Periode periode;
    private final Prioriteringspolitik politik;
    private final Map<Integer, YearHalf> fastlagte;
    private final Optional<YearHalf> revisionFra;
    private final Forhistorie forhistorie;
    private final List<Initiativ> initiativer;
    private final Map<Integer, Integer> index;
    private final List<Center> centre;
    private final Pointers pointers;
    private final Varigheder varigheder;
    private final Centergrupper centergrupper;
    private final Udgiftstal udgifter;

    /**
     * Makes the problem of placing the strategy's initiatives in the period, all but those that were ended without
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
        this(strategi, periode, fastlagte, revisionFra, new Forhistorie(strategi), Set.of());
    }

    private Planopgave(
            Strategi strategi,
            Periode periode,
            Map<Integer, YearHalf> fastlagte,
            Optional<YearHalf> revisionFra,
            Forhistorie forhistorie,
            Set<Integer> udeladte) {
        this.strategi = strategi;
        this.periode = periode;
        this.politik = strategi.politik();
        this.fastlagte = Map.copyOf(fastlagte);
        this.revisionFra = revisionFra;
        this.forhistorie = forhistorie;
        this.initiativer = strategi.initiativerAfterNummer().stream()
                .filter(initiativ ->
                        !forhistorie.isAfsluttet(initiativ.getNummer()) && !udeladte.contains(initiativ.getNummer()))
                .toList();
        this.index = new HashMap<>();
        for (int i = 0; i < initiativer.size(); i++) {
            index.put(initiativer.get(i).getNummer(), i);
        }
        this.centre = strategi.getCentre().stream()
                .sorted(Comparator.comparing(Center::getKode))
                .toList();
        this.pointers = new Pointers(strategi, initiativer, centre);
        this.varigheder = Varigheder.of(initiativer, politik, forhistorie, revisionFra);
        this.centergrupper = new Centergrupper(this);
        this.udgifter = new Udgiftstal(this);
    }

    /** The same problem with other durations. */
    private Planopgave(Planopgave original, Varigheder varigheder) {
        this.strategi = original.strategi;
        this.periode = original.periode;
        this.politik = original.politik;
        this.fastlagte = original.fastlagte;
        this.revisionFra = original.revisionFra;
        this.forhistorie = original.forhistorie;
        this.initiativer = original.initiativer;
        this.index = original.index;
        this.centre = original.centre;
        this.pointers = original.pointers;
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
     * {@return the problem in which a given handleplan is to be judged: without any lock, in the same period if all of
     * the handleplan lies in it, or in a revision at least nothing behind it; otherwise in the handleplan's own}
     *
     * @param handleplan the handleplan to judge
     */
    public Planopgave forHandleplan(Handleplan handleplan) {
        boolean fits = handleplan.getPlaceringer().stream()
                .allMatch(placering -> !placering.getFormelStart().isAfter(periode.getTil())
                        && (revisionFra.isPresent()
                                || !placering
                                        .getUformelStart()
                                        .orElse(placering.getFormelStart())
                                        .isBefore(periode.getFra())));
        return new Planopgave(
                strategi, fits ? periode : handleplan.getPeriode(), Map.of(), revisionFra, forhistorie, Set.of());
    }

    /**
     * {@return the same problem in another period}
     *
     * @param other the period to place the initiatives in
     */
    public Planopgave inPeriode(Periode other) {
        return new Planopgave(strategi, other, fastlagte, revisionFra, forhistorie, Set.of());
    }

    /**
     * {@return the same problem as if the strategy did not have some of its initiatives}
     *
     * @param udeladte the {@code nummer} of each initiative that is left out; those that depend on it are among them
     */
    public Planopgave without(Set<Integer> udeladte) {
        return new Planopgave(strategi, periode, fastlagte, revisionFra, forhistorie, udeladte);
    }

    /** {@return the strategy that is planned} */
    public Strategi getStrategi() {
        return strategi;
    }

    /** {@return the period} */
    public Periode getPeriode() {
        return periode;
    }

    /** {@return the policy: the strategy's own, or the standard one} */
    public Prioriteringspolitik getPolitik() {
        return politik;
    }

    /** {@return H, the number of half-years in the period} */
    public int horizon() {
        return periode.antalHalvaar();
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
        return initiativer.size();
    }

    /**
     * {@return the i-th initiative in ascending {@code nummer}}
     *
     * @param i the initiative's index, from 0, below {@link #antal()}
     */
    public Initiativ initiativ(int i) {
        return initiativer.get(i);
    }

    /**
     * {@return the index of the initiative with this {@code nummer}; empty if there is none}
     *
     * @param nummer the initiative's number
     */
    public OptionalInt index(int nummer) {
        Integer i = index.get(nummer);
        return i == null ? OptionalInt.empty() : OptionalInt.of(i);
    }

    /**
     * {@return the {@code nummer} of the i-th initiative}
     *
     * @param i the initiative's index, from 0, below {@link #antal()}
     */
    public int nummer(int i) {
        return initiativ(i).getNummer();
    }

    /** {@return where in the strategy's document things stand} */
    public Pointers pointers() {
        return pointers;
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
        return Optional.ofNullable(fastlagte.get(initiativ(i).getNummer()));
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
        return forhistorie.placering(initiativ(i).getNummer());
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
        return forhistorie.isStartet(nummer(i), revisionFra);
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
        return forhistorie.udskudt(initiativ(i).getNummer());
    }

    /** {@return the centres in ascending {@code kode}} */
    public List<Center> getCentre() {
        return centre;
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

    /** {@return what the initiatives cost wherever they start} */
    public Udgiftstal udgifter() {
        return udgifter;
    }

    /**
     * {@return for each theme, in the order of its {@code nummer}, the initiatives that belong to it, with weight 1}
     */
    public List<Group> temagrupper() {
        return Draws.onTema(this);
    }
}
