package dk.kommunestrategi.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How good the solvers' plans are after a while, where nobody proves the best one. */
final class Vaerdisammenligning {

    /** A plan counts for a moment if it was there so little later: who was given the time may need a little to stop. */
    private static final double TOLERANCE = 1.05;

    private final Valg valg;
    private final List<Double> tidspunkter;

    Vaerdisammenligning(Valg valg) {
        this.valg = valg;
        this.tidspunkter = Stream.concat(
                        Stream.of(1.0, 5.0, 10.0).filter(sekunder -> sekunder < valg.sekunder()),
                        Stream.of(valg.sekunder()))
                .toList();
    }

    void kataloger(String stoerrelser, Kapacitet kapacitet) {
        Opvarmning.run(valg.loesere(Opstilling.VAERDI));
        for (Stoerrelse stoerrelse : valg.stoerrelser(stoerrelser)) {
            compare(Opstilling.VAERDI, stoerrelse.toString(), froe -> Katalog.opgave(stoerrelse, kapacitet, froe));
        }
    }

    void netvaerk(String aktiviteter) {
        Opvarmning.run(valg.loesere(Opstilling.NETVAERK));
        for (int antal : valg.antal(aktiviteter)) {
            compare(Opstilling.NETVAERK, antal + " activities", froe -> Netvaerk.opgave(antal, froe));
        }
    }

    /** The best values of one solver on one problem at each moment, and what it had proved in the end. */
    private record Raekke(List<Optional<Vektor>> efter, Bedoemmelse sidste) {}

    private void compare(Opstilling opstilling, String stoerrelse, Function<Froe, Opgave> opgaver) {
        System.out.printf("%n### %s%n", stoerrelse);
        Tabel tabel = new Tabel(Stream.of(
                        Stream.of("problem", "solver"),
                        tidspunkter.stream().map(sekunder -> "after " + Tabel.sekunder(sekunder) + " s"),
                        Stream.of("proved", "its lower bounds"))
                .flatMap(Function.identity())
                .toArray(String[]::new));
        Map<String, List<Raekke>> alle = new LinkedHashMap<>();
        for (Froe froe : valg.froe()) {
            Opgave opgave = opgaver.apply(froe);
            List<Bedoemmelse> bedoemmelser = new ArrayList<>();
            for (Loeser loeser : valg.loesere(opstilling)) {
                Raekke raekke = raekke(loeser, opgave);
                bedoemmelser.add(raekke.sidste());
                alle.computeIfAbsent(loeser.navn(), navn -> new ArrayList<>()).add(raekke);
                show(opgave, raekke, tabel);
            }
            Bedoemmelse.checkBeviser(opgave, bedoemmelser);
        }
        summarise(alle);
    }

    private Raekke raekke(Loeser loeser, Opgave opgave) {
        if (loeser.reportsOnTheWay()) {
            Bedoemmelse bedoemmelse = Bedoemmelse.of(loeser, opgave, valg.sekunder());
            return new Raekke(
                    tidspunkter.stream()
                            .map(sekunder -> bedoemmelse.efter(TOLERANCE * sekunder))
                            .toList(),
                    bedoemmelse);
        }
        List<Bedoemmelse> bedoemmelser = tidspunkter.stream()
                .map(sekunder -> Bedoemmelse.of(loeser, opgave, sekunder))
                .toList();
        return new Raekke(
                IntStream.range(0, tidspunkter.size())
                        .mapToObj(t -> bedoemmelser.get(t).efter(TOLERANCE * tidspunkter.get(t)))
                        .toList(),
                bedoemmelser.get(bedoemmelser.size() - 1));
    }

    private void show(Opgave opgave, Raekke raekke, Tabel tabel) {
        List<Object> celler = new ArrayList<>(List.of(opgave, raekke.sidste().loeser()));
        raekke.efter().forEach(vektor -> celler.add(vektor.map(Vektor::toString).orElse("–")));
        Forloeb forloeb = raekke.sidste().forloeb();
        celler.add(forloeb.beviste() + " of " + opgave.kriterier().size() + " after "
                + Tabel.sekunder(forloeb.slutSekunder()) + " s");
        celler.add(forloeb.graenser().stream().map(Vaerdisammenligning::graense).collect(Collectors.joining(" / ")));
        tabel.row(celler.toArray());
    }

    private static String graense(OptionalLong graense) {
        return graense.isPresent() ? Long.toString(graense.getAsLong()) : "–";
    }

    /** Counts at how many problems the planner's plan is better, equal or worse than each rival's last one. */
    private void summarise(Map<String, List<Raekke>> alle) {
        List<Raekke> egne = alle.get(Planlaegger.NAVN);
        String sidst = Tabel.sekunder(valg.sekunder());
        Tabel tabel = new Tabel(Stream.concat(
                        Stream.of("Planner: better–equal–worse than"),
                        tidspunkter.stream()
                                .flatMap(sekunder ->
                                        Stream.of("after " + Tabel.sekunder(sekunder) + " s", "criterion 1 alone")))
                .toArray(String[]::new));
        alle.forEach((navn, raekker) -> {
            if (!navn.equals(Planlaegger.NAVN)) {
                List<Object> celler = new ArrayList<>(List.of(navn + " after " + sidst + " s"));
                for (int t = 0; t < tidspunkter.size(); t++) {
                    int tidspunkt = t;
                    celler.add(stilling(egne, raekker, raekke -> raekke.efter().get(tidspunkt)));
                    celler.add(stilling(
                            egne,
                            raekker,
                            raekke -> raekke.efter().get(tidspunkt).map(vektor -> vektor.foerste(1))));
                }
                tabel.row(celler.toArray());
            }
        });
    }

    private String stilling(List<Raekke> egne, List<Raekke> andres, Function<Raekke, Optional<Vektor>> vektor) {
        int[] stilling = new int[3];
        for (int k = 0; k < egne.size(); k++) {
            Optional<Vektor> egen = vektor.apply(egne.get(k));
            int laengde = egen.map(fundet -> fundet.vaerdier().size()).orElse(0);
            Optional<Vektor> anden = andres.get(k).sidste().bedste().map(fundet -> fundet.foerste(laengde));
            stilling[1 + Integer.signum(compare(egen, anden))]++;
        }
        return IntStream.of(stilling).mapToObj(String::valueOf).collect(Collectors.joining("–"));
    }

    /** No plan at all is worse than any. */
    private static int compare(Optional<Vektor> en, Optional<Vektor> anden) {
        if (en.isPresent() && anden.isPresent()) {
            return en.get().compareTo(anden.get());
        }
        return Boolean.compare(anden.isPresent(), en.isPresent());
    }
}
