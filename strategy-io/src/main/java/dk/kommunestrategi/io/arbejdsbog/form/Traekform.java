package dk.kommunestrategi.io.arbejdsbog.form;

import dk.kommunestrategi.io.arbejdsbog.cell.SheetCell;
import dk.kommunestrategi.io.arbejdsbog.column.Navne;
import dk.kommunestrategi.io.tabel.cell.Centernavne;
import dk.kommunestrategi.io.tabel.cell.Niveauer;
import dk.kommunestrategi.model.check.Betegnelse;
import dk.kommunestrategi.model.initiativ.Ressourcetraek;
import dk.kommunestrategi.model.initiativ.Vurdering;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a cell states what an initiative draws on centres: "Voksenrådgivningen: 2", a line for each centre, or half-year by
 * half-year "Voksenrådgivningen: 1-3-2"; on the scale of the catalogue also by its words, "Voksenrådgivningen: stor".
 */
final class Traekform {

    private static final Pattern COLON = Pattern.compile("(.*?) ?: ?([^:]*)");
    private static final Pattern LINE = Pattern.compile("(.*?) ?[: (] ?([0-9]{1,9}(?:-[0-9]{1,9})*+|\\p{L}++)\\)?");
    private static final Pattern LEVELS = Pattern.compile("[0-9]{1,9}(?:-[0-9]{1,9})*+");

    /** One line: a centre, and the levels of the draw on it. */
    private record Line(String navn, List<Integer> levels) {}

    private Traekform() {}

    static String write(Vurdering vurdering, Navne navne) {
        OptionalInt alle = vurdering.getRessourcetraekAlleCentre();
        Stream<String> onAlle =
                alle.isPresent() ? Stream.of(Centernavne.ALLE + ": " + alle.getAsInt()) : Stream.empty();
        Stream<String> onEach = vurdering.getRessourcetraek().stream()
                .map(traek -> navn(traek.getCenter(), navne) + ": " + levels(traek));
        return Stream.concat(onAlle, onEach).collect(Collectors.joining("\n"));
    }

    /** A centre that is called as all of them are is told from them by its code. */
    private static String navn(String kode, Navne navne) {
        String navn = navne.centre().navn(kode);
        return Centernavne.isAlle(navn) ? kode : navn;
    }

    private static String levels(Ressourcetraek traek) {
        return traek.getProfil().isEmpty()
                ? Integer.toString(traek.hoejst())
                : traek.getProfil().stream().map(String::valueOf).collect(Collectors.joining("-"));
    }

    /** Puts the draws into the assessment, or tells which lines are not understood. */
    static boolean read(SheetCell cell, Navne navne, Vurdering.Builder vurdering) {
        List<List<Integer>> onAlle = new ArrayList<>();
        Optional<List<Ressourcetraek>> onEach = cell.eachLine(line -> {
                    Optional<Line> read = line(line, COLON, navne).or(() -> line(line, LINE, navne));
                    if (read.isEmpty()) {
                        cell.addOf(line, Problemkode.FORKERT_TYPE, Betegnelse.TRAEK_PAA_CENTER);
                        return Optional.<List<Ressourcetraek>>empty();
                    }
                    List<Integer> levels = read.get().levels();
                    if (!Centernavne.isAlle(read.get().navn())) {
                        return cell.kode(read.get().navn(), navne.centre(), Problemkode.UKENDT_CENTER)
                                .map(kode -> List.of(traek(kode, levels)));
                    }
                    onAlle.add(levels);
                    return checkAlle(line, cell, onAlle) ? Optional.of(List.of()) : Optional.empty();
                })
                .map(traek -> traek.stream().flatMap(List::stream).toList());
        onEach.ifPresent(traek -> vurdering
                .ressourcetraek(traek)
                .ressourcetraekAlleCentre(
                        onAlle.stream().mapToInt(levels -> levels.get(0)).findFirst()));
        return onEach.isPresent();
    }

    private static Optional<Line> line(String line, Pattern form, Navne navne) {
        Matcher matcher = form.matcher(line);
        return matcher.matches()
                ? levels(matcher.group(2), navne.skala()).map(levels -> new Line(matcher.group(1), levels))
                : Optional.empty();
    }

    private static Optional<List<Integer>> levels(String text, int skala) {
        if (LEVELS.matcher(text).matches()) {
            return Optional.of(Stream.of(text.split("-")).map(Integer::valueOf).toList());
        }
        return Niveauer.word(text, skala).map(List::of);
    }

    /** What is drawn on all centres is stated once, and by one level. */
    private static boolean checkAlle(String line, SheetCell cell, List<List<Integer>> onAlle) {
        boolean isOneLevel = onAlle.get(onAlle.size() - 1).size() == 1;
        if (!isOneLevel) {
            cell.addOf(line, Problemkode.FORKERT_TYPE, Betegnelse.HELTAL);
        } else if (onAlle.size() > 1) {
            cell.addOf(line, Problemkode.DOBBELT_HENVISNING, Centernavne.ALLE);
        }
        return isOneLevel && onAlle.size() == 1;
    }

    private static Ressourcetraek traek(String kode, List<Integer> levels) {
        Ressourcetraek.Builder traek = Ressourcetraek.builder().center(kode);
        return (levels.size() == 1 ? traek.niveau(levels.get(0)) : traek.profil(levels)).build();
    }
}
