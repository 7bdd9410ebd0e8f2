package dk.kommunestrategi.io.rapport;

import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Section;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The sections of a report, in their order. One that has nothing to say is left out. */
public enum Rapportafsnit {
    /** What the strategy is, and what is recommended. */
    OVERBLIK,
    /** When each initiative starts. */
    HANDLEPLAN,
    /** How much is drawn on each centre. */
    BELASTNING,
    /** What budgets have to hold year by year. */
    OEKONOMI,
    /** In which half-years each theme is worked on, and by which initiatives. */
    TEMAER,
    /** What the plan is measured by, and what it comes to. */
    KRITERIER,
    /** On which durations the plan hinges. */
    FOELSOMHED,
    /** Why each initiative starts when it does. */
    BEGRUNDELSER,
    /** Other plans that could be chosen. */
    ALTERNATIVER,
    /** Who approves what. */
    GODKENDELSER,
    /** What is on when. */
    KALENDER,
    /** How far the political cases are. */
    SAGER,
    /** What is wrong or worth a warning. */
    PROBLEMER,
    /** What the report rests on. */
    GRUNDLAG;

    Optional<Section> write(RapportInput input) {
        String id = name().toLowerCase(Locale.ROOT);
        return Optional.of(blocks(input))
                .filter(blocks -> !blocks.isEmpty())
                .map(blocks -> new Section(id, input.word("titel." + id), blocks));
    }

    private List<Block> blocks(RapportInput input) {
        return switch (this) {
            case OVERBLIK -> Overblik.write(input);
            case HANDLEPLAN -> HandleplanDrawing.write(input);
            case BELASTNING -> Belastning.write(input);
            case OEKONOMI -> Oekonomi.write(input);
            case TEMAER -> Temadaekning.write(input);
            case KRITERIER -> Maaltal.write(input);
            case FOELSOMHED -> Vippepunkter.write(input);
            case BEGRUNDELSER -> Begrundelser.write(input);
            case ALTERNATIVER -> Alternativer.write(input);
            case GODKENDELSER -> Godkendelser.write(input);
            case KALENDER -> Kalenderoversigt.write(input);
            case SAGER -> Sager.write(input);
            case PROBLEMER -> Problemer.write(input);
            case GRUNDLAG -> Grundlag.write(input);
        };
    }
}
