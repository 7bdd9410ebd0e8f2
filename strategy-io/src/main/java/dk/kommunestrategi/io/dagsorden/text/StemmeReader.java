package dk.kommunestrategi.io.dagsorden.text;

import dk.kommunestrategi.io.dagsorden.person.Navneliste;
import dk.kommunestrategi.io.dagsorden.person.Udeladt;
import dk.kommunestrategi.model.sag.Afstemning;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The vote of one treatment, sentence by sentence: numbers as stated, or how many are named; parties are no persons. */
final class StemmeReader {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    /** What is longer is no vote, and the pattern of one would take too long. */
    private static final int LONGEST_SENTENCE = 1_000;

    /** A vote of a number, or of names, in a sentence or a part of one. */
    private static final Pattern STEMMER = Pattern.compile(
            "(?<tal>[0-9]{1,3}) (?:medlemmer |stemmer )?(?:\\([^)]{0,200}\\) )?(?:stemte |stemmer )?"
                    + "(?<hvad>hverken for eller imod|for|imod|mod(?! [0-9])|undlod|blankt?)\\b"
                    + "|\\b(?<hvad2>hverken for eller imod|for|imod|mod|undlod|blankt?)(?: at)?(?: stemte| stemme[rt]?)?\\s*:\\s*(?<hvem>(?:(?![,;]?\\s*(?:og )?\\b(?:hverken|for|imod|mod|undlod|blankt?)\\b[^,.\\n:]{0,20}:)[^.\\n]){1,1000})"
                    + "|\\b(?<hvad3>for|imod|mod)(?: forslaget| indstillingen| dette)? stemte (?<hvem3>(?:(?![,;]?\\s*(?:og )?\\b(?:for|imod|mod) stemte\\b)[^.\\n]){1,1000})",
            FLAGS);

    /** "Med 5 stemmer (A, F) mod 2": both sides in one. */
    private static final Pattern MOD = Pattern.compile(
            "\\b(?<for>[0-9]{1,3}) stemmer (?:for )?(?:\\([^)]{0,200}\\) )?(?:i)?mod (?<imod>[0-9]{1,3})(?![0-9./-])",
            FLAGS);

    private static final Pattern TOTAL = Pattern.compile("([0-9]{1,3})\\b(?![.,/-][0-9])[^\\n]*");

    /** What a vote is. */
    private enum Stemme {
        FOR,
        IMOD,
        UNDLOD
    }

    private final Map<Stemme, Integer> stemmer = new EnumMap<>(Stemme.class);

    /** Returns the sentence with numbers instead of named voters. */
    String read(String sentence) {
        if (sentence.length() > LONGEST_SENTENCE) {
            return sentence;
        }
        Matcher both = MOD.matcher(sentence);
        if (both.find()) {
            stemmer.put(Stemme.FOR, Integer.parseInt(both.group("for")));
            stemmer.put(Stemme.IMOD, Integer.parseInt(both.group("imod")));
            return sentence;
        }
        StringBuilder onlyNumber = new StringBuilder();
        int from = 0;
        for (Matcher findings = STEMMER.matcher(sentence); findings.find(); from = findings.end()) {
            String what = first(findings, "hvad", "hvad2", "hvad3");
            String who = first(findings, "tal", "hvem", "hvem3");
            OptionalInt antal = antal(who);
            antal.ifPresent(number -> stemmer.put(stemme(what), number));
            onlyNumber.append(sentence, from, findings.start());
            onlyNumber.append(
                    antal.isPresent() && Udeladt.isIn(who) ? what + ": " + antal.getAsInt() : findings.group());
        }
        return onlyNumber.append(sentence, from, sentence.length()).toString();
    }

    /** A vote of which only one side is told is not told. */
    Optional<Afstemning> afstemning() {
        return stemmer.containsKey(Stemme.FOR) && stemmer.containsKey(Stemme.IMOD)
                ? Optional.of(Afstemning.builder()
                        .stemmerFor(stemmer.get(Stemme.FOR))
                        .stemmerImod(stemmer.get(Stemme.IMOD))
                        .undlod(stemmer.getOrDefault(Stemme.UNDLOD, 0))
                        .build())
                : Optional.empty();
    }

    /** A stated total counts before the names; how many stand behind a party is not stated. */
    private static OptionalInt antal(String who) {
        Matcher total = TOTAL.matcher(who);
        if (total.matches()) {
            return OptionalInt.of(Integer.parseInt(total.group(1)));
        }
        List<String> navne = Navneliste.of(who).navne();
        return !navne.isEmpty() && navne.stream().allMatch(Udeladt::isIn)
                ? OptionalInt.of(navne.size())
                : OptionalInt.empty();
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
        if (word.startsWith("hverken")) {
            return Stemme.UNDLOD;
        }
        return word.endsWith("mod") ? Stemme.IMOD : Stemme.UNDLOD;
    }
}
