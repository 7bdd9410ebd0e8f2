package dk.kommunestrategi.rules.planopgave;

import dk.kommunestrategi.model.initiativ.Ressourcetraek;
import dk.kommunestrategi.model.initiativ.Vurdering;
import dk.kommunestrategi.model.organisation.Center;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the initiatives of a planning problem draw on its centres, with "alle centre" spelled out. */
final class Draws {

    private Draws() {}

    /** For each centre of the problem, in its order, the initiatives that draw on it and how much. */
    static List<Group> onCentre(Planopgave opgave) {
        Map<String, Group.Builder> byCenter = new LinkedHashMap<>();
        opgave.getCentre().forEach(center -> byCenter.put(center.getKode(), new Group.Builder()));
        for (int i = 0; i < opgave.antal(); i++) {
            for (Ressourcetraek traek : single(opgave.vurdering(i), opgave.getCentre())) {
                Group.Builder center = byCenter.get(traek.getCenter());
                if (center != null && traek.getNiveau() > 0) {
                    center.add(i, traek.getNiveau(), opgave.varighed(i));
                }
            }
        }
        return byCenter.values().stream().map(Group.Builder::build).toList();
    }

    private static List<Ressourcetraek> single(Vurdering vurdering, List<Center> centre) {
        if (vurdering.getRessourcetraekAlleCentre().isEmpty()) {
            return vurdering.getRessourcetraek();
        }
        int niveau = vurdering.getRessourcetraekAlleCentre().getAsInt();
        return centre.stream()
                .map(center -> Ressourcetraek.builder()
                        .center(center.getKode())
                        .niveau(niveau)
                        .build())
                .toList();
    }
}
