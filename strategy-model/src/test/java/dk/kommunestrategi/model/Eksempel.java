package dk.kommunestrategi.model;

import dk.kommunestrategi.model.effekt.Datakilde;
import dk.kommunestrategi.model.effekt.Datakildeart;
import dk.kommunestrategi.model.effekt.Indikator;
import dk.kommunestrategi.model.effekt.Indikatorart;
import dk.kommunestrategi.model.effekt.Maaletid;
import dk.kommunestrategi.model.effekt.Maaling;
import dk.kommunestrategi.model.effekt.Maalsaetning;
import dk.kommunestrategi.model.effekt.Maalsaetningsart;
import dk.kommunestrategi.model.forloeb.Fase;
import dk.kommunestrategi.model.forloeb.Strategistatus;
import dk.kommunestrategi.model.forloeb.Udviklingsforloeb;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Handleplansversion;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.handleplan.Planberegning;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.handleplan.Varighedsskoen;
import dk.kommunestrategi.model.handleplan.Varighedssyn;
import dk.kommunestrategi.model.handleplan.Versionsart;
import dk.kommunestrategi.model.initiativ.Binding;
import dk.kommunestrategi.model.initiativ.Bindingsart;
import dk.kommunestrategi.model.initiativ.Driftstraek;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Initiativejer;
import dk.kommunestrategi.model.initiativ.OrganisatoriskeKonsekvenser;
import dk.kommunestrategi.model.initiativ.Ressourcetraek;
import dk.kommunestrategi.model.initiativ.Samarbejde;
import dk.kommunestrategi.model.initiativ.Tema;
import dk.kommunestrategi.model.initiativ.Temaangivelse;
import dk.kommunestrategi.model.initiativ.Temakilde;
import dk.kommunestrategi.model.initiativ.Tidshorisont;
import dk.kommunestrategi.model.initiativ.Tidsomfang;
import dk.kommunestrategi.model.initiativ.Udgiftsniveau;
import dk.kommunestrategi.model.initiativ.Valggruppe;
import dk.kommunestrategi.model.initiativ.Varighedsinterval;
import dk.kommunestrategi.model.initiativ.Vurdering;
import dk.kommunestrategi.model.kilde.Angivelse;
import dk.kommunestrategi.model.kilde.Emne;
import dk.kommunestrategi.model.kilde.Uenighed;
import dk.kommunestrategi.model.kilde.Uenighedsart;
import dk.kommunestrategi.model.oekonomi.Aarsramme;
import dk.kommunestrategi.model.oekonomi.Centerandel;
import dk.kommunestrategi.model.oekonomi.Finansieringskilde;
import dk.kommunestrategi.model.oekonomi.OekonomiskRamme;
import dk.kommunestrategi.model.oekonomi.Pulje;
import dk.kommunestrategi.model.oekonomi.Udgift;
import dk.kommunestrategi.model.oekonomi.Udgiftsart;
import dk.kommunestrategi.model.oekonomi.Udgiftsprofil;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.organisation.Forvaltning;
import dk.kommunestrategi.model.organisation.Grundbelastning;
import dk.kommunestrategi.model.organisation.Grundbelastningsart;
import dk.kommunestrategi.model.organisation.Kapacitetsaendring;
import dk.kommunestrategi.model.organisation.Kommune;
import dk.kommunestrategi.model.organisation.Opgave;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.organisation.Rolleart;
import dk.kommunestrategi.model.sag.Afsnit;
import dk.kommunestrategi.model.sag.Afstemning;
import dk.kommunestrategi.model.sag.Behandlingstrin;
import dk.kommunestrategi.model.sag.Beslutningsoplaeg;
import dk.kommunestrategi.model.sag.Bilag;
import dk.kommunestrategi.model.sag.Dagsordensmoede;
import dk.kommunestrategi.model.sag.Dagsordenspunkt;
import dk.kommunestrategi.model.sag.Dokumenthenvisning;
import dk.kommunestrategi.model.sag.Felt;
import dk.kommunestrategi.model.sag.Hoeringspart;
import dk.kommunestrategi.model.sag.Indstilling;
import dk.kommunestrategi.model.sag.Offentlighed;
import dk.kommunestrategi.model.sag.Ophav;
import dk.kommunestrategi.model.sag.Publicering;
import dk.kommunestrategi.model.sag.Sag;
import dk.kommunestrategi.model.sag.Tilkendegivelser;
import dk.kommunestrategi.model.sag.Udfald;
import dk.kommunestrategi.model.sag.Valgperiode;
import dk.kommunestrategi.model.styring.Aarsdato;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Beslutningsart;
import dk.kommunestrategi.model.styring.Initiativbeskrivelse;
import dk.kommunestrategi.model.styring.Leverance;
import dk.kommunestrategi.model.styring.Moede;
import dk.kommunestrategi.model.styring.Moedeart;
import dk.kommunestrategi.model.styring.Rettelse;
import dk.kommunestrategi.model.styring.Statusnotat;
import dk.kommunestrategi.model.styring.Styring;
import dk.kommunestrategi.model.styring.Styringspolitik;
import dk.kommunestrategi.model.value.Beloeb;
import dk.kommunestrategi.model.value.Systemreference;
import dk.kommunestrategi.model.value.Udvidelser;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.threeten.extra.YearHalf;

