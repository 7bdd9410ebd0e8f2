package dk.kommunestrategi.io.arbejdsbog.cell;

import dk.kommunestrategi.io.reading.text.CellText;
import dk.kommunestrategi.io.reading.text.HalvaarHeading;
import dk.kommunestrategi.io.tabel.cell.Numbers;
import dk.kommunestrategi.io.tabel.cell.WholeNumbers;
import dk.kommunestrategi.model.check.Betegnelse;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.text.Listing;
import dk.kommunestrategi.model.text.Spelling;
import dk.kommunestrategi.model.value.Beloeb;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.threeten.extra.YearHalf;

/**
 * A cell of a workbook, and the value of the strategy that it states. Whatever stands in it is understood or told: each
 * method returns nothing where the cell is empty, and also where it says something else, which it adds to the findings.
 */
public final class SheetCell {

    private final SheetFindings findings;
    private final CellPlace place;
    private final String heading;
    private final Content content;
    private final String pointer;

    /**
     * A cell.
     *
     * @param findings is told what is wrong with it
     * @param place where it stands
     * @param heading what its column or line is called
     * @param content what stands in it
     * @param pointer where the value stands in the strategy, as a JSON pointer
     */
    public SheetCell(SheetFindings findings, CellPlace place, String heading, Content content, String pointer) {
        this.findings = findings;
        this.place = place;
        this.heading = heading;
        this.content = content;
        this.pointer = pointer;
        findings.comesFrom(pointer, place);
    }

    /**
     * What stands in a cell.
     *
     * @param text the text
     * @param isNumber whether the spreadsheet holds it as a number
     */
    public record Content(String text, boolean isNumber) {}

    /** It also states the value at another pointer, and all in it. */
    public void states(String otherPointer) {
        findings.comesFrom(otherPointer, place);
    }

    /** It states an element of the list in which its value stands. */
    public void statesElement(int index) {
        states(pointer.substring(0, pointer.lastIndexOf('/') + 1) + index);
    }

    /** Whether nothing stands in it. */
    public boolean isEmpty() {
        return CellText.clean(content.text()).isEmpty();
    }

    /** The text, with the line breaks that it has inside it. */
    public Optional<String> text() {
        return Optional.of(content.text().strip()).filter(text -> !isEmpty());
    }

    /** The text in one line. */
    public Optional<String> line() {
        return Optional.of(CellText.clean(content.text())).filter(line -> !line.isEmpty());
    }

    /** The lines that say something. */
    public List<String> lines() {
        return content.text()
                .lines()
                .map(CellText::clean)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** A whole number from 0 on. */
    public OptionalInt wholeNumber() {
        OptionalInt number = line().map(Numbers::wholeNumber).orElse(OptionalInt.empty());
        if (number.isEmpty() && !isEmpty()) {
            add(Problemkode.FORKERT_TYPE, Betegnelse.ANTAL);
        }
        return number;
    }

    /** Whole numbers with commas or spaces between. */
    public List<Integer> wholeNumbers() {
        Optional<List<Integer>> numbers = WholeNumbers.list(content.text());
        if (numbers.isEmpty()) {
            add(Problemkode.FORKERT_TYPE, Betegnelse.TALRAEKKE);
        }
        return numbers.orElse(List.of());
    }

    /** An amount of money, stated in thousands of kroner. */
    public Optional<Beloeb> tusindeKroner() {
        Optional<Beloeb> beloeb = line().flatMap(line -> Numbers.tusindeKroner(line, content.isNumber()));
        if (beloeb.isEmpty() && !isEmpty()) {
            add(Problemkode.FORKERT_TYPE, Betegnelse.TUSINDE_KRONER);
        }
        return beloeb;
    }

    /** An amount of money that a part of the cell states in thousands of kroner. */
    public Optional<Beloeb> tusindeKroner(String part) {
        Optional<Beloeb> beloeb = Numbers.tusindeKroner(part, content.isNumber());
        if (beloeb.isEmpty()) {
            addOf(part, Problemkode.FORKERT_TYPE, Betegnelse.TUSINDE_KRONER);
        }
        return beloeb;
    }

    /** A half-year. */
    public Optional<YearHalf> halvaar() {
        Optional<YearHalf> halvaar = line().flatMap(HalvaarHeading::parse);
        if (halvaar.isEmpty() && !isEmpty()) {
            add(Problemkode.UGYLDIGT_HALVAAR);
        }
        return halvaar;
    }

    /** A half-year that a part of the cell states. */
    public Optional<YearHalf> halvaar(String part) {
        Optional<YearHalf> halvaar = HalvaarHeading.parse(part);
        if (halvaar.isEmpty()) {
            addOf(part, Problemkode.UGYLDIGT_HALVAAR);
        }
        return halvaar;
    }

    /** One of several constants. */
    public <E> Optional<E> choice(Choice<E> choice) {
        return line().flatMap(line -> oneOf(line, choice));
    }

    /** Constants, one on each line. */
    public <E> List<E> choices(Choice<E> choice) {
        return lines().stream()
                .map(line -> oneOf(line, choice))
                .flatMap(Optional::stream)
                .toList();
    }

    private <E> Optional<E> oneOf(String line, Choice<E> choice) {
        Optional<E> constant = choice.find(line);
        if (constant.isEmpty()) {
            Optional<String> alike = new Spelling(choice.words()).find(line);
            addUnknown(Problemkode.UKENDT_VAERDI, line, alike, Listing.all(choice.words(), word -> word));
        }
        return constant;
    }

    /** The code of what the cell names. */
    public Optional<String> kode(KodeIndex index, Problemkode unknown) {
        return line().flatMap(line -> kode(line, index, unknown));
    }

    /** The codes of what the cell names, one thing on each line. */
    public List<String> koder(KodeIndex index, Problemkode unknown) {
        return lines().stream()
                .flatMap(line -> kode(line, index, unknown).stream())
                .toList();
    }

    /** The code of what a part of the cell names. */
    public Optional<String> kode(String navn, KodeIndex index, Problemkode unknown) {
        Optional<String> kode = index.kode(navn);
        if (kode.isEmpty()) {
            addUnknown(unknown, navn, index.alike(navn), navn, index.known());
        }
        return kode;
    }

    /** What each line says, by a reading that tells whatever it does not understand; nothing where that is so in any. */
    public <E> Optional<List<E>> eachLine(Function<String, Optional<E>> reading) {
        List<Optional<E>> read = lines().stream().map(reading).toList();
        return read.stream().allMatch(Optional::isPresent)
                ? Optional.of(read.stream().flatMap(Optional::stream).toList())
                : Optional.empty();
    }

    /** Tells that the cell is empty, though its value is needed. */
    public void addMissing() {
        if (isEmpty()) {
            add(Problemkode.MANGLER, heading);
        }
    }

    /** Tells what is wrong with the cell. */
    public void add(Problemkode code, Object... arguments) {
        add(Problem.of(code, pointer, arguments), CellText.clean(content.text()));
    }

    /** Tells what is wrong with a part of the cell. */
    public void addOf(String part, Problemkode code, Object... arguments) {
        add(Problem.of(code, pointer, arguments), part);
    }

    private void addUnknown(Problemkode code, String line, Optional<String> alike, Object... arguments) {
        add(Problem.of(code, pointer, arguments).forslag(alike), line);
    }

    private void add(Problem.Builder builder, String value) {
        Problem problem = place.locate(
                builder.value(Stream.of(value).filter(text -> !text.isEmpty()).findFirst())
                        .build());
        if (problem.isFejl()) {
            findings.markBroken(pointer);
        }
        findings.add(problem);
    }
}
