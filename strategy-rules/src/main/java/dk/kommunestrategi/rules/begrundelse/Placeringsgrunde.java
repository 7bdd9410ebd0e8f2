package dk.kommunestrategi.rules.begrundelse;

import dk.kommunestrategi.model.Handleplan;
import dk.kommunestrategi.model.Placering;
import dk.kommunestrategi.rules.Dommer;
import dk.kommunestrategi.rules.Kriterieniveau;
import dk.kommunestrategi.rules.Virkning;
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
final class Placeringsgrunde {

    private final Dommer dommer;
    private final Planopgave opgave;
    private final Handleplan handleplan;
    private final int[] starts;
    private final boolean erFuld;
    private final List<Term> terms;
    private final long[] vaerdier;

    /** By initiative: the demands that concern it. */
    private final List<List<Krav>> krav;

    Placeringsgrunde(Dommer dommer, Handleplan handleplan) {
        this.dommer = dommer;
        this.opgave = dommer.opgave();
        this.handleplan = handleplan;
        this.starts = dommer.starts(handleplan);
        this.erFuld = Arrays.stream(starts).allMatch(start -> start != Dommer.IKKE_PLACERET);
        this.terms = dommer.kriterier().stream()
                .map(kriterium -> kriterium.term(opgave))
                .toList();
        this.vaerdier = erFuld ? vaerdier() : new long[0];
        this.krav = IntStream.range(0, starts.length)
                .<List<Krav>>mapToObj(i -> new ArrayList<>())
                .toList();
        dommer.krav().forEach(et -> et.initiativer().forEach(i -> krav.get(i).add(et)));
    }

    private long[] vaerdier() {
        return terms.stream().mapToLong(term -> term.value(starts)).toArray();
    }

    /** The reasons for the placement of an initiative, if the plan places it in the period. */
    Optional<Begrundelse> begrundelse(int nummer) {
        OptionalInt indeks = opgave.indeks(nummer);
        return handleplan
                .placering(nummer)
                .filter(placering -> indeks.isPresent() && starts[indeks.getAsInt()] != Dommer.IKKE_PLACERET)
                .map(placering -> begrundelse(indeks.getAsInt(), placering));
    }

    private Begrundelse begrundelse(int i, Placering placering) {
        Set<Brud> uden = new HashSet<>(brud(i, Dommer.IKKE_PLACERET));
        List<Startmulighed> muligheder = IntStream.range(0, opgave.horisont())
                .mapToObj(h -> mulighed(i, h, uden))
                .toList();
        Begrundelse.Builder begrundelse =
                Begrundelse.builder().placering(placering).muligheder(muligheder);
        if (opgave.initiativ(i).getVarighed().isEmpty()) {
            begrundelse.antagetVarighed(opgave.varighed(i));
        }
        return begrundelse.afgoerelse(afgoerelse(i, muligheder)).build();
    }

    /** What a start would mean; what is broken without the initiative already is not its doing. */
    private Startmulighed mulighed(int i, int h, Set<Brud> uden) {
        int egen = starts[i];
        List<Brud> brud = brud(i, h).stream().filter(et -> !uden.contains(et)).toList();
        starts[i] = h;
        List<Niveauvirkning> niveauer = brud.isEmpty() && erFuld ? niveauer() : List.of();
        starts[i] = egen;
        return new Startmulighed(opgave.halvaar(h), brud, niveauer);
    }

    private List<Brud> brud(int i, int h) {
        List<Brud> brud = new ArrayList<>();
        int egen = starts[i];
        starts[i] = h;
        krav.get(i).forEach(et -> et.brud(starts, brud::add));
        starts[i] = egen;
        return brud;
    }

    private List<Niveauvirkning> niveauer() {
        long[] efter = vaerdier();
        List<Niveauvirkning> niveauer = new ArrayList<>();
        int k = 0;
        for (Kriterieniveau niveau : dommer.niveauer()) {
            List<Virkning> virkninger = new ArrayList<>();
            long forskel = 0;
            for (Placeringskriterium kriterium : niveau.kriterier()) {
                Virkning virkning = new Virkning(kriterium.getId(), vaerdier[k], efter[k]);
                forskel += niveau.vaegte().get(virkninger.size()) * virkning.forskel();
                virkninger.add(virkning);
                k++;
            }
            niveauer.add(new Niveauvirkning(virkninger, forskel));
        }
        return niveauer;
    }

    private Afgoerelse afgoerelse(int i, List<Startmulighed> muligheder) {
        Optional<Startmulighed> naestbedste = Startmulighed.naestbedste(muligheder, opgave.halvaar(starts[i]));
        if (naestbedste.isEmpty()) {
            return opgave.fastlagt(i).isPresent() ? Afgoerelse.FASTLAGT : Afgoerelse.ENESTE_MULIGE;
        }
        if (!erFuld) {
            return Afgoerelse.UAFGJORT;
        }
        Optional<Niveauvirkning> afgoerende = naestbedste.get().afgoerende();
        if (afgoerende.isEmpty()) {
            return Afgoerelse.TEKNISK;
        }
        if (afgoerende.get().forskel() < 0) {
            return Afgoerelse.BEDRE_FINDES;
        }
        return afgoerende.get().virkninger().stream().allMatch(this::brydesLighed)
                ? Afgoerelse.LIGHED
                : Afgoerelse.KRITERIUM;
    }

    /** Whether the effect is on a criterion that only decides between equal plans. */
    private boolean brydesLighed(Virkning virkning) {
        return dommer.kriterier().stream()
                .anyMatch(kriterium -> kriterium.getId().equals(virkning.kriterium()) && kriterium.isTieBreak());
    }
}