/** A small strategy that keeps every rule, its parts, and a large one in which everything is stated. */
public final class Eksempel {

    private Eksempel() {}

    /** The least that can be built. */
    public static Strategi emptyStrategi() {
        return Strategi.builder().navn("Strategi").kommune(kommune()).build();
    }

    /** Two themes, two centres, one administration, one role, initiatives 1 and 2; no handleplan. */
    public static Strategi strategi() {
        return strategiWith(initiativ(1), initiativ(2));
    }

    /** As {@link #strategi()}, with these initiatives instead. */
    public static Strategi strategiWith(Initiativ... initiativer) {
        return strategiWith(List.of(initiativer));
    }

    /** As {@link #strategi()}, with these initiatives instead. */
    public static Strategi strategiWith(List<Initiativ> initiativer) {
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
    public static Strategi strategiWithPlan(Placering... placeringer) {
        return strategi().withHandleplan(handleplan(placeringer));
    }

    /** As {@link #strategi()}, with this assessment of initiative 1. */
    public static Strategi strategiWithVurdering(Vurdering vurdering) {
        return strategiWith(initiativ(1).withVurdering(vurdering));
    }

    /** A strategy in which every property has a value and still every rule is kept. */
    public static Strategi fullStrategi() {
        return strategi()
                .withBeskrivelse("Hvad strategien vil")
                .withPeriode(periode("2024-H1", "2026-H2"))
                .withStatus(Strategistatus.GODKENDT)
                .withKilder("Kataloget")
                .withKleNummer("27.18.00")
                .withSystemreferencer(systemreference())
                .withUdvidelser(udvidelser())
                .withOmskrevet(true)
                .withAngivelser(angivelse("Indledningen", "Rækkefølgen er vilkårlig"))
                .withUenigheder(uenighed(Uenighedsart.MODSIGELSE, 1).withAfklaring("Udgiften er mellem"))
                .withMaalsaetninger(
                        maalsaetning("faerre-hjemloese", Maalsaetningsart.POLITISK_MAAL), fullMaalsaetning())
                .withForvaltninger(Forvaltning.builder()
                        .from(forvaltning("SAF"))
                        .navn("Forvaltningen")
                        .build())
                .withCentre(fullCenter(), center("senior"))
                .withInitiativer(fullInitiativ(), initiativ(2).withUdgiftsprofil(fullUdgiftsprofil()))
                .withValggrupper(Valggruppe.builder()
                        .addInitiativer(1)
                        .mindst(0)
                        .hoejst(1)
                        .build())
                .withPolitik(Prioriteringspolitik.builder()
                        .standardvarighed(2)
                        .putTidshorisont(Tidshorisont.LANG, Varighedsskoen.of(5, 3, 8))
                        .varighedssyn(Varighedssyn.SIKKER)
                        .oekonomiskRamme(ramme(2026, Udgiftsart.ANLAEG, 1_000))
                        .enhed(1)
                        .build())
                .withHandleplan(handleplan(placeringWithUformelStart(1, "2024-H1", "2024-H2"), placering(2, "2025-H1")))
                .withHandleplansversioner(fullVersion())
                .withRoller(
                        fullRolle(),
                        rolle("socialchef"),
                        rolleAf(Rolleart.CHEFGRUPPE),
                        rolleAf(Rolleart.UDVALG),
                        rolleAf(Rolleart.ARBEJDSGRUPPE))
                .withStyring(fullStyring())
                .withUdviklingsforloeb(fullForloeb())
                .withSager(fullSag());
    }

    private static Udviklingsforloeb fullForloeb() {
        return Udviklingsforloeb.builder()
                .navn("Forløbet")
                .part("socialchef")
                .addFase(Fase.builder()
                        .navn("Analyse")
                        .tid("foråret 2024")
                        .dato(LocalDate.parse("2024-04-01"))
                        .beskrivelse("Hvordan står det til")
                        .build())
                .addFokuspunkter("Fælles retning")
                .resultaterNaevntAf("Parten")
                .addResultater("En model")
                .addForventedeResultater("Færre borgere i hjemløshed")
                .addAnbefalinger("Fortsat dialog")
                .build();
    }

    private static Sag fullSag() {
        return Sag.builder()
                .from(sag("s1"))
                .sagsnummer("25-008999")
                .kleNummer("27.18.00")
                .handlingsfacet("A00")
                .lukket(true)
                .resume("Kort sagt")
                .indstilling(Indstilling.builder()
                        .indstiller("Direktøren")
                        .tekst("Direktøren indstiller, at det godkendes.")
                        .build())
                .addBehandling(Behandlingstrin.of(List.of("UDVALG")))
                .sagsfremstilling("Sagen")
                .oekonomiskeKonsekvenser("Ingen")
                .addHoeringspart(Hoeringspart.builder()
                        .navn("Handicaprådet")
                        .frist(LocalDate.parse("2025-11-10"))
                        .svardato(LocalDate.parse("2025-11-07"))
                        .svar("Bakker op")
                        .build())
                .addSystemreference(systemreference())
                .udvidelser(udvidelser())
                .addOevrigeAfsnit(
                        Afsnit.builder().overskrift("Miljø").tekst("Intet").build())
                .addBilag(Bilag.builder()
                        .id("b1")
                        .navn("Udkast")
                        .orden(0)
                        .pdf(true)
                        .build())
                .addSagsforloeb(Dagsordenspunkt.builder()
                        .from(punkt("UDVALG", "2025-12-03"))
                        .aendret(true)
                        .afstemning(afstemning(5, 2).undlod(1).build())
                        .ordlyd("Anbefales.")
                        .afbud(1)
                        .build())
                .omskrevet(true)
                .beslutning(Dagsordenspunkt.builder().ordlyd("Anbefales.").build())
                .beslutningsoplaeg(Beslutningsoplaeg.builder()
                        .ophav(Ophav.MASKINE)
                        .relevans("Ja")
                        .spoergsmaal("Skal den?")
                        .opsummering("Den skal.")
                        .addFordele("God")
                        .addUlemper("Dyr")
                        .addEmneord("Social")
                        .build())
                .tilkendegivelser(Tilkendegivelser.builder().enige(2).uenige(1).build())
                .publicering(Publicering.builder()
                        .punktnummer("4")
                        .sortering(4)
                        .offentlighed(Offentlighed.IKKE_AABEN)
                        .tillaeg(true)
                        .dagsorden("d1")
                        .integration("i1")
                        .myndighed("k1")
                        .fremstilling("f1")
                        .kilde("q1")
                        .addDokumenter(Dokumenthenvisning.builder()
                                .navn("Fremstilling")
                                .id("h1")
                                .dokument("h2")
                                .link("https://example.org/h2")
                                .build())
                        .eksterneDeltagere(0)
                        .moede(Dagsordensmoede.builder()
                                .id("m1")
                                .navn("Møde")
                                .udvalg("Udvalget")
                                .tidspunkt("2025-12-03T16:00")
                                .sted("Rådhuset")
                                .deltagere(7)
                                .build())
                        .addFelt(Felt.of("Lydfiler", "[]"))
                        .build())
                .build();
    }

    public static Sag sag(String id) {
        return Sag.builder().id(id).titel("Sag " + id).build();
    }

    public static Dagsordenspunkt punkt(String organ, String dato) {
        return Dagsordenspunkt.builder()
                .organ(organ)
                .dato(LocalDate.parse(dato))
                .udfald(Udfald.ANBEFALET)
                .build();
    }

    public static Afstemning.Builder afstemning(int stemmerFor, int stemmerImod) {
        return Afstemning.builder().stemmerFor(stemmerFor).stemmerImod(stemmerImod);
    }

    private static Rolle fullRolle() {
        return Rolle.builder()
                .from(rolleAf(Rolleart.TOVHOLDER))
                .besatAf("konsulent")
                .udpegetAf("CHEFGRUPPE")
                .addOpgave(Opgave.KOORDINERER)
                .addAnsvar("Understøtter teamet")
                .kobletTil("UDVALG")
                .refererTil("UDVALG")
                .aarligUdgift(Beloeb.kroner(600_000))
                .addMedlemscentre("rus")
                .addAlias("koordinator")
                .addValgperiode(Valgperiode.of(2022, 2025))
                .addFinansiering(Centerandel.builder().center("rus").andel(2).build())
                .build();
    }

    private static Handleplansversion fullVersion() {
        return Handleplansversion.builder()
                .art(Versionsart.VEDTAGET)
                .dato(LocalDate.parse("2024-06-10"))
                .organ("socialchef")
                .beslutning(3)
                .handleplan(handleplan(placering(1, "2024-H2")))
                .beregning(Planberegning.builder()
                        .produktversion("1.0.0")
                        .fingeraftryk("0f")
                        .politik(Prioriteringspolitik.STANDARD)
                        .revisionFra(YearHalf.parse("2024-H1"))
                        .antalBeslutninger(1)
                        .addSammenMed("voksne")
                        .build())
                .build();
    }

    private static Styring fullStyring() {
        return Styring.builder()
                .politik(Styringspolitik.builder()
                        .aarsrapportHalvaar(1)
                        .stillingtagenInterval(4)
                        .omplaceringBemyndiget(true)
                        .addAarsdato(Aarsdato.builder()
                                .art(Moedeart.BUDGETSEMINAR)
                                .maaned(4)
                                .dag(23)
                                .aar(2025)
                                .build())
                        .build())
                .addMoede(moede("2024-06-10", "2024-05-27"))
                .addBeslutning(Beslutning.builder()
                        .from(beslutning("2024-H1"))
                        .dato(LocalDate.parse("2024-06-10"))
                        .addFoererTil(1)
                        .begrundelse("Derfor")
                        .addSystemreference(systemreference())
                        .udvidelser(udvidelser())
                        .indenForRammen(true)
                        .daekning("Rammen")
                        .paabudtVed("Loven")
                        .forlaengetTil(YearHalf.parse("2028-H2"))
                        .build())
                .addBeslutning(Beslutning.builder()
                        .from(beslutning("2024-H1"))
                        .rettelse(Rettelse.builder()
                                .post(1)
                                .dato(LocalDate.parse("2024-06-11"))
                                .begrundelse("Skrivefejl")
                                .build())
                        .build())
                .addBeslutning(Beslutning.builder()
                        .from(beslutning("2024-H1"))
                        .art(Beslutningsart.HANDLEPLANENS_VEDTAGELSE)
                        .organ("socialchef")
                        .initiativer(List.of())
                        .build())
                .addBeslutning(Beslutning.builder()
                        .from(beslutning("2024-H2"))
                        .art(Beslutningsart.METODEGODKENDELSE)
                        .initiativer(List.of())
                        .addIndikatorer("indikator")
                        .build())
                .addIndikator(fullIndikator())
                .addStatusnotat(Statusnotat.builder()
                        .initiativ(1)
                        .halvaar(YearHalf.parse("2024-H2"))
                        .fremdrift("Godt i gang")
                        .naeste("Mere")
                        .build())
                .build();
    }

    /** A goal of this kind, with these political goals above it. */
    public static Maalsaetning maalsaetning(String kode, Maalsaetningsart art, String... foelgerAf) {
        return Maalsaetning.builder()
                .kode(kode)
                .navn("Målet")
                .art(art)
                .addFoelgerAf(foelgerAf)
                .build();
    }

    private static Maalsaetning fullMaalsaetning() {
        return Maalsaetning.builder()
                .from(maalsaetning("faerre-udsaettelser", Maalsaetningsart.EFFEKTMAAL, "faerre-hjemloese"))
                .beskrivelse("Færre bliver sat ud")
                .addTemaer(1)
                .addVerdensmaal(1, 11)
                .build();
    }

    private static Indikator fullIndikator() {
        return Indikator.builder()
                .from(indikator(Indikatorart.TAL))
                .enhed("sager")
                .decimaler(1)
                .datakilde(Datakilde.builder()
                        .navn("fagsystemet")
                        .art(Datakildeart.EKSISTERENDE)
                        .build())
                .addInitiativer(1)
                .baseline(maaling("2021-H1", "2021-H2").vaerdi(117).build())
                .addMaalsaetninger("faerre-udsaettelser")
                .maal(maaling("2026-H1", "2026-H2").vaerdi(100).build())
                .addDelmaal(maaling("2024", "2024").vaerdi(110).build())
                .addMaaling(maaling("2022-H1", "2022-H2").vaerdi(134).build())
                .interval(2)
                .build();
    }

    public static Initiativbeskrivelse beskrivelse(Leverance... leverancer) {
        return Initiativbeskrivelse.builder()
                .navn("Initiativ 1")
                .addLeverancer(leverancer)
                .build();
    }

    public static Leverance leverance(boolean effektmaaling) {
        return Leverance.builder()
                .navn("Leverance")
                .effektmaaling(effektmaaling)
                .build();
    }

    public static Udgift udgift(int aar, String... centre) {
        return Udgift.builder()
                .aar(aar)
                .beloeb(Beloeb.kroner(100))
                .fordeling(Arrays.stream(centre)
                        .map(center -> Centerandel.builder().center(center).build())
                        .toList())
                .build();
    }

    public static Udgiftsprofil udgiftsprofil(long... kroner) {
        return Udgiftsprofil.builder()
                .beloeb(Arrays.stream(kroner).mapToObj(Beloeb::kroner).toList())
                .build();
    }

    public static OekonomiskRamme ramme(int aar, Udgiftsart art, long kroner) {
        return OekonomiskRamme.builder()
                .prisniveau(2025)
                .addAarsramme(Aarsramme.builder()
                        .aar(aar)
                        .art(art)
                        .beloeb(Beloeb.kroner(kroner))
                        .build())
                .build();
    }

    /** What a grant of the state pays, half of it borne by a centre. */
    public static Udgiftsprofil fullUdgiftsprofil() {
        return Udgiftsprofil.builder()
                .from(udgiftsprofil(100, -50))
                .art(Udgiftsart.ANLAEG)
                .varig(true)
                .finansiering(Finansieringskilde.STATSLIG_PULJE)
                .pulje(Pulje.builder().udloeber(2027).tilsagn(true).build())
                .bevilling("Anlægspuljen")
                .udvalg("UDVALG")
                .prisniveau(2025)
                .addFordeling(Centerandel.builder().center("rus").build())
                .build();
    }

    public static Moede moede(String dato, String deadline) {
        return Moede.builder()
                .art(Moedeart.STATUSMOEDE)
                .dato(LocalDate.parse(dato))
                .dagsordensfrist(LocalDate.parse(deadline))
                .build();
    }

    /** A decision on initiative 1 by the role "socialchef". */
    public static Statusnotat notat(int initiativ, String halvaar) {
        return Statusnotat.builder()
                .initiativ(initiativ)
                .halvaar(YearHalf.parse(halvaar))
                .build();
    }

    public static Systemreference systemreference() {
        return Systemreference.builder()
                .system("ESDH")
                .id("25-008999")
                .link("https://esdh.eksempelby.dk/sager/25-008999")
                .build();
    }

    public static Udvidelser udvidelser() {
        return Udvidelser.INGEN.with("dk.leverandoer.sag", "{\"journal\":7}");
    }

    public static Beslutning beslutning(String halvaar) {
        return Beslutning.builder()
                .art(Beslutningsart.VIDERE_ARBEJDE)
                .organ("socialchef")
                .addInitiativer(1)
                .halvaar(YearHalf.parse(halvaar))
                .build();
    }

    public static Indikator indikator(Indikatorart art) {
        return Indikator.builder()
                .kode("indikator")
                .navn("Indikatoren")
                .art(art)
                .build();
    }

    public static Maaling.Builder maaling(String fra, String til) {
        return Maaling.builder()
                .fra(Maaletid.parse(fra).orElseThrow())
                .til(Maaletid.parse(til).orElseThrow());
    }

    /** A role of this kind, with the kind's name for a code. */
    public static Rolle rolleAf(Rolleart art) {
        return Rolle.builder().from(rolle(art.name())).art(art).build();
    }

    private static Center fullCenter() {
        return Center.builder()
                .from(center("rus"))
                .kortnavn("Rus")
                .kapacitet(9)
                .addKapacitetsaendringer(kapacitetFra("2025-H1", 6), kapacitetFra("2026-H1", 0))
                .addGrundbelastning(Grundbelastning.builder()
                        .from(grundbelastning("2024-H1", 2))
                        .til(YearHalf.parse("2025-H2"))
                        .build())
                .build();
    }

    private static Initiativ fullInitiativ() {
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
                        .addSamarbejde(Samarbejde.builder()
                                .intern(false)
                                .part("SSF")
                                .kilde("Kortet")
                                .build())
                        .addRessourcetraek(
                                traek("rus", 0),
                                Ressourcetraek.builder()
                                        .center("senior")
                                        .addProfil(3, 0)
                                        .build())
                        .udgiftsniveau(Udgiftsniveau.STOR)
                        .organisatoriskeKonsekvenser(OrganisatoriskeKonsekvenser.VAESENTLIGE)
                        .build())
                .varighed(2)
                .varighedsinterval(Varighedsinterval.of(1, 3))
                .tidshorisont(Tidshorisont.KORT)
                .tidshorisontGaelder(Tidsomfang.FOERSTE_FASE)
                .forarbejde(1)
                .tidligst(YearHalf.parse("2024-H2"))
                .senest(YearHalf.parse("2026-H2"))
                .addDriftstraek(
                        Driftstraek.builder().center("rus").niveau(1).halvaar(4).build())
                .addAfhaengerAf(2)
                .addBinding(Binding.builder()
                        .fra(2)
                        .art(Bindingsart.SLUT_START)
                        .mindst(1)
                        .hoejst(4)
                        .build())
                .startIHalvaar(2)
                .kanUdelades(true)
                .prioritet(3)
                .arbejdsgruppe("ARBEJDSGRUPPE")
                .addUdgift(udgift(2025, "rus", "senior"))
                .effektopfoelgning("Tovholderen følger op hvert år")
                .addSystemreference(systemreference())
                .udvidelser(udvidelser())
                .initiativbeskrivelse(Initiativbeskrivelse.builder()
                        .from(beskrivelse(Leverance.builder()
                                .from(leverance(true))
                                .inspiration("Andre kommuner")
                                .ansvarlig("socialchef")
                                .build()))
                        .baggrund("Baggrunden")
                        .formaal("Formålet")
                        .organisering("Organiseringen")
                        .udgifterTilUdvikling("To medarbejdere")
                        .udgifterTilImplementering("Ingen")
                        .tidsplan("Et halvt år")
                        .build())
                .build();
    }

