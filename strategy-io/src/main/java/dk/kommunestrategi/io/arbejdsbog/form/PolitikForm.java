package dk.kommunestrategi.io.arbejdsbog.form;

import dk.kommunestrategi.io.arbejdsbog.cell.Choice;
import dk.kommunestrategi.io.arbejdsbog.cell.Choices;
import dk.kommunestrategi.io.arbejdsbog.cell.SheetCell;
import dk.kommunestrategi.io.arbejdsbog.column.Column;
import dk.kommunestrategi.io.arbejdsbog.column.Heading;
import dk.kommunestrategi.io.arbejdsbog.column.LineForm;
import dk.kommunestrategi.io.arbejdsbog.column.LineForms;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.initiativ.Tidshorisont;
import dk.kommunestrategi.model.oekonomi.OekonomiskRamme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The lines of the sheet that says by which criteria and rules initiatives are placed. */
public final class PolitikForm {

    static final String PRISNIVEAU = "Rammens prisniveau";
    static final String RAMMER = "Økonomisk ramme";

    /** The lines, in their order. */
    public static final List<Column<Optional<Prioriteringspolitik>, PolitikDraft>> LINES =
            List.copyOf(new PolitikForm().lines);

    private final List<Column<Optional<Prioriteringspolitik>, PolitikDraft>> lines = new ArrayList<>();

    private PolitikForm() {
        addKriterier();
        addRegler();
        addVarigheder();
        addRamme();
    }

    private void addKriterier() {
        add(
                Heading.of(
                        "Kriterier",
                        "Kriterierne i rækkefølge, et på hver linje. Et kriterium med + foran vejes sammen med det forrige:"
                                + " + Udjævnet ressourcetræk x 2. Er hele arket tomt, gælder standardrækkefølgen.",
                        0),
                "kriterier",
                politik -> lines(politik.getKriterier(), LineForms.KRITERIUM),
                (cell, draft) -> draft.kriterier(cell.eachLine(line -> LineForms.KRITERIUM.read(line, cell))));
        addNumber(
                Heading.of(
                        "Tidlig effekt senest",
                        "Det halvår i perioden, hvor en effekt senest er tidlig: 0 er det første.",
                        0),
                "tidligtSenest",
                politik -> OptionalInt.of(politik.getTidligtSenest()),
                (draft, halvaar) -> draft.builder().tidligtSenest(halvaar.orElse(0)));
        addNumber(
                Heading.of(
                        "Merudgifter tælles i",
                        "Antal kroner, som merudgifter tælles i. Lad cellen være tom, hvis det er 1.000.",
                        0),
                "enhed",
                Prioriteringspolitik::getEnhed,
                (draft, enhed) -> draft.builder().enhed(enhed));
    }

    private void addRegler() {
        addChoice(
                Heading.of("Budgetreglen gælder fra", "Det laveste udgiftsniveau, som budgetreglen gælder for.", 0),
                "budgetregel/taerskel",
                Choices.UDGIFTSNIVEAU,
                politik -> politik.getBudgetregel().getTaerskel(),
                PolitikDraft::taerskel);
        addChoice(
                Heading.of(
                        "Budgetreglen kræver start",
                        "Hvornår de initiativer, som budgetreglen gælder for, må starte.",
                        0),
                "budgetregel/betingelse",
                Choices.BUDGETBETINGELSE,
                politik -> politik.getBudgetregel().getBetingelse(),
                PolitikDraft::betingelse);
        addChoice(
                Heading.of("Afslut i perioden", "Ja, hvis al udvikling skal være slut inden for perioden.", 0),
                "afslutIPerioden",
                Choices.YES_NO,
                Prioriteringspolitik::isAfslutIPerioden,
                (draft, afslut) -> draft.builder().afslutIPerioden(afslut.orElse(false)));
    }

    private void addVarigheder() {
        addChoice(
                Heading.of(
                        "Varigheder regnes som",
                        "Forventet, eller Sikker, hvis planen skal holde, uanset hvad varighederne bliver.",
                        0),
                "varighedssyn",
                Choices.VARIGHEDSSYN,
                Prioriteringspolitik::getVarighedssyn,
                PolitikDraft::varighedssyn);
        addNumber(
                Heading.of(
                        "Standardvarighed",
                        "Hvor mange halvår et initiativ regnes for at vare, når intet er oplyst.",
                        0),
                "standardvarighed",
                Prioriteringspolitik::getStandardvarighed,
                (draft, halvaar) -> draft.builder().standardvarighed(halvaar));
        addSkoen("Kort betyder", Tidshorisont.KORT);
        addSkoen("Mellem betyder", Tidshorisont.MELLEM);
        addSkoen("Lang betyder", Tidshorisont.LANG);
        addSkoen("Ikke oplyst betyder", Tidshorisont.IKKE_OPLYST);
    }

    private void addSkoen(String heading, Tidshorisont ord) {
        add(
                Heading.of(heading, "Den forventede varighed i halvår og i parentes, hvad den kan blive: 2 (1-4)", 0),
                "tidshorisonter/" + ord,
                politik -> Optional.ofNullable(politik.getTidshorisonter().get(ord))
                        .map(LineForms.VARIGHEDSSKOEN.writer())
                        .orElse(""),
                (cell, draft) ->
                        draft.skoen(ord, cell.line().flatMap(line -> LineForms.VARIGHEDSSKOEN.read(line, cell))));
    }

    private void addRamme() {
        add(
                Heading.of(
                        RAMMER,
                        "Hvad initiativerne tilsammen må koste i 1.000 kr., en linje for hver: 2027 drift: 1500",
                        0),
                "oekonomiskRamme/aarsrammer",
                politik -> politik.getOekonomiskRamme()
                        .map(ramme -> lines(ramme.getAarsrammer(), LineForms.AARSRAMME))
                        .orElse(""),
                (cell, draft) -> draft.rammer(cell));
        add(
                Heading.of(PRISNIVEAU, "Året, i hvis priser rammen står.", 0),
                "oekonomiskRamme/prisniveau",
                politik -> politik.getOekonomiskRamme()
                        .map(OekonomiskRamme::getPrisniveau)
                        .map(String::valueOf)
                        .orElse(""),
                (cell, draft) -> draft.prisniveau(cell));
    }

    private <E> void addChoice(
            Heading heading,
            String property,
            Choice<E> choice,
            Function<Prioriteringspolitik, E> getter,
            BiConsumer<PolitikDraft, Optional<E>> setter) {
        add(
                heading.withChoices(choice.words()),
                property,
                politik -> choice.word(getter.apply(politik)),
                (cell, draft) -> setter.accept(draft, cell.choice(choice)));
    }

    private void addNumber(
            Heading heading,
            String property,
            Function<Prioriteringspolitik, OptionalInt> getter,
            BiConsumer<PolitikDraft, OptionalInt> setter) {
        add(
                heading,
                property,
                politik ->
                        getter.apply(politik).stream().mapToObj(String::valueOf).collect(Collectors.joining()),
                (cell, draft) -> setter.accept(draft, cell.wholeNumber()));
    }

    private void add(
            Heading heading,
            String property,
            Function<Prioriteringspolitik, String> writer,
            BiConsumer<SheetCell, PolitikDraft> reader) {
        lines.add(new Column<>(
                heading, "politik/" + property, politik -> politik.map(writer).orElse(""), (cell, draft) -> {
                    draft.read(cell);
                    reader.accept(cell, draft);
                }));
    }

    private static <V> String lines(List<V> values, LineForm<V> form) {
        return values.stream().map(form.writer()).collect(Collectors.joining("\n"));
    }
}
