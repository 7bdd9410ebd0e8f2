package dk.kommunestrategi.io.dagsorden.text;

import dk.kommunestrategi.io.dagsorden.record.NavneFilter;
import dk.kommunestrategi.io.dagsorden.record.Navneliste;
import dk.kommunestrategi.model.sag.Afstemning;
import dk.kommunestrategi.model.sag.Dagsordenspunkt;
import dk.kommunestrategi.model.sag.Udfald;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One body's treatment from the lines that tell of it: wording, outcome and vote; of persons, only how many. */
public final class BeslutningReader {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    /** What is longer is no vote, and the pattern of one would take too long. */
    private static final int LONGEST_LINE = 1_000;

    private static final Pattern AFBUD =
            Pattern.compile("(?:afbud|fravær(?:ende)?|forfald|ikke til stede)\\b(?: fra)?\\s*[:\\-–]?\\s*(.*)", FLAGS);

    /** A vote of a number, or of names, on a line or in a sentence of its own. */
    private static final Pattern STEMMER = Pattern.compile(
            "(?<tal>[0-9]{1,3}) (?:medlemmer |stemmer )?(?:stemte |stemmer )?(?<hvad>for|imod|mod|undlod|blankt?)\\b"
                    + "|\\b(?<hvad2>for|imod|mod|undlod|blankt?)(?: at)?(?: stemte| stemme[rt]?)?\\s*:\\s*(?<hvem>(?:(?![,;]?\\s*(?:og )?\\b(?:for|imod|mod|undlod|blankt?)\\b[^,.\\n:]{0,20}:)[^.\\n]){1,1000})"
                    + "|\\b(?<hvad3>for|imod|mod) stemte (?<hvem3>[^.\\n]+)",
            FLAGS);

    /** What else is told of persons: the line goes. */
    private static final Pattern ABOUT_PERSONER = Pattern.compile(
            "\\b(deltog ikke|deltager ikke|deltog i stedet|forlod mødet|inhabil\\w*|habilitet\\w*|stemte|stedfortræder\\w*"
                    + "|sagsbehandler\\w*|kontaktperson\\w*|mødedeltager\\w*)\\b|^(deltagere|til stede|formand|referent)\\b",
            FLAGS);

    /** What a vote is. */
    private enum Stemme {
        FOR,
        IMOD,
        UNDLOD
    }

    private final NavneFilter navne;

    public BeslutningReader(NavneFilter navne) {
        this.navne = navne;
    }

    /**
     * Returns the treatment with what the lines say of it; body and day are the caller's.
     *
     * @param where the section in which the lines stand
     */
    Dagsordenspunkt.Builder read(List<String> lines, String where, String pointer) {
        List<String> ordlyd = new ArrayList<>();
        Map<Stemme, Integer> stemmer = new EnumMap<>(Stemme.class);
        int afbud = 0;
        boolean navneFollow = false;
        for (String line : lines) {
            Matcher fravaer = AFBUD.matcher(line);
            if (fravaer.matches()) {
                navneFollow = fravaer.group(1).isBlank();
                afbud += navne.count(fravaer.group(1));
            } else if (navneFollow) {
                afbud += navne.count(line);
            } else {
                withoutPersoner(line, stemmer, where, pointer).ifPresent(ordlyd::add);
            }
        }
        String tekst = String.join("\n", ordlyd);
        Optional<Udfald> udfald = UdfaldReader.udfald(tekst);
        return Dagsordenspunkt.builder()
                .afbud(afbud)
                .ordlyd(Optional.of(tekst).filter(something -> !something.isBlank()))
                .udfald(udfald)
                .aendret(udfald.isPresent() && UdfaldReader.isAendret(tekst))
                .afstemning(afstemning(stemmer));
    }

    /** Names of voters become their number; a line that tells of persons otherwise is left out. */
    private Optional<String> withoutPersoner(String line, Map<Stemme, Integer> stemmer, String where, String pointer) {
        if (line.length() > LONGEST_LINE) {
            return withoutPersoner(line, line, where, pointer);
        }
        StringBuilder onlyNumber = new StringBuilder();
        StringBuilder withoutStemmer = new StringBuilder();
        int from = 0;
        for (Matcher findings = STEMMER.matcher(line); findings.find(); from = findings.end()) {
            String what = first(findings, "hvad", "hvad2", "hvad3");
            Navneliste list = Navneliste.of(first(findings, "tal", "hvem", "hvem3"));
            onlyNumber.append(line, from, findings.start());
            withoutStemmer.append(line, from, findings.start());
            if (list.navne().isEmpty()) {
                onlyNumber.append(findings.group());
            } else {
                onlyNumber.append(what).append(": ").append(navne.count(list));
                navne.left(where, pointer);
            }
            stemmer.put(stemme(what), list.antal());
        }
        String rest = line.substring(from);
        return withoutPersoner(
                onlyNumber.append(rest).toString(), withoutStemmer.append(rest).toString(), where, pointer);
    }

    private Optional<String> withoutPersoner(String line, String withoutStemmer, String where, String pointer) {
        if (ABOUT_PERSONER.matcher(withoutStemmer).find()) {
            navne.left(where, pointer);
            return Optional.empty();
        }
        return Optional.of(line);
    }

    private static String first(Matcher findings, String... groups) {
        for (String group : groups) {
            if (findings.group(group) != null) {
                return findings.group(group);
            }
        }
        throw new IllegalStateException("A vote without any of its parts");
    }

    private static Stemme stemme(String what) {
        String word = what.toLowerCase(Locale.ROOT);
        if (word.equals("for")) {
            return Stemme.FOR;
        }
        return word.endsWith("mod") ? Stemme.IMOD : Stemme.UNDLOD;
    }

    /** A vote of which only one side is told is not told. */
    private static Optional<Afstemning> afstemning(Map<Stemme, Integer> stemmer) {
        return stemmer.containsKey(Stemme.FOR) && stemmer.containsKey(Stemme.IMOD)
                ? Optional.of(Afstemning.builder()
                        .stemmerFor(stemmer.get(Stemme.FOR))
                        .stemmerImod(stemmer.get(Stemme.IMOD))
                        .undlod(stemmer.getOrDefault(Stemme.UNDLOD, 0))
                        .build())
                : Optional.empty();
    }
}
