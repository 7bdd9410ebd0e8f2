package dk.kommunestrategi.io.tabel.reading;

import dk.kommunestrategi.io.tabel.cell.CellText;
import dk.kommunestrategi.io.tabel.cell.Centernavne;
import dk.kommunestrategi.io.tabel.cell.KodeMaker;
import dk.kommunestrategi.io.tabel.cell.Mark;
import dk.kommunestrategi.io.tabel.cell.Niveauer;
import dk.kommunestrategi.io.tabel.cell.Nummernavn;
import dk.kommunestrategi.io.tabel.cell.WholeNumbers;
import dk.kommunestrategi.io.tabel.file.TableRow;
import dk.kommunestrategi.io.tabel.file.TableSheet;
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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a table names and a strategy lacks: themes and initiatives with a number and a name, and centres that stand on lines
 * of their own. Each is told; what may be a slip of the pen is not added. Used for one table.
 */
public final class Additions {

    private static final String EJER = "initiativejer-ikke-oplyst";
    private static final String EJERNAVN = "Initiativejer (ikke oplyst)";

    /** A row about an initiative says more than its name. */
    private static final int FEWEST_CELLS = 3;

    /** No municipality has so many centres: what is added to them is held against each. */
    private static final int MOST_CENTRES = 200;

    /** And no table names so many different ones. */
    private static final int MOST_SEEN = 2_000;

    private final Strategi strategi;
    private final List<Problem> told = new ArrayList<>();
    private final List<Tema> temaer;
    private final List<Initiativ> initiativer;
    private final List<Center> centre;
    private final Set<String> seenCentre = new HashSet<>();
    private final Set<Integer> temanumre = new HashSet<>();
    private final Set<Integer> initiativnumre = new HashSet<>();
    private final Set<String> temanavne = new HashSet<>();
    private final Set<String> initiativnavne = new HashSet<>();

    private Additions(Strategi strategi) {
        this.strategi = strategi;
        temaer = new ArrayList<>(strategi.getTemaer());
        initiativer = new ArrayList<>(strategi.getInitiativer());
        centre = new ArrayList<>(strategi.getCentre());
        temaer.forEach(tema -> {
            temanumre.add(tema.getNummer());
            addNavn(temanavne, tema.getNavn());
        });
        initiativer.forEach(initiativ -> {
            initiativnumre.add(initiativ.getNummer());
            addNavn(initiativnavne, initiativ.getNavn());
        });
    }

    private static void addNavn(Set<String> navne, String navn) {
        navne.add(CellText.key(navn));
        navne.add(CellText.words(navn));
    }

    /** Whether there is a thing of this number, or of this name. */
    private static boolean exists(Nummernavn one, Set<Integer> numre, Set<String> navne) {
        return numre.contains(one.nummer())
                || navne.contains(CellText.key(one.navn()))
                || navne.contains(CellText.words(one.navn()));
    }

    /**
     * A strategy with what a table names.
     *
     * @param strategi the strategy
     * @param told what was added
     */
    public record Grown(Strategi strategi, List<Problem> told) {}

    /** Adds what the handleplan table on one of the sheets names. */
    public static Grown ofHandleplan(Strategi strategi, List<TableSheet> sheets) {
        Additions additions = new Additions(strategi);
        sheets.stream()
                .filter(sheet -> !sheet.isHidden())
                .map(sheet -> new HandleplanHeaders(strategi, new InitiativIndex(strategi)).find(sheet.rows()))
                .flatMap(Optional::stream)
                .filter(header -> header.isWhole() && header.has(HandleplanColumn.INITIATIV))
                .findFirst()
                .ifPresent(header -> header.block().under().forEach(row -> additions.addOfHandleplan(row, header)));
        return additions.grown();
    }

    /** Adds what the theme matrix on one of the sheets names. */
    public static Grown ofTemamatrix(Strategi strategi, List<TableSheet> sheets) {
        Additions additions = new Additions(strategi);
        sheets.stream()
                .filter(sheet -> !sheet.isHidden())
                .filter(sheet -> sheet.rows().stream().anyMatch(Additions::isHeader))
                .findFirst()
                .ifPresent(additions::addOfMatrix);
        return additions.grown();
    }

