package dk.kommunestrategi.io.tabel;

import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.portefoelje.Portefoelje;
import dk.kommunestrategi.rules.plan.Centerbelastning;
import dk.kommunestrategi.rules.plan.Strategibelastning;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The table of what several strategies together ask of the centres, for spreadsheets. */
public final class PortefoeljeTable {

    private final Portefoelje portefoelje;
    private final List<List<String>> rows = new ArrayList<>();

    private PortefoeljeTable(Portefoelje portefoelje, Periode periode, int antal) {
        this.portefoelje = portefoelje;
        List<String> header = new ArrayList<>(List.of("Center", "Strategi", "Art"));
        IntStream.range(0, antal).mapToObj(periode::halvaar).forEach(half -> header.add(half.toString()));
        rows.add(header);
    }

    /**
     * {@return the load of a joint plan: for each centre what each strategy draws on it in each half-year, also past the period,
     * what all of them do, and what it carries anyway; operation in rows of its own}
     *
     * @param portefoelje the strategies, for their names and those of the centres
     * @param periode the period of the plan, from whose first half-year on the load is counted
     * @param belastning the load as a planning or an evaluation states it
     * @param strategier the same by strategy
     */
    public static StrategiTable belastning(
            Portefoelje portefoelje,
            Periode periode,
            List<Centerbelastning> belastning,
            List<Strategibelastning> strategier) {
        int antal = belastning.stream()
                .mapToInt(center -> center.belastning().size())
                .max()
                .orElse(0);
        PortefoeljeTable table = new PortefoeljeTable(portefoelje, periode, antal);
        for (Centerbelastning center : belastning) {
            String navn =
                    portefoelje.center(center.center()).map(Center::getNavn).orElse(center.center());
            strategier.forEach(strategi -> strategi.centre().stream()
                    .filter(own -> own.center().equals(center.center()))
                    .forEach(own -> table.add(navn, table.navn(strategi), own)));
            table.add(navn, "I alt", center);
            table.add(navn, "", "Grundbelastning", center.grundbelastning());
        }
        return StrategiTable.of("Belastning", table.rows);
    }

    private String navn(Strategibelastning strategi) {
        return portefoelje
                .strategi(strategi.strategi())
                .map(stated -> stated.betegnelse(portefoelje.getStrategier()))
                .orElse(strategi.strategi());
    }

    private void add(String center, String strategi, Centerbelastning belastning) {
        add(center, strategi, "Udvikling", belastning.belastning());
        add(center, strategi, "Drift", belastning.drift());
    }

    /** Adds a row for what there is, if there is any. */
    private void add(String center, String strategi, String art, List<Long> numbers) {
        if (!numbers.isEmpty()) {
            rows.add(Stream.concat(
                            Stream.of(center, strategi, art), numbers.stream().map(String::valueOf))
                    .toList());
        }
    }
}
