package dk.kommunestrategi.io.dokument.portefoelje;

import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Section;
import dk.kommunestrategi.io.dokument.content.Table;
import dk.kommunestrategi.io.dokument.content.Table.Cell;
import dk.kommunestrategi.io.dokument.content.Table.Column;
import dk.kommunestrategi.io.dokument.content.Table.Kind;
import dk.kommunestrategi.io.dokument.content.Table.TextCell;
import dk.kommunestrategi.io.dokument.content.Table.TimelineCell;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.rules.plan.MaaltPlan;
import dk.kommunestrategi.rules.planopgave.Initiativnummer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** When the initiatives of each strategy start, and what of them is left out. */
final class Strategiafsnit {

    private final MaaltPlan plan;
    private final Optional<Tidslinje> tidslinje;
    private final Portefoeljetekster tekster;

    /** The section on a plan, with drawings where they are wanted. */
    Strategiafsnit(MaaltPlan plan, Optional<Tidslinje> tidslinje, Portefoeljetekster tekster) {
        this.plan = plan;
        this.tidslinje = tidslinje;
        this.tekster = tekster;
    }

    Section section(List<Strategi> strategier) {
        return new Section(
                "handleplan",
                tekster.word("handleplan"),
                Stream.concat(
                                tidslinje.stream().<Block>map(drawn -> drawn.legend(strategier)),
                                strategier.stream()
                                        .map(strategi -> tidslinje
                                                .map(drawn -> table(strategi, drawn))
                                                .orElseGet(() -> table(strategi))))
                        .toList());
    }

    private Table table(Strategi strategi, Tidslinje drawn) {
        return Table.of(
                tekster.navn(strategi),
                List.of(
                        Column.of(tekster.word("initiativ"), Kind.TEXT),
                        drawn.column(),
                        Column.of(tekster.word("start"), Kind.TEXT),
                        Column.of(tekster.word("varighed"), Kind.TEXT)),
                strategi.initiativerAfterNummer().stream()
                        .map(initiativ -> row(strategi, initiativ, drawn))
                        .toList());
    }

    private List<Cell> row(Strategi strategi, Initiativ initiativ, Tidslinje drawn) {
        Initiativnummer nummer = new Initiativnummer(strategi.getKode(), initiativ.getNummer());
        String start = startOf(strategi, initiativ);
        return List.of(
                new TextCell(initiativ.betegnelse()),
                new TimelineCell(drawn.timeline(strategi, initiativ), start),
                new TextCell(start),
                new TextCell(isUdeladt(nummer) ? "–" : drawn.varighed(strategi, initiativ)));
    }

    private String startWithForarbejde(Placering placering) {
        return placering
                .getUformelStart()
                .map(uformel -> tekster.word("start.medForarbejde", start(placering), uformel))
                .orElseGet(() -> start(placering));
    }

    private Table table(Strategi strategi) {
        return Table.of(
                tekster.navn(strategi),
                List.of(Column.of(tekster.word("initiativ"), Kind.TEXT), Column.of(tekster.word("start"), Kind.TEXT)),
                strategi.initiativerAfterNummer().stream()
                        .map(initiativ -> Table.row(initiativ.betegnelse(), startOf(strategi, initiativ)))
                        .toList());
    }

    private String startOf(Strategi strategi, Initiativ initiativ) {
        Initiativnummer nummer = new Initiativnummer(strategi.getKode(), initiativ.getNummer());
        return plan.placering(nummer).map(this::startWithForarbejde).orElseGet(() -> withoutStart(nummer));
    }

    private String start(Placering placering) {
        String start = tekster.sprog().halvaar(placering.getFormelStart());
        return placering.isFastlagt() ? tekster.word("fastlagt", start) : start;
    }

    private String withoutStart(Initiativnummer nummer) {
        return tekster.word(isUdeladt(nummer) ? "udeladt" : "ikkePlaceret");
    }

    private boolean isUdeladt(Initiativnummer nummer) {
        return plan.getUdeladte().stream()
                .anyMatch(udeladt -> udeladt.initiativ().equals(nummer));
    }
}
