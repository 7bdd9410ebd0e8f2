package dk.kommunestrategi.io.rapport;

import dk.kommunestrategi.io.Strategidokument;
import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Block.Fact;
import dk.kommunestrategi.io.dokument.content.Block.Facts;
import dk.kommunestrategi.io.dokument.content.Block.Paragraph;
import dk.kommunestrategi.io.dokument.grundlag.Bestillingstekst;
import dk.kommunestrategi.io.dokument.grundlag.Kriterieorden;
import dk.kommunestrategi.io.dokument.plan.Varighedstekst;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Handleplansversion;
import dk.kommunestrategi.model.kilde.Uenighed;
import dk.kommunestrategi.rules.historik.Versionsstatus;
import dk.kommunestrategi.rules.plan.Kriterievaerdi;
import dk.kommunestrategi.rules.plan.PlanResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the report rests on: without it nobody could make it again ("grundlag": basis). */
final class Grundlag {

    private final RapportInput input;

    private Grundlag(RapportInput input) {
        this.input = input;
    }

    static List<Block> write(RapportInput input) {
        return new Grundlag(input).blocks();
    }

    private List<Block> blocks() {
        List<Fact> oplysninger = new ArrayList<>();
        if (input.plan().isPlan()) {
            addPlan(oplysninger);
        }
        input.strategi().getUenigheder().forEach(uenighed -> afklaret(uenighed).ifPresent(oplysninger::add));
        if (!input.strategi().getKilder().isEmpty()) {
            oplysninger.add(oplysning(
                    "grundlag.kilder", String.join("; ", input.strategi().getKilder())));
        }
        input.strategi()
                .getAngivelser()
                .forEach(angivelse -> oplysninger.add(
                        Fact.of(input.word("grundlag.oplyst", angivelse.getKilde()), angivelse.getUdsagn())));
        oplysninger.add(oplysning(
                "grundlag.fingeraftryk", Strategidokument.of(input.strategi()).fingeraftryk()));
        oplysninger.add(oplysning(
                "grundlag.version", input.word("grundlag.produkt", input.plan().getVersion())));
        List<Block> blocks = new ArrayList<>(List.of(Facts.of(oplysninger)));
        if (input.plan().isPlan()) {
            blocks.add(Paragraph.note(input.word("grundlag.altAndetLige")));
        }
        if (input.strategi().isOmskrevet()) {
            blocks.add(Paragraph.note(input.word("grundlag.omskrevet")));
        }
        return blocks;
    }

    /** How people have settled what the sources do not agree about. */
    private Optional<Fact> afklaret(Uenighed uenighed) {
        return uenighed.getAfklaring()
                .map(afklaring -> Fact.of(
                        input.word("grundlag.afklaret", uenighed.omtale()),
                        input.word(
                                "grundlag.afklaring",
                                afklaring,
                                uenighed.getAngivelser().stream()
                                        .map(angivelse -> input.word(
                                                "grundlag.angivelse", angivelse.getUdsagn(), angivelse.getKilde()))
                                        .collect(Collectors.joining("; ")))));
    }

    /** Which version of the handleplan the plan is that the strategy has; the latest where several are. */
    private Optional<String> version(Strategi strategi) {
        List<Handleplansversion> versioner = strategi.getHandleplansversioner();
        List<Versionsstatus> status = Versionsstatus.of(strategi);
        return IntStream.range(0, versioner.size())
                .filter(k -> strategi.getHandleplan()
                        .equals(Optional.of(versioner.get(k).getHandleplan())))
                .mapToObj(k -> input.word("grundlag.handleplansversion", Integer.toString(k + 1), status.get(k)))
                .reduce((first, later) -> later);
    }

    /** What the plan was computed by. */
    private void addPlan(List<Fact> oplysninger) {
        PlanResult plan = input.plan();
        Bestillingstekst bestilling = new Bestillingstekst(plan.getRequest(), Strategi::getNavn, input.sprog());
        oplysninger.add(bestilling.kriterier(new Kriterieorden(input.kriterier(), input.sprog())
                .text(
                        input.politik(),
                        plan.getCriteria().stream()
                                .map(Kriterievaerdi::getKriterium)
                                .toList(),
                        input.principper()::contains)));
        oplysninger.addAll(bestilling.facts());
        version(input.strategi()).ifPresent(version -> oplysninger.add(oplysning("grundlag.foreliggende", version)));
        new Varighedstekst(input.sprog())
                .grounds(plan.getForudsatteVarigheder(), plan.getRequest())
                .forEach(ground -> oplysninger.add(oplysning("grundlag.forudsat", ground)));
        oplysninger.addAll(bestilling.politik());
    }

    private Fact oplysning(String key, String value) {
        return Fact.of(input.word(key), value);
    }
}
