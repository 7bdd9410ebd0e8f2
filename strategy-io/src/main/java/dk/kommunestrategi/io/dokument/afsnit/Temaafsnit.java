package dk.kommunestrategi.io.dokument.afsnit;

import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Block.Fact;
import dk.kommunestrategi.io.dokument.content.Block.Facts;
import dk.kommunestrategi.io.dokument.content.Block.Paragraph;
import dk.kommunestrategi.io.dokument.content.Block.Point;
import dk.kommunestrategi.io.dokument.content.Block.Points;
import dk.kommunestrategi.io.dokument.content.Block.Subheading;
import dk.kommunestrategi.io.dokument.content.Lines;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.effekt.Maalsaetning;
import dk.kommunestrategi.model.effekt.Verdensmaal;
import dk.kommunestrategi.model.initiativ.Tema;
import dk.kommunestrategi.model.initiativ.Valggruppe;
import dk.kommunestrategi.model.portefoelje.Portefoelje;
import dk.kommunestrategi.model.sprog.Sprog;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a strategy is: how far it is politically, when it holds, what it wants, and its themes. Stateless. */
public final class Temaafsnit {

    private final Strategi strategi;
    private final Optional<Portefoelje> portefoelje;
    private final Strateginavne navne;
    private final Afsnitstekster tekster;

    private Temaafsnit(Strategi strategi, Optional<Portefoelje> portefoelje, Sprog sprog) {
        this.strategi = strategi;
        this.portefoelje = portefoelje;
        this.navne = new Strateginavne(strategi);
        this.tekster = new Afsnitstekster(sprog);
    }

    /** Returns the blocks of the section. */
    public static List<Block> blocks(Strategi strategi, Sprog sprog) {
        return new Temaafsnit(strategi, Optional.empty(), sprog).blocks();
    }

    /** Returns the blocks of the section where the strategy is seen together with those of its portfolio. */
    public static List<Block> blocks(Strategi strategi, Portefoelje portefoelje, Sprog sprog) {
        return new Temaafsnit(strategi, Optional.of(portefoelje), sprog).blocks();
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        facts.add(tekster.fact(
                "strategi.status",
                strategi.getStatus()
                        .map(status -> tekster.word("strategi.status." + status))
                        .orElse(tekster.unknown())));
        strategi.getPeriode()
                .ifPresent(periode -> facts.add(tekster.fact("strategi.periode", periode.text(tekster.sprog()))));
        strategi.getKleNummer().ifPresent(nummer -> facts.add(tekster.fact("strategi.kle", nummer)));
        Referencetekst.fact(strategi.getSystemreferencer(), tekster.sprog()).ifPresent(facts::add);
        blocks.add(Facts.of(facts));
        strategi.getBeskrivelse().map(Lines::blocks).ifPresent(blocks::addAll);
        blocks.addAll(maal());
        blocks.addAll(temaer());
        blocks.addAll(valggrupper());
        blocks.addAll(Centerafsnit.blocks(strategi, portefoelje, tekster.sprog()));
        return blocks;
    }

    private List<Block> maal() {
        return strategi.getMaalsaetninger().isEmpty()
                ? List.of()
                : List.of(
                        Paragraph.of(tekster.word("strategi.maal")),
                        new Points(
                                false,
                                strategi.getMaalsaetninger().stream()
                                        .map(this::point)
                                        .toList()));
    }

    private Point point(Maalsaetning maal) {
        List<Fact> facts = new ArrayList<>();
        maal.getBeskrivelse().ifPresent(tekst -> facts.add(tekster.fact("strategi.maal.beskrivelse", tekst)));
        if (!maal.getFoelgerAf().isEmpty()) {
            facts.add(tekster.fact(
                    "strategi.maal.foelgerAf",
                    maal.getFoelgerAf().stream().map(navne::maal).collect(Collectors.joining("; "))));
        }
        if (!maal.getTemaer().isEmpty()) {
            facts.add(tekster.fact(
                    "strategi.maal.temaer",
                    tekster.sprog()
                            .list(maal.getTemaer().stream().map(navne::tema).toList())));
        }
        return new Point(
                withVerdensmaal(tekster.word("strategi.maal." + maal.getArt(), maal.getNavn()), maal.getVerdensmaal()),
                facts);
    }

    /** A text, and the goals of the United Nations to which it contributes. */
    private String withVerdensmaal(String tekst, List<Integer> numre) {
        return numre.isEmpty()
                ? tekst
                : tekster.word(
                        "strategi.verdensmaal",
                        tekst,
                        numre.stream()
                                .sorted()
                                .filter(Verdensmaal::isKnown)
                                .map(nummer -> new Verdensmaal(nummer).text(tekster.sprog()))
                                .collect(Collectors.joining("; ")));
    }

    private List<Block> temaer() {
        List<Tema> temaer = strategi.getTemaer();
        if (temaer.stream().allMatch(tema -> tema.getBeskrivelse().isEmpty())) {
            return tekster.list(
                    tekster.word("strategi.temaer"),
                    temaer.stream().map(this::navn).toList());
        }
        return temaer.stream()
                .flatMap(tema -> Stream.concat(
                        Stream.of(new Subheading(navn(tema))),
                        tema
                                .getBeskrivelse()
                                .map(Lines::blocks)
                                .orElseGet(() -> List.of(Paragraph.note(tekster.unknown())))
                                .stream()))
                .toList();
    }

    private String navn(Tema tema) {
        return withVerdensmaal(tema.getNummer() + ". " + tema.getNavn(), tema.getVerdensmaal());
    }

    private List<Block> valggrupper() {
        List<String> grupper =
                strategi.getValggrupper().stream().map(this::valggruppe).toList();
        return grupper.isEmpty()
                ? List.of()
                : List.of(new Subheading(tekster.word("strategi.valggrupper")), Points.of(grupper));
    }

    private String valggruppe(Valggruppe gruppe) {
        OptionalInt mindst = gruppe.getMindst();
        OptionalInt hoejst = gruppe.getHoejst();
        String graenser = mindst.equals(hoejst)
                ? tekster.sprog().list(graense("praecis", mindst).toList())
                : tekster.sprog()
                        .list(Stream.concat(
                                        isNothing(mindst) && hoejst.isPresent()
                                                ? Stream.of()
                                                : graense("mindst", mindst),
                                        graense("hoejst", hoejst))
                                .toList());
        List<Integer> numre = gruppe.getInitiativer();
        return navne.isAlle(numre)
                ? tekster.word("strategi.valggruppe.alle", numre.size(), graenser)
                : tekster.word("strategi.valggruppe", navne.initiativer(numre, tekster), graenser);
    }

    /** Whether this is a lower limit that everything keeps. */
    private static boolean isNothing(OptionalInt mindst) {
        return mindst.equals(OptionalInt.of(0));
    }

    private Stream<String> graense(String key, OptionalInt antal) {
        return antal.stream()
                .mapToObj(some -> tekster.word(key, some == 1 ? tekster.word("antal.en") : Integer.toString(some)));
    }
}
