package dk.kommunestrategi.model.validator;

import static dk.kommunestrategi.model.Eksempel.afstemning;
import static dk.kommunestrategi.model.Eksempel.beskrivelse;
import static dk.kommunestrategi.model.Eksempel.beslutning;
import static dk.kommunestrategi.model.Eksempel.center;
import static dk.kommunestrategi.model.Eksempel.emptyStrategi;
import static dk.kommunestrategi.model.Eksempel.forvaltning;
import static dk.kommunestrategi.model.Eksempel.fullStrategi;
import static dk.kommunestrategi.model.Eksempel.indikator;
import static dk.kommunestrategi.model.Eksempel.initiativ;
import static dk.kommunestrategi.model.Eksempel.kapacitetFra;
import static dk.kommunestrategi.model.Eksempel.kommune;
import static dk.kommunestrategi.model.Eksempel.leverance;
import static dk.kommunestrategi.model.Eksempel.maaling;
import static dk.kommunestrategi.model.Eksempel.maalsaetning;
import static dk.kommunestrategi.model.Eksempel.rolle;
import static dk.kommunestrategi.model.Eksempel.rolleAf;
import static dk.kommunestrategi.model.Eksempel.sag;
import static dk.kommunestrategi.model.Eksempel.strategi;
import static dk.kommunestrategi.model.Eksempel.strategiWith;
import static dk.kommunestrategi.model.Eksempel.strategiWithVurdering;
import static dk.kommunestrategi.model.Eksempel.tema;
import static dk.kommunestrategi.model.Eksempel.traek;
import static dk.kommunestrategi.model.Eksempel.udgift;
import static dk.kommunestrategi.model.Eksempel.uenighed;
import static dk.kommunestrategi.model.Eksempel.vurdering;
import static dk.kommunestrategi.model.Eksempel.vurderingWithAlleCentre;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dk.kommunestrategi.model.Eksempel;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.effekt.Datakilde;
import dk.kommunestrategi.model.effekt.Datakildeart;
import dk.kommunestrategi.model.effekt.Indikator;
import dk.kommunestrategi.model.effekt.Indikatorart;
import dk.kommunestrategi.model.effekt.Maalsaetning;
import dk.kommunestrategi.model.effekt.Maalsaetningsart;
import dk.kommunestrategi.model.forloeb.Fase;
import dk.kommunestrategi.model.forloeb.Udviklingsforloeb;
import dk.kommunestrategi.model.handleplan.Handleplansversion;
import dk.kommunestrategi.model.handleplan.Kriterievalg;
import dk.kommunestrategi.model.handleplan.Planberegning;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.handleplan.Varighedsskoen;
import dk.kommunestrategi.model.handleplan.Versionsart;
import dk.kommunestrategi.model.initiativ.Binding;
import dk.kommunestrategi.model.initiativ.Driftstraek;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Ressourcetraek;
import dk.kommunestrategi.model.initiativ.Samarbejde;
import dk.kommunestrategi.model.initiativ.Tema;
import dk.kommunestrategi.model.initiativ.Tidshorisont;
import dk.kommunestrategi.model.initiativ.Valggruppe;
import dk.kommunestrategi.model.initiativ.Varighedsinterval;
import dk.kommunestrategi.model.initiativ.Vurdering;
import dk.kommunestrategi.model.kilde.Uenighedsart;
import dk.kommunestrategi.model.law.ModelClasses;
import dk.kommunestrategi.model.oekonomi.Centerandel;
import dk.kommunestrategi.model.oekonomi.Finansieringskilde;
import dk.kommunestrategi.model.oekonomi.OekonomiskRamme;
import dk.kommunestrategi.model.oekonomi.Pulje;
import dk.kommunestrategi.model.oekonomi.Udgift;
import dk.kommunestrategi.model.oekonomi.Udgiftsart;
import dk.kommunestrategi.model.oekonomi.Udgiftsprofil;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.organisation.Forvaltning;
import dk.kommunestrategi.model.organisation.Kommune;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.organisation.Rolleart;
import dk.kommunestrategi.model.reflect.ModelProperty;
import dk.kommunestrategi.model.reflect.ModelType;
import dk.kommunestrategi.model.sag.Afsnit;
import dk.kommunestrategi.model.sag.Behandlingstrin;
import dk.kommunestrategi.model.sag.Beslutningsoplaeg;
import dk.kommunestrategi.model.sag.Bilag;
import dk.kommunestrategi.model.sag.Dagsordensmoede;
import dk.kommunestrategi.model.sag.Dagsordenspunkt;
import dk.kommunestrategi.model.sag.Hoeringspart;
import dk.kommunestrategi.model.sag.Indstilling;
import dk.kommunestrategi.model.sag.Ophav;
import dk.kommunestrategi.model.sag.Publicering;
import dk.kommunestrategi.model.sag.Sag;
import dk.kommunestrategi.model.sag.Tilkendegivelser;
import dk.kommunestrategi.model.sag.Valgperiode;
import dk.kommunestrategi.model.styring.Aarsdato;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Initiativbeskrivelse;
import dk.kommunestrategi.model.styring.Leverance;
import dk.kommunestrategi.model.styring.Moedeart;
import dk.kommunestrategi.model.styring.Rettelse;
import dk.kommunestrategi.model.styring.Statusnotat;
import dk.kommunestrategi.model.styring.Styring;
import dk.kommunestrategi.model.styring.Styringspolitik;
import dk.kommunestrategi.model.value.Systemreference;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ContainerElementTypeDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.threeten.extra.YearHalf;

/** Any default validator finds what a single value breaks: a broken value, where it stands, and what is said of it. */
class ValueConstraintTest {

    private static final String EMPTY = "må ikke være tom / must not be empty";
    private static final String TOM_LISTE = "skal have mindst ét element / must have at least one element";
    private static final String MINDST_0 = "skal være mindst 0 / must be at least 0";
    private static final String MINDST_1 = "skal være mindst 1 / must be at least 1";
    private static final String MINDST_M1000 = "skal være mindst -1000 / must be at least -1000";
    private static final String HOEJST_1000 = "må højst være 1000 / must be at most 1000";

    static Stream<Arguments> brokenValues() {
        return Stream.of(
                        brudInStrategi(),
                        brudInKommuneTemaAndForvaltning(),
                        brudInCenterAndRolle(),
                        brudInInitiativ(),
                        brudInTekst(),
                        brudInVurdering(),
                        brudInPolitik(),
                        brudInStyring(),
                        brudInIndikator(),
                        brudInBeskrivelseAndUdgift(),
                        brudInForloebAndRolle(),
                        brudInSag())
                .flatMap(brud -> brud);
    }

