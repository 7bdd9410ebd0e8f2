package dk.kommunestrategi.io.dokument.afsnit;

import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Block.Paragraph;
import dk.kommunestrategi.io.dokument.content.Table;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.organisation.Grundbelastning;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The centres that the strategy draws on: to which administration each belongs, what it can carry, and what it carries
 * anyway. Columns in which nothing is stated are left out.
 *
 * @param key the key of the table's name
 * @param centre the centres
 * @param forvaltninger what an administration is called that has this code
 * @param tekster the words
 */
record Centertabel(String key, List<Center> centre, UnaryOperator<String> forvaltninger, Afsnitstekster tekster) {

    /** A column and what it says of a centre; nothing where that is not stated. */
    private record Spalte(String key, Function<Center, String> cell) {}

    List<Block> blocks() {
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
            return List.of(Paragraph.of(
                    tekster.word("centre.under", over.iterator().next())));
        }
        return List.of(Table.of(
                tekster.word(key),
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
        String art = tekster.word("centre." + grundbelastning.getArt());
        return grundbelastning
                .getTil()
                .map(til -> tekster.word("centre.fraTil", niveau, art, grundbelastning.getFra(), til))
                .orElseGet(() -> tekster.word("centre.fra", niveau, art, grundbelastning.getFra()));
    }
}
