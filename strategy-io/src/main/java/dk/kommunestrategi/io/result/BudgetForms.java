package dk.kommunestrategi.io.result;

import static dk.kommunestrategi.io.result.Form.key;
import static dk.kommunestrategi.io.result.Form.keysOf;
import static dk.kommunestrategi.io.result.PlanForms.notEmpty;

import dk.kommunestrategi.model.value.Beloeb;
import dk.kommunestrategi.rules.udmoentning.finansiering.Aarssum;
import dk.kommunestrategi.rules.udmoentning.finansiering.Budgetkonto;
import dk.kommunestrategi.rules.udmoentning.finansiering.Budgetlinje;
import dk.kommunestrategi.rules.udmoentning.finansiering.Budgetoversigt;
import dk.kommunestrategi.rules.udmoentning.finansiering.Rammeforbrug;
import java.util.List;
import java.util.Optional;

/** The forms of what budgets have to hold: amounts as documents state them, exact to the øre; those of 0 are left out. */
final class BudgetForms {

    private static final Form<Budgetkonto> KONTO = Form.of(
            Budgetkonto.class,
            key("udvalg", Budgetkonto::udvalg),
            key("bevilling", Budgetkonto::bevilling),
            key("art", Budgetkonto::art));

    private BudgetForms() {}

    private record Konto(Budgetkonto konto, List<Aarssum> aar) {}

    private record Initiativ(int initiativ, List<Aarssum> aar) {}

    private record Center(String center, List<Aarssum> aar) {}

    static List<Form<?>> all() {
        return List.of(
                Form.of(
                        Budgetoversigt.class,
                        key("budgetaar", Budgetoversigt::budgetaar),
                        key("prisniveau", Budgetoversigt::prisniveau),
                        key("aar", Budgetoversigt::aar),
                        key("konti", oversigt -> map(oversigt.konti(), Konto::new)),
                        key("initiativer", oversigt -> map(oversigt.initiativer(), Initiativ::new)),
                        key("centre", oversigt -> notEmpty(map(oversigt.centre(), Center::new))),
                        key("rammer", oversigt -> notEmpty(oversigt.rammer())),
                        key("udenPlacering", oversigt -> notEmpty(oversigt.udenPlacering()))),
                Form.of(Konto.class, keysOf(KONTO, Konto::konto), key("aar", Konto::aar)),
                Form.of(Initiativ.class, key("initiativ", Initiativ::initiativ), key("aar", Initiativ::aar)),
                Form.of(Center.class, key("center", Center::center), key("aar", Center::aar)),
                Form.of(
                        Aarssum.class,
                        key("aar", Aarssum::aar),
                        key("udgift", sum -> some(sum.udgift())),
                        key("indtaegt", sum -> some(sum.indtaegt())),
                        key("netto", Aarssum::netto),
                        key("varig", sum -> some(sum.varig())),
                        key("tillaegsbevilling", sum -> some(sum.tillaegsbevilling())),
                        key("usikker", sum -> some(sum.usikker()))),
                Form.of(
                        Rammeforbrug.class,
                        key("aar", forbrug -> forbrug.ramme().getAar()),
                        key("art", forbrug -> forbrug.ramme().getArt()),
                        key("ramme", forbrug -> forbrug.ramme().getBeloeb()),
                        key("netto", Rammeforbrug::netto),
                        key("rest", Rammeforbrug::rest)));
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
