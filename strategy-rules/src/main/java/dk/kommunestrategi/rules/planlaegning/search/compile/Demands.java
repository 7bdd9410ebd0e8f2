package dk.kommunestrategi.rules.planlaegning.search.compile;

import dk.kommunestrategi.rules.regel.Kapacitetskrav;
import dk.kommunestrategi.rules.regel.Krav;
import dk.kommunestrategi.rules.regel.Raekkefoelgekrav;
import dk.kommunestrategi.rules.regel.Rammekrav;
import dk.kommunestrategi.rules.regel.Startkrav;
import dk.kommunestrategi.rules.regel.Valgkrav;
import dk.kommunestrategi.rules.regel.Varighedskrav;
import java.util.ArrayList;
import java.util.List;

/** Demands sorted by their shape, those of one shape in their given order. */
public final class Demands {

    private final List<Startkrav> starts = new ArrayList<>();
    private final List<Raekkefoelgekrav> orders = new ArrayList<>();
    private final List<Kapacitetskrav> capacities = new ArrayList<>();
    private final List<Rammekrav> frames = new ArrayList<>();
    private final List<Varighedskrav> durations = new ArrayList<>();
    private final List<Valgkrav> choices = new ArrayList<>();

    /** Sorts these demands. */
    public Demands(List<? extends Krav> krav) {
        Sorter sorter = new Sorter();
        krav.forEach(demand -> demand.accept(sorter));
    }

    /** Those on the start of one initiative. */
    public List<Startkrav> starts() {
        return starts;
    }

    /** Those on the order of two initiatives. */
    public List<Raekkefoelgekrav> orders() {
        return orders;
    }

    /** Those on what a group may be loaded with. */
    public List<Kapacitetskrav> capacities() {
        return capacities;
    }

    /** Those on what initiatives may cost together. */
    public List<Rammekrav> frames() {
        return frames;
    }

    /** Those on how long initiatives may take. */
    public List<Varighedskrav> durations() {
        return durations;
    }

    /** Those on how many initiatives are placed. */
    public List<Valgkrav> choices() {
        return choices;
    }

    private final class Sorter implements Krav.Visitor<Boolean> {

        @Override
        public Boolean start(Startkrav krav) {
            return starts.add(krav);
        }

        @Override
        public Boolean raekkefoelge(Raekkefoelgekrav krav) {
            return orders.add(krav);
        }

        @Override
        public Boolean kapacitet(Kapacitetskrav krav) {
            return capacities.add(krav);
        }

        @Override
        public Boolean ramme(Rammekrav krav) {
            return frames.add(krav);
        }

        @Override
        public Boolean varighed(Varighedskrav krav) {
            return durations.add(krav);
        }

        @Override
        public Boolean valg(Valgkrav krav) {
            return choices.add(krav);
        }
    }
}
