package dk.kommunestrategi.rules.regel.planregler;

import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import dk.kommunestrategi.rules.planopgave.Vaerst;
import dk.kommunestrategi.rules.regel.Fasthed;
import dk.kommunestrategi.rules.regel.Krav;
import dk.kommunestrategi.rules.regel.Startkrav;
import dk.kommunestrategi.rules.regel.named.NamedPlanregel;
import java.util.Optional;
import java.util.stream.Stream;
import org.threeten.extra.YearHalf;

/**
 * No start in the past: when a handleplan is revised, what has not started yet starts no earlier than the half-year from
 * which it is revised, and leaves room from then on for its preliminary work, unless that has begun already.
 */
final class IngenStartFoerRevisionen extends NamedPlanregel {

    IngenStartFoerRevisionen() {
        super(Planregler.TEKSTER, Vaerst.UANSET, Fasthed.FORTID, Problemkode.START_FOER_REVISIONEN);
    }

    @Override
    public Stream<Krav> krav(Planopgave opgave) {
        return opgave.getRevisionFra().stream()
                .flatMap(fra -> opgave.indices()
                        .filter(i -> !opgave.udgangspunkt().isStartet(i))
                        .mapToObj(i -> krav(opgave, i, tidligst(opgave, i, fra))));
    }

    private Krav krav(Planopgave opgave, int i, YearHalf tidligst) {
        int first = opgave.getPeriode().index(tidligst);
        return new Startkrav(
                grund(opgave, opgave.navn(i), tidligst).at(opgave.pointers().initiativ(i)), i, h -> h >= first);
    }

    private static YearHalf tidligst(Planopgave opgave, int i, YearHalf fra) {
        int forarbejde = opgave.initiativ(i).getForarbejde();
        Optional<YearHalf> faerdigtForarbejde = opgave.udgangspunkt()
                .hidtidig(i)
                .flatMap(Placering::getUformelStart)
                .filter(begyndt -> begyndt.isBefore(fra))
                .map(begyndt -> begyndt.plusHalves(forarbejde));
        return faerdigtForarbejde
                .map(faerdigt -> faerdigt.isAfter(fra) ? faerdigt : fra)
                .orElseGet(() -> fra.plusHalves(forarbejde));
    }

    @Override
    public boolean concernsHistorik() {
        return true;
    }
}
