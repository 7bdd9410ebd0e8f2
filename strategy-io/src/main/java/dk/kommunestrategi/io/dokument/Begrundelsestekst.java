package dk.kommunestrategi.io.dokument;

import dk.kommunestrategi.model.Initiativ;
import dk.kommunestrategi.model.Kriterievalg;
import dk.kommunestrategi.model.Placering;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekst;
import dk.kommunestrategi.rules.Planforskel;
import dk.kommunestrategi.rules.Planresultat;
import dk.kommunestrategi.rules.Planstatus;
import dk.kommunestrategi.rules.begrundelse.Afgoerelse;
import dk.kommunestrategi.rules.begrundelse.Begrundelse;
import dk.kommunestrategi.rules.begrundelse.Modforslag;
import dk.kommunestrategi.rules.begrundelse.Niveauvirkning;
import dk.kommunestrategi.rules.begrundelse.Planforklaring;
import dk.kommunestrategi.rules.begrundelse.Startmulighed;
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
        this.strategi = forklaring.getForespoergsel().getStrategi();
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
        dokument.titel(dokument.ord("begrundelse.titel", strategi.getNavn()));
        forklaring.getProblems().stream()
                .filter(Problem::erFejl)
                .forEach(problem -> dokument.linje(problem.getMessage(sprog)));
        forklaring.getBegrundelser().forEach(begrundelse -> write(begrundelse, dokument));
        modforslag.ifPresent(svar -> write(svar, dokument));
        writeGrundlag(dokument);
        return dokument.text();
    }

    /**
     * {@return for each placement explained what decides it, in a sentence or two: for a case that presents the plan}
     *
     * @param forklaring the explanation to put into words
     */
    public static List<Tekst> saetninger(Planforklaring forklaring) {
        return forklaring.getBegrundelser().stream()
                .<Tekst>map(begrundelse -> sprog -> new Begrundelsestekst(forklaring, "", sprog).saetning(begrundelse))
                .toList();
    }

    private String saetning(Begrundelse begrundelse) {
        return navn(begrundelse) + ": " + afgoerelse(begrundelse);
    }

    private String navn(Begrundelse begrundelse) {
        int nummer = begrundelse.getPlacering().getInitiativ();
        String navn = strategi.initiativ(nummer).map(Initiativ::getNavn).orElse("");
        return nummer + ". " + navn;
    }

    private void write(Begrundelse begrundelse, Tekstdokument dokument) {
        Placering placering = begrundelse.getPlacering();
        dokument.overskrift(navn(begrundelse));
        dokument.linje(placering
                .getUformelStart()
                .map(uformel -> dokument.ord("begrundelse.placeretMedForarbejde", placering.getFormelStart(), uformel))
                .orElseGet(() -> dokument.ord("begrundelse.placeret", placering.getFormelStart())));
        begrundelse
                .getAntagetVarighed()
                .ifPresent(halvaar ->
                        dokument.linje(dokument.ord("begrundelse.antagetVarighed", Integer.toString(halvaar))));
        dokument.linje(afgoerelse(begrundelse));
        begrundelse.getMuligheder().stream()
                .filter(mulighed -> !mulighed.halvaar().equals(placering.getFormelStart()))
                .forEach(
                        mulighed -> dokument.linje("  " + sprog.halvaar(mulighed.halvaar()) + ": " + foelge(mulighed)));
    }

    /**
     * {@return what decides a placement against the closest other half-year, in a sentence or two}
     *
     * @param begrundelse the reasons for the placement
     */
    public String afgoerelse(Begrundelse begrundelse) {
        String noegle = noegle(begrundelse.getAfgoerelse());
        return begrundelse
                .naestbedste()
                .map(naestbedste -> Tekstdokument.ord(
                        sprog,
                        noegle,
                        naestbedste.halvaar(),
                        naestbedste.afgoerende().map(this::text).orElse("")))
                .orElseGet(() -> Tekstdokument.ord(sprog, noegle));
    }

    private static String noegle(Afgoerelse afgoerelse) {
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
     * @param mulighed the start in the half-year
     */
    public String foelge(Startmulighed mulighed) {
        if (!mulighed.erMulig()) {
            return Tekstdokument.ord(sprog, "begrundelse.udelukket", grunde(mulighed.brud()));
        }
        if (mulighed.niveauer().isEmpty()) {
            return Tekstdokument.ord(sprog, "begrundelse.muligt");
        }
        String aendrede = mulighed.virkninger().stream()
                .filter(virkning -> virkning.forskel() != 0)
                .map(forskelle::text)
                .collect(Collectors.joining("; "));
        return aendrede.isEmpty() ? Tekstdokument.ord(sprog, "begrundelse.ingenForskel") : aendrede;
    }

    private String grunde(List<Brud> brud) {
        return brud.stream()
                .map(et -> et.initiativ().isPresent() ? et.krav().text(sprog) : et.text(sprog))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private void write(Modforslag modforslag, Tekstdokument dokument) {
        dokument.overskrift(
                dokument.ord("modforslag.titel", Integer.toString(modforslag.getInitiativ()), modforslag.getHalvaar()));
        if (!modforslag.getBrud().isEmpty()) {
            dokument.linje(dokument.ord("modforslag.umuligt", grunde(modforslag.getBrud())));
        }
        if (modforslag.getForskel().filter(Planforskel::erIngen).isPresent()) {
            dokument.linje(dokument.ord("modforslag.detGoerDet"));
        } else {
            modforslag.getPlan().ifPresent(plan -> write(modforslag, plan, dokument));
        }
    }

    private void write(Modforslag modforslag, Planresultat plan, Tekstdokument dokument) {
        if (!plan.erPlan()) {
            plan.getProblems().stream()
                    .filter(Problem::erFejl)
                    .forEach(problem -> dokument.linje(problem.getMessage(sprog)));
            return;
        }
        dokument.linje(
                dokument.ord(plan.getStatus() == Planstatus.OPTIMAL ? "modforslag.bevist" : "modforslag.fundet"));
        modforslag.getForskel().ifPresent(forskel -> forskelle.write(forskel, dokument));
    }

    private String afvejning(List<Kriterievalg> niveau) {
        return niveau.stream()
                .map(valg -> valg.vaegt() + " × " + Regel.navn(forklaring.getKriterier(), valg.getId(), sprog))
                .collect(Collectors.joining(" + "));
    }

    /** What the reasons rest on: without it nobody could check them later. */
    private void writeGrundlag(Tekstdokument dokument) {
        dokument.overskrift(dokument.ord("begrundelse.grundlag"));
        dokument.linje(dokument.ord(
                forklaring.erStandardpolitik() ? "begrundelse.standardpolitik" : "begrundelse.egenPolitik"));
        forklaring
                .getKriterier()
                .forEach(kriterium -> dokument.linje("  " + kriterium.getNavn(sprog) + ": "
                        + kriterium.getBeskrivelse(sprog) + " " + kriterium.getKilde(sprog)));
        forklaring
                .getForespoergsel()
                .getStrategi()
                .getPolitik()
                .ifPresent(politik -> politik.niveauer().stream()
                        .filter(niveau -> niveau.size() > 1)
                        .forEach(niveau -> dokument.linje(dokument.ord("begrundelse.afvejes", afvejning(niveau)))));
        dokument.linje(dokument.ord("begrundelse.altAndetLige"));
        dokument.linje(dokument.ord("begrundelse.version", forklaring.getVersion(), fingeraftryk));
    }
}
