package dk.kommunestrategi.model.generator;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.generator.InitiativSketch.Lock;
import dk.kommunestrategi.model.generator.InitiativSketch.PlaceringSketch;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.handleplan.Prioriteringspolitik;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Tema;
import dk.kommunestrategi.model.organisation.Kommune;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.organisation.Rolleart;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.threeten.extra.YearHalf;

/**
 * The sketch of a small strategy and of what is asked for its plan; whatever numbers it holds, it becomes a valid one.
 *
 * @param fra the first half-year of the period
 * @param length how many half-years the period has
 * @param periodePlace where the period stands
 * @param initiativer the initiatives; each may depend on earlier ones
 * @param numre the numbers they get, one after the other
 * @param orden the order in which the document names them, and all else
 * @param centre the centres
 * @param temaer how many themes there are
 * @param politik the policy
 * @param money what initiatives cost, and within what frames
 * @param choice what may be left out
 */
record StrategiSketch(
        YearHalf fra,
        int length,
        PeriodePlace periodePlace,
        List<InitiativSketch> initiativer,
        List<Integer> numre,
        List<Integer> orden,
        List<CenterSketch> centre,
        int temaer,
        Optional<Prioriteringspolitik> politik,
        Optional<MoneySketch> money,
        Optional<ChoiceSketch> choice) {

    /** Where the period to plan in stands. */
    enum PeriodePlace {
        STRATEGI,
        HANDLEPLAN,
        FORESPOERGSEL
    }

    PlanWish wish() {
        Map<Integer, YearHalf> fastlaeggelser = new LinkedHashMap<>();
        for (int k = 0; k < initiativer.size(); k++) {
            int nummer = numre.get(k);
            initiativer
                    .get(k)
                    .placering()
                    .filter(p -> p.lock().iRequest())
                    .ifPresent(p -> fastlaeggelser.put(nummer, halvaar(p)));
        }
        Optional<Periode> own = Optional.of(periode()).filter(p -> periodePlace == PeriodePlace.FORESPOERGSEL);
        return new PlanWish(faerdig(), own, fastlaeggelser);
    }

    /** The strategy alone: it states the period itself, and no lock stands elsewhere. */
    Strategi strategi() {
        return new StrategiSketch(
                        fra,
                        length,
                        PeriodePlace.STRATEGI,
                        initiativer,
                        numre,
                        orden,
                        centre,
                        temaer,
                        politik,
                        money,
                        choice)
                .faerdig();
    }

    /** The same without windows, placements, frames and choices, in a period with room for all initiatives one after the other. */
    StrategiSketch withRoomForAll() {
        List<InitiativSketch> free =
                initiativer.stream().map(InitiativSketch::unhindered).toList();
        int arbejde = free.stream().mapToInt(InitiativSketch::hoejstOccupied).sum();
        return new StrategiSketch(
                fra,
                arbejde,
                PeriodePlace.STRATEGI,
                free,
                numre,
                orden,
                centre,
                temaer,
                politik,
                Optional.empty(),
                Optional.empty());
    }

    private Strategi faerdig() {
        Strategi.Builder strategi = Strategi.builder()
                .navn("Strategi")
                .kommune(Kommune.builder().kode("0999").navn("Eksempelby").build())
                .periode(periodePlace == PeriodePlace.STRATEGI ? periode() : anotherPeriode())
                .politik(money.map(some -> some.addTo(politik.orElse(Prioriteringspolitik.STANDARD), fra.getYear()))
                        .or(() -> politik))
                .valggrupper(choice.map(some -> some.valggrupper(numre.subList(0, initiativer.size())))
                        .orElse(List.of()))
                .addRolle(Rolle.builder()
                        .kode("chef")
                        .navn("Chefen")
                        .art(Rolleart.INITIATIVEJER)
                        .build());
        iOrden(temanumre())
                .forEach(nummer -> strategi.addTema(
                        Tema.builder().nummer(nummer).navn("Tema " + nummer).build()));
        iOrden(centre).forEach(center -> strategi.addCenter(center.center(fra)));
        iOrden(faerdigeInitiativer()).forEach(strategi::addInitiativ);
        if (periodePlace == PeriodePlace.HANDLEPLAN || !placeringer().isEmpty()) {
            strategi.handleplan(Handleplan.builder()
                    .periode(periodePlace == PeriodePlace.FORESPOERGSEL ? roomyPeriode() : periode())
                    .placeringer(placeringer())
                    .build());
        }
        return strategi.build();
    }

    private List<Initiativ> faerdigeInitiativer() {
        List<String> koder = centre.stream().map(CenterSketch::kode).toList();
        List<Initiativ> faerdige = new ArrayList<>();
        for (int k = 0; k < initiativer.size(); k++) {
            faerdige.add(
                    initiativer.get(k).initiativ(numre.get(k), periode(), koder, temanumre(), numre.subList(0, k)));
        }
        if (choice.isPresent()) {
            faerdige = choice.get().addTo(faerdige);
        }
        if (money.isPresent()) {
            faerdige = money.get().addTo(faerdige, fra.getYear());
        }
        return Rings.without(faerdige, politik.orElse(Prioriteringspolitik.STANDARD));
    }

    private List<Placering> placeringer() {
        List<Placering> placeringer = new ArrayList<>();
        for (int k = 0; k < initiativer.size(); k++) {
            int nummer = numre.get(k);
            initiativer
                    .get(k)
                    .placering()
                    .filter(p -> p.lock() != Lock.FORESPOERGSEL)
                    .ifPresent(p -> placeringer.add(Placering.builder()
                            .initiativ(nummer)
                            .formelStart(halvaar(p))
                            .fastlagt(p.lock().iHandleplan())
                            .build()));
        }
        return iOrden(placeringer);
    }

    private YearHalf halvaar(PlaceringSketch placering) {
        boolean fri = placering.lock() == Lock.INGEN && periodePlace == PeriodePlace.FORESPOERGSEL;
        return fri ? fra.plusHalves(placering.halvaar()) : fra.plusHalves(placering.halvaar() % length);
    }

    private List<Integer> temanumre() {
        return List.of(2, 3, 7).subList(0, temaer);
    }

    private <T> List<T> iOrden(List<T> elements) {
        return orden.stream()
                .filter(slot -> slot < elements.size())
                .map(elements::get)
                .toList();
    }

    private Periode periode() {
        return Periode.of(fra, fra.plusHalves(length - 1));
    }

    /** A period that must not count. */
    private Periode anotherPeriode() {
        return Periode.of(fra.plusHalves(7), fra.plusHalves(9));
    }

    /** A period that holds every half-year in which a sketch places an initiative. */
    private Periode roomyPeriode() {
        return Periode.of(fra.minusHalves(1), fra.plusHalves(5));
    }
}