    private static Stream<Arguments> brudInStrategi() {
        return Stream.of(
                arguments(
                        "version",
                        "skal være en version af formatet, som kan læses / must be a version of the format that can be read",
                        strategi().withVersion("2.0")),
                arguments("kode", EMPTY, strategi().withKode("")),
                arguments("navn", EMPTY, strategi().withNavn("")),
                arguments("beskrivelse", EMPTY, strategi().withBeskrivelse("\t\n")),
                arguments("skala", MINDST_1, emptyStrategi().withSkala(0)),
                arguments(
                        "skala",
                        "må højst være 1000000 / must be at most 1000000",
                        strategi().withSkala(1_000_001)),
                arguments("kilder[1].<list element>", EMPTY, strategi().withKilder("Kataloget", " ")),
                arguments("angivelser[0].kilde", EMPTY, strategi().withAngivelser(Eksempel.angivelse(" ", "Noget"))),
                arguments("angivelser[0].udsagn", EMPTY, strategi().withAngivelser(Eksempel.angivelse("Kortet", ""))),
                arguments(
                        "uenigheder[0].angivelser",
                        TOM_LISTE,
                        strategi()
                                .withUenigheder(uenighed(Uenighedsart.SPAENDING).withAngivelser())),
                arguments(
                        "uenigheder[0].afklaring",
                        EMPTY,
                        strategi()
                                .withUenigheder(uenighed(Uenighedsart.SPAENDING).withAfklaring(" "))));
    }

    private static Stream<Arguments> brudInKommuneTemaAndForvaltning() {
        return Stream.of(
                arguments(
                        "kommune.kode",
                        "skal være kommunens kode på fire cifre / must be the municipality's code of four digits",
                        strategi()
                                .withKommune(Kommune.builder()
                                        .from(kommune())
                                        .kode("621")
                                        .build())),
                arguments(
                        "kommune.navn",
                        EMPTY,
                        strategi()
                                .withKommune(Kommune.builder()
                                        .from(kommune())
                                        .navn("")
                                        .build())),
                arguments("temaer[2].nummer", MINDST_1, strategi().withTemaer(tema(1), tema(2), tema(0))),
                arguments("temaer[0].navn", EMPTY, withTema(tema -> tema.navn(" "))),
                arguments(
                        "temaer[0].verdensmaal[0].<list element>", MINDST_1, withTema(tema -> tema.addVerdensmaal(0))),
                arguments(
                        "temaer[0].verdensmaal[0].<list element>",
                        "må højst være 17 / must be at most 17",
                        withTema(tema -> tema.addVerdensmaal(18))),
                arguments("temaer[0].beskrivelse", EMPTY, withTema(tema -> tema.beskrivelse(""))),
                arguments(
                        "forvaltninger[1].kode",
                        EMPTY,
                        strategi().withForvaltninger(forvaltning("SAF"), forvaltning(""))),
                arguments(
                        "forvaltninger[0].navn",
                        EMPTY,
                        strategi()
                                .withForvaltninger(Forvaltning.builder()
                                        .from(forvaltning("SAF"))
                                        .navn("")
                                        .build())));
    }

    private static Stream<Arguments> brudInCenterAndRolle() {
        return Stream.of(
                arguments("centre[1].kode", EMPTY, strategi().withCentre(center("rus"), center(" "))),
                arguments("centre[0].navn", EMPTY, withCenter(center -> center.navn(""))),
                arguments("centre[0].kortnavn", EMPTY, withCenter(center -> center.kortnavn(""))),
                arguments("centre[0].kapacitet", MINDST_0, withCenter(center -> center.kapacitet(-1))),
                arguments(
                        "centre[0].kapacitetsaendringer[1].kapacitet",
                        MINDST_0,
                        withCenter(center -> center.addKapacitetsaendringer(
                                kapacitetFra("2024-H1", 0), kapacitetFra("2024-H2", -1)))),
                arguments(
                        "centre[0].grundbelastning[0].niveau",
                        MINDST_0,
                        withCenter(center -> center.addGrundbelastning(Eksempel.grundbelastning("2024-H1", -1)))),
                arguments("roller[1].kode", EMPTY, strategi().withRoller(rolle("socialchef"), rolle(""))),
                arguments(
                        "roller[0].navn",
                        EMPTY,
                        strategi()
                                .withRoller(Rolle.builder()
                                        .from(rolle("socialchef"))
                                        .navn("")
                                        .build())));
    }

    /** Every text of an initiative, whichever it has. */
    private static Stream<Arguments> brudInTekst() {
        return ModelType.of(Initiativ.class).orElseThrow().getTexts().stream()
                .map(tekst -> arguments(
                        "initiativer[0]." + tekst.name(), EMPTY, withInitiativ(initiativ -> blank(initiativ, tekst))));
    }

    private static Initiativ blank(Initiativ initiativ, ModelProperty tekst) {
        Initiativ.Builder builder = Initiativ.builder().from(initiativ);
        tekst.set(builder, Optional.of(" "));
        return builder.build();
    }

    private static Stream<Arguments> brudInInitiativ() {
        return Stream.of(
                arguments("initiativer[0].nummer", MINDST_1, strategiWith(initiativ(0))),
                arguments("initiativer[0].navn", EMPTY, withInitiativ(i -> i.withNavn(""))),
                arguments("initiativer[0].kilder[0].<list element>", EMPTY, withInitiativ(i -> i.withKilder(""))),
                arguments("initiativer[0].temaer", TOM_LISTE, withInitiativ(i -> i.withTemaer())),
                arguments("initiativer[0].varighed", MINDST_1, withInitiativ(i -> i.withVarighed(0))),
                arguments("initiativer[0].varighed", HOEJST_1000, withInitiativ(i -> i.withVarighed(1_001))),
                arguments("initiativer[0].forarbejde", MINDST_0, withInitiativ(i -> i.withForarbejde(-1))),
                arguments("initiativer[0].forarbejde", HOEJST_1000, withInitiativ(i -> i.withForarbejde(1_001))));
    }