    private Grown grown() {
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

    private static boolean isHeader(TableRow row) {
        return row.filled().filter(column -> named(row, column).isPresent()).count() > 1;
    }

    private static Optional<Nummernavn> named(TableRow row, int column) {
        return Nummernavn.parse(row.cell(column))
                .filter(one -> !CellText.words(one.navn()).isEmpty());
    }

    private void addOfMatrix(TableSheet sheet) {
        TableRow header =
                sheet.rows().stream().filter(Additions::isHeader).findFirst().orElseThrow();
        Map<Integer, Integer> temaer = new TreeMap<>();
        header.filled()
                .forEach(column -> named(header, column).ifPresent(tema -> {
                    addTema(tema);
                    temaer.put(column, tema.nummer());
                }));
        for (TableRow row : sheet.rows()) {
            if (row.number() > header.number()) {
                List<Integer> marked = temaer.entrySet().stream()
                        .filter(tema -> Mark.parse(row.cell(tema.getKey())).equals(Optional.of(Mark.KRYDS)))
                        .map(Map.Entry::getValue)
                        .toList();
                row.filled()
                        .filter(column -> !temaer.containsKey(column))
                        .mapToObj(column -> named(row, column))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .ifPresent(initiativ -> addInitiativ(initiativ, marked));
            }
        }
    }

    private void addOfHandleplan(TableRow row, HandleplanHeader header) {
        if (row.filled().count() < FEWEST_CELLS) {
            return;
        }
        if (centre.size() < MOST_CENTRES
                && header.has(HandleplanColumn.CENTRE)
                && header.has(HandleplanColumn.NIVEAUER)) {
            addCentre(
                    row.cell(header.column(HandleplanColumn.CENTRE)),
                    row.cell(header.column(HandleplanColumn.NIVEAUER)));
        }
        List<Integer> temaer = WholeNumbers.list(row.cell(header.column(HandleplanColumn.TEMAER)))
                .orElse(List.of());
        named(row, header.column(HandleplanColumn.INITIATIV)).ifPresent(initiativ -> addInitiativ(initiativ, temaer));
    }

    private void addTema(Nummernavn tema) {
        if (!exists(tema, temanumre, temanavne)) {
            temaer.add(Tema.builder().nummer(tema.nummer()).navn(tema.navn()).build());
            temanumre.add(tema.nummer());
            addNavn(temanavne, tema.navn());
            tell(Problemkode.TEMA_OPRETTET, Nummernavn.write(tema.nummer(), tema.navn()));
        }
    }

    /** One that belongs to no theme of the strategy is not added: nothing could be done with it. */
    private void addInitiativ(Nummernavn initiativ, List<Integer> numre) {
        List<Integer> known =
                numre.stream().filter(temanumre::contains).distinct().toList();
        if (!known.isEmpty() && !exists(initiativ, initiativnumre, initiativnavne)) {
            Initiativ added = Initiativ.builder()
                    .nummer(initiativ.nummer())
                    .navn(initiativ.navn())
                    .temaer(known)
                    .addEjere(Initiativejer.builder()
                            .rolle(EJER)
                            .hovedansvar(true)
                            .build())
                    .build();
            initiativer.add(added);
            initiativnumre.add(initiativ.nummer());
            addNavn(initiativnavne, initiativ.navn());
            tell(Problemkode.INITIATIV_OPRETTET, added.betegnelse());
        }
    }

    private void addCentre(String cell, String niveauer) {
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
        if (seenCentre.size() >= MOST_SEEN || !seenCentre.add(CellText.key(navn))) {
            return;
        }
        List<String> known = centre.stream()
                .flatMap(center -> Stream.concat(Stream.of(center.getNavn()), center.getKortnavn().stream()))
                .toList();
        boolean isAlike = new Spelling(known).find(navn).isPresent()
                || known.stream().anyMatch(other -> firstWord(other).equals(firstWord(navn)));
        if (isAlike || !Centernavne.of(strategi).read(navn, 1).isEmpty()) {
            return;
        }
        KodeMaker maker = new KodeMaker();
        centre.forEach(center -> maker.add(center.getKode()));
        centre.add(Center.builder().kode(maker.kode(navn)).navn(navn).build());
        tell(Problemkode.CENTER_OPRETTET, navn);
    }

    private static String firstWord(String navn) {
        return CellText.key(navn).split("[ .,]", 2)[0];
    }

    private void tell(Problemkode code, String navn) {
        told.add(Problem.of(code, "", navn).build());
    }
}
