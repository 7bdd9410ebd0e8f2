package dk.kommunestrategi.io.dagsorden;

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
final class Beslutningslaeser {

    private static final int TEGN = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    /** What is longer is no vote, and the pattern of one would take too long. */
    private static final int LAENGSTE_LINJE = 1_000;

    private static final Pattern AFBUD =
            Pattern.compile("(?:afbud|fravær(?:ende)?|forfald|ikke til stede)\\b(?: fra)?\\s*[:\\-–]?\\s*(.*)", TEGN);

    /** A vote of a number, or of names, on a line or in a sentence of its own. */
    private static final Pattern STEMMER = Pattern.compile(
            "(?<tal>[0-9]{1,3}) (?:medlemmer |stemmer )?(?:stemte |stemmer )?(?<hvad>for|imod|mod|undlod|blankt?)\\b"
                    + "|\\b(?<hvad2>for|imod|mod|undlod|blankt?)(?: at)?(?: stemte| stemme[rt]?)?\\s*:\\s*(?<hvem>(?:(?![,;]?\\s*(?:og )?\\b(?:for|imod|mod|undlod|blankt?)\\b[^,.\\n:]{0,20}:)[^.\\n]){1,1000})"
                    + "|\\b(?<hvad3>for|imod|mod) stemte (?<hvem3>[^.\\n]+)",
            TEGN);

    /** What else is told of persons: the line goes. */
    private static final Pattern OM_PERSONER = Pattern.compile(
            "\\b(deltog ikke|deltager ikke|deltog i stedet|forlod mødet|inhabil\\w*|habilitet\\w*|stemte|stedfortræder\\w*"
                    + "|sagsbehandler\\w*|kontaktperson\\w*|mødedeltager\\w*)\\b|^(deltagere|til stede|formand|referent)\\b",
            TEGN);

    /** What a vote is. */
    private enum Stemme {
        FOR,
        IMOD,
        UNDLOD
    }

    private final Navnefilter navne;

    Beslutningslaeser(Navnefilter navne) {
        this.navne = navne;
    }

    /**
     * Returns the treatment with what the lines say of it; body and day are the caller's.
     *
     * @param hvor the section in which the lines stand
     */
    Dagsordenspunkt.Builder read(List<String> linjer, String hvor, String pointer) {
        List<String> ordlyd = new ArrayList<>();
        Map<Stemme, Integer> stemmer = new EnumMap<>(Stemme.class);
        int afbud = 0;
        boolean navneFoelger = false;
        for (String linje : linjer) {
            Matcher fravaer = AFBUD.matcher(linje);
            if (fravaer.matches()) {
                navneFoelger = fravaer.group(1).isBlank();
                afbud += navne.count(fravaer.group(1));
            } else if (navneFoelger) {
                afbud += navne.count(linje);
            } else {
                udenPersoner(linje, stemmer, hvor, pointer).ifPresent(ordlyd::add);
            }
        }
        String tekst = String.join("\n", ordlyd);
        Optional<Udfald> udfald = Udfaldslaeser.udfald(tekst);
        return Dagsordenspunkt.builder()
                .afbud(afbud)
                .ordlyd(Optional.of(tekst).filter(noget -> !noget.isBlank()))
                .udfald(udfald)
                .aendret(udfald.isPresent() && Udfaldslaeser.erAendret(tekst))
                .afstemning(afstemning(stemmer));
    }

    /** Names of voters become their number; a line that tells of persons otherwise is left out. */
    private Optional<String> udenPersoner(String linje, Map<Stemme, Integer> stemmer, String hvor, String pointer) {
        if (linje.length() > LAENGSTE_LINJE) {
            return udenPersoner(linje, linje, hvor, pointer);
        }
        StringBuilder kunTal = new StringBuilder();
        StringBuilder udenStemmer = new StringBuilder();
        int fra = 0;
        for (Matcher fund = STEMMER.matcher(linje); fund.find(); fra = fund.end()) {
            String hvad = foerste(fund, "hvad", "hvad2", "hvad3");
            Navneliste liste = Navneliste.of(foerste(fund, "tal", "hvem", "hvem3"));
            kunTal.append(linje, fra, fund.start());
            udenStemmer.append(linje, fra, fund.start());
            if (liste.navne().isEmpty()) {
                kunTal.append(fund.group());
            } else {
                kunTal.append(hvad).append(": ").append(navne.count(liste));
                navne.left(hvor, pointer);
            }
            stemmer.put(stemme(hvad), liste.antal());
        }
        String rest = linje.substring(fra);
        return udenPersoner(
                kunTal.append(rest).toString(), udenStemmer.append(rest).toString(), hvor, pointer);
    }

    private Optional<String> udenPersoner(String linje, String udenStemmer, String hvor, String pointer) {
        if (OM_PERSONER.matcher(udenStemmer).find()) {
            navne.left(hvor, pointer);
            return Optional.empty();
        }
        return Optional.of(linje);
    }

    private static String foerste(Matcher fund, String... grupper) {
        for (String gruppe : grupper) {
            if (fund.group(gruppe) != null) {
                return fund.group(gruppe);
            }
        }
        throw new IllegalStateException("A vote without any of its parts");
    }

    private static Stemme stemme(String hvad) {
        String ord = hvad.toLowerCase(Locale.ROOT);
        if (ord.equals("for")) {
            return Stemme.FOR;
        }
        return ord.endsWith("mod") ? Stemme.IMOD : Stemme.UNDLOD;
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
