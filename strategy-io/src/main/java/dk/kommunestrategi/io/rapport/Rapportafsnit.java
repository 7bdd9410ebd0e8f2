package dk.kommunestrategi.io.rapport;

import dk.kommunestrategi.io.dokument.afsnit.Effektafsnit;
import dk.kommunestrategi.io.dokument.afsnit.Forloebsafsnit;
import dk.kommunestrategi.io.dokument.afsnit.Godkendelsesafsnit;
import dk.kommunestrategi.io.dokument.afsnit.Historikafsnit;
import dk.kommunestrategi.io.dokument.afsnit.Hoeringsafsnit;
import dk.kommunestrategi.io.dokument.afsnit.Indstillingsafsnit;
import dk.kommunestrategi.io.dokument.afsnit.Kortafsnit;
import dk.kommunestrategi.io.dokument.afsnit.Rolleafsnit;
import dk.kommunestrategi.io.dokument.afsnit.Temaafsnit;
import dk.kommunestrategi.io.dokument.afsnit.Vurderingsafsnit;
import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Section;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The sections of a report, in their order. One that has nothing to say is left out. */
public enum Rapportafsnit {
    /** What is recommended and by whom it is decided. */
    INDSTILLING(false),
    /** What the strategy is, and what is recommended, in short. */
    OVERBLIK(true),
    /** The strategy as a whole, with its themes. */
    STRATEGI(false),
    /** The course in which the strategy was developed. */
    FORLOEB(false),
    /** When each initiative starts. */
    HANDLEPLAN(true),
    /** How each initiative is assessed, by the catalogue's own criteria. */
    VURDERING(false),
    /** A card for each initiative, on the catalogue's template. */
    INITIATIVER(false),
    /** How much is drawn on each centre. */
    BELASTNING(true),
    /** What budgets have to hold year by year. */
    OEKONOMI(true),
    /** What effect is measured by, and how it develops. */
    EFFEKT(false),
    /** In which half-years each theme is worked on, and by which initiatives. */
    TEMAER(true),
    /** What the plan is measured by, and what it comes to. */
    KRITERIER(true),
    /** On which durations the plan hinges. */
    FOELSOMHED(true),
    /** Why each initiative starts when it does. */
    BEGRUNDELSER(true),
    /** Other plans that could be chosen. */
    ALTERNATIVER(true),
    /** Who approves what. */
    GODKENDELSER(false),
    /** Who does what. */
    ROLLER(false),
    /** Who is heard. */
    HOERING(false),
    /** What is on when. */
    KALENDER(true),
    /** How far the political cases are. */
    SAGER(false),
    /** The versions of the plan, and what was decided. */
    HISTORIK(false),
    /** What is wrong or worth a warning. */
    PROBLEMER(false),
    /** What the report rests on. */
    GRUNDLAG(false);

    private final boolean aboutPlan;

    Rapportafsnit(boolean aboutPlan) {
        this.aboutPlan = aboutPlan;
    }

    Optional<Section> write(RapportInput input) {
        String id = name().toLowerCase(Locale.ROOT);
        return Optional.of(aboutPlan && !input.plan().isPlan() ? List.<Block>of() : blocks(input))
                .filter(blocks -> !blocks.isEmpty())
                .map(blocks -> new Section(id, input.word("titel." + id), blocks));
    }

    private List<Block> blocks(RapportInput input) {
        return switch (this) {
            case INDSTILLING ->
                Indstillingsafsnit.blocks(
                        input.strategi(), input.besluttetPeriode(), input.initiativplan(), input.sprog());
            case OVERBLIK -> Overblik.write(input);
            case STRATEGI -> Temaafsnit.blocks(input.strategi(), input.sprog());
            case FORLOEB -> Forloebsafsnit.blocks(input.strategi(), input.sprog());
            case HANDLEPLAN -> HandleplanDrawing.write(input);
            case VURDERING -> Vurderingsafsnit.blocks(input.strategi(), input.sprog());
            case INITIATIVER -> Kortafsnit.blocks(input.strategi(), input.initiativplan(), input.sprog());
            case BELASTNING -> Belastning.write(input);
            case OEKONOMI -> Oekonomi.write(input);
            case EFFEKT -> Effektafsnit.blocks(input.strategi(), input.sprog());
            case TEMAER -> Temadaekning.write(input);
            case KRITERIER -> Maaltal.write(input);
            case FOELSOMHED -> Vippepunkter.write(input);
            case BEGRUNDELSER -> Begrundelser.write(input);
            case ALTERNATIVER -> Alternativer.write(input);
            case GODKENDELSER -> Godkendelsesafsnit.blocks(input.strategi(), input.initiativplan(), input.sprog());
            case ROLLER -> Rolleafsnit.blocks(input.strategi(), input.sprog());
            case HOERING -> Hoeringsafsnit.blocks(input.strategi(), input.sprog());
            case KALENDER -> Kalenderoversigt.write(input);
            case SAGER -> Sager.write(input);
            case HISTORIK -> Historikafsnit.blocks(input.strategi(), input.sprog());
            case PROBLEMER -> Problemer.write(input);
            case GRUNDLAG -> Grundlag.write(input);
        };
    }
}
