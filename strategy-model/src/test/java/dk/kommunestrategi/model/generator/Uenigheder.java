package dk.kommunestrategi.model.generator;

import static dk.kommunestrategi.model.generator.Values.subset;
import static dk.kommunestrategi.model.generator.Values.tekst;

import dk.kommunestrategi.model.kilde.Angivelse;
import dk.kommunestrategi.model.kilde.Emne;
import dk.kommunestrategi.model.kilde.Uenighed;
import dk.kommunestrategi.model.kilde.Uenighedsart;
import dk.kommunestrategi.model.text.Letters;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary statements of sources, and what does not agree among them. */
final class Uenigheder {

    private Uenigheder() {}

    static Arbitrary<Angivelse> angivelse() {
        return Combinators.combine(tekst(), tekst(), Arbitraries.of(true, false))
                .as((kilde, udsagn, gaeldende) -> Angivelse.builder()
                        .kilde(kilde)
                        .udsagn(udsagn)
                        .gaeldende(gaeldende)
                        .build());
    }

    static Arbitrary<Uenighed> uenighed(Register register) {
        return Combinators.combine(
                        Arbitraries.of(Uenighedsart.class),
                        Arbitraries.of(Emne.class),
                        subset(register.initiativer()),
                        angivelse()
                                .list()
                                .ofMinSize(2)
                                .ofMaxSize(3)
                                .uniqueElements(angivelse -> Letters.visible(angivelse.getUdsagn())),
                        tekst().optional())
                .as((art, emne, initiativer, angivelser, afklaring) -> Uenighed.builder()
                        .art(art)
                        .emne(emne)
                        .initiativer(initiativer)
                        .angivelser(angivelser)
                        .afklaring(afklaring)
                        .build());
    }
}
