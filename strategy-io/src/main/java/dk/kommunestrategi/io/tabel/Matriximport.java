package dk.kommunestrategi.io.tabel;

import dk.kommunestrategi.io.Indlaesning;
import dk.kommunestrategi.model.Initiativ;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.Tema;
import dk.kommunestrategi.model.Temaangivelse;
import dk.kommunestrategi.model.Temakilde;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sprog.Opremsning;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes the themes of a strategy's initiatives what a theme matrix marks. */
final class Matriximport {

    private final Strategi strategi;
    private final Temanavne temanavne;
    private final Raekke hoved;
    private final Tabelfund fund = new Tabelfund();
    private final SortedMap<Integer, Integer> temaer = new TreeMap<>();
    private final List<Initiativ> initiativer;

    private Matriximport(Strategi strategi, Temanavne temanavne, Raekke hoved) {
        this.strategi = strategi;
        this.temanavne = temanavne;
        this.hoved = hoved;
        this.initiativer = new ArrayList<>(strategi.getInitiativer());
    }

    /** Returns the outcome of reading a sheet, or nothing when the matrix is not there. */
    static Optional<Indlaesning> read(Strategi strategi, List<Raekke> ark) {
        Temanavne temanavne = new Temanavne(strategi);
        return ark.stream()
                .filter(raekke -> erHoved(temanavne, raekke))
                .findFirst()
                .map(hoved -> new Matriximport(strategi, temanavne, hoved)
                        .readUnder(ark.stream()
                                .filter(raekke -> raekke.nummer() > hoved.nummer())
                                .toList()));
    }

    /** The row of headings is the first that names themes and no initiative; numbers alone may be those of a load. */
    private static boolean erHoved(Temanavne temanavne, Raekke raekke) {
        String hjoerne = Celletekst.noegle(raekke.celle(0));
        boolean kunTal = hjoerne.isEmpty() || hjoerne.startsWith("initiativ");
        return Nummernavn.parse(hjoerne).isEmpty()
                && raekke.udfyldte()
                        .filter(kolonne -> kolonne > 0)
                        .mapToObj(raekke::celle)
                        .anyMatch(celle -> temanavne.find(celle).isPresent() && (kunTal || !Heltal.er(celle)));
    }

    private Indlaesning readUnder(List<Raekke> raekker) {
        hoved.udfyldte().filter(kolonne -> kolonne > 0).forEach(kolonne -> readOverskrift(kolonne, raekker));
        for (Initiativraekke raekke : Initiativraekke.find(strategi, raekker, fund)) {
            afkrydsede(raekke.raekke())
                    .ifPresent(afkrydsede -> initiativer.set(raekke.plads(), medTemaer(raekke, afkrydsede)));
        }
        return fund.slut(strategi.withInitiativer(initiativer));
    }

    private void readOverskrift(int kolonne, List<Raekke> raekker) {
        String overskrift = hoved.celle(kolonne);
        Optional<Nummernavn> nummernavn = Nummernavn.parse(overskrift);
        Optional<Tema> tema = temanavne.find(overskrift);
        boolean harMaerker = raekker.stream()
                .anyMatch(raekke -> Maerke.parse(raekke.celle(kolonne)).isPresent());
        if (tema.isEmpty() && (nummernavn.isPresent() || harMaerker)) {
            Object skrevet =
                    nummernavn.<Object>map(Nummernavn::nummer).orElse(Tabelfund.kort(Celletekst.ren(overskrift)));
            List<Integer> kendte =
                    strategi.getTemaer().stream().map(Tema::getNummer).sorted().toList();
            fund.add(Problemkode.UKENDT_TEMA, hoved, kolonne, skrevet, Opremsning.of(kendte, nummer -> nummer));
        } else if (tema.isEmpty()) {
            fund.add(Problemkode.UKENDT_KOLONNE, hoved, kolonne, Tabelfund.kort(Celletekst.ren(overskrift)));
        } else if (temaer.containsValue(tema.get().getNummer())) {
            fund.add(Problemkode.DOBBELT_NUMMER, hoved, kolonne, tema.get().getNummer());
        } else {
            temaer.put(kolonne, tema.get().getNummer());
            nummernavn
                    .filter(celle -> celle.erUenigMed(tema.get().getNavn()))
                    .ifPresent(celle -> fund.add(
                            Problemkode.NAVNE_UENIGE,
                            hoved,
                            kolonne,
                            celle.nummer(),
                            Tabelfund.kort(celle.navn()),
                            tema.get().getNavn()));
        }
    }

    /** The themes that a row marks; nothing where there is something in it that cannot be read. */
    private Optional<List<Integer>> afkrydsede(Raekke raekke) {
        List<Integer> afkrydsede = new ArrayList<>();
        boolean laeselig = true;
        for (int kolonne : raekke.udfyldte().skip(1).toArray()) {
            Optional<Maerke> maerke = Maerke.parse(raekke.celle(kolonne));
            Integer tema = temaer.get(kolonne);
            if (tema != null && maerke.equals(Optional.of(Maerke.KRYDS))) {
                afkrydsede.add(tema);
            } else if (tema != null) {
                fund.add(Problemkode.UKENDT_VAERDI, raekke, kolonne, Maerke.KRYDS.tekst());
                laeselig = false;
            } else if (hoved.erTom(kolonne)) {
                fund.add(Problemkode.CELLE_UDEN_OVERSKRIFT, raekke, kolonne);
                laeselig = false;
            } else {
                laeselig &= maerke.isEmpty();
            }
        }
        return laeselig ? Optional.of(afkrydsede) : Optional.empty();
    }

    /** The initiative with these themes, which count from now on; with the same in their old order if they did before. */
    private Initiativ medTemaer(Initiativraekke raekke, List<Integer> afkrydsede) {
        Initiativ initiativ = raekke.initiativ();
        List<Integer> gaeldende =
                Temaangivelser.erSamme(initiativ.getTemaer(), afkrydsede) ? initiativ.getTemaer() : afkrydsede;
        List<Temaangivelse> angivelser = Temaangivelser.med(initiativ, Temakilde.MATRIX, gaeldende);
        return initiativ.withTemaer(gaeldende).withTemaangivelser(angivelser);
    }
}
