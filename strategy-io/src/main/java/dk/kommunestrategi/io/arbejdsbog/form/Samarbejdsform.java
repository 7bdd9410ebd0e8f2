package dk.kommunestrategi.io.arbejdsbog.form;

import dk.kommunestrategi.io.arbejdsbog.cell.SheetCell;
import dk.kommunestrategi.io.arbejdsbog.column.Navne;
import dk.kommunestrategi.io.tabel.cell.SamarbejdeReader;
import dk.kommunestrategi.model.initiativ.Samarbejde;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How a cell states with whom an initiative has to cooperate: as the catalogue's table does, a sentence on each line, and
 * behind it the source where that is another than the assessment: "Kræver samarbejde med regionen (ifølge initiativkortet)".
 */
final class Samarbejdsform {

    private static final String BEFORE_KILDE = " (ifølge ";
    private static final String BEHIND_KILDE = ")";

    private Samarbejdsform() {}

    static String write(List<Samarbejde> parter, Navne navne) {
        SamarbejdeReader reader = navne.samarbejdeReader();
        return parter.isEmpty()
                ? reader.write(List.of())
                : parter.stream().map(part -> write(part, reader)).collect(Collectors.joining("\n"));
    }

    private static String write(Samarbejde part, SamarbejdeReader reader) {
        Samarbejde.Builder without = Samarbejde.builder().part(part.getPart()).intern(part.isIntern());
        return reader.write(List.of(without.build()))
                + part.getKilde()
                        .map(kilde -> BEFORE_KILDE + kilde + BEHIND_KILDE)
                        .orElse("");
    }

    /** Returns the parties, or tells which lines are not understood. */
    static Optional<List<Samarbejde>> read(SheetCell cell, Navne navne) {
        return cell.eachLine(line -> parter(line, cell, navne))
                .map(parter -> parter.stream().flatMap(List::stream).toList());
    }

    private static Optional<List<Samarbejde>> parter(String line, SheetCell cell, Navne navne) {
        SamarbejdeReader reader = navne.samarbejdeReader();
        int end = line.endsWith(BEHIND_KILDE) ? line.lastIndexOf(BEFORE_KILDE) : -1;
        Optional<String> kilde = end < 0
                ? Optional.empty()
                : Optional.of(line.substring(end + BEFORE_KILDE.length(), line.length() - BEHIND_KILDE.length()));
        List<Samarbejde> parter = new ArrayList<>();
        for (String sentence : SamarbejdeReader.sentences(end < 0 ? line : line.substring(0, end))) {
            Optional<String> unknown = reader.unknownForvaltning(sentence);
            List<Samarbejde> named = reader.read(sentence);
            if (unknown.isPresent()) {
                cell.addOf(
                        line,
                        Problemkode.UKENDT_FORVALTNING,
                        unknown.get(),
                        navne.forvaltninger().known());
                return Optional.empty();
            }
            if (named.isEmpty()) {
                cell.addOf(line, Problemkode.UKENDT_VAERDI, SamarbejdeReader.OPTIONS);
                return Optional.empty();
            }
            named.forEach(part ->
                    parter.add(Samarbejde.builder().from(part).kilde(kilde).build()));
        }
        return Optional.of(parter);
    }
}
