package dk.kommunestrategi.io.dokument.plan;

import dk.kommunestrategi.rules.plan.begrundelse.Aendring;
import dk.kommunestrategi.rules.plan.begrundelse.Belastningsaendring;
import dk.kommunestrategi.rules.plan.begrundelse.Effektaendring;
import dk.kommunestrategi.rules.plan.begrundelse.Effektaendring.Effekt;
import dk.kommunestrategi.rules.plan.begrundelse.Startaendring;
import dk.kommunestrategi.rules.plan.begrundelse.Temaaendring;
import dk.kommunestrategi.rules.plan.begrundelse.Udgiftsaendring;
import dk.kommunestrategi.rules.planopgave.Emne;
import dk.kommunestrategi.rules.regel.Belastning;
import java.util.ArrayList;
import java.util.List;
import org.threeten.extra.TemporalFields;
import org.threeten.extra.YearHalf;

/** The clauses in which facts of a change are told. */
final class AendringClauses implements Aendring.Visitor<List<AendringClause>> {

    private final Plantekster tekster;
    private final Plannavne navne;
    private final boolean isBrief;

    /**
     * Clauses with these words and names.
     *
     * @param isBrief whether the clauses are to stand behind "in return", where less is enough
     */
    AendringClauses(Plantekster tekster, Plannavne navne, boolean isBrief) {
        this.tekster = tekster;
        this.navne = navne;
        this.isBrief = isBrief;
    }

    /** What the start counts is told where it is not just how much later it is. */
    @Override
    public List<AendringClause> start(Startaendring aendring) {
        long counted = aendring.after() - aendring.before();
        if (aendring.fra().isEmpty() || aendring.til().isEmpty()) {
            return List.of(clause(
                    aendring,
                    key(aendring.til().isEmpty() ? "startUdelades" : "startGennemfoeres"),
                    List.of(
                            tekster.sprog().tal(aendring.after()),
                            tekster.sprog().tal(aendring.before()))));
        }
        long later = between(aendring.fra().get(), aendring.til().get());
        List<String> rest = new ArrayList<>(List.of(navne.antalHalvaar(Math.abs(later))));
        if (counted != later) {
            rest.add(tekster.sprog().tal(aendring.after()));
            rest.add(tekster.sprog().tal(aendring.before()));
        }
        return List.of(clause(
                aendring,
                key(later > 0 ? "startSenere" : "startTidligere") + (counted == later || isBrief ? "" : "Taeller"),
                rest));
    }

    private AendringClause clause(Startaendring aendring, String key, List<String> rest) {
        long counted = aendring.after() - aendring.before();
        return new AendringClause(counted > 0, Math.abs(counted), key, rest, navne.initiativ(aendring.initiativ()));
    }

    @Override
    public List<AendringClause> effekt(Effektaendring aendring) {
        Effekt before = aendring.before();
        Effekt after = aendring.after();
        boolean isLater = after.ventetid() > before.ventetid();
        String key = key(isLater ? "effektSenere" : "effektTidligere");
        List<String> rest;
        if (after.halvaar().isEmpty()) {
            key = key("effektForsvinder");
            rest = List.of();
        } else if (before.halvaar().isEmpty()) {
            key = key("effektKommer");
            rest = List.of(tekster.sprog().halvaar(after.halvaar().get()));
        } else {
            rest = List.of(
                    navne.antalHalvaar(Math.abs(
                            between(before.halvaar().get(), after.halvaar().get()))),
                    tekster.sprog().halvaar(after.halvaar().get()),
                    tekster.sprog().halvaar(before.halvaar().get()));
        }
        return List.of(new AendringClause(
                isLater, Math.abs(after.ventetid() - before.ventetid()), key, rest, navn(aendring.emne())));
    }

    private String key(String fact) {
        return (isBrief ? "modsat." : "aendring.") + fact;
    }

    private String navn(Emne emne) {
        return emne.text(tekster.sprog(), navne::quoted);
    }

    private static long between(YearHalf from, YearHalf until) {
        return from.until(until, TemporalFields.HALF_YEARS);
    }

    @Override
    public List<AendringClause> belastning(Belastningsaendring aendring) {
        Belastning after = aendring.after();
        long before = aendring.before().belastning();
        boolean isMore = after.belastning() > before;
        String halvaar = tekster.sprog().halvaar(after.halvaar());
        return List.of(new AendringClause(
                isMore,
                Math.abs(after.belastning() * after.belastning() - before * before),
                key(isMore ? "belastningStiger" : "belastningFalder")
                        + (after.belastning() == 0 && !isBrief ? "TilNul" : ""),
                isBrief
                        ? List.of(halvaar)
                        : List.of(
                                halvaar,
                                Long.toString(after.belastning()),
                                Long.toString(before),
                                navne.bidrag(after.bidrag(), after.grundbelastning())),
                navn(after.emne())));
    }

    @Override
    public List<AendringClause> udgift(Udgiftsaendring aendring) {
        long more =
                Math.abs(aendring.after().oere()) - Math.abs(aendring.before().oere());
        return List.of(new AendringClause(
                more > 0,
                Math.abs(more),
                key("udgift"),
                List.of(
                        aendring.after().text(tekster.sprog()),
                        aendring.before().text(tekster.sprog())),
                Integer.toString(aendring.aar())));
    }

    @Override
    public List<AendringClause> tema(Temaaendring aendring) {
        List<AendringClause> clauses = new ArrayList<>();
        clauses.addAll(halvaar(true, aendring.idle(), key("temaStille"), aendring));
        clauses.addAll(halvaar(false, aendring.busy(), key("temaIGang"), aendring));
        return clauses;
    }

    private List<AendringClause> halvaar(boolean isWorse, List<YearHalf> halvaar, String key, Temaaendring aendring) {
        return halvaar.isEmpty()
                ? List.of()
                : List.of(new AendringClause(
                        isWorse, halvaar.size(), key, List.of(navne.halvaar(halvaar)), navn(aendring.emne())));
    }
}
