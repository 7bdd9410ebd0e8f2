package dk.kommunestrategi.io.dagsorden.punkt;

import dk.kommunestrategi.io.dagsorden.line.HtmlLines;
import dk.kommunestrategi.io.dagsorden.line.Line;
import dk.kommunestrategi.io.dagsorden.person.NavneFilter;
import dk.kommunestrategi.io.dagsorden.person.Navneliste;
import dk.kommunestrategi.io.dagsorden.record.Entry;
import dk.kommunestrategi.io.dagsorden.text.AfsnitCollector;
import dk.kommunestrategi.io.dagsorden.text.Afsnitsart;
import dk.kommunestrategi.io.dagsorden.text.BeslutningLine;
import dk.kommunestrategi.io.dagsorden.text.BeslutningReader;
import dk.kommunestrategi.io.dagsorden.text.Day;
import dk.kommunestrategi.io.dagsorden.text.ForloebReader;
import dk.kommunestrategi.io.dagsorden.text.OrganIndex;
import dk.kommunestrategi.io.dagsorden.text.RuteReader;
import dk.kommunestrategi.io.dagsorden.text.Tekstafsnit;
import dk.kommunestrategi.io.dagsorden.text.UdfaldReader;
import dk.kommunestrategi.io.reading.text.Limit;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.sag.Afsnit;
import dk.kommunestrategi.model.sag.Behandlingstrin;
import dk.kommunestrategi.model.sag.Hoeringspart;
import dk.kommunestrategi.model.sag.Indstilling;
import dk.kommunestrategi.model.sag.Sag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sections of one item, in whatever order and marked however, and what they are of the case. */
final class Sagsafsnit {

    private static final Pattern INDSTILLER = Pattern.compile("^(?:- )?([^\\n.]{1,100}?) (?:indstiller|anbefaler)\\b");

    /** A word of prose: a list of persons and their parties has none. */
    private static final Pattern PROSE = Pattern.compile(
            "(?<![\\p{L}\\[(])(?!(?:samt|med|fra|uden|afbud|lovligt|forfald|medlem|formand|næstformand|stedfortræder|suppleant|borgmester"
                    + "|ingen|udeladt|von|van|der|den)\\b)\\p{Ll}{3,}",
            Pattern.UNICODE_CHARACTER_CLASS);

    private final NavneFilter navne;
    private final Consumer<Problem> problems;
    private final Moedeoplysning moede;
    private final ForloebReader forloeb;
    private final RuteReader ruter;
    private final List<Tekstafsnit> all = new ArrayList<>();
    private final Map<Afsnitsart, StringJoiner> tekster = new EnumMap<>(Afsnitsart.class);
    private final List<Afsnit> oevrige = new ArrayList<>();
    private final List<Hoeringspart> hoerte = new ArrayList<>();
    private List<Behandlingstrin> behandling = List.of();
    private int characters;
    private Optional<String> firstLeftOut = Optional.empty();

    Sagsafsnit(OrganIndex register, NavneFilter navne, Consumer<Problem> problems, Moedeoplysning moede) {
        this.navne = navne;
        this.problems = problems;
        this.moede = moede;
        this.forloeb = new ForloebReader(register, new BeslutningReader(navne), problems);
        this.ruter = new RuteReader(register, problems);
    }

    /** Takes the texts of a field. */
    void add(Entry felt) {
        Optional<String> navn = felt.tekst("Navn").or(() -> felt.tekst("Title"));
        Stream.of("Html", "Content")
                .forEach(key -> text(felt, key)
                        .ifPresent(html ->
                                all.addAll(AfsnitCollector.collect(navn, HtmlLines.of(html), felt.pointer(key)))));
        text(felt, "Tekst")
                .ifPresent(tekst -> all.addAll(AfsnitCollector.collect(
                        navn,
                        tekst.lines()
                                .map(String::strip)
                                .filter(line -> !line.isBlank())
                                .map(Line::of)
                                .toList(),
                        felt.pointer("Tekst"))));
    }

    /** Takes the decision on the item itself, from whichever of these fields holds it. */
    void addBeslutning(Entry decision, String... keys) {
        for (String key : keys) {
            text(decision, key)
                    .ifPresent(html -> all.addAll(AfsnitCollector.collect(
                            Optional.of("Beslutning"), HtmlLines.of(html), decision.pointer(key))));
        }
    }

    /** All texts of an item together may be as long as one text of a document. */
    private Optional<String> text(Entry felt, String navn) {
        Optional<String> tekst = felt.raw(navn);
        characters += tekst.map(String::length).orElse(0);
        if (characters > Entry.MAX_TEKST && tekst.isPresent()) {
            firstLeftOut = firstLeftOut.or(() -> Optional.of(felt.pointer(navn)));
            return Optional.empty();
        }
        return tekst;
    }

