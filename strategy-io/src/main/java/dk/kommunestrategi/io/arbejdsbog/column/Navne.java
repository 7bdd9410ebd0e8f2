package dk.kommunestrategi.io.arbejdsbog.column;

import dk.kommunestrategi.io.arbejdsbog.cell.KodeIndex;
import dk.kommunestrategi.io.arbejdsbog.column.Column.Named;
import dk.kommunestrategi.io.tabel.cell.SamarbejdeReader;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.effekt.Maalsaetning;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.organisation.Forvaltning;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.problem.Problemkode;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the things of a strategy are called in its workbook ("navne": names).
 *
 * @param forvaltninger the administrations
 * @param centre the centres
 * @param roller the roles
 * @param maalsaetninger the goals
 * @param samarbejdeReader reads with whom an initiative cooperates, and knows the administrations
 * @param skala the highest level of a draw, on which it depends whether words name levels
 */
public record Navne(
        KodeIndex forvaltninger,
        KodeIndex centre,
        KodeIndex roller,
        KodeIndex maalsaetninger,
        SamarbejdeReader samarbejdeReader,
        int skala) {

    /** The names that a strategy has. */
    public static Navne of(Strategi strategi) {
        Navne navne = new Navne(
                new KodeIndex(),
                new KodeIndex(),
                new KodeIndex(),
                new KodeIndex(),
                new SamarbejdeReader(strategi),
                strategi.getSkala());
        strategi.getForvaltninger().forEach(navne::add);
        strategi.getCentre().forEach(navne::add);
        strategi.getRoller().forEach(navne::add);
        strategi.getMaalsaetninger().forEach(navne::add);
        return navne;
    }

    private void add(Forvaltning forvaltning) {
        forvaltninger.add(
                forvaltning.getKode(),
                Stream.concat(Stream.of(forvaltning.getKode()), forvaltning.getNavn().stream())
                        .toList());
    }

    private void add(Center center) {
        centre.add(
                center.getKode(),
                Stream.concat(Stream.of(center.getNavn()), center.getKortnavn().stream())
                        .toList());
    }

    private void add(Rolle rolle) {
        roller.add(
                rolle.getKode(),
                Stream.concat(Stream.of(rolle.getNavn()), rolle.getAliasser().stream())
                        .toList());
    }

    private void add(Maalsaetning maal) {
        maalsaetninger.add(maal.getKode(), List.of(maal.getNavn()));
    }

    public Named forvaltning() {
        return new Named(SheetName.FORVALTNINGER.text(), forvaltninger, Problemkode.UKENDT_FORVALTNING);
    }

    public Named center() {
        return new Named(SheetName.CENTRE.text(), centre, Problemkode.UKENDT_CENTER);
    }

    public Named rolle() {
        return new Named(SheetName.ROLLER.text(), roller, Problemkode.UKENDT_ROLLE);
    }

    public Named maalsaetning() {
        return new Named(SheetName.MAAL.text(), maalsaetninger, Problemkode.UKENDT_MAALSAETNING);
    }
}
