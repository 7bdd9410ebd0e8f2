package dk.kommunestrategi.io.dokument;

import dk.kommunestrategi.model.Rolle;
import dk.kommunestrategi.model.sag.Behandlingstrin;
import dk.kommunestrategi.model.sag.Bilag;
import dk.kommunestrategi.model.sag.Indstilling;
import dk.kommunestrategi.model.sag.Sag;
import dk.kommunestrategi.model.sprog.Sprog;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The presentation of a case in the sections in which Kalundborg's is presented: resume, indstilling, behandling,
 * sagsfremstilling, økonomiske konsekvenser, bilag. What the case does not have is "ikke oplyst"; a brief that came with it
 * is not part of it, whoever made it. Thread-safe.
 */
public final class Sagsfremstilling {

    private static final String PUNKT = "- ";

    private final List<Rolle> roller;
    private final Sprog sprog;

    /** Presentations of cases whose bodies are these roles, in a language. */
    public Sagsfremstilling(List<Rolle> roller, Sprog sprog) {
        this.roller = List.copyOf(roller);
        this.sprog = sprog;
    }

    /** Returns the presentation in Markdown. */
    public String markdown(Sag sag) {
        return write(sag, new Markdown());
    }

    /** Returns the presentation as an HTML page; nothing in a case becomes markup. */
    public String html(Sag sag) {
        return write(sag, new Html(sprog));
    }

    private String write(Sag sag, Opmaerkning dokument) {
        dokument.titel(sag.getTitel());
        dokument.afsnit(ord("sag.nummer") + ": " + sag.getSagsnummer().orElse(ord("ikkeOplyst")));
        afsnit("sag.resume", sag.getResume(), dokument);
        afsnit("sag.indstilling", sag.getIndstilling().map(Indstilling::getTekst), dokument);
        afsnit("sag.behandling", behandling(sag.getBehandling()), dokument);
        afsnit("sag.sagsfremstilling", sag.getSagsfremstilling(), dokument);
        afsnit("sag.oekonomi", sag.getOekonomiskeKonsekvenser(), dokument);
        afsnit("sag.bilag", bilag(sag.getBilag()), dokument);
        return dokument.text();
    }

    private void afsnit(String noegle, Optional<String> indhold, Opmaerkning dokument) {
        dokument.overskrift(ord(noegle));
        if (indhold.isEmpty()) {
            dokument.bemaerkning(ord("ikkeOplyst"));
            return;
        }
        List<String> punkter = new ArrayList<>();
        indhold.get().lines().filter(linje -> !linje.isBlank()).forEach(linje -> {
            if (linje.startsWith(PUNKT)) {
                punkter.add(linje.substring(PUNKT.length()));
            } else {
                flush(punkter, dokument);
                dokument.afsnit(linje);
            }
        });
        flush(punkter, dokument);
    }

    private static void flush(List<String> punkter, Opmaerkning dokument) {
        if (!punkter.isEmpty()) {
            dokument.punkter(List.copyOf(punkter));
            punkter.clear();
        }
    }

    private Optional<String> behandling(List<Behandlingstrin> trin) {
        return Optional.of(trin.stream()
                        .map(et ->
                                PUNKT + et.getOrganer().stream().map(this::navn).collect(Collectors.joining(", ")))
                        .collect(Collectors.joining("\n")))
                .filter(liste -> !liste.isEmpty());
    }

    private Optional<String> bilag(List<Bilag> bilag) {
        return Optional.of(bilag.stream()
                        .map(et -> PUNKT + et.getNavn().orElse(ord("ikkeOplyst")))
                        .collect(Collectors.joining("\n")))
                .filter(liste -> !liste.isEmpty());
    }

    private String navn(String kode) {
        return roller.stream()
                .filter(rolle -> rolle.getKode().equals(kode))
                .map(Rolle::getNavn)
                .findFirst()
                .orElse(kode);
    }

    private String ord(String noegle) {
        return Tekstdokument.ord(sprog, noegle);
    }
}
