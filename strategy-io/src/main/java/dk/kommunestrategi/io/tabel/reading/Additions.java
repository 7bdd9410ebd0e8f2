package dk.kommunestrategi.io.tabel.reading;

import dk.kommunestrategi.io.reading.text.CellText;
import dk.kommunestrategi.io.tabel.cell.CenterAdditions;
import dk.kommunestrategi.io.tabel.cell.Nummernavn;
import dk.kommunestrategi.io.tabel.cell.Temanavne;
import dk.kommunestrategi.io.tabel.reading.InitiativIndex.Agreement;
import dk.kommunestrategi.io.tabel.reading.InitiativIndex.Named;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Initiativejer;
import dk.kommunestrategi.model.initiativ.Tema;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.organisation.Rolleart;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a table names and a strategy lacks: themes and initiatives with a number and a name, and centres that stand on lines
 * of their own. Each is told; what may be a slip of the pen is not added. Used for one table.
 */
final class Additions {

    private static final String EJER = "initiativejer-ikke-oplyst";
    private static final String EJERNAVN = "Initiativejer (ikke oplyst)";

    private final Strategi strategi;
    private final Temanavne temanavne;
    private final InitiativIndex index;
    private final List<Problem> told = new ArrayList<>();
    private final List<Tema> temaer;
    private final List<Initiativ> initiativer;
    private final CenterAdditions centre;
    private final Set<Integer> temanumre = new HashSet<>();
    private final Set<Integer> initiativnumre = new HashSet<>();
    private final Set<Integer> withoutTema = new HashSet<>();
    private final Set<String> temanavneInWords = new HashSet<>();
    private final Set<String> initiativnavneInWords = new HashSet<>();

    Additions(Strategi strategi) {
        this.strategi = strategi;
        temanavne = new Temanavne(strategi);
        index = new InitiativIndex(strategi);
        temaer = new ArrayList<>(strategi.getTemaer());
        initiativer = new ArrayList<>(strategi.getInitiativer());
        centre = new CenterAdditions(strategi, navn -> tell(Problemkode.CENTER_OPRETTET, navn));
        temaer.forEach(tema -> {
            temanumre.add(tema.getNummer());
            temanavneInWords.add(CellText.words(tema.getNavn()));
        });
        initiativer.forEach(initiativ -> {
            initiativnumre.add(initiativ.getNummer());
            initiativnavneInWords.add(CellText.words(initiativ.getNavn()));
        });
    }

    /**
     * A strategy with what a table names.
     *
     * @param strategi the strategy
     * @param told what was added
     * @param withoutTema the numbers of the initiatives that were not, because they belong to no theme
     */
    record Grown(Strategi strategi, List<Problem> told, Set<Integer> withoutTema) {

        /** A strategy to which nothing is added. */
        static Grown nothing(Strategi strategi) {
            return new Grown(strategi, List.of(), Set.of());
        }
    }

    /** Returns the strategy with all that has been added. */
    Grown grown() {
        boolean hasEjer = initiativer.size() == strategi.getInitiativer().size()
                || strategi.rolle(EJER).isPresent();
        List<Rolle> roller = new ArrayList<>(strategi.getRoller());
        if (!hasEjer) {
            // Somebody has to own an initiative: as long as nobody knows who, nobody fills the role.
            roller.add(Rolle.builder()
                    .kode(EJER)
                    .navn(EJERNAVN)
                    .art(Rolleart.INITIATIVEJER)
                    .ubesat(true)
                    .build());
        }
        return new Grown(
                strategi.withTemaer(temaer)
                        .withCentre(centre.all())
                        .withRoller(roller)
                        .withInitiativer(initiativer),
                told,
                withoutTema);
    }

    /** Adds the theme that a heading names, unless there is one of this number or name. */
    void addTema(String heading) {
        Optional<Nummernavn> named = Temanavne.parseNumbered(heading);
        if (named.isEmpty() || temanavne.named(heading).isPresent()) {
            return;
        }
        Tema tema = Tema.builder()
                .nummer(named.get().nummer())
                .navn(named.get().navn())
                .build();
        if (!temanavneInWords.contains(CellText.words(tema.getNavn())) && temanumre.add(tema.getNummer())) {
            temanavneInWords.add(CellText.words(tema.getNavn()));
            temaer.add(tema);
            tell(Problemkode.TEMA_OPRETTET, Nummernavn.write(tema.getNummer(), tema.getNavn()));
        }
    }

    /**
     * Adds the initiative that a row names. One that belongs to no theme of the strategy is not added: nothing could be done
     * with it.
     */
    void addInitiativ(String nummerCell, String navnCell, List<Integer> numre) {
        List<Integer> known =
                numre.stream().filter(temanumre::contains).distinct().toList();
        Named named = index.find(nummerCell, navnCell);
        boolean isNumbered = !CellText.isEmpty(nummerCell)
                || Nummernavn.parseNumbered(navnCell).isPresent();
        boolean isNew = named.agreement() == Agreement.NONE
                && isNumbered
                && named.nummer().filter(initiativnumre::contains).isEmpty()
                && !CellText.words(named.navn()).isEmpty()
                && !initiativnavneInWords.contains(CellText.words(named.navn()));
        if (!isNew || named.nummer().isEmpty()) {
            return;
        }
        if (known.isEmpty()) {
            withoutTema.add(named.nummer().get());
            return;
        }
        Initiativ added = Initiativ.builder()
                .nummer(named.nummer().get())
                .navn(named.navn())
                .temaer(known)
                .addEjere(Initiativejer.builder().rolle(EJER).hovedansvar(true).build())
                .build();
        initiativer.add(added);
        initiativnumre.add(added.getNummer());
        initiativnavneInWords.add(CellText.words(added.getNavn()));
        tell(Problemkode.INITIATIV_OPRETTET, added.betegnelse());
    }

    /** Adds the centres that a cell names on lines of their own, if so many levels stand beside them. */
    void addCentre(String cell, String niveauer) {
        centre.add(cell, niveauer);
    }

    private void tell(Problemkode code, String navn) {
        told.add(Problem.of(code, "", navn).build());
    }
}
