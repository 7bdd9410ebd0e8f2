package dk.kommunestrategi.io.arbejdsbog.form;

import dk.kommunestrategi.io.arbejdsbog.cell.SheetCell;
import dk.kommunestrategi.io.tabel.cell.Centernavne;
import dk.kommunestrategi.model.initiativ.Ressourcetraek;
import dk.kommunestrategi.model.initiativ.Vurdering;
import dk.kommunestrategi.model.problem.Betegnelse;
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
 * half-year "Voksenrådgivningen: 1-3-2".
 */
final class Traekform {

    private static final Pattern LINE = Pattern.compile("(.*?) ?[: (] ?([0-9]{1,9}(?:-[0-9]{1,9})*+)\\)?");

    private Traekform() {}

    static String write(Vurdering vurdering, Navne navne) {
        OptionalInt alle = vurdering.getRessourcetraekAlleCentre();
        Stream<String> onAlle =
                alle.isPresent() ? Stream.of(Centernavne.ALLE + ": " + alle.getAsInt()) : Stream.empty();
        Stream<String> onEach = vurdering.getRessourcetraek().stream()
                .map(traek -> navne.centre().navn(traek.getCenter()) + ": " + levels(traek));
        return Stream.concat(onAlle, onEach).collect(Collectors.joining("\n"));
    }

    private static String levels(Ressourcetraek traek) {
        return traek.getProfil().isEmpty()
                ? Integer.toString(traek.hoejst())
                : traek.getProfil().stream().map(String::valueOf).collect(Collectors.joining("-"));
    }

    private static Ressourcetraek traek(String kode, List<Integer> levels) {
        Ressourcetraek.Builder traek = Ressourcetraek.builder().center(kode);
        return (levels.size() == 1 ? traek.niveau(levels.get(0)) : traek.profil(levels)).build();
    }

    /** Puts the draws into the assessment, or tells what is wrong with them. */
    static boolean read(SheetCell cell, Navne navne, Vurdering.Builder vurdering) {
        List<Ressourcetraek> traek = new ArrayList<>();
        OptionalInt alle = OptionalInt.empty();
        for (String line : cell.lines()) {
            Matcher form = LINE.matcher(line);
            if (!form.matches()) {
                cell.add(Problemkode.FORKERT_TYPE, Betegnelse.TRAEK_PAA_CENTER);
                return false;
            }
            List<Integer> levels =
                    Stream.of(form.group(2).split("-")).map(Integer::valueOf).toList();
            if (Centernavne.isAlle(form.group(1)) && alle.isEmpty() && levels.size() == 1) {
                alle = OptionalInt.of(levels.get(0));
                continue;
            }
            Optional<String> kode = cell.kode(form.group(1), navne.centre(), Problemkode.UKENDT_CENTER);
            if (kode.isEmpty()) {
                return false;
            }
            traek.add(traek(kode.get(), levels));
        }
        vurdering.ressourcetraek(traek).ressourcetraekAlleCentre(alle);
        return true;
    }
}
