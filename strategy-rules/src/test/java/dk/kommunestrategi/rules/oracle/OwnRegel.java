package dk.kommunestrategi.rules.oracle;

import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.regel.Krav;
import dk.kommunestrategi.rules.regel.Kravgrund;
import dk.kommunestrategi.rules.regel.Planregel;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** A hard rule as an embedding system would write it, with nothing of ours to lean on. */
public record OwnRegel(BiFunction<OwnRegel, Planopgave, Stream<? extends Krav>> form) implements Planregel {

    @Override
    public String getId() {
        return "EgenRegel";
    }

    @Override
    public String getNavn(Sprog sprog) {
        return "Egen regel";
    }

    @Override
    public String getBeskrivelse(Sprog sprog) {
        return "Hvad vi selv forlanger.";
    }

    @Override
    public String getKilde(Sprog sprog) {
        return "Vi selv.";
    }

    @Override
    public Stream<Krav> krav(Planopgave opgave) {
        return form.apply(this, opgave).map(Krav.class::cast);
    }

    /** What a demand on an initiative rests on. */
    public Kravgrund grund(Planopgave opgave, int i) {
        return Kravgrund.of(this, opgave, sprog -> "vores egen regel om " + opgave.nummer(i))
                .at(opgave.pointers().initiativ(i));
    }
}
