package dk.kommunestrategi.rules.regel.planregler;

import dk.kommunestrategi.model.sprog.Tekster;
import dk.kommunestrategi.rules.regel.Planregel;
import java.util.List;
import java.util.ResourceBundle;

/** The table of contents of the rules that no plan may break. Beside them, every start lies within the period. */
public final class Planregler {

    static final Tekster TEKSTER = new Tekster(
            locale -> ResourceBundle.getBundle("dk.kommunestrategi.rules.regel.planregler.Planregeltekster", locale));

    /** The rules, in the order in which explanations name them. */
    public static final List<Planregel> ALLE = List.of(
            new ForudsatVarighed(),
            new StartedeBliver(),
            new IngenStartFoerRevisionen(),
            new UdskudtStart(),
            new ForarbejdeFoerst(),
            new Startvindue(),
            new StartIHalvaar(),
            new FastlagtStart(),
            new IndgaarIBudgetforhandlinger(),
            new AfslutIPerioden(),
            new ForudsaetningerFoerst(),
            new BindingerHoldes(),
            new ValggrupperHoldes(),
            new Centerkapacitet(),
            new RammenHoldes());

    private Planregler() {}
}
