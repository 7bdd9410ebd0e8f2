package dk.kommunestrategi.io.dagsorden.text;

import dk.kommunestrategi.io.dagsorden.person.NavneFilter;
import dk.kommunestrategi.io.dagsorden.person.Navneliste;
import dk.kommunestrategi.io.dagsorden.person.Udeladt;
import dk.kommunestrategi.model.sag.Dagsordenspunkt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One body's treatment from the lines that tell of it: wording, outcome and vote; of persons, only how many. Sentences that
 * tell nothing but who took part are left out; everything else stays as it stands.
 */
public final class BeslutningReader {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    /** After a full stop, but not after an initial. */
    static final Pattern SENTENCE = Pattern.compile("(?<=[^\\s.]{2}[.!?])\\s+(?=[\\p{Lu}\\[])");

    private static final Pattern AFBUD = Pattern.compile(
            "(?:der (?:er|var) )?(?:afbud|fravær(?:ende)?(?: (?:med|uden) (?:lovligt )?(?:afbud|forfald))?|forfald|ikke til stede)\\b"
                    + "(?<sign> (?:fra|var|er)\\b|\\s*[:\\-–])?\\s*(?<hvem>.*)",
            FLAGS);

    private static final Pattern VAR_FRAVAERENDE = Pattern.compile(
            ",? (?:(?:var|er) (?:fraværende|ikke til stede)|havde (?:meldt )?afbud|meldte afbud)\\b", FLAGS);

    private static final Pattern PARTI = Pattern.compile("\\([^)]{0,30}\\)|\\bog\\b");
    private static final Pattern PARENTHESES = Pattern.compile(" ?\\([^)]{0,100}\\)");
    private static final Pattern PIECE = Pattern.compile(" [-–] |;|, (?=i stedet|stedfortræder|suppleant)", FLAGS);

    /** What tells who took part. */
    private static final Pattern ATTENDANCE = Pattern.compile(
            "\\b(deltog ikke|deltager ikke|deltog i stedet|i stedet for|forlod mødet|inhabil\\w*|habilitet\\w*|stedfortræder\\w*"
                    + "|suppleant\\w*|sagsbehandler\\w*|kontaktperson\\w*|mødedeltager\\w*|mødte)\\b"
                    + "|^(deltagere|til ?stede|formand|referent)\\b",
            FLAGS);

    private final NavneFilter navne;

    public BeslutningReader(NavneFilter navne) {
        this.navne = navne;
    }

    /**
     * Returns the treatment with what the lines say of it; body and day are the caller's.
     *
     * @param where what the section is called in which the lines stand
     */
    Dagsordenspunkt.Builder read(List<String> lines, String where, String pointer) {
        List<String> ordlyd = new ArrayList<>();
        StemmeReader stemmer = new StemmeReader();
        int afbud = 0;
        boolean navneFollow = false;
        for (String line : lines) {
            List<String> kept = new ArrayList<>();
            for (String sentence : SENTENCE.split(line, -1)) {
                String masked = navne.mask(sentence);
                Optional<String> fravaerende = fravaerende(masked);
                if (fravaerende.isPresent() || (navneFollow && Udeladt.isAll(withoutParti(masked)))) {
                    navneFollow = fravaerende.filter(who -> !who.isBlank()).isEmpty();
                    afbud += antal(fravaerende.orElse(masked));
                    navne.counted(where, pointer, sentence);
                    addIfKept(sentence, kept);
                } else {
                    navneFollow = false;
                    String counted = stemmer.read(masked);
                    if (navne.keepsNavne()) {
                        kept.add(sentence);
                    } else if (!isAttendance(counted)) {
                        kept.add(counted);
                    }
                }
            }
            ordlyd.addAll(joined(kept));
        }
        String tekst = String.join("\n", ordlyd);
        UdfaldReader.Finding found = UdfaldReader.find(tekst);
        return Dagsordenspunkt.builder()
                .afbud(afbud)
                .ordlyd(Optional.of(tekst).filter(something -> !something.isBlank()))
                .udfald(found.udfald())
                .aendret(found.aendret())
                .afstemning(stemmer.afstemning());
    }

    private void addIfKept(String sentence, List<String> kept) {
        if (navne.keepsNavne()) {
            kept.add(sentence);
        }
    }

    private static List<String> joined(List<String> sentences) {
        return sentences.isEmpty() ? List.of() : List.of(String.join(" ", sentences));
    }

    /** Who was absent, where a sentence tells nothing else; "Fravær blandt elever stiger" names nobody. */
    private static Optional<String> fravaerende(String sentence) {
        Matcher fravaer = AFBUD.matcher(sentence);
        if (fravaer.matches()) {
            String who = fravaer.group("hvem");
            return Optional.of(who)
                    .filter(names -> fravaer.group("sign") != null || names.isBlank() || Udeladt.isIn(names));
        }
        // Behind the last name, nobody else is told of.
        Matcher behind = VAR_FRAVAERENDE.matcher(sentence);
        return behind.find(sentence.lastIndexOf('[') + 1)
                ? Optional.of(sentence.substring(0, behind.start())).filter(who -> Udeladt.isAll(withoutParti(who)))
                : Optional.empty();
    }

    /** Who came instead was not absent. */
    private static int antal(String who) {
        int antal = 0;
        for (String piece : PIECE.split(PARENTHESES.matcher(who).replaceAll(""), -1)) {
            antal += ATTENDANCE.matcher(piece).find() ? 0 : Navneliste.of(piece).antal();
        }
        return antal;
    }

    private static boolean isAttendance(String sentence) {
        return Udeladt.isIn(sentence)
                && ATTENDANCE.matcher(sentence).find()
                && UdfaldReader.udfald(sentence).isEmpty();
    }

    private static String withoutParti(String line) {
        return PARTI.matcher(line).replaceAll("");
    }
}
