package dk.kommunestrategi.io.dokument.plan;

import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.rules.planopgave.Initiativnummer;
import dk.kommunestrategi.rules.regel.Belastning;
import dk.kommunestrategi.rules.regel.Bidrag;
import dk.kommunestrategi.rules.regel.Brud;
import dk.kommunestrategi.rules.regel.Brud.Overbelastning;
import dk.kommunestrategi.rules.regel.Raekkefoelgekrav;
import dk.kommunestrategi.rules.regel.Rammekrav;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Why the rules do not allow a start ("brud": breach), as part of a sentence. */
final class Brudtekst {

    /** How many overloads a sentence tells before it counts the rest. */
    static final int TOLD = 2;

    private final Plantekster tekster;
    private final Plannavne navne;

    Brudtekst(Plantekster tekster, Plannavne navne) {
        this.tekster = tekster;
        this.navne = navne;
    }

    /** Returns what stands against the start of an initiative: demands on it, and who occupies what it draws on. */
    String grunde(Initiativnummer initiativ, List<Brud> brud) {
        List<String> grunde = new ArrayList<>();
        List<Overbelastning> overloads = brud.stream()
                .map(Brud::overbelastning)
                .flatMap(Optional::stream)
                .toList();
        List<Brud> rammer =
                brud.stream().filter(one -> one.krav() instanceof Rammekrav).toList();
        brud.stream()
                .filter(one -> one.overbelastning().isEmpty() && !rammer.contains(one))
                .map(this::text)
                .distinct()
                .forEach(grunde::add);
        rammer.stream().limit(TOLD).map(this::ramme).forEach(grunde::add);
        if (rammer.size() > TOLD) {
            grunde.add(tekster.word(
                    rammer.size() == TOLD + 1 ? "brud.enRamme" : "brud.flereRammer",
                    Integer.toString(rammer.size() - TOLD)));
        }
        overloads.stream()
                .limit(TOLD)
                .map(overload -> text(initiativ, overload))
                .forEach(grunde::add);
        if (overloads.size() > TOLD) {
            grunde.add(tekster.word("brud.flere", Integer.toString(overloads.size() - TOLD)));
        }
        return navne.clauses(grunde);
    }

    /** The demand; of what is left out, that it is. */
    private String text(Brud brud) {
        return brud.kode() == Problemkode.FORUDSAETNING_UDELADT
                ? tekster.word("brud.udeladt", udeladt(brud))
                : brud.krav().text(tekster.sprog());
    }

    /** The demand, and what would be spent: the last argument but one. */
    private String ramme(Brud brud) {
        String krav = brud.krav().text(tekster.sprog());
        int last = brud.arguments().size() - 1;
        return last > 0 ? tekster.word("brud.ramme", krav, brud.arguments().get(last - 1)) : krav;
    }

    /** Returns what is left out so that what depends on it cannot start. */
    String udeladt(Brud brud) {
        return navne.initiativ(brud.krav().opgave().nummer(((Raekkefoelgekrav) brud.krav()).before()));
    }

    /** Whether it draws after its development only: nobody would look for that where it starts. */
    private static boolean isDrift(Initiativnummer initiativ, Belastning load) {
        return load.bidrag().stream().anyMatch(bidrag -> bidrag.initiativ().equals(initiativ) && bidrag.drift());
    }

    private String text(Initiativnummer initiativ, Overbelastning overload) {
        Belastning load = overload.belastning();
        List<Bidrag> others = load.bidrag().stream()
                .filter(bidrag -> !bidrag.initiativ().equals(initiativ))
                .toList();
        long own = load.belastning()
                - load.grundbelastning()
                - others.stream().mapToLong(Bidrag::niveau).sum();
        return tekster.word(
                others.isEmpty() && load.grundbelastning() == 0 ? "brud.alene" : "brud.optaget",
                load.emne(),
                load.halvaar(),
                Integer.toString(overload.kapacitet()),
                isDrift(initiativ, load) ? tekster.word("brud.drift", Long.toString(own)) : Long.toString(own),
                Long.toString(load.belastning()),
                navne.bidrag(others, load.grundbelastning()));
    }
}
