package dk.kommunestrategi.rules.planopgave;

import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Vurdering;
import dk.kommunestrategi.model.organisation.Center;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.threeten.extra.YearHalf;

/**
 * The planning problem: which initiatives, of one strategy or of several, are to start in which of the half-years h = 0…H−1 of
 * the period. Initiatives are known here by their index, in the order of strategies' codes, then of numbers, never by their place
 * in a document. The start of one that is left out is H. Only made of strategies without errors, in which every initiative has
 * its assessment. Immutable and thread-safe.
 */
public final class Planopgave {

    /** The start of an initiative that is not placed: before every half-year that there is. */
    public static final int UPLACERET = Integer.MIN_VALUE;

    private final Plangrundlag grundlag;
    private final Periode periode;
    private final int horizon;
    private final Map<Initiativnummer, YearHalf> fastlagte;
    private final Optional<YearHalf> revisionFra;
    private final Initiativer initiativer;
    private final Udgangspunkt udgangspunkt;
    private final GivetTraek givet;
    private final Varigheder varigheder;
    private final Centergrupper centergrupper;
    private final Udgiftstal udgifter;

    /**
     * Makes the problem of placing the initiatives of one strategy or several in the period, all but those that were ended
     * without further work, where none is locked.
     *
     * @param grundlag the strategies whose initiatives are to be placed, and what counts for them together
     * @param periode the period to place them in
     */
    public Planopgave(Plangrundlag grundlag, Periode periode) {
        this(grundlag, periode, Map.of(), Optional.empty(), Set.of());
    }

    /**
     * As {@link #Planopgave(Plangrundlag, Periode)}, with whatever else is asked.
     *
     * @param grundlag the strategies whose initiatives are to be placed, and what counts for them together
     * @param periode the period to place them in
     * @param fastlagte the locked formal starts
     * @param revisionFra the half-year from which handleplans are revised; empty for a plan made anew
     * @param udeladte initiatives that there are as good as none of; those that depend on them are among them
     */
    public Planopgave(
            Plangrundlag grundlag,
            Periode periode,
            Map<Initiativnummer, YearHalf> fastlagte,
            Optional<YearHalf> revisionFra,
            Set<Initiativnummer> udeladte) {
        this.grundlag = grundlag;
        this.periode = periode;
        this.horizon = periode.antalHalvaar();
        this.fastlagte = Map.copyOf(fastlagte);
        this.revisionFra = revisionFra;
        this.initiativer = new Initiativer(grundlag.getStrategier(), udeladte);
        this.udgangspunkt = new Udgangspunkt(initiativer, periode, revisionFra);
        this.givet = GivetTraek.of(grundlag, periode);
        this.varigheder = Varigheder.of(this);
        this.centergrupper = new Centergrupper(this);
        this.udgifter = new Udgiftstal(this);
    }

    /** The same problem with other durations. */
    private Planopgave(Planopgave original, Varigheder varigheder) {
        this.grundlag = original.grundlag;
        this.periode = original.periode;
        this.horizon = original.horizon;
        this.fastlagte = original.fastlagte;
        this.revisionFra = original.revisionFra;
        this.initiativer = original.initiativer;
        this.udgangspunkt = original.udgangspunkt;
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

    /** {@return what the plan is made of: the strategies, and what counts for them together} */
    public Plangrundlag getGrundlag() {
        return grundlag;
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
        return horizon;
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
     * {@return the indices of the initiatives, ascending} Where a planning may not last for ever, it is asked before each whether
     * to go on: a rule or a criterion that goes through all initiatives does so by these.
     */
    public IntStream indices() {
        return IntStream.range(0, antal()).peek(i -> grundlag.poll());
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
     * {@return which initiative the i-th is}
     *
     * @param i the initiative's index, from 0, below {@link #antal()}
     */
    public Initiativnummer nummer(int i) {
        return initiativer.nummer(i);
    }

    /**
     * {@return what sentences call the i-th initiative: its number, with its strategy where several are planned together}
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

    /** {@return the locked formal starts} */
    public Map<Initiativnummer, YearHalf> getFastlagte() {
        return fastlagte;
    }

    /** {@return the half-year from which the strategy's handleplan is revised; empty for a plan made anew} */
    public Optional<YearHalf> getRevisionFra() {
        return revisionFra;
    }

    /** {@return where the initiatives stand before they are planned} */
    public Udgangspunkt udgangspunkt() {
        return udgangspunkt;
    }

    /**
     * {@return whether a plan may leave the i-th initiative out ("udeladelig": may be left out): it says so, and it has not
     * started} A lock demands that it is placed all the same.
     *
     * @param i the initiative's index, from 0, below {@link #antal()}
     */
    public boolean isUdeladelig(int i) {
        return initiativ(i).isKanUdelades() && !udgangspunkt.isStartet(i);
    }

    /** {@return the centres, each once, in ascending {@code kode}} */
    public List<Center> getCentre() {
        return grundlag.getCentre();
    }

    /** {@return what initiatives draw on the centres} */
    public Centergrupper centergrupper() {
        return centergrupper;
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
