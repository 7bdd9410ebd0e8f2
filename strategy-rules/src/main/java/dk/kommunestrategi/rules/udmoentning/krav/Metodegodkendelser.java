package dk.kommunestrategi.rules.udmoentning.krav;

import dk.kommunestrategi.model.effekt.Indikator;
import dk.kommunestrategi.model.styring.Beslutning;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Which methods of collecting data are approved ("metodegodkendelser") while the log is followed. Not thread-safe. */
public final class Metodegodkendelser {

    private final List<Beslutning> godkendelser = new ArrayList<>();

    /** The method was approved. */
    public void add(Beslutning godkendelse) {
        godkendelser.add(godkendelse);
    }

    /** It was stopped, and set aside then. */
    public void remove(Beslutning godkendelse) {
        godkendelser.remove(godkendelse);
    }

    /** Returns the approvals that hold, the oldest first. */
    public List<Beslutning> alle() {
        return List.copyOf(godkendelser);
    }

    /**
     * Returns the latest approval of the method by which an indicator's data are collected: one that names the indicator, or that
     * names none and is about an initiative whose effect it shows.
     */
    public Optional<Beslutning> seneste(Indikator indikator) {
        return godkendelser.stream()
                .filter(godkendelse -> isAbout(godkendelse, indikator))
                .reduce((first, later) -> later);
    }

    private static boolean isAbout(Beslutning godkendelse, Indikator indikator) {
        return godkendelse.getIndikatorer().isEmpty()
                ? !Collections.disjoint(godkendelse.getInitiativer(), indikator.getInitiativer())
                : godkendelse.getIndikatorer().contains(indikator.getKode());
    }
}
