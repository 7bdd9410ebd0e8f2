package dk.kommunestrategi.io.tabel.cell;

import dk.kommunestrategi.io.reading.text.CellText;
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

    private static final Pattern ONLY_INTERN = Pattern.compile("internt?\\.?");
    private static final Pattern ONLY_EKSTERN = Pattern.compile("eksternt?\\.?");
    private static final Pattern SENTENCE = Pattern.compile("(?<=\\s)(?=kræver\\s)");
    private static final Pattern FORM =
            Pattern.compile("(?:kræver|i)? ?(?:(internt|eksternt) )?samarbejder?(?: med (.+))?");
    private static final Pattern WITHOUT_NAVN =
            Pattern.compile("eksterne samarbejdspartnere|eksterne (?:parter|aktører)");

    /** What is between two sentences: "… SSF, og kræver samarbejde med CF". */
    private static final String BETWEEN = ",; \t";

    private static final String AND = "og";

    private static final Pattern INNER_SENTENCE = Pattern.compile("\\skræver\\s");

    private final Parter parter;

    public SamarbejdeReader(Strategi strategi) {
        parter = new Parter(strategi);
    }

    /** Returns the sentences of a cell; none where it says "Internt". */
    public static List<String> sentences(String cell) {
        if (ONLY_INTERN.matcher(CellText.key(cell)).matches()) {
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
        for (Matcher next = SENTENCE.matcher(withoutQuoted(Letters.small(line))); next.find(); from = next.start()) {
            if (next.start() > 0) {
                sentences.add(withoutTail(line.substring(from, next.start())));
            }
        }
        sentences.add(line.substring(from));
        return sentences;
    }

    /** A party called like a sentence stands in quotation marks, and is no sentence there. */
    private static String withoutQuoted(String line) {
        StringBuilder unquoted = new StringBuilder(line);
        int open = line.indexOf('"');
        while (open >= 0) {
            int close = line.indexOf('"', open + 1);
            boolean isQuoted = close >= 0 && isQuoted(line.substring(open, close + 1));
            if (isQuoted) {
                unquoted.replace(open, close + 1, "\"".repeat(close + 1 - open));
            }
            open = isQuoted ? line.indexOf('"', close + 1) : close;
        }
        return unquoted.toString();
    }

    /** Whether a text is one party in quotation marks that is called like a sentence. */
    private static boolean isQuoted(String text) {
        return text.length() > 1
                && text.indexOf('"') == 0
                && text.indexOf('"', 1) == text.length() - 1
                && INNER_SENTENCE.matcher(text).find();
    }

    private static String withoutTail(String sentence) {
        int end = sentence.length();
        while (end > 0 && BETWEEN.indexOf(sentence.charAt(end - 1)) >= 0) {
            end--;
            boolean isAfterAnd = sentence.startsWith(AND, end - AND.length())
                    && end > AND.length()
                    && BETWEEN.indexOf(sentence.charAt(end - AND.length() - 1)) >= 0;
            end -= isAfterAnd ? AND.length() : 0;
        }
        return sentence.substring(0, end);
    }

    /** Returns the parties that a sentence names, none where it has another form. */
    public List<Samarbejde> read(String sentence) {
        if (ONLY_EKSTERN.matcher(CellText.key(sentence)).matches()) {
            return List.of(part(Optional.empty(), false));
        }
        Matcher form = form(sentence);
        if (!form.matches()) {
            return onlyNavne(sentence);
        }
        if (form.group(1) == null && form.group(2) == null) {
            return List.of();
        }
        Optional<String> navn = navn(sentence, form)
                .filter(text -> !WITHOUT_NAVN.matcher(CellText.key(text)).matches());
        if (navn.isEmpty()) {
            return List.of(part(navn, form.group(1) != null && form.group(1).equals("internt")));
        }
        List<String> several = parter.split(navn.get());
        if (form.group(1) == null) {
            return named(several);
        }
        boolean intern = form.group(1).equals("internt");
        return intern && several.stream().allMatch(parter::isForvaltning)
                ? named(several)
                : List.of(part(navn, intern));
    }

    /** The parties of a sentence that says no more than who they are, where all of them are administrations. */
    private List<Samarbejde> onlyNavne(String sentence) {
        List<String> several = parter.split(CellText.clean(sentence));
        return several.stream().allMatch(parter::isForvaltning) ? named(several) : List.of();
    }

    private List<Samarbejde> named(List<String> navne) {
        return navne.stream()
                .map(navn -> part(Optional.of(navn), parter.isForvaltning(navn)))
                .toList();
    }

    private static Samarbejde part(Optional<String> navn, boolean intern) {
        return Samarbejde.builder().part(navn).intern(intern).build();
    }

    /** Whether a sentence names what looks like an administration, but is none of the strategy's. */
    public Optional<String> unknownForvaltning(String sentence) {
        Matcher form = form(sentence);
        return form.matches() && form.group(1) == null
                ? navn(sentence, form).flatMap(navn -> parter.unknown(parter.split(navn)))
                : Optional.empty();
    }

    private static Matcher form(String sentence) {
        return FORM.matcher(Letters.small(Letters.composed(sentence)));
    }

    /** The name as the sentence writes it, where it names anybody. */
    private static Optional<String> navn(String sentence, Matcher form) {
        return form.group(2) == null
                ? Optional.empty()
                : Optional.of(unquoted(Letters.composed(sentence).substring(form.start(2))));
    }

    private static String unquoted(String navn) {
        return isQuoted(Letters.small(navn)) ? navn.substring(1, navn.length() - 1) : navn;
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
    public String write(List<Samarbejde> parties) {
        List<Samarbejde> ofTable =
                parties.stream().filter(SamarbejdeReader::isOfTable).toList();
        return ofTable.isEmpty() ? INTERNT : ofTable.stream().map(this::write).collect(Collectors.joining("\n"));
    }

    private String write(Samarbejde part) {
        Optional<String> navn = part.getPart().map(CellText::clean).filter(clean -> !clean.isEmpty());
        String plain = "Kræver samarbejde" + navn.map(clean -> " med " + clean).orElse("");
        List<Samarbejde> read = read(plain);
        boolean understood = unknownForvaltning(plain).isEmpty()
                && read.size() == 1
                && read.get(0).isIntern() == part.isIntern()
                && read.get(0).getPart().equals(navn);
        if (understood && split(plain).size() == 1) {
            return plain;
        }
        String said = "Kræver " + (part.isIntern() ? "internt" : "eksternt") + plain.substring("Kræver".length());
        return split(said).size() == 1
                ? said
                : said.substring(0, said.length() - navn.orElseThrow().length()) + '"' + navn.orElseThrow() + '"';
    }
}
