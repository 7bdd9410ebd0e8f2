package dk.kommunestrategi.io.dokument;

import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.sag.Afstemning;
import dk.kommunestrategi.model.sag.Behandlingstrin;
import dk.kommunestrategi.model.sag.Beslutningsoplaeg;
import dk.kommunestrategi.model.sag.Dagsordenspunkt;
import dk.kommunestrategi.model.sag.Indstilling;
import dk.kommunestrategi.model.sag.Sag;
import dk.kommunestrategi.model.sag.Udfald;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.udmoentning.kalender.Tidspunkt;
import dk.kommunestrategi.rules.udmoentning.sag.Sagsstatus;
import java.util.List;
import java.util.Optional;

/**
 * A case as text: how far it is, its route and course, its sections. A brief that the municipality did not write says so
 * before anything else. Thread-safe.
 */
public final class Sagstekst {

    private final Organer organer;
    private final Sprog sprog;

    /**
     * The texts of cases whose bodies are these roles, in a language.
     *
     * @param roller the bodies to which cases refer
     * @param sprog the language of the words around a case's own
     */
    public Sagstekst(List<Rolle> roller, Sprog sprog) {
        this.organer = new Organer(roller);
        this.sprog = sprog;
    }

    /**
     * {@return the case and how far it is; what it does not have is "ikke oplyst"}
     *
     * @param status the case, and how far it is
     */
    public String text(Sagsstatus status) {
        Sag sag = status.sag();
        Tekstdokument dokument = new Tekstdokument(sprog);
        dokument.titel(sag.getTitel());
        dokument.felt("sag.nummer", sag.getSagsnummer().orElse(dokument.word("ikkeOplyst")));
        if (sag.isLukket()) {
            dokument.line(dokument.word("sag.lukket"));
        }
        write(status, dokument);
        dokument.overskrift(dokument.word("sag.forloeb"));
        if (sag.getSagsforloeb().isEmpty()) {
            dokument.afsnit(Optional.empty());
        }
        sag.getSagsforloeb().forEach(punkt -> write(punkt, dokument));
        afsnit("sag.resume", sag.getResume(), dokument);
        afsnit("sag.indstilling", sag.getIndstilling().map(Indstilling::getTekst), dokument);
        afsnit("sag.sagsfremstilling", sag.getSagsfremstilling(), dokument);
        afsnit("sag.oekonomi", sag.getOekonomiskeKonsekvenser(), dokument);
        if (!sag.getHoeringsparter().isEmpty()) {
            dokument.overskrift(dokument.word("sag.hoeringsparter"));
            sag.getHoeringsparter().forEach(dokument::line);
        }
        sag.getOevrigeAfsnit().forEach(afsnit -> {
            dokument.overskrift(afsnit.getOverskrift().orElse(dokument.word("sag.udenOverskrift")));
            dokument.afsnit(Optional.of(afsnit.getTekst()));
        });
        dokument.overskrift(dokument.word("sag.bilag"));
        if (sag.getBilag().isEmpty()) {
            dokument.afsnit(Optional.empty());
        }
        sag.getBilag().forEach(bilag -> dokument.line(bilag.getNavn().orElse(dokument.word("ikkeOplyst"))));
        sag.getBeslutningsoplaeg().ifPresent(oplaeg -> write(oplaeg, dokument));
        sag.getTilkendegivelser()
                .ifPresent(number ->
                        dokument.line(dokument.word("sag.tilkendegivelser", number.getEnige(), number.getUenige())));
        return dokument.text();
    }

    private void write(Sagsstatus status, Tekstdokument dokument) {
        List<Behandlingstrin> trin = status.sag().getBehandling();
        dokument.felt("sag.tilstand", status.tilstand().text(sprog));
        status.aktueltTrin()
                .ifPresent(nummer -> dokument.felt(
                        "sag.naeste",
                        dokument.word(
                                "sag.trin",
                                nummer,
                                trin.size(),
                                organer.navne(status.nextOrganer().stream()
                                        .map(Rolle::getKode)
                                        .toList()))));
        status.udfald().ifPresent(udfald -> dokument.felt("sag.udfald", udfald(udfald, status.aendret(), dokument)));
        dokument.overskrift(dokument.word("sag.behandling"));
        if (trin.isEmpty()) {
            dokument.afsnit(Optional.empty());
        }
        for (int k = 0; k < trin.size(); k++) {
            dokument.line((k + 1) + ". " + organer.navne(trin.get(k).getOrganer()));
        }
    }

    private void write(Dagsordenspunkt punkt, Tekstdokument dokument) {
        String unknown = dokument.word("ikkeOplyst");
        dokument.line(dokument.word(
                "sag.punkt",
                punkt.getDato().map(dato -> Tidspunkt.on(dato).text(sprog)).orElse(dokument.word("sag.udenDato")),
                punkt.getOrgan().map(organer::navn).orElse(dokument.word("sag.udenOrgan")),
                punkt.getUdfald()
                        .map(udfald -> udfald(udfald, punkt.isAendret(), dokument))
                        .orElse(unknown)));
        punkt.getOrdlyd().ifPresent(ordlyd -> dokument.felt("sag.ordlyd", ordlyd));
        punkt.getAfstemning().ifPresent(afstemning -> dokument.felt("sag.afstemning", number(afstemning, dokument)));
        if (punkt.getAfbud() > 0) {
            dokument.felt("sag.afbud", Integer.toString(punkt.getAfbud()));
        }
    }

    private static String number(Afstemning afstemning, Tekstdokument dokument) {
        return dokument.word(
                "sag.stemmer", afstemning.getStemmerFor(), afstemning.getStemmerImod(), afstemning.getUndlod());
    }

    private String udfald(Udfald udfald, boolean aendret, Tekstdokument dokument) {
        return udfald.text(sprog) + (aendret ? dokument.word("sag.aendret") : "");
    }

    private static void write(Beslutningsoplaeg oplaeg, Tekstdokument dokument) {
        dokument.overskrift(dokument.word("sag.oplaeg"));
        dokument.felt("sag.ophav", dokument.word(oplaeg.getOphav()));
        oplaeg.getRelevans().ifPresent(relevans -> dokument.felt("sag.relevans", relevans));
        oplaeg.getSpoergsmaal().ifPresent(spoergsmaal -> dokument.felt("sag.spoergsmaal", spoergsmaal));
        oplaeg.getOpsummering().ifPresent(opsummering -> dokument.felt("sag.opsummering", opsummering));
        list("sag.fordele", oplaeg.getFordele(), dokument);
        list("sag.ulemper", oplaeg.getUlemper(), dokument);
        list("sag.emneord", oplaeg.getEmneord(), dokument);
    }

    private static void list(String key, List<String> ting, Tekstdokument dokument) {
        if (!ting.isEmpty()) {
            dokument.felt(key, String.join("; ", ting));
        }
    }

    private static void afsnit(String key, Optional<String> content, Tekstdokument dokument) {
        dokument.overskrift(dokument.word(key));
        dokument.afsnit(content);
    }
}
