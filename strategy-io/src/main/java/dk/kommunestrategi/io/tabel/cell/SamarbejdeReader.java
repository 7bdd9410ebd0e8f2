package dk.kommunestrategi.io.tabel.cell;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.initiativ.Samarbejde;
import dk.kommunestrategi.model.text.Letters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The parties an initiative depends on, as the column "Intern/ekstern" says it: "Internt", or one sentence after the
 * other of the form "Kræver samarbejde med SSF". A party is internal where it is an administration of the strategy.
 */
public final class SamarbejdeReader {

    /** How the column says that no party is needed. */
    static final String INTERNT = "Internt";

    /** What the column may say, for a message. */
    public static final String OPTIONS = "Internt, Kræver samarbejde med …, Kræver eksternt samarbejde";

    private static final Pattern SENTENCE = Pattern.compile("(?<=\\s)(?=kræver\\s)");
    private static final Pattern FORM = Pattern.compile("kræver (?:(internt|eksternt) )?samarbejde(?: med (.+))?");
    private static final Pattern WITHOUT_NAVN = Pattern.compile("eksterne samarbejdspartnere");

    private final Forvaltningsnavne forvaltninger;

    public SamarbejdeReader(Strategi strategi) {
        this.forvaltninger = new Forvaltningsnavne(strategi.getForvaltninger());
    }

    /** Returns the sentences of a cell; none where it says "Internt". */
    public static List<String> sentences(String cell) {
        if (CellText.key(cell).equals(CellText.key(INTERNT))) {
            return List.of();
        }
        return CellText.lines(cell).stream()
                .flatMap(line -> split(line).stream())
                .map(CellText::clean)
                .toList();
    }

    private static List<String> split(String line) {
        List<String> sentences = new ArrayList<>();
        int from = 0;
        for (Matcher next = SENTENCE.matcher(Letters.small(line)); next.find(); from = next.start()) {
            sentences.add(line.substring(from, next.start()));
        }
        sentences.add(line.substring(from));
        return sentences;
    }

    /** Returns the party that a sentence names, or nothing when it has another form. */
    public Optional<Samarbejde> read(String sentence) {
        Matcher form = FORM.matcher(Letters.small(Letters.composed(sentence)));
        if (!form.matches() || (form.group(1) == null && form.group(2) == null)) {
            return Optional.empty();
        }
        Optional<String> part = navn(sentence, form)
                .filter(navn -> !WITHOUT_NAVN.matcher(CellText.key(navn)).matches());
        boolean intern = form.group(1) == null
                ? part.map(forvaltninger::isKnown).orElse(false)
                : form.group(1).equals("internt");
        return Optional.of(Samarbejde.builder().part(part).intern(intern).build());
    }

    /** Whether a sentence names what looks like an administration, but is none of the strategy's. */
    public Optional<String> unknownForvaltning(String sentence) {
        Matcher form = FORM.matcher(Letters.small(Letters.composed(sentence)));
        return form.matches() && form.group(1) == null
                ? navn(sentence, form).filter(forvaltninger::isMissing)
                : Optional.empty();
    }

    /** The name as the sentence writes it, where it names anybody. */
    private static Optional<String> navn(String sentence, Matcher form) {
        return form.group(2) == null
                ? Optional.empty()
                : Optional.of(Letters.composed(sentence).substring(form.start(2)));
    }

    /**
     * Returns the parties, with those that are known already in place of one that the table leaves without a name: "kræver
     * eksternt samarbejde" does not contradict who knows with whom. What another source states stays as it is.
     */
    public static List<Samarbejde> withKnown(List<Samarbejde> read, List<Samarbejde> known) {
        List<Samarbejde> eksterne = known.stream()
                .filter(part -> !part.isIntern() && isOfTable(part))
                .toList();
        boolean onlyOneWithoutNavn =
                read.stream().filter(part -> !part.isIntern()).count() == 1
                        && read.stream().anyMatch(SamarbejdeReader::isWithoutNavn);
        Stream<Samarbejde> ofTable = read.stream()
                .flatMap(part -> onlyOneWithoutNavn && isWithoutNavn(part) && !eksterne.isEmpty()
                        ? eksterne.stream()
                        : Stream.of(part));
        return Stream.concat(ofTable, known.stream().filter(part -> !isOfTable(part)))
                .toList();
    }

    private static boolean isWithoutNavn(Samarbejde part) {
        return !part.isIntern() && part.getPart().isEmpty();
    }

    private static boolean isOfTable(Samarbejde part) {
        return part.getKilde().isEmpty();
    }

    /** Returns what the column says of these parties, a sentence on each line; nothing of what another source states. */
    public String write(List<Samarbejde> parter) {
        List<Samarbejde> ofTable =
                parter.stream().filter(SamarbejdeReader::isOfTable).toList();
        return ofTable.isEmpty() ? INTERNT : ofTable.stream().map(this::write).collect(Collectors.joining("\n"));
    }

    private String write(Samarbejde part) {
        Optional<String> navn = part.getPart().map(CellText::clean).filter(clean -> !clean.isEmpty());
        String plain = "Kræver samarbejde" + navn.map(clean -> " med " + clean).orElse("");
        boolean understood = unknownForvaltning(plain).isEmpty()
                && read(plain)
                        .filter(read -> read.isIntern() == part.isIntern()
                                && read.getPart().equals(navn))
                        .isPresent();
        return understood
                ? plain
                : "Kræver " + (part.isIntern() ? "internt" : "eksternt") + plain.substring("Kræver".length());
    }
}