    /** Gives the case what the sections say. The route comes first: it names the bodies of the course. */
    void addTo(Sag.Builder sag) {
        firstLeftOut.ifPresent(pointer -> problems.accept(Limit.ITEM
                .exceeded(Entry.MAX_TEKST, characters)
                .pointer(pointer)
                .build()));
        all.replaceAll(afsnit -> afsnit.without(navne));
        List<Tekstafsnit> ruteafsnit = all.stream()
                .filter(afsnit -> afsnit.art().equals(Optional.of(Afsnitsart.BEHANDLING)))
                .toList();
        addRute(ruteafsnit);
        all.stream()
                .filter(afsnit -> !afsnit.art().equals(Optional.of(Afsnitsart.BEHANDLING)))
                .forEach(this::read);
        all.stream()
                .filter(afsnit -> afsnit.art().equals(Optional.of(Afsnitsart.BESLUTNING)))
                .filter(afsnit -> !afsnit.lines().isEmpty())
                .forEach(afsnit -> forloeb.readOwn(afsnit, moede.organ(), moede.dato()));
        sag.resume(tekst(Afsnitsart.RESUME))
                .indstilling(tekst(Afsnitsart.INDSTILLING).map(Sagsafsnit::indstilling))
                .behandling(behandling)
                .sagsfremstilling(tekst(Afsnitsart.SAGSFREMSTILLING))
                .oekonomiskeKonsekvenser(tekst(Afsnitsart.OEKONOMI))
                .hoeringsparter(hoerte)
                .oevrigeAfsnit(oevrige)
                .sagsforloeb(forloeb.forloeb())
                .beslutning(forloeb.own());
    }

    boolean isEmpty() {
        return tekster.isEmpty()
                && oevrige.isEmpty()
                && hoerte.isEmpty()
                && behandling.isEmpty()
                && forloeb.forloeb().isEmpty()
                && forloeb.own().isEmpty();
    }

    private void addRute(List<Tekstafsnit> ruteafsnit) {
        String tekst = ruteafsnit.stream()
                .flatMap(afsnit -> afsnit.lines().stream())
                .map(Line::tekst)
                .collect(Collectors.joining("\n"));
        if (RuteReader.isList(tekst)) {
            ruteafsnit.stream().findFirst().ifPresent(first -> behandling = ruter.read(tekst, first.pointer()));
        } else {
            ruteafsnit.forEach(this::keep);
        }
    }

    private void read(Tekstafsnit afsnit) {
        Optional<BeslutningLine> beslutning = afsnit.overskrift().flatMap(BeslutningLine::of);
        if (beslutning.isPresent()) {
            forloeb.readBeslutning(beslutning.get(), afsnit, moede.organ(), moede.dato());
            return;
        }
        Optional<LocalDate> day =
                afsnit.overskrift().flatMap(BeslutningLine::dayOf).flatMap(Day::dato);
        if (day.isPresent()) {
            forloeb.readOwn(afsnit, moede.organ(), day);
            return;
        }
        Optional<Afsnitsart> art = afsnit.art();
        if (art.isEmpty()) {
            keep(afsnit);
            return;
        }
        switch (art.get()) {
            case RESUME, INDSTILLING, SAGSFREMSTILLING, OEKONOMI -> add(art.get(), afsnit);
            case HOERINGSPARTER -> afsnit.lines().forEach(line -> hoerte.add(Hoeringspart.of(line.tekst())));
            case FORLOEB -> {
                List<Line> beforeIt = forloeb.readForloeb(afsnit);
                if (!beforeIt.isEmpty()) {
                    keep(new Tekstafsnit(afsnit.overskrift(), beforeIt, afsnit.pointer()));
                }
            }
            case AFBUD, DELTAGERE -> leave(afsnit);
            case BEHANDLING, BESLUTNING -> {
                // Read before and after the others.
            }
        }
    }

    private void add(Afsnitsart art, Tekstafsnit afsnit) {
        forloeb.tellKept(afsnit);
        if (!afsnit.lines().isEmpty()) {
            tekster.computeIfAbsent(art, absent -> new StringJoiner("\n")).add(afsnit.tekst());
        }
    }

    /** Keeps a section that has no place of its own; a heading without lines is a text itself. */
    private void keep(Tekstafsnit afsnit) {
        boolean empty = afsnit.lines().isEmpty();
        Afsnit.Builder other = Afsnit.builder().overskrift(empty ? Optional.empty() : afsnit.overskrift());
        forloeb.tellKept(afsnit);
        oevrige.add(other.tekst(empty ? afsnit.overskrift().orElseThrow() : afsnit.tekst())
                .build());
    }

    /** Who was there; what else stands behind the heading is kept. */
    private void leave(Tekstafsnit afsnit) {
        if (navne.keepsNavne()) {
            keep(afsnit);
            return;
        }
        List<Line> others =
                afsnit.lines().stream().filter(line -> isTold(line.tekst())).toList();
        List<Line> persons =
                afsnit.lines().stream().filter(line -> !isTold(line.tekst())).toList();
        if (!others.isEmpty()) {
            keep(new Tekstafsnit(afsnit.overskrift(), others, afsnit.pointer()));
        }
        if (!persons.isEmpty()) {
            String tekst = persons.stream().map(Line::tekst).collect(Collectors.joining("\n"));
            navne.counted(afsnit.where(), afsnit.pointer(), tekst);
            navne.left(
                    afsnit.where(),
                    afsnit.pointer(),
                    Math.max(1, Navneliste.of(tekst).antal()));
        }
    }

    private static boolean isTold(String line) {
        return PROSE.matcher(line).find() || UdfaldReader.udfald(line).isPresent();
    }

    private Optional<String> tekst(Afsnitsart art) {
        return Optional.ofNullable(tekster.get(art)).map(StringJoiner::toString);
    }

    private static Indstilling indstilling(String tekst) {
        Matcher indstiller = INDSTILLER.matcher(tekst);
        return Indstilling.builder()
                .indstiller(indstiller.find() ? Optional.of(indstiller.group(1)) : Optional.empty())
                .tekst(tekst)
                .build();
    }
}
