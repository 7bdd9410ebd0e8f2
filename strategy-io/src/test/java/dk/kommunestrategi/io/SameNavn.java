package dk.kommunestrategi.io;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Initiativejer;
import dk.kommunestrategi.model.initiativ.Ressourcetraek;
import dk.kommunestrategi.model.initiativ.Tema;
import dk.kommunestrategi.model.initiativ.Udgiftsniveau;
import dk.kommunestrategi.model.initiativ.Vurdering;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.organisation.Kommune;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.organisation.Rolleart;
import org.threeten.extra.YearHalf;

/** A strategy in which everything is called the same. */
public final class SameNavn {

    private SameNavn() {}

    /** The strategy of one initiative, with one name for whatever has one. */
    public static Strategi strategi(String navn) {
        return Strategi.builder()
                .navn(navn)
                .beskrivelse(navn)
                .kommune(Kommune.builder().kode("0999").navn(navn).build())
                .periode(Periode.of(YearHalf.of(2024, 1), YearHalf.of(2024, 2)))
                .addKilder(navn)
                .addTemaer(Tema.builder().nummer(1).navn(navn).build())
                .addCentre(Center.builder().kode("c").navn(navn).build())
                .addRoller(Rolle.builder()
                        .kode("r")
                        .navn(navn)
                        .art(Rolleart.INITIATIVEJER)
                        .build())
                .addInitiativer(Initiativ.builder()
                        .nummer(1)
                        .navn(navn)
                        .addEjere(Initiativejer.builder()
                                .rolle("r")
                                .hovedansvar(true)
                                .build())
                        .addTemaer(1)
                        .vurdering(Vurdering.builder()
                                .letImplementerbart(true)
                                .addRessourcetraek(Ressourcetraek.builder()
                                        .center("c")
                                        .niveau(1)
                                        .build())
                                .udgiftsniveau(Udgiftsniveau.LILLE)
                                .build())
                        .build())
                .build();
    }
}
