package dk.kommunestrategi.model.generator;

import static java.util.Map.entry;

import dk.kommunestrategi.model.effekt.Datakilde;
import dk.kommunestrategi.model.effekt.Indikator;
import dk.kommunestrategi.model.effekt.Indikatorart;
import dk.kommunestrategi.model.effekt.Maaletid;
import dk.kommunestrategi.model.effekt.Maaling;
import dk.kommunestrategi.model.effekt.Maalsaetning;
import dk.kommunestrategi.model.forloeb.Fase;
import dk.kommunestrategi.model.forloeb.Udviklingsforloeb;
import dk.kommunestrategi.model.handleplan.Budgetregel;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Handleplansversion;
import dk.kommunestrategi.model.handleplan.Kriterievalg;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.handleplan.Planberegning;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.handleplan.Varighedsskoen;
import dk.kommunestrategi.model.initiativ.Binding;
import dk.kommunestrategi.model.initiativ.Driftstraek;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Initiativejer;
import dk.kommunestrategi.model.initiativ.Ressourcetraek;
import dk.kommunestrategi.model.initiativ.Samarbejde;
import dk.kommunestrategi.model.initiativ.Tema;
import dk.kommunestrategi.model.initiativ.Temaangivelse;
import dk.kommunestrategi.model.initiativ.Valggruppe;
import dk.kommunestrategi.model.initiativ.Varighedsinterval;
import dk.kommunestrategi.model.initiativ.Vurdering;
import dk.kommunestrategi.model.kilde.Angivelse;
import dk.kommunestrategi.model.kilde.Uenighed;
import dk.kommunestrategi.model.oekonomi.Aarsramme;
import dk.kommunestrategi.model.oekonomi.Centerandel;
import dk.kommunestrategi.model.oekonomi.Kontering;
import dk.kommunestrategi.model.oekonomi.OekonomiskRamme;
import dk.kommunestrategi.model.oekonomi.Pulje;
import dk.kommunestrategi.model.oekonomi.Udgift;
import dk.kommunestrategi.model.oekonomi.Udgiftsprofil;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.organisation.Forvaltning;
import dk.kommunestrategi.model.organisation.Grundbelastning;
import dk.kommunestrategi.model.organisation.Kapacitetsaendring;
import dk.kommunestrategi.model.organisation.Kommune;
import dk.kommunestrategi.model.organisation.Rolle;
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
import dk.kommunestrategi.model.sag.Publicering;
import dk.kommunestrategi.model.sag.Sag;
import dk.kommunestrategi.model.sag.Tilkendegivelser;
import dk.kommunestrategi.model.sag.Valgperiode;
import dk.kommunestrategi.model.styring.Aarsdato;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Initiativbeskrivelse;
import dk.kommunestrategi.model.styring.Leverance;
import dk.kommunestrategi.model.styring.Moede;
import dk.kommunestrategi.model.styring.Rettelse;
import dk.kommunestrategi.model.styring.Statusnotat;
import dk.kommunestrategi.model.styring.Styring;
import dk.kommunestrategi.model.styring.Styringspolitik;
import dk.kommunestrategi.model.value.Beloeb;
import dk.kommunestrategi.model.value.Systemreference;
import dk.kommunestrategi.model.value.Udvidelser;
import java.util.Map;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Every type of the model but the strategy itself, with its arbitrary values. */
final class Parts {

    private static final Register REGISTER = Register.fast();

