package dk.kommunestrategi.rules.oracle;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Initiativejer;
import dk.kommunestrategi.model.initiativ.Ressourcetraek;
import dk.kommunestrategi.model.initiativ.Tema;
import dk.kommunestrategi.model.initiativ.Udgiftsniveau;
import dk.kommunestrategi.model.initiativ.Vurdering;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.organisation.Forvaltning;
import dk.kommunestrategi.model.organisation.Kommune;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.organisation.Rolleart;
import org.threeten.extra.YearHalf;

/** A strategy of five initiatives, small enough to check by hand, with a handleplan that overloads a centre. */
public final class Eksempelby {

    private Eksempelby() {}

    public static Strategi strategi() {
        return Strategi.builder()
                .navn("Strategi mod hjemløshed i Eksempelby")
                .kommune(Kommune.builder()
                        .kode("0999")
                        .navn("Eksempelby Kommune")
                        .build())
                .skala(3)
                .addTemaer(
                        Tema.builder().nummer(1).navn("De svære overgange").build(),
                        Tema.builder().nummer(2).navn("Sundhed og trivsel").build(),
                        Tema.builder().nummer(3).navn("Den rette bolig").build())
                .addForvaltning(Forvaltning.builder()
                        .kode("SAF")
                        .navn("Social- og Arbejdsmarkedsforvaltningen")
                        .build())
                .addCentre(
                        Center.builder()
                                .kode("bolig")
                                .navn("Boligcenteret")
                                .forvaltning("SAF")
                                .kapacitet(4)
                                .build(),
                        Center.builder()
                                .kode("rus")
                                .navn("Rusmiddelcenteret")
                                .forvaltning("SAF")
                                .build())
                .addRolle(Rolle.builder()
                        .kode("socialchef")
                        .navn("Socialchefen")
                        .art(Rolleart.INITIATIVEJER)
                        .build())
                .addInitiativer(
                        initiativ(1, "Oversigt over åbne tilbud", vurdering(true, Udgiftsniveau.LILLE, 0, 1))
                                .addTema(2)
                                .varighed(1)
                                .build(),
                        initiativ(2, "Flere billige boliger", vurdering(false, Udgiftsniveau.STOR, 3, 0))
                                .addTemaer(1, 3)
                                .varighed(2)
                                .forarbejde(1)
                                .build(),
                        initiativ(3, "Én indgang", vurdering(false, Udgiftsniveau.MELLEM, 2, 2))
                                .addTema(1)
                                .build(),
                        initiativ(4, "Sundhedsbus", vurdering(false, Udgiftsniveau.MELLEM, 0, 2))
                                .addTema(2)
                                .varighed(2)
                                .addAfhaengerAf(1)
                                .build(),
                        initiativ(5, "Møbler ved indflytning", vurdering(true, Udgiftsniveau.LILLE, 1, 0))
                                .addTema(3)
                                .varighed(1)
                                .tidligst(YearHalf.of(2026, 2))
                                .build())
                .handleplan(Handleplan.builder()
                        .periode(Periode.of(YearHalf.of(2026, 1), YearHalf.of(2027, 2)))
                        .addPlaceringer(
                                placering(1, "2026-H1").build(),
                                placering(2, "2026-H2")
                                        .uformelStart(YearHalf.of(2026, 1))
                                        .build(),
                                placering(3, "2026-H2").build(),
                                placering(4, "2026-H2").build(),
                                placering(5, "2027-H1").build())
                        .build())
                .build();
    }

    private static Initiativ.Builder initiativ(int nummer, String navn, Vurdering vurdering) {
        return Initiativ.builder()
                .nummer(nummer)
                .navn(navn)
                .addEjer(Initiativejer.builder()
                        .rolle("socialchef")
                        .hovedansvar(true)
                        .build())
                .vurdering(vurdering);
    }

    private static Vurdering vurdering(boolean let, Udgiftsniveau udgift, int bolig, int rus) {
        Vurdering.Builder vurdering =
                Vurdering.builder().letImplementerbart(let).udgiftsniveau(udgift);
        if (bolig > 0) {
            vurdering.addRessourcetraek(
                    Ressourcetraek.builder().center("bolig").niveau(bolig).build());
        }
        if (rus > 0) {
            vurdering.addRessourcetraek(
                    Ressourcetraek.builder().center("rus").niveau(rus).build());
        }
        return vurdering.build();
    }

    private static Placering.Builder placering(int initiativ, String formelStart) {
        return Placering.builder().initiativ(initiativ).formelStart(YearHalf.parse(formelStart));
    }
}
