package dk.kommunestrategi.rules.oracle;

import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.regel.Placeringskriterium;
import dk.kommunestrategi.rules.regel.Term;
import java.util.function.Function;

/** A criterion as an embedding system would write it, with nothing of ours to lean on. */
public record OwnKriterium(Function<Planopgave, Term> form) implements Placeringskriterium {

    @Override
    public String getId() {
        return "EgetKriterium";
    }

    @Override
    public String getNavn(Sprog sprog) {
        return "Eget kriterium";
    }

    @Override
    public String getBeskrivelse(Sprog sprog) {
        return "Hvad vi selv finder vigtigt.";
    }

    @Override
    public String getKilde(Sprog sprog) {
        return "Vi selv.";
    }

    @Override
    public Term term(Planopgave opgave) {
        return form.apply(opgave);
    }
}
