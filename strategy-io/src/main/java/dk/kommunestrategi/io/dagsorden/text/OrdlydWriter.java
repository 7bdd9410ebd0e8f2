package dk.kommunestrategi.io.dagsorden.text;

import dk.kommunestrategi.model.sag.Afstemning;
import dk.kommunestrategi.model.sag.Dagsordenspunkt;
import dk.kommunestrategi.model.sag.Udfald;
import dk.kommunestrategi.model.sprog.Sprog;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The wording of a treatment in a record, which has no other place for its outcome, whether something was changed, and the
 * vote: what the wording does not tell already is said behind it, as {@link BeslutningReader} reads it.
 */
public final class OrdlydWriter {

    private OrdlydWriter() {}

    /** Returns the lines of a treatment. */
    public static List<String> lines(Dagsordenspunkt punkt) {
        List<String> lines = new ArrayList<>();
        punkt.getOrdlyd().ifPresent(ordlyd -> ordlyd.lines().forEach(lines::add));
        UdfaldReader.Finding told = UdfaldReader.find(punkt.getOrdlyd().orElse(""));
        boolean isMissing = told.udfald().isEmpty() || (punkt.isAendret() && !told.aendret());
        if (isMissing) {
            punkt.getUdfald().ifPresent(udfald -> lines.add(udfald(udfald, punkt.isAendret())));
        }
        Optional<Afstemning> stated = punkt.getAfstemning();
        if (!stated.equals(afstemning(lines))) {
            stated.ifPresent(stemmer -> lines.add(afstemning(stemmer)));
        }
        return lines;
    }

    private static Optional<Afstemning> afstemning(List<String> lines) {
        StemmeReader reader = new StemmeReader();
        lines.stream()
                .flatMap(line -> Stream.of(BeslutningReader.SENTENCE.split(line, -1)))
                .forEach(reader::read);
        return reader.afstemning();
    }

    private static String udfald(Udfald udfald, boolean aendret) {
        String word = udfald.text(Sprog.DANSK);
        return Character.toUpperCase(word.charAt(0)) + word.substring(1) + (aendret ? " med ændringer." : ".");
    }

    private static String afstemning(Afstemning stemmer) {
        return stemmer.getStemmerFor() + " stemte for, " + stemmer.getStemmerImod() + " stemte imod, "
                + stemmer.getUndlod() + " undlod at stemme.";
    }
}
