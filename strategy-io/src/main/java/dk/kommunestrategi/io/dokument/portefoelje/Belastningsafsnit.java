package dk.kommunestrategi.io.dokument.portefoelje;

import dk.kommunestrategi.io.dokument.afsnit.Centerafsnit;
import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Section;
import dk.kommunestrategi.io.dokument.content.Table;
import dk.kommunestrategi.io.dokument.content.Table.Cell;
import dk.kommunestrategi.io.dokument.content.Table.Column;
import dk.kommunestrategi.io.dokument.content.Table.Kind;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.portefoelje.Portefoelje;
import dk.kommunestrategi.rules.plan.Centerbelastning;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.Strategibelastning;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.threeten.extra.YearHalf;

/** What all strategies together ask of each centre in each half-year, and what it carries anyway. */
final class Belastningsafsnit {

    /** More half-years than these no table can show to people. */
    private static final int SHOWN = 60;

    private final Portefoelje portefoelje;
    private final Map<String, String> strateginavne;
    private final Periode periode;
    private final Portefoeljetekster tekster;

    Belastningsafsnit(PlanRequest request, Periode periode, Portefoeljetekster tekster) {
        this.periode = periode;
        this.tekster = tekster;
        this.strateginavne = request.getStrategier().stream()
                .collect(Collectors.toMap(
                        strategi -> strategi.getKode().orElse(""), tekster::navn, (first, same) -> first));
        this.portefoelje = request.getPortefoelje().orElseThrow();
    }

    Section section(List<Centerbelastning> belastning, List<Strategibelastning> strategier) {
        return new Section(
                "belastning",
                tekster.word("belastning"),
                belastning.stream()
                        .<Block>map(center -> table(center, strategier))
                        .toList());
    }

    private Table table(Centerbelastning center, List<Strategibelastning> strategier) {
        int shown = Math.min(SHOWN, center.belastning().size());
        List<Column> columns = new ArrayList<>(List.of(Column.of(tekster.word("belastning.art"), Kind.TEXT)));
        List<YearHalf> halvaar =
                IntStream.range(0, shown).mapToObj(periode::halvaar).toList();
        halvaar.forEach(one -> columns.add(Column.of(tekster.sprog().halvaar(one), Kind.NUMBER)));
        List<List<Cell>> rows = new ArrayList<>();
        for (Strategibelastning strategi : strategier) {
            strategi.centre().stream()
                    .filter(own -> own.center().equals(center.center()))
                    .forEach(own -> {
                        String navn = strateginavne.getOrDefault(strategi.strategi(), strategi.strategi());
                        add(rows, navn, own.belastning(), shown);
                        add(rows, tekster.word("belastning.driftAf", navn), own.drift(), shown);
                    });
        }
        add(rows, tekster.word("belastning.udvikling"), center.belastning(), shown);
        add(rows, tekster.word("belastning.drift"), center.drift(), shown);
        add(rows, tekster.word("belastning.grundbelastning"), center.grundbelastning(), shown);
        Optional<Center> stated = portefoelje.center(center.center());
        stated.flatMap(one -> Centerafsnit.kapacitet(one, halvaar, tekster.sprog()))
                .ifPresent(rows::add);
        return Table.of(stated.map(Center::getNavn).orElse(center.center()), columns, rows);
    }

    private static void add(List<List<Cell>> rows, String navn, List<Long> numbers, int shown) {
        if (!numbers.isEmpty()) {
            rows.add(Table.row(Stream.concat(
                            Stream.of(navn),
                            numbers.stream().limit(shown).map(number -> number == 0 ? "·" : Long.toString(number)))
                    .toArray(String[]::new)));
        }
    }
}
