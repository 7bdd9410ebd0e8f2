package dk.kommunestrategi.io.dokument.plan;

import dk.kommunestrategi.rules.plan.foelsomhed.Foelsomhed;
import dk.kommunestrategi.rules.plan.foelsomhed.Varighedsvirkning;
import java.util.List;
import java.util.stream.Stream;

/** On which durations a plan hinges, in a sentence or two that belong beside every claim about the plan. */
final class Vippetekst {

    private final Plantekster tekster;
    private final Plannavne navne;

    Vippetekst(Plantekster tekster, Plannavne navne) {
        this.tekster = tekster;
        this.navne = navne;
    }

    /** Returns how many durations the plan hinges on, of which initiatives, and how many are open. */
    Stream<String> sentences(Foelsomhed foelsomhed) {
        long open = foelsomhed.uafgjorte();
        long settled = foelsomhed.getVirkninger().size() + foelsomhed.getUnaevnte() - open;
        Stream<String> hinges = settled == 0 ? Stream.empty() : Stream.of(hinges(foelsomhed.vippepunkter(), settled));
        return Stream.concat(
                hinges,
                open == 0
                        ? Stream.empty()
                        : Stream.of(tekster.word(form("vippe.uafgjorte", open), Long.toString(open))));
    }

    private String hinges(List<Varighedsvirkning> hinges, long settled) {
        boolean isOnlyBeaten = hinges.stream().allMatch(hinge -> hinge.getBrud().isEmpty());
        String key = hinges.isEmpty() ? "vippe.ingen" : isOnlyBeaten ? "vippe.bedre" : "vippe.vippepunkter";
        boolean isAll = settled > 1 && hinges.size() == settled;
        return tekster.word(
                isAll ? key + ".alle" : form(key, settled),
                Integer.toString(hinges.size()),
                Long.toString(settled),
                navne.initiativer(hinges.stream()
                        .map(Varighedsvirkning::getInitiativ)
                        .distinct()
                        .toList()));
    }

    private static String form(String key, long number) {
        return number == 1 ? key + ".en" : key;
    }
}
