package dk.kommunestrategi.io.dagsorden.text;

import dk.kommunestrategi.io.dagsorden.line.Line;
import dk.kommunestrategi.io.dagsorden.person.Udeladt;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sag.Dagsordenspunkt;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The course of a case, as one treatment after the other: what begins with a day and a body, and what follows it. */
public final class ForloebReader {

    /** Longer texts tell more than a decision. */
    private static final int MANY = 5;

    private static final Pattern BEFORE_ORDLYD = Pattern.compile("^[\\s:;,.|–-]+");

    private final OrganIndex register;
    private final OrganCutter organer;
    private final BeslutningReader beslutninger;
    private final Consumer<Problem> problems;
    private final List<Dagsordenspunkt> forloeb = new ArrayList<>();
    private final Set<List<Object>> known = new HashSet<>();
    private Optional<Dagsordenspunkt> own = Optional.empty();

    public ForloebReader(OrganIndex register, BeslutningReader beslutninger, Consumer<Problem> problems) {
        this.register = register;
        this.organer = new OrganCutter(register);
        this.beslutninger = beslutninger;
        this.problems = problems;
    }

    /** Reads the section of the course; returns what stands in it before the first treatment. */
    public List<Line> readForloeb(Tekstafsnit afsnit) {
        List<Line> beforeIt = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        Optional<BeslutningLine> current = Optional.empty();
        for (Line line : afsnit.lines()) {
            Optional<BeslutningLine> next = BeslutningLine.inForloeb(line.tekst());
            Optional<BeslutningLine> both =
                    lines.isEmpty() ? current.flatMap(before -> next.flatMap(before::with)) : Optional.empty();
            if (both.isPresent()) {
                current = both;
            } else if (next.isPresent()) {
                current.ifPresent(before -> add(punkt(before, lines, afsnit), afsnit));
                lines.clear();
                current = next;
            } else if (current.isPresent()) {
                lines.add(line.tekst());
            } else {
                beforeIt.add(line);
            }
        }
        current.ifPresent(last -> add(punkt(last, lines, afsnit), afsnit));
        return beforeIt;
    }

    /**
     * Reads a section whose heading names the body.
     *
     * @param organ the body at whose meeting the item was treated
     * @param dato the day of that meeting: of its decision, where the heading states none
     */
    public void readBeslutning(
            BeslutningLine overskrift, Tekstafsnit afsnit, Optional<String> organ, Optional<LocalDate> dato) {
        Dagsordenspunkt punkt = punkt(overskrift, lines(afsnit), afsnit);
        boolean isOwn = overskrift.day().isEmpty() && organ.isPresent() && organ.equals(punkt.getOrgan());
        add(isOwn ? Dagsordenspunkt.builder().from(punkt).dato(dato).build() : punkt, afsnit);
    }

    /**
     * Reads what was decided on the item itself. Where it is not told by whom, it is nobody's treatment, and an absence
     * behind the last treatment may belong to it.
     */
    public void readOwn(Tekstafsnit afsnit, Optional<String> organ, Optional<LocalDate> dato) {
        Dagsordenspunkt punkt = beslutninger
                .read(lines(afsnit), afsnit.where(), afsnit.pointer())
                .organ(organ)
                .dato(dato)
                .build();
        if (punkt.getOrgan().isEmpty() && own.isEmpty()) {
            own = Optional.of(punkt);
            tell(punkt, afsnit);
            tellAfbud(afsnit.pointer());
        } else if (!isKnown(punkt) && !own.equals(Optional.of(punkt))) {
            add(
                    isContradicted(punkt)
                            ? Dagsordenspunkt.builder()
                                    .from(punkt)
                                    .udfald(Optional.empty())
                                    .build()
                            : punkt,
                    afsnit);
        }
    }

    private void tellAfbud(String pointer) {
        forloeb().stream()
                .reduce((before, last) -> last)
                .filter(last -> last.getAfbud() > 0)
                .ifPresent(last -> problems.accept(Problem.of(Problemkode.AFBUD_FLERTYDIGT, pointer, last.getAfbud())
                        .build()));
    }

