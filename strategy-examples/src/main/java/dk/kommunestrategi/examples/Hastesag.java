package dk.kommunestrategi.examples;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.rules.Planforespoergsel;
import dk.kommunestrategi.rules.Planner;
import dk.kommunestrategi.rules.Planresultat;
import dk.kommunestrategi.rules.Soegerammer;
import dk.kommunestrategi.rules.Soegerammer.Tidsfrist;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicBoolean;

/** A plan within a second, or as soon as somebody cancels. */
final class Hastesag {

    private final AtomicBoolean afbrudt = new AtomicBoolean();

    /** May be called from any thread. */
    void cancel() {
        afbrudt.set(true);
    }

    Planresultat plan(Strategi strategi) {
        Soegerammer rammer = Soegerammer.builder()
                .tidsfrist(Tidsfrist.om(Duration.ofSeconds(1), InstantSource.system()))
                .afbrydelse(afbrudt::get)
                .fremdrift(bedre -> System.out.println(bedre.getSkridt() + " " + bedre.getCriteria()))
                .build();
        return Planner.standard().plan(Planforespoergsel.of(strategi), rammer);
    }
}
