package dk.kommunestrategi.io.dagsorden;

import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sag.Dagsordenspunkt;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The course of a case, as one treatment after the other: what begins with a day and a body, and what follows it. */
final class Forloebslaeser {

    /** What is longer names no body. */
    private static final int LAENGSTE_NAVN = 200;

    private static final Pattern FORAN_ORDLYD = Pattern.compile("^[\\s:;,.–-]+");
    private static final Pattern TERM = Pattern.compile("^ ?\\(?(?:19|20)[0-9]{2} ?[-–—/] ?(?:19|20)[0-9]{2}\\)?");

    private final Organregister register;
    private final Beslutningslaeser beslutninger;
    private final Consumer<Problem> problems;
    private final List<Dagsordenspunkt> forloeb = new ArrayList<>();

    Forloebslaeser(Organregister register, Beslutningslaeser beslutninger, Consumer<Problem> problems) {
        this.register = register;
        this.beslutninger = beslutninger;
        this.problems = problems;
    }

    /** Reads the section of the course; returns what stands in it before the first treatment. */
    List<Linje> readForloeb(Tekstafsnit afsnit) {
        List<Linje> foerDet = new ArrayList<>();
        List<String> linjer = new ArrayList<>();
        Optional<Beslutningslinje> igang = Optional.empty();
        for (Linje linje : afsnit.linjer()) {
            Optional<Beslutningslinje> ny = Beslutningslinje.iForloeb(linje.tekst());
            if (ny.isPresent()) {
                igang.ifPresent(foer -> add(foer, linjer, afsnit));
                linjer.clear();
                igang = ny;
            } else if (igang.isPresent()) {
                linjer.add(linje.tekst());
            } else {
                foerDet.add(linje);
            }
        }
        igang.ifPresent(sidste -> add(sidste, linjer, afsnit));
        return foerDet;
    }

    /** Reads a section whose heading names body and day. */
    void readBeslutning(Beslutningslinje overskrift, Tekstafsnit afsnit) {
        add(overskrift, linjer(afsnit), afsnit);
    }

    /** Reads what was decided on the item itself, of which the record may tell neither body nor day. */
    void readEgen(Tekstafsnit afsnit, Optional<String> organ, Optional<LocalDate> dato) {
        Dagsordenspunkt punkt = beslutninger
                .read(linjer(afsnit), afsnit.overskrift().orElse(""), afsnit.pointer())
                .organ(organ)
                .dato(dato)
                .build();
        if (!erKendt(punkt)) {
            add(punkt, afsnit.pointer());
        }
    }

    /** Returns the treatments, the oldest first; those without a day after them, as they stand. */
    List<Dagsordenspunkt> forloeb() {
        return forloeb.stream()
                .sorted(Comparator.comparing(punkt -> punkt.getDato().orElse(LocalDate.MAX)))
                .toList();
    }

    private static List<String> linjer(Tekstafsnit afsnit) {
        return afsnit.linjer().stream().map(Linje::tekst).toList();
    }

    private void add(Beslutningslinje begyndelse, List<String> linjer, Tekstafsnit afsnit) {
        String pointer = afsnit.pointer();
        String navn = navn(begyndelse.organ());
        String efterNavn = FORAN_ORDLYD
                .matcher(begyndelse.organ().substring(navn.length()))
                .replaceFirst("");
        List<String> alle = new ArrayList<>(linjer);
        if (!efterNavn.isBlank()) {
            alle.add(0, efterNavn);
        }
        if (begyndelse.dag().dato().isEmpty()) {
            problems.accept(Problem.of(
                            Problemkode.UMULIG_DATO, pointer, begyndelse.dag().skrevet())
                    .build());
        }
        add(
                beslutninger
                        .read(alle, afsnit.overskrift().orElse(""), pointer)
                        .organ(Optional.of(navn)
                                .filter(noget -> !noget.isBlank())
                                .map(noget -> register.organ(noget, pointer).getKode()))
                        .dato(begyndelse.dag().dato())
                        .build(),
                pointer);
    }

    /** The body's name, where a colon or the name of a known body tells that it ends before the line does. */
    private String navn(String organ) {
        int kolon = organ.indexOf(':');
        String foerKolon = kolon < 0 ? organ : organ.substring(0, kolon);
        if (foerKolon.length() > LAENGSTE_NAVN) {
            return "";
        }
        return register.foran(foerKolon)
                .map(kendt -> {
                    String rest = foerKolon.substring(kendt.length());
                    var term = TERM.matcher(rest);
                    return foerKolon.substring(0, kendt.length() + (term.find() ? term.end() : 0));
                })
                .orElse(foerKolon);
    }

    private void add(Dagsordenspunkt punkt, String pointer) {
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
        forloeb.add(punkt);
    }

    /** An agenda may tell its own decision twice: on the item, and at the end of the course. */
    private boolean erKendt(Dagsordenspunkt punkt) {
        return punkt.getOrgan().isPresent()
                && punkt.getDato().isPresent()
                && forloeb.stream()
                        .anyMatch(kendt -> kendt.getOrgan().equals(punkt.getOrgan())
                                && kendt.getDato().equals(punkt.getDato())
                                && kendt.getUdfald().equals(punkt.getUdfald()));
    }
}
