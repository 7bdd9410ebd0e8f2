package dk.kommunestrategi.model.generator;

import static dk.kommunestrategi.model.generator.Values.each;
import static dk.kommunestrategi.model.generator.Values.koder;
import static dk.kommunestrategi.model.generator.Values.nonEmptySubset;
import static dk.kommunestrategi.model.generator.Values.perioder;
import static dk.kommunestrategi.model.generator.Values.tekst;
import static net.jqwik.api.Builders.withBuilder;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.forloeb.Strategistatus;
import dk.kommunestrategi.model.problem.Problemkode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary strategies of every kind; {@link StrategiDomain} gives them to properties by annotation. */
public final class Strategier {

    private Strategier() {}

    /** Strategies without errors, small, in which every part of the format is sometimes there and sometimes not. */
    public static Arbitrary<Strategi> arbitrary() {
        return Register.registre().flatMap(Strategier::strategi);
    }

    /** Small strategies that can be asked for a plan; whether there is one is left to chance. */
    public static Arbitrary<Strategi> planlaegbare() {
        return PlanSketches.sketches().map(StrategiSketch::strategi);
    }

    /** Strategies for which there is a plan: no capacities, windows or locks, and a period with room for everything. */
    public static Arbitrary<Strategi> possible() {
        return PlanSketches.sketches()
                .map(sketch -> sketch.withRoomForAll().strategi())
                .map(Kapaciteter::without);
    }

    /** Strategies for which there is a plan, although every centre has a capacity: no draw is above it. */
    public static Arbitrary<Strategi> kapacitetsbegraensede() {
        return Combinators.combine(possible(), Arbitraries.integers().between(0, 3))
                .as(Kapaciteter::limit);
    }

    /** Strategies for which there is no plan: an initiative draws more on a centre than that can ever do. */
    public static Arbitrary<Strategi> impossible() {
        return Combinators.combine(possible(), Arbitraries.integers().between(1, 3))
                .as(Kapaciteter::overload);
    }

    /**
     * Strategies with one error, of one of these codes and no other.
     *
     * @param koder the codes to choose from; none stands for all that are known here; others throw
     */
    public static Arbitrary<Strategi> invalid(Problemkode... koder) {
        return Combinators.combine(possible(), FejlInsertion.fejl(koder)).as((strategi, fejl) -> fejl.apply(strategi));
    }

    private static Arbitrary<Strategi> strategi(Register register) {
        return withBuilder(() -> Strategi.builder().skala(register.skala()))
                .use(Arbitraries.of("1.0", "1.7", "1.9999"))
                .in(Strategi.Builder::version)
                .use(tekst())
                .withProbability(0.5)
                .in((builder, tekst) -> builder.kode(tekst))
                .use(tekst())
                .in(Strategi.Builder::navn)
                .use(tekst())
                .withProbability(0.5)
                .in((builder, tekst) -> builder.beskrivelse(tekst))
                .use(Arbitraries.of("00.01.00", "27.18.00"))
                .withProbability(0.5)
                .in((builder, nummer) -> builder.kleNummer(nummer))
                .use(References.systemreferencer())
                .in(Strategi.Builder::systemreferencer)
                .use(References.udvidelser())
                .withProbability(0.3)
                .in((builder, udvidelser) -> builder.udvidelser(udvidelser))
                .use(Organisation.kommune())
                .in(Strategi.Builder::kommune)
                .use(perioder())
                .withProbability(0.5)
                .in((builder, periode) -> builder.periode(periode))
                .use(Arbitraries.of(Strategistatus.class))
                .withProbability(0.5)
                .in((builder, status) -> builder.status(status))
                .use(tekst().list().ofMaxSize(2))
                .in(Strategi.Builder::kilder)
                .use(Arbitraries.of(true, false))
                .in(Strategi.Builder::omskrevet)
                .use(Uenigheder.angivelse().list().ofMaxSize(2))
                .in(Strategi.Builder::angivelser)
                .use(Uenigheder.uenighed(register).list().ofMaxSize(2))
                .in(Strategi.Builder::uenigheder)
                .use(each(register.temaer(), Organisation::tema))
                .in(Strategi.Builder::temaer)
                .use(each(register.maalsaetninger(), kode -> Effekter.maalsaetning(kode, register)))
                .in(Strategi.Builder::maalsaetninger)
                .use(each(register.forvaltninger(), Organisation::forvaltning))
                .in(Strategi.Builder::forvaltninger)
                .use(each(register.centre(), kode -> Organisation.center(kode, register)))
                .in(Strategi.Builder::centre)
                .use(each(register.roller(), kode -> Organisation.rolle(kode, register)))
                .in(Strategi.Builder::roller)
                .use(each(register.initiativer(), nummer -> Initiativer.initiativ(nummer, register)))
                .in(Strategi.Builder::initiativer)
                .use(nonEmptySubset(register.udeladelige())
                        .filter(medlemmer -> !medlemmer.isEmpty())
                        .flatMap(Initiativer::valggruppe)
                        .list()
                        .ofMaxSize(register.udeladelige().isEmpty() ? 0 : 2))
                .in(Strategi.Builder::valggrupper)
                .use(Plans.politik())
                .withProbability(0.5)
                .in((builder, politik) -> builder.politik(politik))
                .use(perioder().flatMap(periode -> Plans.handleplan(periode, register)))
                .withProbability(0.5)
                .in((builder, handleplan) -> builder.handleplan(handleplan))
                .use(Styringer.styring(register))
                .withProbability(0.5)
                .in((builder, styring) -> builder.styring(styring))
                .use(Organisation.udviklingsforloeb(register))
                .withProbability(0.5)
                .in((builder, forloeb) -> builder.udviklingsforloeb(forloeb))
                .use(koder().flatMap(ids -> each(ids, id -> Sager.sag(id, register.roller()))))
                .in(Strategi.Builder::sager)
                .build(Strategi.Builder::build)
                .flatMap(strategi -> Versioner.versioner(
                                register, strategi.styring().getBeslutninger())
                        .map(strategi::withHandleplansversioner));
    }
}
