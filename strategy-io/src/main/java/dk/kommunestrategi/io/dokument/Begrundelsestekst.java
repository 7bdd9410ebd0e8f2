package dk.kommunestrategi.io.dokument;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Kriterievalg;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekst;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.Planforskel;
import dk.kommunestrategi.rules.plan.Planstatus;
import dk.kommunestrategi.rules.plan.begrundelse.Afgoerelse;
import dk.kommunestrategi.rules.plan.begrundelse.Begrundelse;
import dk.kommunestrategi.rules.plan.begrundelse.Modforslag;
import dk.kommunestrategi.rules.plan.begrundelse.Niveauvirkning;
import dk.kommunestrategi.rules.plan.begrundelse.Planforklaring;
import dk.kommunestrategi.rules.plan.begrundelse.Startmulighed;
import dk.kommunestrategi.rules.regel.Brud;
import dk.kommunestrategi.rules.regel.Regel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The reasons for placements, in words that a committee reads without help. Thread-safe. */
public final class Begrundelsestekst {

    private final Strategi strategi;
    private final String fingeraftryk;
    private final Planforklaring forklaring;
    private final Sprog sprog;
    private final Forskelstekst forskelle;

    /**
     * The texts of an explanation in a language.
     *
     * @param forklaring the explanation to put into words
     * @param fingeraftryk the strategy's digest: {@link dk.kommunestrategi.io.StrategiJson#fingeraftryk}
     * @param sprog the language of the texts
     */
    public Begrundelsestekst(Planforklaring forklaring, String fingeraftryk, Sprog sprog) {
        this.strategi = forklaring.getRequest().getStrategi();
        this.fingeraftryk = fingeraftryk;
        this.forklaring = forklaring;
        this.sprog = sprog;
        this.forskelle = new Forskelstekst(forklaring.getKriterier(), sprog);
    }

    /** {@return the reasons for every placement explained, and what they rest on} */
    public String text() {
        return text(Optional.empty());
    }

    /**
     * As {@link #text()}, and the answer to why an initiative does not start in another half-year.
     *
     * @param modforslag the answer
     * @return the reasons, what they rest on, and the answer
     */
    public String text(Modforslag modforslag) {
        return text(Optional.of(modforslag));
    }

    private String text(Optional<Modforslag> modforslag) {
        Tekstdokument dokument = new Tekstdokument(sprog);
        dokument.titel(dokument.word("begrundelse.titel", strategi.getNavn()));
        forklaring.getProblems().stream()
                .filter(Problem::isFejl)
                .forEach(problem -> dokument.line(problem.getMessage(sprog)));
        forklaring.getBegrundelser().forEach(begrundelse -> write(begrundelse, dokument));
        modforslag.ifPresent(answer -> write(answer, dokument));
        writeGrundlag(dokument);
        return dokument.text();
    }

    /**
     * {@return for each placement explained what decides it, in a sentence or two: for a case that presents the plan}
     *
     * @param forklaring the explanation to put into words
     */
    public static List<Tekst> sentences(Planforklaring forklaring) {
        return forklaring.getBegrundelser().stream()
                .<Tekst>map(begrundelse -> sprog -> new Begrundelsestekst(forklaring, "", sprog).sentence(begrundelse))
                .toList();
    }

    private String sentence(Begrundelse begrundelse) {
        return navn(begrundelse) + ": " + afgoerelse(begrundelse);
    }

    private String navn(Begrundelse begrundelse) {
        int nummer = begrundelse.getPlacering().getInitiativ();
        return strategi.initiativ(nummer).map(Initiativ::betegnelse).orElse(nummer + ".");
    }

    private void write(Begrundelse begrundelse, Tekstdokument dokument) {
        Placering placering = begrundelse.getPlacering();
        dokument.overskrift(navn(begrundelse));
        dokument.line(placering
                .getUformelStart()
                .map(uformel -> dokument.word("begrundelse.placeretMedForarbejde", placering.getFormelStart(), uformel))
                .orElseGet(() -> dokument.word("begrundelse.placeret", placering.getFormelStart())));
        begrundelse
                .getAntagetVarighed()
                .ifPresent(halvaar ->
                        dokument.line(dokument.word("begrundelse.antagetVarighed", Integer.toString(halvaar))));
        dokument.line(afgoerelse(begrundelse));
        begrundelse.getOptions().stream()
                .filter(option -> !option.halvaar().equals(placering.getFormelStart()))
                .forEach(option -> dokument.line("  " + sprog.halvaar(option.halvaar()) + ": " + foelge(option)));
    }

