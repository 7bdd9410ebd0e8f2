package dk.kommunestrategi.rules.regel.planregler;

import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.planopgave.Vaerst;
import dk.kommunestrategi.rules.regel.Fasthed;
import dk.kommunestrategi.rules.regel.Krav;
import dk.kommunestrategi.rules.regel.Startkrav;
import dk.kommunestrategi.rules.regel.named.NamedPlanregel;
import java.util.stream.Stream;

/**
 * Preliminary work first: the half-years of informal work lie within the period, before the formal start: fᵢ ≤ sᵢ. Rests
 * on the marks "(...)" in the catalogue's handleplan table.
 */
final class ForarbejdeFoerst extends NamedPlanregel {

    ForarbejdeFoerst() {
        super(Planregler.TEKSTER, Vaerst.UANSET, Fasthed.FORARBEJDE, Problemkode.FOR_LIDT_FORARBEJDE);
    }

    @Override
    public Stream<Krav> krav(Planopgave opgave) {
        return opgave.indices()
                .filter(i -> opgave.initiativ(i).getForarbejde() > 0)
                .mapToObj(i -> krav(opgave, i));
    }

    private Krav krav(Planopgave opgave, int i) {
        int forarbejde = opgave.initiativ(i).getForarbejde();
        return new Startkrav(
                variant(forarbejde == 1 ? "Et" : "", opgave, opgave.navn(i), forarbejde)
                        .at(opgave.pointers().initiativ(i, "forarbejde")),
                i,
                h -> h >= forarbejde);
    }
}