    private static Stream<Arguments> brudInVurdering() {
        return Stream.of(
                arguments(
                        "initiativer[0].vurdering.samarbejde[1].kilde",
                        EMPTY,
                        strategiWithVurdering(Vurdering.builder()
                                .from(vurdering())
                                .addSamarbejde(
                                        Samarbejde.builder().intern(true).build(),
                                        Samarbejde.builder()
                                                .intern(true)
                                                .kilde(" ")
                                                .build())
                                .build())),
                arguments(
                        "initiativer[0].vurdering.samarbejde[1].part",
                        EMPTY,
                        strategiWithVurdering(Vurdering.builder()
                                .from(vurdering())
                                .addSamarbejde(
                                        Samarbejde.builder().intern(true).build(),
                                        Samarbejde.builder()
                                                .intern(true)
                                                .part("")
                                                .build())
                                .build())),
                arguments(
                        "initiativer[0].vurdering.ressourcetraek[1].niveau",
                        MINDST_0,
                        strategiWithVurdering(vurdering(traek("rus", 0), traek("senior", -1)))),
                arguments(
                        "initiativer[0].vurdering.ressourcetraek[0].profil[1].<list element>",
                        MINDST_0,
                        strategiWithVurdering(vurdering(Ressourcetraek.builder()
                                .center("rus")
                                .addProfil(1, -1)
                                .build()))),
                arguments("initiativer[0].startIHalvaar", MINDST_1, withInitiativ(i -> i.withStartIHalvaar(0))),
                arguments(
                        "initiativer[0].startIHalvaar",
                        "må højst være 2 / must be at most 2",
                        withInitiativ(i -> i.withStartIHalvaar(3))),
                arguments("initiativer[0].prioritet", MINDST_1, withInitiativ(i -> i.withPrioritet(0))),
                arguments(
                        "initiativer[0].prioritet",
                        "må højst være 1000000 / must be at most 1000000",
                        strategiWith(Eksempel.udeladelig(1).withPrioritet(1_000_001))),
                arguments("valggrupper[0].initiativer", TOM_LISTE, withValggruppe(g -> g.hoejst(1), new int[0])),
                arguments("valggrupper[0].mindst", MINDST_0, withValggruppe(g -> g.mindst(-1), 1)),
                arguments("valggrupper[0].hoejst", MINDST_0, withValggruppe(g -> g.hoejst(-1), 1)),
                arguments("initiativer[0].bindinger[0].mindst", MINDST_M1000, withBinding(b -> b.mindst(-1_001))),
                arguments("initiativer[0].bindinger[0].mindst", HOEJST_1000, withBinding(b -> b.mindst(1_001))),
                arguments("initiativer[0].bindinger[0].hoejst", MINDST_M1000, withBinding(b -> b.hoejst(-1_001))),
                arguments("initiativer[0].bindinger[0].hoejst", HOEJST_1000, withBinding(b -> b.hoejst(1_001))),
                arguments(
                        "initiativer[0].driftstraek[0].niveau",
                        MINDST_0,
                        strategiWith(initiativ(1)
                                .withDriftstraek(Driftstraek.builder()
                                        .center("rus")
                                        .niveau(-1)
                                        .build()))),
                arguments(
                        "initiativer[0].driftstraek[0].halvaar",
                        MINDST_1,
                        strategiWith(initiativ(1).withDriftstraek(drift(0)))),
                arguments(
                        "initiativer[0].driftstraek[0].halvaar",
                        HOEJST_1000,
                        strategiWith(initiativ(1).withDriftstraek(drift(Initiativ.MAX_HALVAAR + 1)))),
                arguments(
                        "initiativer[0].vurdering.ressourcetraekAlleCentre",
                        MINDST_0,
                        strategiWithVurdering(vurderingWithAlleCentre(-1))));
    }

    private static Strategi withBeregning(UnaryOperator<Planberegning.Builder> change) {
        Planberegning.Builder beregning =
                Planberegning.builder().produktversion("1").fingeraftryk("f");
        return strategi()
                .withHandleplansversioner(Handleplansversion.builder()
                        .art(Versionsart.FORESLAAET)
                        .handleplan(Eksempel.handleplan())
                        .beregning(change.apply(beregning).build())
                        .build());
    }

    private static Strategi withBinding(UnaryOperator<Binding.Builder> limit) {
        Binding binding =
                limit.apply(Binding.builder().from(Eksempel.binding(2))).build();
        return strategiWith(initiativ(1).withBindinger(binding), initiativ(2));
    }

    private static Strategi withValggruppe(UnaryOperator<Valggruppe.Builder> limit, int... initiativer) {
        Valggruppe.Builder gruppe = Valggruppe.builder().from(Eksempel.valggruppe(initiativer));
        return strategiWith(Eksempel.udeladelig(1))
                .withValggrupper(limit.apply(gruppe).build());
    }

    private static Driftstraek drift(int halvaar) {
        return Driftstraek.builder().center("rus").niveau(1).halvaar(halvaar).build();
    }

    private static Stream<Arguments> brudInPolitik() {
        return Stream.of(
                arguments("politik.kriterier", TOM_LISTE, withPolitik(politik -> politik.kriterier(List.of()))),
                arguments(
                        "politik.kriterier[1].id",
                        EMPTY,
                        withPolitik(politik -> politik.addKriterier(Kriterievalg.of("a"), Kriterievalg.of("")))),
                arguments(
                        "politik.kriterier[0].vaegt",
                        MINDST_1,
                        withPolitik(politik -> politik.addKriterier(
                                Kriterievalg.builder().id("a").vaegt(0).build()))),
                arguments(
                        "politik.kriterier[0].vaegt",
                        HOEJST_1000,
                        withPolitik(politik -> politik.addKriterier(
                                Kriterievalg.builder().id("a").vaegt(1_001).build()))),
                arguments("politik.tidligtSenest", MINDST_0, withPolitik(politik -> politik.tidligtSenest(-1))),
                arguments(
                        "politik.tidligtSenest",
                        "må højst være 4000 / must be at most 4000",
                        withPolitik(politik -> politik.tidligtSenest(4_001))),
                arguments("politik.standardvarighed", MINDST_1, withPolitik(politik -> politik.standardvarighed(0))),
                arguments(
                        "politik.standardvarighed",
                        HOEJST_1000,
                        withPolitik(politik -> politik.standardvarighed(1_001))),
                arguments("politik.tidshorisonter[KORT].mindst", MINDST_1, withSkoen(1, 0, 1)),
                arguments("politik.tidshorisonter[KORT].hoejst", HOEJST_1000, withSkoen(1, 1, 1_001)));
    }

