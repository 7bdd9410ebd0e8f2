package dk.kommunestrategi.rules.planlaegning;

import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.rules.plan.Virkning;
import dk.kommunestrategi.rules.plan.begrundelse.Afgoerelse;
import dk.kommunestrategi.rules.plan.begrundelse.Begrundelse;
import dk.kommunestrategi.rules.plan.begrundelse.Niveauvirkning;
import dk.kommunestrategi.rules.plan.begrundelse.Startmulighed;
import dk.kommunestrategi.rules.plan.begrundelse.built.ImmutableBegrundelse;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.regel.Brud;
import dk.kommunestrategi.rules.regel.Krav;
import dk.kommunestrategi.rules.regel.Placeringskriterium;
import dk.kommunestrategi.rules.regel.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds the reasons for the placements of one plan: moves each initiative to every half-year and sees what comes of it. */
public final class Placeringsgrunde {

    private final Judge judge;
    private final Planopgave opgave;
    private final Handleplan handleplan;
    private final int[] starts;
    private final boolean isFull;
    private final List<Term> terms;
    private final long[] values;

    /** By initiative: the demands that concern it. */
    private final List<List<Krav>> krav;

    public Placeringsgrunde(Judge judge, Handleplan handleplan) {
        this.judge = judge;
        this.opgave = judge.opgave();
        this.handleplan = handleplan;
        this.starts = judge.starts(handleplan);
        this.isFull = Arrays.stream(starts).allMatch(start -> start != Judge.UPLACERET);
        this.terms = judge.kriterier().stream()
                .map(kriterium -> kriterium.term(opgave))
                .toList();
        this.values = isFull ? values() : new long[0];
        this.krav = IntStream.range(0, starts.length)
                .<List<Krav>>mapToObj(i -> new ArrayList<>())
                .toList();
        judge.krav().forEach(one -> one.initiativer().forEach(i -> krav.get(i).add(one)));
    }

    private long[] values() {
        return terms.stream().mapToLong(term -> term.value(starts)).toArray();
    }

    /** The reasons for the placement of an initiative, if the plan places it in the period. */
    public Optional<Begrundelse> begrundelse(int nummer) {
        OptionalInt index = opgave.index(nummer);
        return handleplan
                .placering(nummer)
                .filter(placering -> index.isPresent() && starts[index.getAsInt()] != Judge.UPLACERET)
                .map(placering -> begrundelse(index.getAsInt(), placering));
    }

    private Begrundelse begrundelse(int i, Placering placering) {
        Set<Brud> without = new HashSet<>(brud(i, Judge.UPLACERET));
        List<Startmulighed> options = IntStream.range(0, opgave.horizon())
                .mapToObj(h -> option(i, h, without))
                .toList();
        ImmutableBegrundelse.Builder begrundelse =
                ImmutableBegrundelse.builder().placering(placering).options(options);
        if (opgave.initiativ(i).getVarighed().isEmpty()) {
            begrundelse.antagetVarighed(opgave.varighed(i));
        }
        return begrundelse.afgoerelse(afgoerelse(i, options)).build();
    }

    /** What a start would mean; what is broken without the initiative already is not its doing. */
    private Startmulighed option(int i, int h, Set<Brud> without) {
        int own = starts[i];
        List<Brud> brud =
                brud(i, h).stream().filter(one -> !without.contains(one)).toList();
        starts[i] = h;
        List<Niveauvirkning> niveauer = brud.isEmpty() && isFull ? niveauer() : List.of();
        starts[i] = own;
        return new Startmulighed(opgave.halvaar(h), brud, niveauer);
    }

    private List<Brud> brud(int i, int h) {
        List<Brud> brud = new ArrayList<>();
        int own = starts[i];
        starts[i] = h;
        krav.get(i).forEach(one -> one.brud(starts, brud::add));
        starts[i] = own;
        return brud;
    }

    private List<Niveauvirkning> niveauer() {
        long[] after = values();
        List<Niveauvirkning> niveauer = new ArrayList<>();
        int k = 0;
        for (Kriterieniveau niveau : judge.niveauer()) {
            List<Virkning> virkninger = new ArrayList<>();
            long forskel = 0;
            for (Placeringskriterium kriterium : niveau.kriterier()) {
                Virkning virkning = new Virkning(kriterium.getId(), values[k], after[k]);
                forskel += niveau.vaegte().get(virkninger.size()) * virkning.forskel();
                virkninger.add(virkning);
                k++;
            }
            niveauer.add(new Niveauvirkning(virkninger, forskel));
        }
        return niveauer;
    }

    private Afgoerelse afgoerelse(int i, List<Startmulighed> options) {
        Optional<Startmulighed> secondBest = Startmulighed.secondBest(options, opgave.halvaar(starts[i]));
        if (secondBest.isEmpty()) {
            return opgave.fastlagt(i).isPresent() ? Afgoerelse.FASTLAGT : Afgoerelse.ENESTE_MULIGE;
        }
        if (!isFull) {
            return Afgoerelse.UAFGJORT;
        }
        Optional<Niveauvirkning> afgoerende = secondBest.get().afgoerende();
        if (afgoerende.isEmpty()) {
            return Afgoerelse.TEKNISK;
        }
        if (afgoerende.get().forskel() < 0) {
            return Afgoerelse.BEDRE_FINDES;
        }
        return afgoerende.get().virkninger().stream().allMatch(this::isTieBreak)
                ? Afgoerelse.LIGHED
                : Afgoerelse.KRITERIUM;
    }

    /** Whether the effect is on the criterion that only decides between equal plans. */
    private boolean isTieBreak(Virkning virkning) {
        return judge.tieBreak()
                .filter(kriterium -> kriterium.getId().equals(virkning.kriterium()))
                .isPresent();
    }
}
