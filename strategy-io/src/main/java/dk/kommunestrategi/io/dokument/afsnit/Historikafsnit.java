package dk.kommunestrategi.io.dokument.afsnit;

import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Table;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Handleplansversion;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Rettelse;
import dk.kommunestrategi.rules.historik.Versionsstatus;
import dk.kommunestrategi.rules.udmoentning.kalender.Tidspunkt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The versions that the handleplan has had, and what was decided by whom. Stateless. */
public final class Historikafsnit {

    private final Strategi strategi;
    private final Strateginavne navne;
    private final Afsnitstekster tekster;

    private Historikafsnit(Strategi strategi, Sprog sprog) {
        this.strategi = strategi;
        this.navne = new Strateginavne(strategi);
        this.tekster = new Afsnitstekster(sprog);
    }

    /** Returns the blocks of the section; none where nothing was decided and no versions are kept. */
    public static List<Block> blocks(Strategi strategi, Sprog sprog) {
        Historikafsnit historik = new Historikafsnit(strategi, sprog);
        List<Block> blocks = new ArrayList<>(historik.versioner());
        blocks.addAll(historik.beslutninger());
        return blocks;
    }

    /** Returns what was decided, a line each: when, by whom, what, and about which initiatives. */
    public static List<String> beslutninger(Strategi strategi, Sprog sprog) {
        Historikafsnit historik = new Historikafsnit(strategi, sprog);
        return historik.gaeldende()
                .map(beslutning -> historik.tekster.word(
                        "historik.linje",
                        historik.tid(beslutning),
                        historik.navne.rolle(beslutning.getOrgan()),
                        beslutning.getArt(),
                        historik.gaelder(beslutning)))
                .toList();
    }

    private Stream<Beslutning> gaeldende() {
        return strategi.styring().gaeldendePoster().stream()
                .map(strategi.styring().getBeslutninger()::get);
    }

    private String gaelder(Beslutning beslutning) {
        List<String> indikatorer =
                beslutning.getIndikatorer().stream().map(navne::indikator).toList();
        if (!indikatorer.isEmpty()) {
            return tekster.word("historik.indikatorer", tekster.sprog().list(indikatorer));
        }
        return beslutning.getInitiativer().isEmpty()
                ? tekster.word("historik.helhed")
                : navne.initiativer(beslutning.getInitiativer(), tekster);
    }

    private List<Block> versioner() {
        List<Handleplansversion> versioner = strategi.getHandleplansversioner();
        if (versioner.isEmpty()) {
            return List.of();
        }
        List<Versionsstatus> status = Versionsstatus.of(strategi);
        return List.of(Table.of(
                tekster.word("historik.versioner"),
                List.of(
                        tekster.column("historik.version"),
                        tekster.column("historik.tid"),
                        tekster.column("historik.organ"),
                        tekster.column("historik.periode"),
                        tekster.column("historik.aendret")),
                IntStream.range(0, versioner.size())
                        .mapToObj(k -> version(k, status.get(k)))
                        .toList()));
    }

    private List<Table.Cell> version(int k, Versionsstatus status) {
        Handleplansversion version = strategi.getHandleplansversioner().get(k);
        Handleplan plan = version.getHandleplan();
        Optional<Beslutning> beslutning = version.getBeslutning().stream()
                .mapToObj(nummer -> strategi.styring().gaeldende(nummer))
                .flatMap(Optional::stream)
                .findFirst();
        return Table.row(
                (k + 1) + ". " + status.text(tekster.sprog()),
                version.getDato()
                        .map(day -> Tidspunkt.of(day).text(tekster.sprog()))
                        .or(() -> beslutning.map(this::tid))
                        .orElse(tekster.unknown()),
                version.getOrgan()
                        .or(() -> beslutning.map(Beslutning::getOrgan))
                        .map(navne::rolle)
                        .orElse(tekster.unknown()),
                plan.getPeriode().text(tekster.sprog()),
                k == 0
                        ? "–"
                        : aendret(strategi.getHandleplansversioner().get(k - 1).getHandleplan(), plan));
    }