    private static Stream<Arguments> brudInStyring() {
        return Stream.of(
                arguments(
                        "styring.politik.aarsrapportHalvaar",
                        MINDST_1,
                        withStyringspolitik(politik -> politik.aarsrapportHalvaar(0))),
                arguments(
                        "styring.politik.aarsrapportHalvaar",
                        "må højst være 2 / must be at most 2",
                        withStyringspolitik(politik -> politik.aarsrapportHalvaar(3))),
                arguments(
                        "styring.politik.stillingtagenInterval",
                        MINDST_1,
                        withStyringspolitik(politik -> politik.stillingtagenInterval(0))),
                arguments(
                        "styring.politik.stillingtagenInterval",
                        HOEJST_1000,
                        withStyringspolitik(politik -> politik.stillingtagenInterval(1_001))),
                arguments(
                        "styring.beslutninger[1].rettelse.begrundelse",
                        EMPTY,
                        withStyring(styring -> styring.addBeslutninger(
                                beslutning("2024-H1"),
                                Beslutning.builder()
                                        .from(beslutning("2024-H1"))
                                        .rettelse(Rettelse.builder()
                                                .post(1)
                                                .begrundelse(" ")
                                                .build())
                                        .build()))),
                arguments(
                        "handleplansversioner[0].beregning.produktversion",
                        EMPTY,
                        withBeregning(beregning -> beregning.produktversion(" "))),
                arguments(
                        "handleplansversioner[0].beregning.fingeraftryk",
                        EMPTY,
                        withBeregning(beregning -> beregning.fingeraftryk(" "))),
                arguments(
                        "handleplansversioner[0].beregning.antalBeslutninger",
                        MINDST_0,
                        withBeregning(beregning -> beregning.antalBeslutninger(-1))),
                arguments(
                        "styring.beslutninger[0].begrundelse",
                        EMPTY,
                        withStyring(styring -> styring.addBeslutning(Beslutning.builder()
                                .from(beslutning("2024-H1"))
                                .begrundelse(" ")
                                .build()))),
                arguments(
                        "styring.beslutninger[0].tid",
                        EMPTY,
                        withStyring(styring -> styring.addBeslutning(Beslutning.builder()
                                .from(beslutning("2024-H1"))
                                .tid(" ")
                                .build()))),
                arguments(
                        "styring.beslutninger[0].daekning",
                        EMPTY,
                        withStyring(styring -> styring.addBeslutning(Beslutning.builder()
                                .from(beslutning("2024-H1"))
                                .daekning(" ")
                                .build()))),
                arguments(
                        "styring.beslutninger[0].paabudtVed",
                        EMPTY,
                        withStyring(styring -> styring.addBeslutning(Beslutning.builder()
                                .from(beslutning("2024-H1"))
                                .paabudtVed(" ")
                                .build()))),
                arguments("styring.statusnotater[0].fremdrift", EMPTY, withNotat(notat -> notat.fremdrift(" "))),
                arguments("styring.statusnotater[0].naeste", EMPTY, withNotat(notat -> notat.naeste(" "))),
                arguments("roller[0].ansvar[0].<list element>", EMPTY, withRolle(rolle -> rolle.addAnsvar(" "))),
                arguments("roller[0].besatAf", EMPTY, withRolle(rolle -> rolle.besatAf(""))));
    }

    private static Stream<Arguments> brudInIndikator() {
        return Stream.of(
                arguments("styring.indikatorer[0].kode", EMPTY, withIndikator(indikator -> indikator.kode(""))),
                arguments("styring.indikatorer[0].navn", EMPTY, withIndikator(indikator -> indikator.navn(""))),
                arguments("styring.indikatorer[0].enhed", EMPTY, withIndikator(indikator -> indikator.enhed(""))),
                arguments(
                        "styring.indikatorer[0].interval", MINDST_1, withIndikator(indikator -> indikator.interval(0))),
                arguments(
                        "styring.indikatorer[0].interval",
                        HOEJST_1000,
                        withIndikator(indikator -> indikator.interval(1_001))),
                arguments(
                        "styring.indikatorer[0].decimaler",
                        MINDST_0,
                        withIndikator(indikator -> indikator.decimaler(-1))),
                arguments(
                        "styring.indikatorer[0].decimaler",
                        "må højst være 3 / must be at most 3",
                        withIndikator(indikator -> indikator.decimaler(4))),
                arguments("maalsaetninger[0].kode", EMPTY, withMaalsaetning(maal -> maal.kode(""))),
                arguments("maalsaetninger[0].navn", EMPTY, withMaalsaetning(maal -> maal.navn(" "))),
                arguments("maalsaetninger[0].beskrivelse", EMPTY, withMaalsaetning(maal -> maal.beskrivelse(""))),
                arguments(
                        "maalsaetninger[0].verdensmaal[0].<list element>",
                        MINDST_1,
                        withMaalsaetning(maal -> maal.addVerdensmaal(0))),
                arguments(
                        "maalsaetninger[0].verdensmaal[0].<list element>",
                        "må højst være 17 / must be at most 17",
                        withMaalsaetning(maal -> maal.addVerdensmaal(18))),
                arguments(
                        "styring.indikatorer[0].datakilde.navn",
                        EMPTY,
                        withIndikator(indikator -> indikator.datakilde(Datakilde.builder()
                                .navn("")
                                .art(Datakildeart.SAERSKILT)
                                .build()))),
                arguments(
                        "styring.indikatorer[0].maalinger[0].tilgang",
                        MINDST_0,
                        withIndikator(indikator -> indikator
                                .art(Indikatorart.STROEM)
                                .addMaaling(maaling("2024-H1", "2024-H2")
                                        .tilgang(-1)
                                        .afgang(0)
                                        .build()))),
                arguments(
                        "styring.indikatorer[0].maalinger[0].afgang",
                        MINDST_0,
                        withIndikator(indikator -> indikator
                                .art(Indikatorart.STROEM)
                                .addMaaling(maaling("2024-H1", "2024-H2")
                                        .tilgang(0)
                                        .afgang(-1)
                                        .build()))),
                arguments(
                        "styring.indikatorer[0].maalinger[0].udsagn",
                        EMPTY,
                        withIndikator(indikator -> indikator.addMaaling(
                                maaling("2024-H1", "2024-H2").udsagn(" ").build()))));
    }