    public static Kommune kommune() {
        return Kommune.builder().kode("0621").navn("Kolding Kommune").build();
    }

    public static Tema tema(int nummer) {
        return Tema.builder().nummer(nummer).navn("Tema " + nummer).build();
    }

    public static Forvaltning forvaltning(String kode) {
        return Forvaltning.builder().kode(kode).build();
    }

    public static Center center(String kode) {
        return Center.builder()
                .kode(kode)
                .navn("Center " + kode)
                .forvaltning("SAF")
                .build();
    }

    public static Kapacitetsaendring kapacitetFra(String fra, int kapacitet) {
        return Kapacitetsaendring.builder()
                .fra(YearHalf.parse(fra))
                .kapacitet(kapacitet)
                .build();
    }

    /** An initiative that a plan may leave out. */
    public static Initiativ udeladelig(int nummer) {
        return Initiativ.builder().from(initiativ(nummer)).kanUdelades(true).build();
    }

    /** A group to choose from without a limit. */
    public static Valggruppe valggruppe(int... initiativer) {
        return Valggruppe.builder().addInitiativer(initiativer).build();
    }

    /** A link without a limit. */
    public static Binding binding(int fra) {
        return Binding.builder().fra(fra).art(Bindingsart.START_START).build();
    }

    /** A load without an end. */
    public static Grundbelastning grundbelastning(String fra, int niveau) {
        return Grundbelastning.builder()
                .fra(YearHalf.parse(fra))
                .niveau(niveau)
                .art(Grundbelastningsart.DRIFT)
                .build();
    }

