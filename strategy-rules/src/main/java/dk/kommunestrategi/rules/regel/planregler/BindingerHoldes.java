package dk.kommunestrategi.rules.regel.planregler;

import dk.kommunestrategi.model.initiativ.Binding;
import dk.kommunestrategi.model.initiativ.Bindingsart;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.planopgave.Vaerst;
import dk.kommunestrategi.rules.regel.Fasthed;
import dk.kommunestrategi.rules.regel.Krav;
import dk.kommunestrategi.rules.regel.Kravgrund;
import dk.kommunestrategi.rules.regel.Raekkefoelgekrav;
import dk.kommunestrategi.rules.regel.Raekkefoelgekrav.Afstand;
import dk.kommunestrategi.rules.regel.named.NamedPlanregel;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Links are kept: mindst ≤ sⱼ − (sᵢ + Dᵢ) ≤ hoejst where a link counts from the end of the other's development, mindst ≤
 * sⱼ − sᵢ ≤ hoejst where it counts from its start. Where durations lie in ranges, at the longest for what is demanded at least,
 * at the shortest for what is demanded at most.
 */
final class BindingerHoldes extends NamedPlanregel {

    BindingerHoldes() {
        super(Planregler.TEKSTER, Vaerst.VED_HOEJST, Fasthed.BINDING, Problemkode.BINDING_IKKE_HOLDT);
    }

    @Override
    public Stream<Krav> krav(Planopgave opgave) {
        return opgave.indices().boxed().flatMap(after -> krav(opgave, after));
    }

    private Stream<Krav> krav(Planopgave opgave, int after) {
        List<Binding> bindinger = opgave.initiativ(after).getBindinger();
        return IntStream.range(0, bindinger.size()).boxed().flatMap(k -> {
            Binding binding = bindinger.get(k);
            OptionalInt before = opgave.index(opgave.strategi(after).initiativnummer(binding.getFra()));
            return before.isEmpty()
                    ? Stream.empty()
                    : Stream.concat(
                            binding.getMindst().stream()
                                    .mapToObj(mindst -> krav(opgave, before.getAsInt(), after, k, false, mindst)),
                            binding.getHoejst().stream()
                                    .mapToObj(hoejst -> krav(opgave, before.getAsInt(), after, k, true, hoejst)));
        });
    }

    private Krav krav(Planopgave opgave, int before, int after, int k, boolean isMost, int halvaar) {
        boolean isFromEnd = opgave.initiativ(after).getBindinger().get(k).getArt() == Bindingsart.SLUT_START;
        String variant = (isFromEnd ? "Slut" : "Start") + (isMost ? "Hoejst" : "Mindst") + sign(halvaar);
        Object waiting = opgave.navn(after);
        Object awaited = opgave.navn(before);
        Kravgrund inWords = variant(variant, opgave, waiting, awaited, Integer.toString(Math.abs(halvaar)));
        return new Raekkefoelgekrav(
                Kravgrund.of(this, opgave, inWords.tekst(), waiting, awaited)
                        .at(opgave.pointers().initiativ(after, "bindinger", k, isMost ? "hoejst" : "mindst")),
                before,
                after,
                new Afstand(isFromEnd, isMost, halvaar));
    }

    private static String sign(int halvaar) {
        if (halvaar == 0) {
            return "Nul";
        }
        String several = Math.abs(halvaar) == 1 ? "Et" : "";
        return (halvaar > 0 ? "Efter" : "Foer") + several;
    }
}