    private static Stream<Arguments> brudInBeskrivelseAndUdgift() {
        String path = "initiativer[0].initiativbeskrivelse.";
        return Stream.of(
                arguments(path + "navn", EMPTY, withBeskrivelse(beskrivelse -> beskrivelse.navn(" "))),
                arguments(path + "baggrund", EMPTY, withBeskrivelse(beskrivelse -> beskrivelse.baggrund(" "))),
                arguments(path + "formaal", EMPTY, withBeskrivelse(beskrivelse -> beskrivelse.formaal(" "))),
                arguments(path + "organisering", EMPTY, withBeskrivelse(beskrivelse -> beskrivelse.organisering(" "))),
                arguments(
                        path + "udgifterTilUdvikling",
                        EMPTY,
                        withBeskrivelse(beskrivelse -> beskrivelse.udgifterTilUdvikling(" "))),
                arguments(
                        path + "udgifterTilImplementering",
                        EMPTY,
                        withBeskrivelse(beskrivelse -> beskrivelse.udgifterTilImplementering(" "))),
                arguments(path + "tidsplan", EMPTY, withBeskrivelse(beskrivelse -> beskrivelse.tidsplan(" "))),
                arguments(
                        path + "leverancer[1].navn",
                        EMPTY,
                        withBeskrivelse(beskrivelse -> beskrivelse.addLeverancer(
                                Leverance.builder().navn("").build()))),
                arguments(
                        path + "leverancer[1].inspiration",
                        EMPTY,
                        withBeskrivelse(beskrivelse -> beskrivelse.addLeverancer(
                                Leverance.builder().navn("L").inspiration("").build()))),
                arguments(
                        "initiativer[0].udgifter[0].aar",
                        "skal være mindst 1900 / must be at least 1900",
                        withInitiativ(i -> i.withUdgifter(udgift(1_899)))),
                arguments(
                        "initiativer[0].udgifter[0].aar",
                        "må højst være 9999 / must be at most 9999",
                        withInitiativ(i -> i.withUdgifter(udgift(10_000)))),
                arguments("initiativer[0].udgifter[0].bevilling", EMPTY, withUdgift(udgift -> udgift.bevilling(" "))),
                arguments(
                        "initiativer[0].udgifter[0].prisniveau",
                        "skal være mindst 1900 / must be at least 1900",
                        withUdgift(udgift -> udgift.prisniveau(1_899))),
                arguments(
                        "initiativer[0].udgifter[0].prisniveau",
                        "må højst være 9999 / must be at most 9999",
                        withUdgift(udgift -> udgift.prisniveau(10_000))),
                arguments(
                        "initiativer[0].udgifter[0].pulje.udloeber",
                        "skal være mindst 1900 / must be at least 1900",
                        withPulje(1_899)),
                arguments(
                        "initiativer[0].udgifter[0].pulje.udloeber",
                        "må højst være 9999 / must be at most 9999",
                        withPulje(10_000)),
                arguments(
                        "initiativer[0].udgiftsprofil[0].beloeb",
                        TOM_LISTE,
                        withProfil(profil -> profil.beloeb(List.of()))),
                arguments(
                        "initiativer[0].udgiftsprofil[0].bevilling",
                        EMPTY,
                        withProfil(profil -> profil.bevilling(" "))),
                arguments(
                        "initiativer[0].udgiftsprofil[0].prisniveau",
                        "skal være mindst 1900 / must be at least 1900",
                        withProfil(profil -> profil.prisniveau(1_899))),
                arguments(
                        "initiativer[0].udgiftsprofil[0].prisniveau",
                        "må højst være 9999 / must be at most 9999",
                        withProfil(profil -> profil.prisniveau(10_000))),
                arguments("politik.enhed", MINDST_1, withPolitik(politik -> politik.enhed(0))),
                arguments(
                        "politik.oekonomiskRamme.prisniveau",
                        "skal være mindst 1900 / must be at least 1900",
                        withRamme(ramme -> ramme.prisniveau(1_899))),
                arguments(
                        "politik.oekonomiskRamme.prisniveau",
                        "må højst være 9999 / must be at most 9999",
                        withRamme(ramme -> ramme.prisniveau(10_000))),
                arguments(
                        "politik.oekonomiskRamme.aarsrammer",
                        TOM_LISTE,
                        withRamme(ramme -> ramme.aarsrammer(List.of()))),
                arguments(
                        "politik.oekonomiskRamme.aarsrammer[0].aar",
                        "skal være mindst 1900 / must be at least 1900",
                        withRamme(ramme -> ramme.aarsrammer(
                                Eksempel.ramme(1_899, Udgiftsart.DRIFT, 1).getAarsrammer()))),
                arguments(
                        "politik.oekonomiskRamme.aarsrammer[0].aar",
                        "må højst være 9999 / must be at most 9999",
                        withRamme(ramme -> ramme.aarsrammer(
                                Eksempel.ramme(10_000, Udgiftsart.DRIFT, 1).getAarsrammer()))),
                arguments("initiativer[0].udgifter[0].fordeling[0].andel", MINDST_1, withAndel(0)),
                arguments(
                        "initiativer[0].udgifter[0].fordeling[0].andel",
                        "må højst være 1000000 / must be at most 1000000",
                        withAndel(1_000_001)));
    }

    private static Stream<Arguments> brudInForloebAndRolle() {
        String aar1900 = "skal være mindst 1900 / must be at least 1900";
        String aar9999 = "må højst være 9999 / must be at most 9999";
        String perioder = "roller[0].valgperioder[0].";
        return Stream.of(
                arguments("roller[0].aliasser[0].<list element>", EMPTY, withRolle(rolle -> rolle.addAlias(" "))),
                arguments(perioder + "fra", aar1900, withRolle(rolle -> rolle.addValgperiode(Valgperiode.of(0, 2000)))),
                arguments(
                        "roller[0].valgperioder[0].til",
                        aar9999,
                        withRolle(rolle -> rolle.addValgperiode(Valgperiode.of(2000, 10_000)))),
                arguments("udviklingsforloeb.navn", EMPTY, withForloeb(forloeb -> forloeb.navn(" "))),
                arguments(
                        "udviklingsforloeb.resultaterNaevntAf",
                        EMPTY,
                        withForloeb(forloeb -> forloeb.resultaterNaevntAf(" "))),
                arguments(
                        "udviklingsforloeb.fokuspunkter[0].<list element>",
                        EMPTY,
                        withForloeb(forloeb -> forloeb.addFokuspunkter(""))),
                arguments(
                        "udviklingsforloeb.resultater[0].<list element>",
                        EMPTY,
                        withForloeb(forloeb -> forloeb.addResultater(""))),
                arguments(
                        "udviklingsforloeb.forventedeResultater[0].<list element>",
                        EMPTY,
                        withForloeb(forloeb -> forloeb.addForventedeResultater(""))),
                arguments(
                        "udviklingsforloeb.anbefalinger[0].<list element>",
                        EMPTY,
                        withForloeb(forloeb -> forloeb.addAnbefalinger(""))),
                arguments("udviklingsforloeb.faser[0].navn", EMPTY, withFase(fase -> fase.navn(" "))),
                arguments("udviklingsforloeb.faser[0].tid", EMPTY, withFase(fase -> fase.tid(" "))),
                arguments("udviklingsforloeb.faser[0].beskrivelse", EMPTY, withFase(fase -> fase.beskrivelse(" "))));
    }

