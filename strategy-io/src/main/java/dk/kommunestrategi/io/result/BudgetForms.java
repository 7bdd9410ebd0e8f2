package dk.kommunestrategi.io.result;

import static dk.kommunestrategi.io.result.Form.key;
import static dk.kommunestrategi.io.result.Form.keysOf;
import static dk.kommunestrategi.io.result.Form.list;
import static dk.kommunestrategi.io.result.Form.optional;
import static dk.kommunestrategi.io.result.Form.optionalInt;
import static dk.kommunestrategi.io.result.Form.optionalList;
import static dk.kommunestrategi.io.result.PlanForms.notEmpty;

import dk.kommunestrategi.model.oekonomi.Udgiftsart;
import dk.kommunestrategi.model.value.Beloeb;
import dk.kommunestrategi.rules.udmoentning.finansiering.Aarssum;
import dk.kommunestrategi.rules.udmoentning.finansiering.Budgetkonto;
import dk.kommunestrategi.rules.udmoentning.finansiering.Budgetlinje;
import dk.kommunestrategi.rules.udmoentning.finansiering.Budgetoversigt;
import dk.kommunestrategi.rules.udmoentning.finansiering.Portefoeljebudget;
import dk.kommunestrategi.rules.udmoentning.finansiering.Rammeforbrug;
import java.util.List;
import java.util.Optional;

/** The forms of what budgets have to hold: amounts as documents state them, exact to the øre; those of 0 are left out. */
final class BudgetForms {

    private static final Form<Budgetkonto> KONTO = Form.of(
            Budgetkonto.class,
            optional("udvalg", String.class, Budgetkonto::udvalg),
            optional("udvalgsnavn", String.class, Budgetkonto::udvalgsnavn),
            optional("bevilling", String.class, Budgetkonto::bevilling),
            key("art", Udgiftsart.class, Budgetkonto::art));

    private BudgetForms() {}

    private record Strategilinje(String strategi, List<Aarssum> aar) {}

    private record Kontolinje(Budgetkonto konto, List<Aarssum> aar) {}

    private record Initiativlinje(int initiativ, List<Aarssum> aar) {}

    private record Centerlinje(String center, List<Aarssum> aar) {}

    static List<Form<?>> all() {
        return List.of(
                Form.of(
                        Portefoeljebudget.class,
                        key("budgetaar", Integer.class, Portefoeljebudget::budgetaar),
                        optionalInt("prisniveau", Portefoeljebudget::prisniveau),
                        list("aar", Aarssum.class, Portefoeljebudget::aar),
                        list("strategier", Strategilinje.class, budget -> map(budget.strategier(), Strategilinje::new)),
                        list("konti", Kontolinje.class, budget -> map(budget.konti(), Kontolinje::new)),
                        optionalList(
                                "centre",
                                Centerlinje.class,
                                budget -> notEmpty(map(budget.centre(), Centerlinje::new))),
                        optionalList("rammer", Rammeforbrug.class, budget -> notEmpty(budget.rammer()))),
                Form.of(
                        Strategilinje.class,
                        key("strategi", String.class, Strategilinje::strategi),
                        list("aar", Aarssum.class, Strategilinje::aar)),
                Form.of(
                        Budgetoversigt.class,
                        key("budgetaar", Integer.class, Budgetoversigt::budgetaar),
                        optionalInt("prisniveau", Budgetoversigt::prisniveau),
                        list("aar", Aarssum.class, Budgetoversigt::aar),
                        list("konti", Kontolinje.class, oversigt -> map(oversigt.konti(), Kontolinje::new)),
                        list(
                                "initiativer",
                                Initiativlinje.class,
                                oversigt -> map(oversigt.initiativer(), Initiativlinje::new)),
                        optionalList(
                                "centre",
                                Centerlinje.class,
                                oversigt -> notEmpty(map(oversigt.centre(), Centerlinje::new))),
                        optionalList("rammer", Rammeforbrug.class, oversigt -> notEmpty(oversigt.rammer())),
                        optionalList("udenPlacering", Integer.class, oversigt -> notEmpty(oversigt.udenPlacering()))),
                Form.of(
                        Kontolinje.class,
                        keysOf(KONTO, Kontolinje::konto),
                        list("aar", Aarssum.class, Kontolinje::aar)),
                Form.of(
                        Initiativlinje.class,
                        key("initiativ", Integer.class, Initiativlinje::initiativ),
                        list("aar", Aarssum.class, Initiativlinje::aar)),
                Form.of(
                        Centerlinje.class,
                        key("center", String.class, Centerlinje::center),
                        list("aar", Aarssum.class, Centerlinje::aar)),
                Form.of(
                        Aarssum.class,
                        key("aar", Integer.class, Aarssum::aar),
                        optional("udgift", Beloeb.class, sum -> some(sum.udgift())),
                        optional("indtaegt", Beloeb.class, sum -> some(sum.indtaegt())),
                        key("netto", Beloeb.class, Aarssum::netto),
                        optional("varig", Beloeb.class, sum -> some(sum.varig())),
                        optional("tillaegsbevilling", Beloeb.class, sum -> some(sum.tillaegsbevilling())),
                        optional("usikker", Beloeb.class, sum -> some(sum.usikker()))),
                Form.of(
                        Rammeforbrug.class,
                        key("aar", Integer.class, forbrug -> forbrug.ramme().getAar()),
                        key("art", Udgiftsart.class, forbrug -> forbrug.ramme().getArt()),
                        key("ramme", Beloeb.class, forbrug -> forbrug.ramme().getBeloeb()),
                        key("netto", Beloeb.class, Rammeforbrug::netto),
                        key("rest", Beloeb.class, Rammeforbrug::rest)));
    }

    /** Makes of a line what names its key. */
    @FunctionalInterface
    private interface Naming<K, L> {
        L of(K emne, List<Aarssum> aar);
    }

    private static <K, L> List<L> map(List<Budgetlinje<K>> linjer, Naming<K, L> naming) {
        return linjer.stream()
                .map(linje -> naming.of(linje.emne(), linje.aar()))
                .toList();
    }

    private static Optional<Beloeb> some(Beloeb beloeb) {
        return Optional.of(beloeb).filter(amount -> !amount.equals(Beloeb.NUL));
    }
}