    public static Rolle rolle(String kode) {
        return Rolle.builder()
                .kode(kode)
                .navn("Rolle " + kode)
                .art(Rolleart.INITIATIVEJER)
                .forvaltning("SAF")
                .build();
    }

    /** An initiative in theme 1, led by the role "socialchef", that draws 1 on the centre "rus". */
    public static Initiativ initiativ(int nummer) {
        return Initiativ.builder()
                .nummer(nummer)
                .navn("Initiativ " + nummer)
                .addEjer(ejer("socialchef", true))
                .addTemaer(1)
                .vurdering(vurdering(traek("rus", 1)))
                .build();
    }

    public static Initiativejer ejer(String rolle, boolean hovedansvar) {
        return Initiativejer.builder().rolle(rolle).hovedansvar(hovedansvar).build();
    }

    public static Temaangivelse temaangivelse(Temakilde kilde, Integer... temaer) {
        return Temaangivelse.builder().kilde(kilde).temaer(List.of(temaer)).build();
    }

    public static Angivelse angivelse(String kilde, String udsagn) {
        return Angivelse.builder().kilde(kilde).udsagn(udsagn).build();
    }

    /** The card and the table say different things of the cost; the table counts. */
    public static Uenighed uenighed(Uenighedsart art, Integer... initiativer) {
        return Uenighed.builder()
                .art(art)
                .emne(Emne.UDGIFT)
                .initiativer(List.of(initiativer))
                .addAngivelser(
                        angivelse("initiativkortet", "ingen ekstra udgifter"),
                        Angivelse.builder()
                                .from(angivelse("handleplanens tabel", "Mellem"))
                                .gaeldende(true)
                                .build())
                .build();
    }