    private static Stream<Arguments> brudInSag() {
        return Stream.of(
                arguments("sager[0].id", EMPTY, withSag(sag -> sag.id(" "))),
                arguments(
                        "sager[0].kleNummer",
                        "skal være et KLE-nummer som 27.18.00 / must be a KLE number such as 27.18.00",
                        withSag(sag -> sag.kleNummer("27.18"))),
                arguments(
                        "sager[0].handlingsfacet",
                        "skal være en handlingsfacet som A00 / must be a KLE code for what is done such as A00",
                        withSag(sag -> sag.handlingsfacet("a00"))),
                arguments("sager[0].sagsnummer", EMPTY, withSag(sag -> sag.sagsnummer(" "))),
                arguments(
                        "sager[0].systemreferencer[0].system",
                        EMPTY,
                        withSag(sag -> sag.addSystemreference(
                                Systemreference.builder().system(" ").id("1").build()))),
                arguments(
                        "sager[0].systemreferencer[0].id",
                        EMPTY,
                        withSag(sag -> sag.addSystemreference(
                                Systemreference.builder().system("ESDH").id(" ").build()))),
                arguments(
                        "sager[0].systemreferencer[0].link",
                        "skal være en webadresse, der begynder med https:// eller http://"
                                + " / must be an address on the web that begins with https:// or http://",
                        withSag(sag -> sag.addSystemreference(Systemreference.builder()
                                .system("ESDH")
                                .link("esdh.eksempelby.dk")
                                .build()))),
                arguments(
                        "kleNummer",
                        "skal være et KLE-nummer som 27.18.00 / must be a KLE number such as 27.18.00",
                        strategi().withKleNummer("27.18")),
                arguments(
                        "styring.politik.aarsdatoer[0].maaned",
                        "må højst være 12 / must be at most 12",
                        withAarsdato(dato -> dato.maaned(13))),
                arguments(
                        "styring.politik.aarsdatoer[0].maaned",
                        "skal være mindst 1 / must be at least 1",
                        withAarsdato(dato -> dato.maaned(0))),
                arguments(
                        "styring.politik.aarsdatoer[0].aar",
                        "må højst være 9999 / must be at most 9999",
                        withAarsdato(dato -> dato.dag(1).aar(2_000_000_000))),
                arguments(
                        "styring.politik.aarsdatoer[0].dag",
                        "skal være mindst 1 / must be at least 1",
                        withAarsdato(dato -> dato.dag(0))),
                arguments(
                        "styring.politik.aarsdatoer[0].aar",
                        "skal være mindst 1900 / must be at least 1900",
                        withAarsdato(dato -> dato.aar(1899))),
                arguments("sager[0].titel", EMPTY, withSag(sag -> sag.titel(" "))),
                arguments("sager[0].resume", EMPTY, withSag(sag -> sag.resume(" "))),
                arguments("sager[0].sagsfremstilling", EMPTY, withSag(sag -> sag.sagsfremstilling(" "))),
                arguments("sager[0].oekonomiskeKonsekvenser", EMPTY, withSag(sag -> sag.oekonomiskeKonsekvenser(" "))),
                arguments(
                        "sager[0].hoeringsparter[0].navn",
                        EMPTY,
                        withSag(sag -> sag.addHoeringspart(Hoeringspart.of(" ")))),
                arguments(
                        "sager[0].hoeringsparter[0].svar",
                        EMPTY,
                        withSag(sag -> sag.addHoeringspart(Hoeringspart.builder()
                                .navn("Udsatterådet")
                                .svar(" ")
                                .build()))),
                arguments(
                        "sager[0].indstilling.indstiller",
                        EMPTY,
                        withSag(sag -> sag.indstilling(Indstilling.builder()
                                .indstiller(" ")
                                .tekst("At")
                                .build()))),
                arguments(
                        "sager[0].indstilling.tekst",
                        EMPTY,
                        withSag(sag ->
                                sag.indstilling(Indstilling.builder().tekst(" ").build()))),
                arguments(
                        "sager[0].behandling[0].organer",
                        TOM_LISTE,
                        withSag(sag -> sag.addBehandling(Behandlingstrin.of(List.of())))),
                arguments(
                        "sager[0].oevrigeAfsnit[0].overskrift",
                        EMPTY,
                        withSag(sag -> sag.addOevrigeAfsnit(
                                Afsnit.builder().overskrift(" ").tekst("T").build()))),
                arguments(
                        "sager[0].oevrigeAfsnit[0].tekst",
                        EMPTY,
                        withSag(sag ->
                                sag.addOevrigeAfsnit(Afsnit.builder().tekst(" ").build()))),
                arguments(
                        "sager[0].bilag[0].id",
                        EMPTY,
                        withSag(sag -> sag.addBilag(Bilag.builder().id(" ").build()))),
                arguments(
                        "sager[0].bilag[0].navn",
                        EMPTY,
                        withSag(sag -> sag.addBilag(Bilag.builder().navn(" ").build()))),
                arguments("sager[0].sagsforloeb[0].ordlyd", EMPTY, withPunkt(punkt -> punkt.ordlyd(" "))),
                arguments("sager[0].sagsforloeb[0].afbud", MINDST_0, withPunkt(punkt -> punkt.afbud(-1))),
                arguments(
                        "sager[0].sagsforloeb[0].afstemning.stemmerFor",
                        MINDST_0,
                        withPunkt(punkt -> punkt.afstemning(afstemning(-1, 0).build()))),
                arguments(
                        "sager[0].sagsforloeb[0].afstemning.stemmerImod",
                        MINDST_0,
                        withPunkt(punkt -> punkt.afstemning(afstemning(0, -1).build()))),
                arguments(
                        "sager[0].sagsforloeb[0].afstemning.undlod",
                        MINDST_0,
                        withPunkt(punkt ->
                                punkt.afstemning(afstemning(0, 0).undlod(-1).build()))),
                arguments("sager[0].beslutningsoplaeg.relevans", EMPTY, withOplaeg(oplaeg -> oplaeg.relevans(" "))),
                arguments(
                        "sager[0].beslutningsoplaeg.spoergsmaal", EMPTY, withOplaeg(oplaeg -> oplaeg.spoergsmaal(" "))),
                arguments(
                        "sager[0].beslutningsoplaeg.opsummering", EMPTY, withOplaeg(oplaeg -> oplaeg.opsummering(" "))),
                arguments(
                        "sager[0].beslutningsoplaeg.fordele[0].<list element>",
                        EMPTY,
                        withOplaeg(oplaeg -> oplaeg.addFordele(" "))),
                arguments(
                        "sager[0].beslutningsoplaeg.ulemper[0].<list element>",
                        EMPTY,
                        withOplaeg(oplaeg -> oplaeg.addUlemper(" "))),
                arguments(
                        "sager[0].beslutningsoplaeg.emneord[0].<list element>",
                        EMPTY,
                        withOplaeg(oplaeg -> oplaeg.addEmneord(" "))),
                arguments(
                        "sager[0].tilkendegivelser.enige",
                        MINDST_0,
                        withSag(sag -> sag.tilkendegivelser(
                                Tilkendegivelser.builder().enige(-1).uenige(0).build()))),
                arguments(
                        "sager[0].tilkendegivelser.uenige",
                        MINDST_0,
                        withSag(sag -> sag.tilkendegivelser(
                                Tilkendegivelser.builder().enige(0).uenige(-1).build()))),
                arguments(
                        "sager[0].publicering.eksterneDeltagere",
                        MINDST_0,
                        withSag(sag -> sag.publicering(
                                Publicering.builder().eksterneDeltagere(-1).build()))),
                arguments(
                        "sager[0].publicering.moede.deltagere",
                        MINDST_0,
                        withSag(sag -> sag.publicering(Publicering.builder()
                                .moede(Dagsordensmoede.builder().deltagere(-1).build())
                                .build()))));
    }

