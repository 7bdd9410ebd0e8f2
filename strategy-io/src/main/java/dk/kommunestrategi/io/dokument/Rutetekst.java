package dk.kommunestrategi.io.dokument;

import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.sprog.Tekst;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.rules.udmoentning.styring.Godkendelsesrute;
import dk.kommunestrategi.rules.udmoentning.styring.Godkendelsestrin;
import java.util.List;

/** By whom an initiative is approved, as proposed and as decided: body, ground and source of every step. Stateless. */
public final class Rutetekst {

    private Rutetekst() {}

    /**
     * {@return the route; the proposal stands below it where the chief group has decided otherwise}
     *
     * @param rute the route of one initiative
     * @param sprog the language of the text
     */
    public static String text(Godkendelsesrute rute, Sprog sprog) {
        Tekstdokument dokument = new Tekstdokument(sprog);
        dokument.titel(dokument.word(
                "rute.titel",
                Integer.toString(rute.initiativ().getNummer()),
                rute.initiativ().getNavn()));
        rute.problems().forEach(problem -> dokument.line(problem.getMessage(sprog)));
        dokument.overskrift(dokument.word(rute.afgoerelse().isPresent() ? "rute.besluttet" : "rute.forslag"));
        rute.afgoerelse().flatMap(Beslutning::getBegrundelse).ifPresent(why -> dokument.line(why));
        write(rute.applicable(), dokument, sprog);
        if (rute.afvigerFraForslaget()) {
            dokument.overskrift(dokument.word("rute.forslag"));
            write(rute.forslag(), dokument, sprog);
        }
        return dokument.text();
    }

    private static void write(List<Godkendelsestrin> trin, Tekstdokument dokument, Sprog sprog) {
        for (int k = 0; k < trin.size(); k++) {
            Godkendelsestrin et = trin.get(k);
            dokument.line((k + 1) + ". " + et.led().text(sprog));
            dokument.felt("rute.organ", et.organ().map(Rolle::getNavn).orElse(dokument.word("ikkeOplyst")));
            dokument.felt("rute.grund", Tekst.list(et.grunde()).text(sprog));
            dokument.felt("rute.kilde", et.led().getKilde().text(sprog));
        }
    }
}
