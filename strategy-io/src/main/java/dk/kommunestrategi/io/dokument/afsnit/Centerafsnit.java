package dk.kommunestrategi.io.dokument.afsnit;

import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Block.Paragraph;
import dk.kommunestrategi.io.dokument.content.Table;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.organisation.Grundbelastning;
import dk.kommunestrategi.model.organisation.Grundbelastningsart;
import dk.kommunestrategi.model.portefoelje.Portefoelje;
import dk.kommunestrategi.model.sprog.Sprog;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.threeten.extra.YearHalf;

/**
 * The centres that strategies draw on: to which administration each belongs, what it can carry, and what it carries anyway.
 * Columns in which nothing is stated are left out. Stateless.
 */
public final class Centerafsnit {

    private final List<Center> centre;
    private final UnaryOperator<String> forvaltninger;
    private final boolean isSammen;
    private final Afsnitstekster tekster;

    /** Centres, with what an administration is called that has a code, and whether strategies are seen together. */
    private Centerafsnit(
            List<Center> centre, UnaryOperator<String> forvaltninger, boolean isSammen, Afsnitstekster tekster) {
        this.centre = centre;
        this.forvaltninger = forvaltninger;
        this.isSammen = isSammen;
        this.tekster = tekster;
    }

    /** Returns the centres of a strategy, with what its portfolio states of them where it is seen in one. */
    static List<Block> blocks(Strategi strategi, Optional<Portefoelje> portefoelje, Sprog sprog) {
        return new Centerafsnit(
                        strategi.getCentre().stream()
                                .map(center -> portefoelje
                                        .flatMap(several -> several.center(center.getKode()))
                                        .map(stated -> Center.builder()
                                                .from(stated)
                                                .forvaltning(center.getForvaltning())
                                                .build())
                                        .orElse(center))
                                .toList(),
                        new Strateginavne(strategi)::forvaltning,
                        portefoelje.isPresent(),
                        new Afsnitstekster(sprog))
                .blocks("centre.tabel", "centre.under");
    }

    /** Returns what a portfolio states itself of the centres that its strategies share; none where it states nothing. */
    public static List<Block> faelles(Portefoelje portefoelje, Sprog sprog) {
        List<Strateginavne> navne =
                portefoelje.getStrategier().stream().map(Strateginavne::new).toList();
        return new Centerafsnit(
                        portefoelje.getCentre(),
                        kode -> navne.stream()
                                .flatMap(own -> own.forvaltningsnavn(kode).stream())
                                .findFirst()
                                .orElse(kode),
                        true,
                        new Afsnitstekster(sprog))
                .blocks("centre.faelles", "centre.faellesUnder");
    }

    /** A column and what it says of a centre; nothing where that is not stated. */
    private record Spalte(String key, Function<Center, String> cell) {}

    /** Returns a row with what a centre can carry in each half-year; nothing where it has no limit in any of them. */
    public static Optional<List<Table.Cell>> kapacitet(Center center, List<YearHalf> halvaar, Sprog sprog) {
        List<OptionalInt> limits = halvaar.stream().map(center::kapacitet).toList();
        return Optional.of(limits)
                .filter(all -> all.stream().anyMatch(OptionalInt::isPresent))
                .map(all -> Table.row(Stream.concat(
                                Stream.of(new Afsnitstekster(sprog).word("belastning.kapacitet")),
                                all.stream().map(limit -> limit.isPresent() ? Integer.toString(limit.getAsInt()) : "–"))
                        .toArray(String[]::new)));
    }

    private List<Block> blocks(String titel, String under) {
        List<Spalte> spalter = Stream.of(
                        new Spalte("centre.forvaltning", this::forvaltning),
                        new Spalte("centre.kapacitet", this::kapacitet),
                        new Spalte("centre.grundbelastning", this::grundbelastning))
                .filter(spalte -> centre.stream()
                        .anyMatch(center -> !spalte.cell().apply(center).isEmpty()))
                .toList();
        if (spalter.isEmpty()) {
            return List.of();
        }
        Set<String> over = centre.stream().map(this::forvaltning).collect(Collectors.toSet());
        if (spalter.size() == 1 && over.size() == 1 && !over.contains("")) {
            return List.of(Paragraph.of(tekster.word(
                    centre.size() == 1 ? under + ".en" : under, over.iterator().next())));
        }
        return List.of(Table.of(
                tekster.word(titel),
                Stream.concat(Stream.of("centre.center"), spalter.stream().map(Spalte::key))
                        .map(tekster::column)
                        .toList(),
                centre.stream().map(center -> row(center, spalter)).toList()));
    }

    private List<Table.Cell> row(Center center, List<Spalte> spalter) {
        return Table.row(Stream.concat(
                        Stream.of(center.getNavn()),
                        spalter.stream().map(spalte -> spalte.cell().apply(center)))
                .map(cell -> cell.isEmpty() ? tekster.unknown() : cell)
                .toArray(String[]::new));
    }

    private String forvaltning(Center center) {
        return center.getForvaltning().map(forvaltninger).orElse("");
    }

    private String kapacitet(Center center) {
        return Stream.concat(
                        center.getKapacitet().stream().mapToObj(Integer::toString),
                        center.getKapacitetsaendringer().stream()
                                .map(aendring -> tekster.word(
                                        "centre.aendring",
                                        Integer.toString(aendring.getKapacitet()),
                                        aendring.getFra())))
                .collect(Collectors.joining("; "));
    }

    private String grundbelastning(Center center) {
        return center.getGrundbelastning().stream().map(this::text).collect(Collectors.joining("; "));
    }

    private String text(Grundbelastning grundbelastning) {
        String niveau = Integer.toString(grundbelastning.getNiveau());
        boolean isOfOthers = isSammen && grundbelastning.getArt() == Grundbelastningsart.ANDRE_STRATEGIER;
        String art = tekster.word(isOfOthers ? "centre.taellerIkke" : "centre." + grundbelastning.getArt());
        return grundbelastning
                .getTil()
                .map(til -> tekster.word("centre.fraTil", niveau, art, Periode.of(grundbelastning.getFra(), til)))
                .orElseGet(() -> tekster.word("centre.fra", niveau, art, grundbelastning.getFra()));
    }
}