    /** Durations so far out that others, which are in order, break a rule together with them. */
    static Stream<Arguments> brokenRanges() {
        return Stream.of(
                arguments(
                        "styring.politik.aarsdatoer[0].dag",
                        "må højst være 31 / must be at most 31",
                        withAarsdato(dato -> dato.dag(32))),
                arguments("politik.tidshorisonter[KORT].forventet", MINDST_1, withSkoen(0, 1, 1)),
                arguments("politik.tidshorisonter[KORT].forventet", HOEJST_1000, withSkoen(1_001, 1, 1)),
                arguments("politik.tidshorisonter[KORT].mindst", HOEJST_1000, withSkoen(1, 1_001, 1)),
                arguments("politik.tidshorisonter[KORT].hoejst", MINDST_1, withSkoen(1, 1, 0)),
                arguments("initiativer[0].varighedsinterval.mindst", MINDST_1, withInterval(0, 1)),
                arguments("initiativer[0].varighedsinterval.mindst", HOEJST_1000, withInterval(1_001, 1)),
                arguments("initiativer[0].varighedsinterval.hoejst", MINDST_1, withInterval(1, 0)),
                arguments("initiativer[0].varighedsinterval.hoejst", HOEJST_1000, withInterval(1, 1_001)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("brokenRanges")
    void isFoundAlsoWhereItMakesOthersWrong(String place, String message, Strategi strategi) {
        assertThat(DefaultValidator.lines(strategi)).contains(place + ": " + message);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("brokenValues")
    void isFoundAtItsPlaceAndToldInBothLanguages(String place, String message, Strategi strategi) {
        assertThat(DefaultValidator.lines(strategi)).containsExactly(place + ": " + message);
    }

    @Test
    void isFoundForEveryConstraintThatAValueTypeHas() {
        Set<String> broken = new TreeSet<>();
        Stream.concat(brokenValues(), brokenRanges())
                .map(brud -> (Strategi) brud.get()[2])
                .flatMap(strategi -> DefaultValidator.DANSK.validate(strategi).stream())
                .filter(violation -> !name(violation.getConstraintDescriptor()).equals("Sammenhaeng"))
                .forEach(violation -> broken.add(constraint(violation)));

        assertThat(broken).hasSizeGreaterThan(40).isEqualTo(declared());
    }

    @Test
    void isNotFoundInAStrategyThatKeepsEveryConstraint() {
        assertThat(DefaultValidator.lines(emptyStrategi())).isEmpty();
        assertThat(DefaultValidator.lines(strategi())).isEmpty();
        assertThat(DefaultValidator.lines(fullStrategi())).isEmpty();
    }

    @Test
    void isNotFoundAtTheBounds() {
        assertThat(DefaultValidator.lines(strategi().withSkala(1_000_000).withVersion("1.9999")))
                .isEmpty();
        assertThat(DefaultValidator.lines(
                        withInitiativ(i -> i.withVarighed(1_000).withForarbejde(1_000))))
                .isEmpty();
        assertThat(DefaultValidator.lines(
                        withPolitik(politik -> politik.tidligtSenest(4_000).standardvarighed(1_000))))
                .isEmpty();
    }

    private static Strategi withTema(UnaryOperator<Tema.Builder> change) {
        return strategi().withTemaer(change.apply(Tema.builder().from(tema(1))).build());
    }

    private static Strategi withCenter(UnaryOperator<Center.Builder> change) {
        return strategi()
                .withCentre(change.apply(Center.builder().from(center("rus"))).build());
    }

    private static Strategi withInitiativ(UnaryOperator<Initiativ> change) {
        return strategiWith(change.apply(initiativ(1)));
    }

    private static Strategi withPolitik(UnaryOperator<Prioriteringspolitik.Builder> change) {
        return strategi()
                .withPolitik(change.apply(Prioriteringspolitik.builder()).build());
    }

    private static Strategi withSkoen(int forventet, int mindst, int hoejst) {
        return withPolitik(
                politik -> politik.putTidshorisont(Tidshorisont.KORT, Varighedsskoen.of(forventet, mindst, hoejst)));
    }

    private static Strategi withInterval(int mindst, int hoejst) {
        return withInitiativ(i -> i.withVarighedsinterval(Varighedsinterval.of(mindst, hoejst)));
    }

    private static Strategi withStyring(UnaryOperator<Styring.Builder> change) {
        return strategi()
                .withRoller(
                        rolle("socialchef"),
                        rolleAf(Rolleart.UDVALG),
                        rolleAf(Rolleart.CHEFGRUPPE),
                        rolleAf(Rolleart.TOVHOLDER))
                .withStyring(change.apply(Styring.builder()).build());
    }

    private static Strategi withStyringspolitik(UnaryOperator<Styringspolitik.Builder> change) {
        return withStyring(styring ->
                styring.politik(change.apply(Styringspolitik.builder()).build()));
    }

    private static Strategi withNotat(UnaryOperator<Statusnotat.Builder> change) {
        Statusnotat.Builder notat = Statusnotat.builder().initiativ(1).halvaar(YearHalf.parse("2024-H1"));
        return withStyring(styring -> styring.addStatusnotat(change.apply(notat).build()));
    }

    private static Strategi withMaalsaetning(UnaryOperator<Maalsaetning.Builder> change) {
        Maalsaetning.Builder maalsaetning =
                Maalsaetning.builder().from(maalsaetning("m", Maalsaetningsart.POLITISK_MAAL));
        return strategi().withMaalsaetninger(change.apply(maalsaetning).build());
    }

    private static Strategi withIndikator(UnaryOperator<Indikator.Builder> change) {
        Indikator.Builder indikator = Indikator.builder().from(indikator(Indikatorart.KVALITATIV));
        return withStyring(
                styring -> styring.addIndikator(change.apply(indikator).build()));
    }

    private static Strategi withRolle(UnaryOperator<Rolle.Builder> change) {
        return strategi()
                .withRoller(
                        change.apply(Rolle.builder().from(rolle("socialchef"))).build());
    }

    private static Strategi withForloeb(UnaryOperator<Udviklingsforloeb.Builder> change) {
        return strategi()
                .withUdviklingsforloeb(change.apply(Udviklingsforloeb.builder().navn("Forløbet"))
                        .build());
    }

    private static Strategi withFase(UnaryOperator<Fase.Builder> change) {
        Fase.Builder fase = Fase.builder().navn("Analyse").tid("foråret 2024");
        return withForloeb(forloeb -> forloeb.addFase(change.apply(fase).build()));
    }

    private static Strategi withAarsdato(UnaryOperator<Aarsdato.Builder> change) {
        Aarsdato.Builder dato = Aarsdato.builder().art(Moedeart.BUDGETSEMINAR).maaned(4);
        return strategi()
                .withStyring(Styring.builder()
                        .politik(Styringspolitik.builder()
                                .addAarsdato(change.apply(dato).build())
                                .build())
                        .build());
    }

    private static Strategi withSag(UnaryOperator<Sag.Builder> change) {
        return strategi().withSager(change.apply(Sag.builder().from(sag("s"))).build());
    }

    private static Strategi withPunkt(UnaryOperator<Dagsordenspunkt.Builder> change) {
        return withSag(sag ->
                sag.addSagsforloeb(change.apply(Dagsordenspunkt.builder()).build()));
    }

    private static Strategi withOplaeg(UnaryOperator<Beslutningsoplaeg.Builder> change) {
        Beslutningsoplaeg.Builder oplaeg = Beslutningsoplaeg.builder().ophav(Ophav.MASKINE);
        return withSag(sag -> sag.beslutningsoplaeg(change.apply(oplaeg).build()));
    }

    private static Strategi withBeskrivelse(UnaryOperator<Initiativbeskrivelse.Builder> change) {
        Initiativbeskrivelse.Builder beskrivelse =
                Initiativbeskrivelse.builder().from(beskrivelse(leverance(true)));
        return withInitiativ(
                i -> i.withInitiativbeskrivelse(change.apply(beskrivelse).build()));
    }

    private static Strategi withUdgift(UnaryOperator<Udgift.Builder> change) {
        return withInitiativ(i ->
                i.withUdgifter(change.apply(Udgift.builder().from(udgift(2025))).build()));
    }

    private static Strategi withPulje(int udloeber) {
        return withUdgift(udgift -> udgift.finansiering(Finansieringskilde.STATSLIG_PULJE)
                .pulje(Pulje.builder().udloeber(udloeber).build()));
    }

    private static Strategi withProfil(UnaryOperator<Udgiftsprofil.Builder> change) {
        return withInitiativ(
                i -> i.withUdgiftsprofil(change.apply(Udgiftsprofil.builder().from(Eksempel.udgiftsprofil(1)))
                        .build()));
    }

    private static Strategi withRamme(UnaryOperator<OekonomiskRamme.Builder> change) {
        return withPolitik(politik -> politik.oekonomiskRamme(
                change.apply(OekonomiskRamme.builder().from(Eksempel.ramme(2025, Udgiftsart.DRIFT, 1)))
                        .build()));
    }

    private static Strategi withAndel(int andel) {
        Centerandel centerandel =
                Centerandel.builder().center("rus").andel(andel).build();
        return withInitiativ(i -> i.withUdgifter(
                Udgift.builder().from(udgift(2025)).addFordeling(centerandel).build()));
    }

    /** Which constraint is violated, for example "Tema.navn NotBlank". */
    private static String constraint(ConstraintViolation<?> violation) {
        String property = StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .filter(node -> node.getKind() == ElementKind.PROPERTY)
                .map(Path.Node::getName)
                .reduce((first, second) -> second)
                .orElseThrow();
        String type = violation.getLeafBean().getClass().getSimpleName().replace("Immutable", "");
        return type + "." + property + " " + name(violation.getConstraintDescriptor());
    }

    /** The constraints that stand at the properties of the value types. */
    private static Set<String> declared() {
        Set<String> declared = new TreeSet<>();
        for (Class<?> type : ModelClasses.valueTypes()) {
            for (PropertyDescriptor property :
                    DefaultValidator.DANSK.getConstraintsForClass(type).getConstrainedProperties()) {
                constraints(property)
                        .map(constraint ->
                                type.getSimpleName() + "." + property.getPropertyName() + " " + name(constraint))
                        .forEach(declared::add);
            }
        }
        return declared;
    }

    private static Stream<ConstraintDescriptor<?>> constraints(PropertyDescriptor property) {
        return Stream.concat(
                property.getConstraintDescriptors().stream(),
                property.getConstrainedContainerElementTypes().stream()
                        .map(ContainerElementTypeDescriptor::getConstraintDescriptors)
                        .flatMap(Set::stream));
    }

    private static String name(ConstraintDescriptor<?> constraint) {
        return constraint.getAnnotation().annotationType().getSimpleName();
    }
}