    /** Tells of a text that is kept as it stands, where it seems to tell a decision. */
    public void tellKept(Tekstafsnit kept) {
        boolean isMaybe = kept.overskrift().filter(BeslutningLine::isMaybe).isPresent()
                || kept.art().filter(art -> !art.isText()).isPresent();
        List<String> all = Stream.concat(
                        kept.overskrift().stream(), kept.lines().stream().map(Line::tekst))
                .dropWhile(line -> !isMaybe && !BeslutningLine.isHistory(line))
                .limit(MANY)
                .toList();
        if (all.stream().anyMatch(line -> UdfaldReader.udfald(line).isPresent())) {
            problems.accept(Problem.of(Problemkode.BESLUTNING_IKKE_LAEST, kept.pointer(), String.join(" ", all))
                    .build());
        }
    }

    /** Returns what was decided on the item itself, where it is not told by whom. */
    public Optional<Dagsordenspunkt> own() {
        return own;
    }

    /** Returns the treatments, the oldest first; those without a day after them, as they stand. */
    public List<Dagsordenspunkt> forloeb() {
        return forloeb.stream()
                .sorted(Comparator.comparing(punkt -> punkt.getDato().orElse(LocalDate.MAX)))
                .toList();
    }

    private static List<String> lines(Tekstafsnit afsnit) {
        return afsnit.lines().stream().map(Line::tekst).toList();
    }

    private Dagsordenspunkt punkt(BeslutningLine begyndelse, List<String> lines, Tekstafsnit afsnit) {
        String pointer = afsnit.pointer();
        String navn = begyndelse.alone() ? begyndelse.organ() : organer.navn(begyndelse.organ());
        String afterNavn = BEFORE_ORDLYD
                .matcher(begyndelse.organ().substring(navn.length()))
                .replaceFirst("");
        List<String> all = new ArrayList<>();
        Stream.of(afterNavn, begyndelse.ordlyd())
                .filter(tekst -> !tekst.isBlank() && !Udeladt.isAll(tekst))
                .forEach(all::add);
        all.addAll(lines);
        begyndelse
                .day()
                .filter(day -> day.dato().isEmpty())
                .ifPresent(day -> problems.accept(Problem.of(Problemkode.UMULIG_DATO, pointer, day.written())
                        .build()));
        return beslutninger
                .read(all, afsnit.where(), pointer)
                .organ(Optional.of(navn)
                        .filter(something -> !something.isBlank())
                        .map(something -> register.organ(something, pointer).getKode()))
                .dato(begyndelse.day().flatMap(Day::dato))
                .build();
    }

    private void add(Dagsordenspunkt punkt, Tekstafsnit afsnit) {
        tell(punkt, afsnit);
        forloeb.add(punkt);
        known.add(mark(punkt));
    }

    private void tell(Dagsordenspunkt punkt, Tekstafsnit afsnit) {
        String pointer = afsnit.pointer();
        if (punkt.getOrdlyd().isEmpty()) {
            problems.accept(Problem.of(Problemkode.BESLUTNING_UDEN_ORDLYD, pointer, afsnit.where())
                    .build());
        }
        punkt.getOrdlyd().ifPresent(ordlyd -> {
            if (punkt.getUdfald().isEmpty()) {
                problems.accept(
                        Problem.of(Problemkode.UKENDT_UDFALD, pointer, ordlyd).build());
            }
            if (punkt.getOrgan().isEmpty()) {
                problems.accept(Problem.of(Problemkode.BESLUTNING_UDEN_ORGAN, pointer, ordlyd)
                        .build());
            }
        });
    }

    /** An agenda may tell its own decision twice: on the item, and at the end of the course. */
    private boolean isKnown(Dagsordenspunkt punkt) {
        return punkt.getOrgan().isPresent() && punkt.getDato().isPresent() && known.contains(mark(punkt));
    }

    /** Where a record tells two outcomes of one treatment, neither can be told to be the right one. */
    private boolean isContradicted(Dagsordenspunkt punkt) {
        return punkt.getDato().isPresent()
                && forloeb.stream()
                        .anyMatch(other -> other.getOrgan().equals(punkt.getOrgan())
                                && other.getDato().equals(punkt.getDato())
                                && other.getUdfald().isPresent());
    }

    private static List<Object> mark(Dagsordenspunkt punkt) {
        return List.of(punkt.getOrgan(), punkt.getDato(), punkt.getUdfald());
    }
}
