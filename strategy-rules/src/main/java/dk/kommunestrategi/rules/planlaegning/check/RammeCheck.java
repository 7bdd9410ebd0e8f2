package dk.kommunestrategi.rules.planlaegning.check;

import dk.kommunestrategi.model.oekonomi.Aarsramme;
import dk.kommunestrategi.model.oekonomi.OekonomiskRamme;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.rules.planopgave.Planopgave;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** A frame is for a year in which some initiative can have money of its kind; otherwise it binds nothing. */
record RammeCheck(Planopgave opgave, Consumer<Problem> problems) {

    void check() {
        List<Aarsramme> rammer = opgave.getPolitik()
                .getOekonomiskRamme()
                .map(OekonomiskRamme::getAarsrammer)
                .orElse(List.of());
        for (int k = 0; k < rammer.size(); k++) {
            Aarsramme ramme = rammer.get(k);
            if (opgave.udgifter().initiativer().stream().noneMatch(i -> canCost(i, ramme))) {
                problems.accept(Problem.of(
                                Problemkode.RAMME_UDEN_VIRKNING,
                                opgave.pointers().aarsramme(k),
                                Integer.toString(ramme.getAar()),
                                ramme.getArt())
                        .build());
            }
        }
    }

    private boolean canCost(int i, Aarsramme ramme) {
        return IntStream.concat(opgave.udgangspunkt().historiskStart(i).stream(), IntStream.range(0, opgave.horizon()))
                .peek(h -> opgave.getGrundlag().poll())
                .anyMatch(h -> opgave.udgifter().netto(i, h, ramme.getAar(), ramme.getArt()) != 0);
    }
}
