package dk.kommunestrategi.io.tabel.reading;

import dk.kommunestrategi.io.reading.text.KodeMaker;
import dk.kommunestrategi.io.tabel.cell.CellText;
import dk.kommunestrategi.io.tabel.cell.Centernavne;
import dk.kommunestrategi.io.tabel.cell.Niveauer;
import dk.kommunestrategi.io.tabel.cell.Nummernavn;
import dk.kommunestrategi.io.tabel.cell.Temanavne;
import dk.kommunestrategi.io.tabel.reading.InitiativIndex.Agreement;
import dk.kommunestrategi.io.tabel.reading.InitiativIndex.Named;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Initiativejer;
import dk.kommunestrategi.model.initiativ.Tema;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.organisation.Rolleart;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.text.Spelling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a table names and a strategy lacks: themes and initiatives with a number and a name, and centres that stand on lines
 * of their own. Each is told; what may be a slip of the pen is not added. Used for one table.
 */
final class Additions {

    private static final String EJER = "initiativejer-ikke-oplyst";
    private static final String EJERNAVN = "Initiativejer (ikke oplyst)";

    /** No municipality has so many centres: what is added to them is held against each. */
    private static final int MOST_CENTRES = 200;

    /** And no table names so many different ones. */
    private static final int MOST_SEEN = 2_000;

    /** What stands in the names of many centres, and tells none of them from another. */
    private static final Set<String> FILLERS = Set.of("og", "samt", "for");

    /** Nor do these, be it that one centre alone has them so far. */
    private static final Set<String> KINDS = Set.of(
            "center",
            "centret",
            "afdeling",
            "afdelingen",
            "team",
            "enhed",
            "skole",
            "institution",
            "plejehjem",
            "botilbud");

    private final Strategi strategi;
    private final Temanavne temanavne;
    private final InitiativIndex index;
    private final Centernavne centernavne;
    private final List<Problem> told = new ArrayList<>();
    private final List<Tema> temaer;
    private final List<Initiativ> initiativer;
    private final List<Center> centre;
    private final List<Set<String>> centreInWords = new ArrayList<>();
    /** By which one of the strategy's own centres is known, and no other. */
    private final Set<String> telling;

    private final KodeMaker koder = new KodeMaker("kode");
    private final Set<String> seenCentre = new HashSet<>();
    private final Set<Integer> temanumre = new HashSet<>();
    private final Set<Integer> initiativnumre = new HashSet<>();
    private final Set<String> temanavneInWords = new HashSet<>();
    private final Set<String> initiativnavneInWords = new HashSet<>();

    Additions(Strategi strategi) {
        this.strategi = strategi;
        temanavne = new Temanavne(strategi);
        index = new InitiativIndex(strategi);
        centernavne = Centernavne.of(strategi);
        temaer = new ArrayList<>(strategi.getTemaer());
        initiativer = new ArrayList<>(strategi.getInitiativer());
        centre = new ArrayList<>(strategi.getCentre());
        temaer.forEach(tema -> {
            temanumre.add(tema.getNummer());
            temanavneInWords.add(CellText.words(tema.getNavn()));
        });
        initiativer.forEach(initiativ -> {
            initiativnumre.add(initiativ.getNummer());
            initiativnavneInWords.add(CellText.words(initiativ.getNavn()));
        });
        centre.forEach(center -> {
            koder.add(center.getKode());
            Stream.concat(Stream.of(center.getNavn()), center.getKortnavn().stream())
                    .forEach(navn -> centreInWords.add(words(navn)));
        });
        telling = telling(centre);
    }

    private static Set<String> telling(List<Center> centre) {
        Set<String> once = new HashSet<>();
        Set<String> seen = new HashSet<>(KINDS);
        for (Center center : centre) {
            Set<String> words = words(center.getNavn());
            center.getKortnavn().ifPresent(kort -> words.addAll(words(kort)));
            words.forEach(word -> {
                if (seen.add(word)) {
                    once.add(word);
                } else {
                    once.remove(word);
                }
            });
        }
        return once;
    }

    /**
     * A strategy with what a table names.
     *
     * @param strategi the strategy
     * @param told what was added
     */
    record Grown(Strategi strategi, List<Problem> told) {

        /** A strategy to which nothing is added. */
        static Grown nothing(Strategi strategi) {
            return new Grown(strategi, List.of());
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
                        .withCentre(centre)
                        .withRoller(roller)
                        .withInitiativer(initiativer),
                told);
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
        if (known.isEmpty() || !isNew || named.nummer().isEmpty()) {
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
        List<String> lines = cell.lines()
                .map(CellText::clean)
                .filter(line -> !line.isEmpty())
                .toList();
        boolean isLineByLine =
                Niveauer.read(niveauer, strategi.getSkala()).stream().anyMatch(all -> all.size() == lines.size());
        if (isLineByLine) {
            lines.stream()
                    .filter(line -> !Centernavne.isAlle(line))
                    .limit(MOST_CENTRES)
                    .forEach(this::addCenter);
        }
    }

    private void addCenter(String navn) {
        boolean hasRoom = centre.size() < MOST_CENTRES && seenCentre.size() < MOST_SEEN;
        Set<String> words = words(navn);
        if (!hasRoom
                || !seenCentre.add(CellText.key(navn))
                || words.stream().anyMatch(telling::contains)
                || centreInWords.stream().anyMatch(other -> isAlike(words, other))
                || !centernavne.read(navn, 1).isEmpty()) {
            return;
        }
        centre.add(Center.builder().kode(koder.kode(navn)).navn(navn).build());
        centreInWords.add(words);
        tell(Problemkode.CENTER_OPRETTET, navn);
    }

    /** Whether one name may be the other, shortened or misspelled; what both have in common tells nothing. */
    private static boolean isAlike(Set<String> one, Set<String> other) {
        String rest = rest(one, other);
        String otherRest = rest(other, one);
        return rest.isEmpty()
                || otherRest.isEmpty()
                || new Spelling(List.of(otherRest)).find(rest).isPresent();
    }

    private static String rest(Set<String> words, Set<String> others) {
        return String.join(
                " ", words.stream().filter(word -> !others.contains(word)).toList());
    }

    private static Set<String> words(String navn) {
        Set<String> words =
                new LinkedHashSet<>(Arrays.asList(CellText.words(navn).split(" ")));
        words.removeAll(FILLERS);
        return words;
    }

    private void tell(Problemkode code, String navn) {
        told.add(Problem.of(code, "", navn).build());
    }
}