    /**
     * {@return what decides a placement against the closest other half-year, in a sentence or two}
     *
     * @param begrundelse the reasons for the placement
     */
    public String afgoerelse(Begrundelse begrundelse) {
        String key = key(begrundelse.getAfgoerelse());
        return begrundelse
                .naestbedste()
                .map(naestbedste -> Tekstdokument.word(
                        sprog,
                        key,
                        naestbedste.halvaar(),
                        naestbedste.afgoerende().map(this::text).orElse("")))
                .orElseGet(() -> Tekstdokument.word(sprog, key));
    }

    private static String key(Afgoerelse afgoerelse) {
        return switch (afgoerelse) {
            case FASTLAGT -> "begrundelse.fastlagt";
            case ENESTE_MULIGE -> "begrundelse.enesteMulige";
            case KRITERIUM -> "begrundelse.kriterium";
            case LIGHED -> "begrundelse.lighed";
            case TEKNISK -> "begrundelse.teknisk";
            case BEDRE_FINDES -> "begrundelse.bedreFindes";
            case UAFGJORT -> "begrundelse.uafgjort";
        };
    }

    private String text(Niveauvirkning niveau) {
        return niveau.virkninger().stream()
                .filter(virkning -> virkning.forskel() != 0)
                .map(forskelle::text)
                .collect(Collectors.joining("; "));
    }

    /**
     * {@return what a start in a half-year would mean: the rules against it, or its effect on the criteria}
     *
     * @param option the start in the half-year
     */
    public String foelge(Startmulighed option) {
        if (!option.isPossible()) {
            return Tekstdokument.word(sprog, "begrundelse.udelukket", grunde(option.brud()));
        }
        if (option.niveauer().isEmpty()) {
            return Tekstdokument.word(sprog, "begrundelse.muligt");
        }
        String aendrede = option.virkninger().stream()
                .filter(virkning -> virkning.forskel() != 0)
                .map(forskelle::text)
                .collect(Collectors.joining("; "));
        return aendrede.isEmpty() ? Tekstdokument.word(sprog, "begrundelse.ingenForskel") : aendrede;
    }

    private String grunde(List<Brud> brud) {
        return brud.stream()
                .map(et -> et.initiativ().isPresent() ? et.krav().text(sprog) : et.text(sprog))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private void write(Modforslag modforslag, Tekstdokument dokument) {
        dokument.overskrift(dokument.word(
                "modforslag.titel", Integer.toString(modforslag.getInitiativ()), modforslag.getHalvaar()));
        if (!modforslag.getBrud().isEmpty()) {
            dokument.line(dokument.word("modforslag.umuligt", grunde(modforslag.getBrud())));
        }
        if (modforslag.getForskel().filter(Planforskel::isNo).isPresent()) {
            dokument.line(dokument.word("modforslag.detGoerDet"));
        } else {
            modforslag.getPlan().ifPresent(plan -> write(modforslag, plan, dokument));
        }
    }

    private void write(Modforslag modforslag, PlanResult plan, Tekstdokument dokument) {
        if (!plan.isPlan()) {
            plan.getProblems().stream()
                    .filter(Problem::isFejl)
                    .forEach(problem -> dokument.line(problem.getMessage(sprog)));
            return;
        }
        dokument.line(
                dokument.word(plan.getStatus() == Planstatus.OPTIMAL ? "modforslag.bevist" : "modforslag.fundet"));
        modforslag.getForskel().ifPresent(forskel -> forskelle.write(forskel, dokument));
    }

    private String afvejning(List<Kriterievalg> niveau) {
        return niveau.stream()
                .map(valg -> valg.vaegt() + " × " + Regel.navn(forklaring.getKriterier(), valg.getId(), sprog))
                .collect(Collectors.joining(" + "));
    }

    /** What the reasons rest on: without it nobody could check them later. */
    private void writeGrundlag(Tekstdokument dokument) {
        dokument.overskrift(dokument.word("begrundelse.grundlag"));
        dokument.line(dokument.word(
                forklaring.isStandardpolitik() ? "begrundelse.standardpolitik" : "begrundelse.egenPolitik"));
        forklaring
                .getKriterier()
                .forEach(kriterium -> dokument.line("  " + kriterium.getNavn(sprog) + ": "
                        + kriterium.getBeskrivelse(sprog) + " " + kriterium.getKilde(sprog)));
        forklaring
                .getRequest()
                .getStrategi()
                .getPolitik()
                .ifPresent(politik -> politik.niveauer().stream()
                        .filter(niveau -> niveau.size() > 1)
                        .forEach(niveau -> dokument.line(dokument.word("begrundelse.afvejes", afvejning(niveau)))));
        dokument.line(dokument.word("begrundelse.altAndetLige"));
        dokument.line(dokument.word("begrundelse.version", forklaring.getVersion(), fingeraftryk));
    }
}