    public static Vurdering vurdering(Ressourcetraek... traek) {
        return Vurdering.builder()
                .letImplementerbart(false)
                .udgiftsniveau(Udgiftsniveau.LILLE)
                .addRessourcetraek(traek)
                .build();
    }

    public static Vurdering vurderingWithAlleCentre(int niveau, Ressourcetraek... traek) {
        return Vurdering.builder()
                .from(vurdering(traek))
                .ressourcetraekAlleCentre(niveau)
                .build();
    }

    public static Ressourcetraek traek(String center, int niveau) {
        return Ressourcetraek.builder().center(center).niveau(niveau).build();
    }

    public static Periode periode(String fra, String til) {
        return Periode.of(YearHalf.parse(fra), YearHalf.parse(til));
    }

    public static Handleplan handleplan(Placering... placeringer) {
        return Handleplan.builder()
                .periode(periode("2024-H1", "2026-H2"))
                .addPlaceringer(placeringer)
                .build();
    }

    public static Placering placering(int initiativ, String formelStart) {
        return Placering.builder()
                .initiativ(initiativ)
                .formelStart(YearHalf.parse(formelStart))
                .build();
    }

    public static Placering placeringWithUformelStart(int initiativ, String uformelStart, String formelStart) {
        return Placering.builder()
                .from(placering(initiativ, formelStart))
                .uformelStart(YearHalf.parse(uformelStart))
                .build();
    }
}
