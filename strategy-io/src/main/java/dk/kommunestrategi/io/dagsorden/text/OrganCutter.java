package dk.kommunestrategi.io.dagsorden.text;

import dk.kommunestrategi.io.dagsorden.person.Udeladt;
import dk.kommunestrategi.model.sag.Organnavn;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells where in a line of the course the name of the body ends and what it decided begins. */
final class OrganCutter {

    /** What is longer names no body. */
    private static final int LONGEST_NAVN = 200;

    private static final Pattern TERM = Pattern.compile("^ ?\\(?(?:19|20)[0-9]{2} ?[-–—/] ?(?:19|20)[0-9]{2}\\)?");
    private static final Pattern END = Pattern.compile(" ?[:|]| [–—-] (?=\\p{L})|, (?:pkt|punkt|sag)\\b.*");
    private static final Pattern ENDED = Pattern.compile("^(?:[^\\p{Ll}]|$)");
    private static final Pattern CAPITAL = Pattern.compile("(?<=[\\p{Ll}0-9. ])\\p{Lu}");

    private final OrganIndex register;

    OrganCutter(OrganIndex register) {
        this.register = register;
    }

    /** The body's name, where a known body's name, a sign or what it decided tells that it ends before the line does. */
    String navn(String organ) {
        Optional<String> known = register.ahead(organ)
                .filter(navn -> ENDED.matcher(organ.substring(navn.length())).find());
        if (known.isPresent()) {
            String rest = organ.substring(known.get().length());
            Matcher term = TERM.matcher(rest);
            return organ.substring(0, known.get().length() + (term.find() ? term.end() : 0));
        }
        Matcher end = END.matcher(organ);
        String navn = end.find() ? organ.substring(0, end.start()) : beforeUdfald(organ);
        return navn.length() > LONGEST_NAVN || Udeladt.isAll(navn) ? "" : navn;
    }

    /** What is a body's name, where what follows in a capital letter is an outcome; otherwise all of it. */
    private static String beforeUdfald(String organ) {
        Matcher capital = CAPITAL.matcher(organ).region(0, Math.min(organ.length(), LONGEST_NAVN));
        while (capital.find()) {
            String navn = organ.substring(0, capital.start()).strip();
            String withoutTerm = Organnavn.of(navn).navn();
            if ((Organart.isNavn(withoutTerm) || OrganAbbreviation.isForm(withoutTerm))
                    && UdfaldReader.udfald(organ.substring(capital.start())).isPresent()) {
                return navn;
            }
        }
        return organ;
    }
}
