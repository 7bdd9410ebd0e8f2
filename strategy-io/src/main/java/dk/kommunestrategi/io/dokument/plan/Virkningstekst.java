package dk.kommunestrategi.io.dokument.plan;

import dk.kommunestrategi.rules.plan.Virkning;
import dk.kommunestrategi.rules.plan.begrundelse.Kriterievirkning;
import dk.kommunestrategi.rules.plan.begrundelse.Niveauvirkning;
import dk.kommunestrategi.rules.regel.Placeringskriterium;
import dk.kommunestrategi.rules.regel.Regel;
import java.util.List;
import java.util.stream.Collectors;

/** What a change of a plan does to the criteria, and why, as parts of a sentence. */
final class Virkningstekst {

    private final List<Placeringskriterium> kriterier;
    private final Plantekster tekster;
    private final Aendringstekst facts;

    /** Effects on these criteria, with the facts behind them. */
    Virkningstekst(List<Placeringskriterium> kriterier, Plantekster tekster, Aendringstekst facts) {
        this.kriterier = kriterier;
        this.tekster = tekster;
        this.facts = facts;
    }

    /** Returns for example "»Udjævnet ressourcetræk« bliver dårligere (220 mod 212): Boligcenteret …" of a level that changes. */
    String text(Niveauvirkning niveau) {
        return niveau.isVaegtet() ? weighed(niveau) : text(niveau.kriterier().get(0));
    }

    private String text(Kriterievirkning kriterium) {
        Virkning virkning = kriterium.virkning();
        boolean isWorse = virkning.forskel() > 0;
        return withFacts(
                word(isWorse ? "virkning.daarligere" : "virkning.bedre", virkning),
                facts.text(kriterium.aendringer(), isWorse));
    }

    /** The sum decides; of what is behind it, the facts of the criteria that go the same way. */
    private String weighed(Niveauvirkning niveau) {
        boolean isWorse = niveau.forskel() > 0;
        String sum = tekster.word(
                isWorse ? "virkning.sumDaarligere" : "virkning.sumBedre",
                tekster.sprog().tal(niveau.before()),
                tekster.sprog().tal(niveau.after()),
                niveau.kriterier().stream()
                        .map(one -> one.vaegt() + " × " + word("virkning.kort", one.virkning()))
                        .collect(Collectors.joining(", ")));
        return withFacts(
                sum,
                niveau.kriterier().stream()
                        .filter(one ->
                                one.virkning().forskel() != 0 && one.virkning().forskel() > 0 == isWorse)
                        .map(one -> facts.text(one.aendringer(), isWorse))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("; ")));
    }

    private static String withFacts(String effect, String facts) {
        return facts.isEmpty() ? effect : effect + ": " + facts;
    }

    /** Returns for example "»Løbende temafokus« (9 mod 8)" of each criterion that changes. */
    String brief(List<Niveauvirkning> niveauer) {
        return tekster.sprog()
                .list(niveauer.stream()
                        .flatMap(niveau -> niveau.virkninger().stream())
                        .filter(virkning -> virkning.forskel() != 0)
                        .map(virkning -> word("virkning.desuden", virkning))
                        .toList());
    }

    private String word(String key, Virkning virkning) {
        return tekster.word(
                key,
                Regel.navn(kriterier, virkning.kriterium(), tekster.sprog()),
                tekster.sprog().tal(virkning.before()),
                tekster.sprog().tal(virkning.after()));
    }
}
