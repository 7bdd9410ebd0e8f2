package dk.kommunestrategi.io.tabel;

import dk.kommunestrategi.model.Forvaltning;
import dk.kommunestrategi.model.Samarbejde;
import dk.kommunestrategi.model.Strategi;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The parties an initiative depends on, as the column "Intern/ekstern" says it: "Internt", or one sentence after the
 * other of the form "Kræver samarbejde med SSF". A party is internal where it is an administration of the strategy.
 */
final class Samarbejdstekst {

    /** How the column says that no party is needed. */
    static final String INTERNT = "Internt";

    /** What the column may say, for a message. */
    static final String MULIGHEDER = "Internt, Kræver samarbejde med …, Kræver eksternt samarbejde";

    private static final Pattern SAETNING = Pattern.compile("(?iu)(?<=\\s)(?=kræver\\s)");
    private static final Pattern FORM = Pattern.compile("(?iu)kræver (?:(internt|eksternt) )?samarbejde(?: med (.+))?");
    private static final Pattern UDEN_NAVN = Pattern.compile("(?iu)eksterne samarbejdspartnere");
    private static final Pattern FORKORTELSE = Pattern.compile("[A-ZÆØÅ]{2,5}");

    private final Set<String> forvaltninger = new HashSet<>();

    Samarbejdstekst(Strategi strategi) {
        for (Forvaltning forvaltning : strategi.getForvaltninger()) {
            forvaltninger.add(Celletekst.noegle(forvaltning.getKode()));
            forvaltning.getNavn().map(Celletekst::noegle).ifPresent(forvaltninger::add);
        }
    }

    /** Returns the sentences of a cell; none where it says "Internt". */
    static List<String> saetninger(String celle) {
        if (Celletekst.noegle(celle).equals(Celletekst.noegle(INTERNT))) {
            return List.of();
        }
        return Celletekst.linjer(celle).stream()
                .flatMap(SAETNING::splitAsStream)
                .map(Celletekst::ren)
                .toList();
    }

    /** Returns the party that a sentence names, or nothing when it has another form. */
    Optional<Samarbejde> laes(String saetning) {
        Matcher form = FORM.matcher(saetning);
        if (!form.matches() || (form.group(1) == null && form.group(2) == null)) {
            return Optional.empty();
        }
        Optional<String> part = Optional.ofNullable(form.group(2))
                .filter(navn -> !UDEN_NAVN.matcher(navn).matches());
        boolean intern = form.group(1) == null
                ? part.map(this::erForvaltning).orElse(false)
                : Celletekst.noegle(form.group(1)).equals("internt");
        return Optional.of(Samarbejde.builder().part(part).intern(intern).build());
    }

    /** Whether a sentence names what looks like an administration, but is none of the strategy's. */
    Optional<String> ukendtForvaltning(String saetning) {
        Matcher form = FORM.matcher(saetning);
        return form.matches() && form.group(1) == null
                ? Optional.ofNullable(form.group(2))
                        .filter(navn -> FORKORTELSE.matcher(navn).matches())
                        .filter(navn -> !erForvaltning(navn))
                : Optional.empty();
    }

    /**
     * Returns the parties, with those that are known already in place of one that the table leaves without a name: "kræver
     * eksternt samarbejde" does not contradict who knows with whom.
     */
    static List<Samarbejde> medKendte(List<Samarbejde> laeste, List<Samarbejde> kendte) {
        List<Samarbejde> eksterne =
                kendte.stream().filter(part -> !part.isIntern()).toList();
        boolean kunEnUdenNavn = laeste.stream().filter(part -> !part.isIntern()).count() == 1
                && laeste.stream().anyMatch(Samarbejdstekst::erUdenNavn);
        return laeste.stream()
                .flatMap(part ->
                        kunEnUdenNavn && erUdenNavn(part) && !eksterne.isEmpty() ? eksterne.stream() : Stream.of(part))
                .toList();
    }

    private static boolean erUdenNavn(Samarbejde part) {
        return !part.isIntern() && part.getPart().isEmpty();
    }

    /** Returns what the column says of these parties, a sentence on each line. */
    String skriv(List<Samarbejde> parter) {
        return parter.isEmpty() ? INTERNT : parter.stream().map(this::skriv).collect(Collectors.joining("\n"));
    }

    private String skriv(Samarbejde part) {
        Optional<String> navn = part.getPart().map(Celletekst::ren).filter(rent -> !rent.isEmpty());
        String jaevnt = "Kræver samarbejde" + navn.map(rent -> " med " + rent).orElse("");
        boolean forstaas = ukendtForvaltning(jaevnt).isEmpty()
                && laes(jaevnt)
                        .filter(laest -> laest.isIntern() == part.isIntern()
                                && laest.getPart().equals(navn))
                        .isPresent();
        return forstaas
                ? jaevnt
                : "Kræver " + (part.isIntern() ? "internt" : "eksternt") + jaevnt.substring("Kræver".length());
    }

    private boolean erForvaltning(String part) {
        return forvaltninger.contains(Celletekst.noegle(part));
    }
}
