package dk.kommunestrategi.io.tabel;

import dk.kommunestrategi.model.Center;
import dk.kommunestrategi.model.OrganisatoriskeKonsekvenser;
import dk.kommunestrategi.model.Ressourcetraek;
import dk.kommunestrategi.model.Samarbejde;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.Udgiftsniveau;
import dk.kommunestrategi.model.Vurdering;
import dk.kommunestrategi.model.problem.Betegnelse;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sprog.Opremsning;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the assessment that a row of the handleplan table states. */
final class Vurderingslaeser {

    private static final List<Kolonne> VURDERING =
            List.of(Kolonne.LET_IMPLEMENTERBART, Kolonne.SAMARBEJDE, Kolonne.CENTRE, Kolonne.NIVEAUER, Kolonne.UDGIFT);

    private final Strategi strategi;
    private final Handleplanhoved hoved;
    private final Tabelfund fund;
    private final Centernavne centernavne;
    private final Samarbejdstekst samarbejdstekst;

    Vurderingslaeser(Strategi strategi, Handleplanhoved hoved, Tabelfund fund) {
        this.strategi = strategi;
        this.hoved = hoved;
        this.fund = fund;
        this.centernavne = Centernavne.of(strategi);
        this.samarbejdstekst = new Samarbejdstekst(strategi);
    }

    /** Returns the assessment; that which the initiative has where the row states none, and none where it is broken. */
    Optional<Vurdering> read(Initiativraekke raekke) {
        Optional<Vurdering> kendt = raekke.initiativ().getVurdering();
        if (VURDERING.stream().allMatch(kolonne -> raekke.raekke().erTom(hoved.kolonne(kolonne)))) {
            return kendt;
        }
        Optional<JaNej> let = valg(raekke, Kolonne.LET_IMPLEMENTERBART, JaNej.values());
        Optional<List<Samarbejde>> samarbejde = samarbejde(raekke);
        Optional<Vurdering.Builder> vurdering = traek(raekke);
        Optional<Udgiftsniveau> udgift = valg(raekke, Kolonne.UDGIFT, Udgiftsniveau.values());
        if (let.isEmpty() || samarbejde.isEmpty() || vurdering.isEmpty() || udgift.isEmpty()) {
            return Optional.empty();
        }
        List<Samarbejde> kendte = kendt.map(Vurdering::getSamarbejde).orElse(List.of());
        Optional<OrganisatoriskeKonsekvenser> konsekvenser = kendt.flatMap(Vurdering::getOrganisatoriskeKonsekvenser);
        return Optional.of(vurdering
                .get()
                .letImplementerbart(let.get() == JaNej.JA)
                .samarbejde(Samarbejdstekst.medKendte(samarbejde.get(), kendte))
                .udgiftsniveau(udgift.get())
                .organisatoriskeKonsekvenser(konsekvenser)
                .build());
    }

    /** How the table answers whether an initiative is easy to implement. */
    enum JaNej {
        /** Yes. */
        JA,
        /** No. */
        NEJ;

        static JaNej of(boolean ja) {
            return ja ? JA : NEJ;
        }
    }

    private <E extends Enum<E>> Optional<E> valg(Initiativraekke raekke, Kolonne kolonne, E[] muligheder) {
        String noegle = Celletekst.noegle(tekst(raekke, kolonne));
        Optional<E> valgt = Stream.of(muligheder)
                .filter(mulighed -> Celletekst.noegle(mulighed.name()).equals(noegle))
                .findFirst();
        if (valgt.isEmpty()) {
            String alle = Opremsning.of(List.of(muligheder), Vurderingslaeser::ord);
            addUlaeselig(raekke, kolonne, alle);
        }
        return valgt;
    }

    /** Returns the word by which the table writes a choice. */
    static String ord(Enum<?> valg) {
        return valg.name().charAt(0) + Celletekst.noegle(valg.name()).substring(1);
    }

    private Optional<List<Samarbejde>> samarbejde(Initiativraekke raekke) {
        String celle = tekst(raekke, Kolonne.SAMARBEJDE);
        List<Samarbejde> parter = new ArrayList<>();
        for (String saetning : Samarbejdstekst.saetninger(celle)) {
            Optional<String> ukendt = samarbejdstekst.ukendtForvaltning(saetning);
            Optional<Samarbejde> part = samarbejdstekst.laes(saetning);
            if (ukendt.isPresent()) {
                List<String> kendte = strategi.getForvaltninger().stream()
                        .map(forvaltning -> forvaltning.getKode())
                        .sorted()
                        .toList();
                add(
                        Problemkode.UKENDT_FORVALTNING,
                        raekke,
                        Kolonne.SAMARBEJDE,
                        ukendt.get(),
                        Opremsning.of(kendte, kode -> kode));
                return Optional.empty();
            }
            if (part.isEmpty()) {
                addUlaeselig(raekke, Kolonne.SAMARBEJDE, Samarbejdstekst.MULIGHEDER);
                return Optional.empty();
            }
            parter.add(part.get());
        }
        if (Celletekst.ren(celle).isEmpty()) {
            addUlaeselig(raekke, Kolonne.SAMARBEJDE, Samarbejdstekst.MULIGHEDER);
            return Optional.empty();
        }
        return Optional.of(parter);
    }