    /** The initiatives that start otherwise than in the version before. */
    private String aendret(Handleplan before, Handleplan plan) {
        List<Integer> moved = strategi.initiativerAfterNummer().stream()
                .filter(initiativ -> !start(before, initiativ.getNummer()).equals(start(plan, initiativ.getNummer())))
                .map(Initiativ::getNummer)
                .toList();
        return moved.isEmpty()
                ? tekster.word("historik.ens")
                : tekster.word("historik.flyttet", navne.initiativer(moved, tekster));
    }

    private static Optional<?> start(Handleplan plan, int nummer) {
        return plan.placering(nummer).map(Placering::getFormelStart);
    }

    private List<Block> beslutninger() {
        List<List<Table.Cell>> rows = gaeldende().map(this::beslutning).toList();
        return rows.isEmpty()
                ? List.of()
                : List.of(Table.of(
                        tekster.word("historik.beslutninger"),
                        List.of(
                                tekster.column("historik.tid"),
                                tekster.column("historik.organ"),
                                tekster.column("historik.beslutning"),
                                tekster.column("historik.gaelder"),
                                tekster.column("historik.om")),
                        rows));
    }

    private List<Table.Cell> beslutning(Beslutning beslutning) {
        return Table.row(
                tid(beslutning),
                navne.rolle(beslutning.getOrgan()),
                beslutning.getArt().text(tekster.sprog()),
                gaelder(beslutning),
                om(beslutning));
    }

    private String tid(Beslutning beslutning) {
        return beslutning
                .getDato()
                .map(day -> Tidspunkt.of(day).text(tekster.sprog()))
                .or(() -> beslutning.getTid().map(tid -> Tidsord.text(tid, tekster.sprog())))
                .orElseGet(() -> tekster.sprog().halvaar(beslutning.getHalvaar()));
    }

    /** The entry that a correction takes the place of. */
    private Optional<Beslutning> corrected(Rettelse rettelse) {
        List<Beslutning> log = strategi.styring().getBeslutninger();
        return rettelse.getPost() >= 1 && rettelse.getPost() <= log.size()
                ? Optional.of(log.get(rettelse.getPost() - 1))
                : Optional.empty();
    }

    private String correction(Beslutning corrected) {
        return tekster.word(
                "historik.retter",
                corrected.getArt(),
                tid(corrected),
                navne.rolle(corrected.getOrgan()),
                gaelder(corrected));
    }

    private String om(Beslutning beslutning) {
        List<String> facts = new ArrayList<>();
        beslutning.getBegrundelse().ifPresent(facts::add);
        if (!beslutning.getFoererTil().isEmpty()) {
            facts.add(tekster.word("historik.foererTil", navne.initiativer(beslutning.getFoererTil(), tekster)));
        }
        if (beslutning.isIndenForRammen()) {
            facts.add(tekster.word("historik.indenForRammen"));
        }
        beslutning.getDaekning().ifPresent(daekning -> facts.add(tekster.word("historik.daekning", daekning)));
        beslutning.getPaabudtVed().ifPresent(lov -> facts.add(tekster.word("historik.paabudtVed", lov)));
        beslutning.getForlaengetTil().ifPresent(til -> facts.add(tekster.word("historik.forlaengetTil", til)));
        beslutning.getRettelse().ifPresent(rettelse -> {
            corrected(rettelse).map(this::correction).ifPresent(facts::add);
            facts.add(rettelse.getDato()
                    .map(day ->
                            tekster.word("historik.rettetDen", Tidspunkt.of(day).text(tekster.sprog())))
                    .orElseGet(() -> tekster.word("historik.rettet")));
            rettelse.getBegrundelse().ifPresent(facts::add);
        });
        return facts.stream()
                .reduce((before, fact) -> (before.endsWith(".") ? before : before + ".") + " " + fact)
                .orElse("–");
    }
}
