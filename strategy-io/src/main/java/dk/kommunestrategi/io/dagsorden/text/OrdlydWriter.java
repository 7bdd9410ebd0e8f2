package dk.kommunestrategi.io.dagsorden.text;

import dk.kommunestrategi.model.sag.Afstemning;
import dk.kommunestrategi.model.sag.Dagsordenspunkt;
import dk.kommunestrategi.model.sag.Udfald;
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

    /**
     * Returns the lines of a treatment.
     *
     * @param recommends whether the body only answers on the way to the one that decides
     */
    public static List<String> lines(Dagsordenspunkt punkt, boolean recommends) {
        List<String> lines = new ArrayList<>();
        punkt.getOrdlyd().ifPresent(ordlyd -> ordlyd.lines().forEach(lines::add));
        UdfaldReader.Finding told = UdfaldReader.find(punkt.getOrdlyd().orElse(""));
        punkt.getUdfald().ifPresent(udfald -> {
            boolean aendret = punkt.isAendret() && isChanging(udfald);
            if (told.udfald().isEmpty() || (aendret && !told.aendret())) {
                lines.add(word(udfald, recommends) + (aendret ? " med ændringer." : "."));
            }
        });
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

    /** What is turned down, put off or sent back goes on unchanged. */
    private static boolean isChanging(Udfald udfald) {
        return udfald == Udfald.GODKENDT || udfald == Udfald.ANBEFALET;
    }

    private static String word(Udfald udfald, boolean recommends) {
        return switch (udfald) {
            case ANBEFALET -> "Anbefalet";
            case GODKENDT -> "Godkendt";
            case AFVIST -> recommends ? "Ikke anbefalet" : "Afvist";
            case TAGET_TIL_EFTERRETNING -> "Taget til efterretning";
            case UDSAT -> "Udsat";
            case TILBAGESENDT -> "Sendt tilbage";
        };
    }

    private static String afstemning(Afstemning stemmer) {
        return stemmer.getStemmerFor() + " stemte for, " + stemmer.getStemmerImod() + " stemte imod, "
                + stemmer.getUndlod() + " undlod at stemme.";
    }
}
