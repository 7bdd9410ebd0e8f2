package dk.kommunestrategi.model;

import java.util.List;
import org.threeten.extra.YearHalf;

/** A small strategy that keeps every rule, its parts, and a large one in which everything is stated. */
final class Eksempel {

    private Eksempel() {}

    /** The least that can be built. */
    static Strategi tomStrategi() {
        return Strategi.builder().navn("Strategi").kommune(kommune()).build();
    }

    /** Two themes, two centres, one administration, one role, initiatives 1 and 2; no handleplan. */
    static Strategi strategi() {
        return strategiMed(initiativ(1), initiativ(2));
    }

    /** As {@link #strategi()}, with these initiatives instead. */
    static Strategi strategiMed(Initiativ... initiativer) {
        return strategiMed(List.of(initiativer));
    }

    /** As {@link #strategi()}, with these initiatives instead. */
    static Strategi strategiMed(List<Initiativ> initiativer) {
        return Strategi.builder()
                .navn("Strategi")
                .kommune(kommune())
                .addTemaer(tema(1), tema(2))
                .addForvaltning(forvaltning("SAF"))
                .addCentre(center("rus"), center("senior"))
                .addRolle(rolle("socialchef"))
                .initiativer(initiativer)
                .build();
    }

    /** As {@link #strategi()}, with these placements in a handleplan for 2024–2026. */
    static Strategi strategiMedPlan(Placering... placeringer) {
        return strategi().withHandleplan(handleplan(placeringer));
    }

    /** As {@link #strategi()}, with this assessment of initiative 1. */
    static Strategi strategiMedVurdering(Vurdering vurdering) {
        return strategiMed(initiativ(1).withVurdering(vurdering));
    }

    /** A strategy in which every property has a value and still every rule is kept. */
    static Strategi fuldStrategi() {
        return strategi()
                .withBeskrivelse("Hvad strategien vil")
                .withPeriode(periode("2024-H1", "2026-H2"))
                .withStatus(Strategistatus.GODKENDT)
                .withKilder("Kataloget")
                .withForvaltninger(Forvaltning.builder()
                        .from(forvaltning("SAF"))
                        .navn("Forvaltningen")
                        .build())
                .withCentre(fuldtCenter(), center("senior"))
                .withInitiativer(fuldtInitiativ(), initiativ(2))
                .withPolitik(Prioriteringspolitik.STANDARD)
                .withHandleplan(handleplan(placeringMedUformelStart(1, "2024-H1", "2024-H2"), placering(2, "2025-H1")));
    }

    private static Center fuldtCenter() {
        return Center.builder()
                .from(center("rus"))
                .kortnavn("Rus")
                .kapacitet(9)
                .addKapacitetsaendringer(kapacitetFra("2025-H1", 6), kapacitetFra("2026-H1", 0))
                .build();
    }

    private static Initiativ fuldtInitiativ() {
        return Initiativ.builder()
                .from(initiativ(1))
                .problemstilling("Problemet")
                .forslag("Forslaget")
                .forventetEffekt("Effekten")
                .forventedeUdgifter("Udgifterne")
                .tidsperspektiv("Et halvt år")
                .addKilde("Kortet")
                .addTemaangivelse(temaangivelse(Temakilde.MATRIX, 1))
                .vurdering(Vurdering.builder()
                        .letImplementerbart(true)
                        .addSamarbejde(
                                Samarbejde.builder().intern(false).part("SSF").build())
                        .addRessourcetraek(traek("rus", 0), traek("senior", 3))
                        .udgiftsniveau(Udgiftsniveau.STOR)
                        .organisatoriskeKonsekvenser(OrganisatoriskeKonsekvenser.VAESENTLIGE)
                        .build())
                .varighed(2)
                .forarbejde(1)
                .tidligst(YearHalf.parse("2024-H2"))
                .senest(YearHalf.parse("2026-H2"))
                .addAfhaengerAf(2)
                .build();
    }

    static Kommune kommune() {
        return Kommune.builder().kode("0621").navn("Kolding Kommune").build();
    }

    static Tema tema(int nummer) {
        return Tema.builder().nummer(nummer).navn("Tema " + nummer).build();
    }

    static Forvaltning forvaltning(String kode) {
        return Forvaltning.builder().kode(kode).build();
    }

    static Center center(String kode) {
        return Center.builder()
                .kode(kode)
                .navn("Center " + kode)
                .forvaltning("SAF")
                .build();
    }

    static Kapacitetsaendring kapacitetFra(String fra, int kapacitet) {
        return Kapacitetsaendring.builder()
                .fra(YearHalf.parse(fra))
                .kapacitet(kapacitet)
                .build();
    }

    static Rolle rolle(String kode) {
        return Rolle.builder()
                .kode(kode)
                .navn("Rolle " + kode)
                .art(Rolleart.INITIATIVEJER)
                .forvaltning("SAF")
                .build();
    }

    /** An initiative in theme 1, led by the role "socialchef", that draws 1 on the centre "rus". */
    static Initiativ initiativ(int nummer) {
        return Initiativ.builder()
                .nummer(nummer)
                .navn("Initiativ " + nummer)
                .addEjer(ejer("socialchef", true))
                .addTemaer(1)
                .vurdering(vurdering(traek("rus", 1)))
                .build();
    }

    static Initiativejer ejer(String rolle, boolean hovedansvar) {
        return Initiativejer.builder().rolle(rolle).hovedansvar(hovedansvar).build();
    }

    static Temaangivelse temaangivelse(Temakilde kilde, Integer... temaer) {
        return Temaangivelse.builder().kilde(kilde).temaer(List.of(temaer)).build();
    }

    static Vurdering vurdering(Ressourcetraek... traek) {
        return Vurdering.builder()
                .letImplementerbart(false)
                .udgiftsniveau(Udgiftsniveau.LILLE)
                .addRessourcetraek(traek)
                .build();
    }

    static Vurdering vurderingMedAlleCentre(int niveau, Ressourcetraek... traek) {
        return Vurdering.builder()
                .from(vurdering(traek))
                .ressourcetraekAlleCentre(niveau)
                .build();
    }

    static Ressourcetraek traek(String center, int niveau) {
        return Ressourcetraek.builder().center(center).niveau(niveau).build();
    }

    static Periode periode(String fra, String til) {
        return Periode.of(YearHalf.parse(fra), YearHalf.parse(til));
    }

    static Handleplan handleplan(Placering... placeringer) {
        return Handleplan.builder()
                .periode(periode("2024-H1", "2026-H2"))
                .addPlaceringer(placeringer)
                .build();
    }

    static Placering placering(int initiativ, String formelStart) {
        return Placering.builder()
                .initiativ(initiativ)
                .formelStart(YearHalf.parse(formelStart))
                .build();
    }

    static Placering placeringMedUformelStart(int initiativ, String uformelStart, String formelStart) {
        return Placering.builder()
                .from(placering(initiativ, formelStart))
                .uformelStart(YearHalf.parse(uformelStart))
                .build();
    }
}
