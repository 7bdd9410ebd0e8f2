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
    /** In which half-years each theme is worked on, and by which initiatives. */
    TEMAER,
    /** What the plan is measured by, and what it comes to. */
    KRITERIER,
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

    Optional<Section> write(RapportInput stof) {
        String id = name().toLowerCase(Locale.ROOT);
        return Optional.of(blocks(stof))
                .filter(blocks -> !blocks.isEmpty())
                .map(blocks -> new Section(id, stof.word("titel." + id), blocks));
    }

    private List<Block> blocks(RapportInput stof) {
        return switch (this) {
            case OVERBLIK -> Overblik.write(stof);
            case HANDLEPLAN -> HandleplanDrawing.write(stof);
            case BELASTNING -> Belastning.write(stof);
            case TEMAER -> Temadaekning.write(stof);
            case KRITERIER -> Maaltal.write(stof);
            case BEGRUNDELSER -> Begrundelser.write(stof);
            case ALTERNATIVER -> Alternativer.write(stof);
            case GODKENDELSER -> Godkendelser.write(stof);
            case KALENDER -> Kalenderoversigt.write(stof);
            case SAGER -> Sager.write(stof);
            case PROBLEMER -> Problemer.write(stof);
            case GRUNDLAG -> Grundlag.write(stof);
        };
    }
}