    /** Returns a builder with the draws in it. */
    private Optional<Vurdering.Builder> traek(Initiativraekke raekke) {
        Optional<List<Integer>> niveauer = niveauer(raekke);
        if (niveauer.isEmpty()) {
            return Optional.empty();
        }
        String celle = tekst(raekke, Kolonne.CENTRE);
        int antal = niveauer.get().size();
        if (Centernavne.erAlle(celle)) {
            if (antal == 1) {
                kommerFra(raekke, Kolonne.NIVEAUER, "vurdering", "ressourcetraekAlleCentre");
                return Optional.of(Vurdering.builder()
                        .ressourcetraekAlleCentre(niveauer.get().get(0)));
            }
            add(Problemkode.ANTAL_PASSER_IKKE, raekke, Kolonne.NIVEAUER, antal);
            return Optional.empty();
        }
        return centre(raekke, celle, antal).map(koder -> traek(raekke, koder, niveauer.get()));
    }

    private Optional<List<String>> centre(Initiativraekke raekke, String celle, int antal) {
        List<List<String>> laesninger = centernavne.laes(celle, antal);
        if (laesninger.size() == 1) {
            return Optional.of(laesninger.get(0));
        }
        String ukendt = Tabelfund.kort(centernavne.ukendt(celle));
        if (laesninger.size() > 1) {
            add(Problemkode.TVETYDIGE_CENTRE, raekke, Kolonne.CENTRE);
        } else if (ukendt.isEmpty()) {
            add(Problemkode.ANTAL_PASSER_IKKE, raekke, Kolonne.NIVEAUER, antal);
        } else {
            List<String> kendte = strategi.getCentre().stream()
                    .map(Center::getKode)
                    .sorted()
                    .map(centernavne::navn)
                    .toList();
            add(Problemkode.UKENDT_CENTER, raekke, Kolonne.CENTRE, ukendt, Opremsning.of(kendte, navn -> navn));
        }
        return Optional.empty();
    }

    private Vurdering.Builder traek(Initiativraekke raekke, List<String> koder, List<Integer> niveauer) {
        Vurdering.Builder vurdering = Vurdering.builder();
        kommerFra(raekke, Kolonne.CENTRE, "vurdering", "ressourcetraek");
        for (int k = 0; k < koder.size(); k++) {
            kommerFra(raekke, Kolonne.NIVEAUER, "vurdering", "ressourcetraek", k, "niveau");
            vurdering.addRessourcetraek(Ressourcetraek.builder()
                    .center(koder.get(k))
                    .niveau(niveauer.get(k))
                    .build());
        }
        return vurdering;
    }

    private Optional<List<Integer>> niveauer(Initiativraekke raekke) {
        Optional<List<Integer>> tal = Heltal.liste(tekst(raekke, Kolonne.NIVEAUER));
        if (tal.isEmpty()) {
            add(Problemkode.FORKERT_TYPE, raekke, Kolonne.NIVEAUER, Betegnelse.HELTAL);
        }
        return tal;
    }

    private void addUlaeselig(Initiativraekke raekke, Kolonne kolonne, String muligheder) {
        if (Celletekst.ren(tekst(raekke, kolonne)).isEmpty()) {
            add(Problemkode.MANGLER, raekke, kolonne, kolonne.overskrift());
        } else {
            add(Problemkode.UKENDT_VAERDI, raekke, kolonne, muligheder);
        }
    }

    private String tekst(Initiativraekke raekke, Kolonne kolonne) {
        return raekke.raekke().celle(hoved.kolonne(kolonne));
    }

    private void add(Problemkode code, Initiativraekke raekke, Kolonne kolonne, Object... argumenter) {
        fund.add(code, raekke.raekke(), hoved.kolonne(kolonne), argumenter);
    }

    private void kommerFra(Initiativraekke raekke, Kolonne kolonne, Object... trin) {
        fund.kommerFra(raekke.pointer(trin), raekke.raekke(), hoved.kolonne(kolonne));
    }
}