    static final Map<Class<?>, Supplier<Arbitrary<?>>> TYPES = Map.ofEntries(
            entry(Tema.class, () -> Organisation.tema(1)),
            entry(Kommune.class, () -> Organisation.kommune()),
            entry(Forvaltning.class, () -> Organisation.forvaltning("F1")),
            entry(Center.class, () -> Organisation.center("C1", REGISTER)),
            entry(Kapacitetsaendring.class, () -> Values.halvaar().flatMap(Organisation::kapacitetsaendring)),
            entry(Grundbelastning.class, () -> Organisation.grundbelastning()),
            entry(Rolle.class, () -> Organisation.rolle("R1", REGISTER)),
            entry(Valgperiode.class, () -> Organisation.valgperiode()),
            entry(Centerandel.class, () -> Organisation.centerandel("C1")),
            entry(Udviklingsforloeb.class, () -> Organisation.udviklingsforloeb(REGISTER)),
            entry(Fase.class, () -> Organisation.fase()),
            entry(
                    Initiativ.class,
                    () -> Arbitraries.of(REGISTER.initiativer())
                            .flatMap(nummer -> Initiativer.initiativ(nummer, REGISTER))),
            entry(Initiativejer.class, () -> Initiativer.ejer("R1")),
            entry(Udgift.class, () -> Udgifter.udgift(2_024, REGISTER)),
            entry(Udgiftsprofil.class, () -> Udgifter.udgiftsprofil(REGISTER)),
            entry(Pulje.class, () -> Udgifter.pulje()),
            entry(Kontering.class, () -> Udgifter.udgift(2_024, REGISTER).map(Udgift::kontering)),
            entry(OekonomiskRamme.class, () -> Udgifter.ramme()),
            entry(Aarsramme.class, () -> Udgifter.aarsramme(2_024)),
            entry(Initiativbeskrivelse.class, () -> Initiativer.beskrivelse(REGISTER)),
            entry(Leverance.class, () -> Initiativer.leverance(REGISTER)),
            entry(Vurdering.class, () -> Vurderinger.vurdering(REGISTER)),
            entry(Ressourcetraek.class, () -> Vurderinger.ressourcetraek("C1", REGISTER)),
            entry(Binding.class, () -> Initiativer.binding(1)),
            entry(Valggruppe.class, () -> Initiativer.valggruppe(REGISTER.udeladelige())),
            entry(Driftstraek.class, () -> Initiativer.driftstraek("C1", REGISTER)),
            entry(Samarbejde.class, () -> Vurderinger.samarbejde()),
            entry(Temaangivelse.class, () -> Vurderinger.temaangivelse(REGISTER)),
            entry(Angivelse.class, () -> Uenigheder.angivelse()),
            entry(Uenighed.class, () -> Uenigheder.uenighed(REGISTER)),
            entry(Prioriteringspolitik.class, () -> Plans.politik()),
            entry(Kriterievalg.class, () -> Plans.kriterievalg()),
            entry(Varighedsinterval.class, () -> Initiativer.varighedsinterval()),
            entry(Varighedsskoen.class, () -> Plans.skoen()),
            entry(Budgetregel.class, () -> Plans.budgetregel()),
            entry(Handleplan.class, () -> Values.perioder().flatMap(periode -> Plans.handleplan(periode, REGISTER))),
            entry(Handleplansversion.class, () -> Versioner.version(REGISTER)),
            entry(Planberegning.class, () -> Versioner.beregning()),
            entry(Placering.class, () -> Values.perioder().flatMap(periode -> Plans.placering(1, periode))),
            entry(Periode.class, () -> Values.perioder()),
            entry(Beloeb.class, () -> Values.beloeb()),
            entry(Styring.class, () -> Styringer.styring(REGISTER)),
            entry(Styringspolitik.class, () -> Styringer.styringspolitik()),
            entry(Moede.class, () -> Styringer.moede()),
            entry(Beslutning.class, () -> Styringer.beslutning(REGISTER)),
            entry(Rettelse.class, () -> Styringer.rettelse()),
            entry(Maalsaetning.class, () -> Effekter.maalsaetning("E1", REGISTER)),
            entry(Indikator.class, () -> Effekter.indikator("I1", REGISTER)),
            entry(Datakilde.class, () -> Effekter.datakilde()),
            entry(Maaling.class, () -> Arbitraries.of(Indikatorart.class).flatMap(Effekter::maaling)),
            entry(Maaletid.class, () -> Effekter.maaletider()),
            entry(Statusnotat.class, () -> Styringer.statusnotat(1)),
            entry(Sag.class, () -> Sager.sag("S", REGISTER.roller())),
            entry(Behandlingstrin.class, () -> Sager.behandlingstrin(REGISTER.roller())),
            entry(Indstilling.class, () -> Sager.indstilling()),
            entry(Afsnit.class, () -> Sager.afsnit()),
            entry(Tilkendegivelser.class, () -> Sager.tilkendegivelser()),
            entry(Hoeringspart.class, () -> Sager.hoeringspart()),
            entry(Systemreference.class, () -> References.systemreference()),
            entry(Udvidelser.class, () -> References.udvidelser()),
            entry(Aarsdato.class, () -> Styringer.aarsdato()),
            entry(Bilag.class, () -> Sager.bilag()),
            entry(Beslutningsoplaeg.class, () -> Sager.oplaeg()),
            entry(Dagsordenspunkt.class, () -> Dagsordener.punkt(REGISTER.roller())),
            entry(Afstemning.class, () -> Dagsordener.afstemning()),
            entry(Publicering.class, () -> Dagsordener.publicering()),
            entry(Dokumenthenvisning.class, () -> Dagsordener.dokumenthenvisning()),
            entry(Dagsordensmoede.class, () -> Dagsordener.dagsordensmoede()),
            entry(Felt.class, () -> Dagsordener.felt()));

    private Parts() {}
}
