package dk.kommunestrategi.io.dagsorden;

import dk.kommunestrategi.io.dagsorden.Linje.Art;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sag.Afsnit;
import dk.kommunestrategi.model.sag.Behandlingstrin;
import dk.kommunestrategi.model.sag.Indstilling;
import dk.kommunestrategi.model.sag.Sag;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The sections of one item, in whatever order and marked however, and what they are of the case. */
final class Sagsafsnit {

    private static final Pattern INDSTILLER = Pattern.compile("^(?:- )?([^\\n.]{1,100}?) (?:indstiller|anbefaler)\\b");

    private final Navnefilter navne;
    private final Consumer<Problem> problems;
    private final Moedeoplysning moede;
    private final Forloebslaeser forloeb;
    private final Rutelaeser ruter;
    private final List<Tekstafsnit> alle = new ArrayList<>();
    private final Map<Afsnitsart, String> tekster = new EnumMap<>(Afsnitsart.class);
    private final List<Afsnit> oevrige = new ArrayList<>();
    private final List<String> hoerte = new ArrayList<>();
    private List<Behandlingstrin> behandling = List.of();
    private int tegn;

    Sagsafsnit(Organregister register, Navnefilter navne, Consumer<Problem> problems, Moedeoplysning moede) {
        this.navne = navne;
        this.problems = problems;
        this.moede = moede;
        this.forloeb = new Forloebslaeser(register, new Beslutningslaeser(navne), problems);
        this.ruter = new Rutelaeser(register, problems);
    }

    /** Takes the texts of a field. */
    void add(Post felt) {
        Optional<String> navn = felt.tekst("Navn");
        text(felt, "Html")
                .ifPresent(html -> alle.addAll(Tekstafsnit.of(navn, Htmllinjer.of(html), felt.pointer("Html"))));
        text(felt, "Tekst")
                .ifPresent(tekst -> alle.addAll(Tekstafsnit.of(
                        navn,
                        tekst.lines()
                                .map(String::strip)
                                .filter(linje -> !linje.isBlank())
                                .map(linje -> new Linje(linje, Art.AFSNIT))
                                .toList(),
                        felt.pointer("Tekst"))));
    }

    /** All texts of an item together may be as long as one text of a document. */
    private Optional<String> text(Post felt, String navn) {
        Optional<String> tekst = felt.tekst(navn);
        tegn += tekst.map(String::length).orElse(0);
        if (tegn > Post.MAX_TEKST && tekst.isPresent()) {
            problems.accept(Problem.of(Problemkode.FOR_STORT_DOKUMENT, felt.pointer(navn))
                    .build());
            return Optional.empty();
        }
        return tekst;
    }

    /** Gives the case what the sections say. The route comes first: it names the bodies of the course. */
    void addTo(Sag.Builder sag) {
        List<Tekstafsnit> ruteafsnit = alle.stream()
                .filter(afsnit -> afsnit.art().equals(Optional.of(Afsnitsart.BEHANDLING)))
                .toList();
        addRute(ruteafsnit);
        alle.stream().filter(afsnit -> !ruteafsnit.contains(afsnit)).forEach(this::read);
        alle.stream()
                .filter(afsnit -> afsnit.art().equals(Optional.of(Afsnitsart.BESLUTNING)))
                .filter(afsnit -> !afsnit.linjer().isEmpty())
                .forEach(afsnit -> forloeb.readEgen(afsnit, moede.organ(), moede.dato()));
        sag.resume(tekst(Afsnitsart.RESUME))
                .indstilling(tekst(Afsnitsart.INDSTILLING).map(Sagsafsnit::indstilling))
                .behandling(behandling)
                .sagsfremstilling(tekst(Afsnitsart.SAGSFREMSTILLING))
                .oekonomiskeKonsekvenser(tekst(Afsnitsart.OEKONOMI))
                .hoeringsparter(hoerte)
                .oevrigeAfsnit(oevrige)
                .sagsforloeb(forloeb.forloeb());
    }

    boolean erTom() {
        return tekster.isEmpty()
                && oevrige.isEmpty()
                && hoerte.isEmpty()
                && behandling.isEmpty()
                && forloeb.forloeb().isEmpty();
    }

    private void addRute(List<Tekstafsnit> ruteafsnit) {
        String tekst = ruteafsnit.stream()
                .flatMap(afsnit -> afsnit.linjer().stream())
                .map(Linje::tekst)
                .collect(Collectors.joining("\n"));
        if (Rutelaeser.erListe(tekst)) {
            ruteafsnit.stream().findFirst().ifPresent(foerste -> behandling = ruter.read(tekst, foerste.pointer()));
        } else {
            ruteafsnit.forEach(this::keep);
        }
    }

    private void read(Tekstafsnit afsnit) {
        Optional<Beslutningslinje> beslutning = afsnit.overskrift().flatMap(Beslutningslinje::of);
        if (beslutning.isPresent()) {
            forloeb.readBeslutning(beslutning.get(), afsnit);
            return;
        }
        Optional<Afsnitsart> art = afsnit.art();
        if (art.isEmpty()) {
            keep(afsnit);
            return;
        }
        switch (art.get()) {
            case RESUME, INDSTILLING, SAGSFREMSTILLING, OEKONOMI -> add(art.get(), afsnit);
            case HOERINGSPARTER -> afsnit.linjer().forEach(linje -> hoerte.add(linje.tekst()));
            case FORLOEB -> {
                List<Linje> foerDet = forloeb.readForloeb(afsnit);
                if (!foerDet.isEmpty()) {
                    keep(new Tekstafsnit(afsnit.overskrift(), foerDet, afsnit.pointer()));
                }
            }
            case AFBUD, DELTAGERE -> leave(afsnit);
            case BEHANDLING, BESLUTNING -> {
                // Read before and after the others.
            }
        }
    }

    private void add(Afsnitsart art, Tekstafsnit afsnit) {
        if (!afsnit.linjer().isEmpty()) {
            tekster.merge(art, afsnit.tekst(), (foerste, anden) -> foerste + "\n" + anden);
        }
    }

    /** Keeps a section that has no place of its own; a heading without lines is a text itself. */
    private void keep(Tekstafsnit afsnit) {
        boolean tomt = afsnit.linjer().isEmpty();
        Afsnit.Builder nyt = Afsnit.builder().overskrift(tomt ? Optional.empty() : afsnit.overskrift());
        oevrige.add(nyt.tekst(tomt ? afsnit.overskrift().orElseThrow() : afsnit.tekst())
                .build());
    }

    private void leave(Tekstafsnit afsnit) {
        if (!afsnit.linjer().isEmpty()) {
            navne.count(afsnit.linjer().stream().map(Linje::tekst).collect(Collectors.joining("\n")));
            navne.left(afsnit.overskrift().orElse(""), afsnit.pointer());
        }
    }

    private Optional<String> tekst(Afsnitsart art) {
        return Optional.ofNullable(tekster.get(art));
    }

    private static Indstilling indstilling(String tekst) {
        Matcher indstiller = INDSTILLER.matcher(tekst);
        return Indstilling.builder()
                .indstiller(indstiller.find() ? Optional.of(indstiller.group(1)) : Optional.empty())
                .tekst(tekst)
                .build();
    }
}
