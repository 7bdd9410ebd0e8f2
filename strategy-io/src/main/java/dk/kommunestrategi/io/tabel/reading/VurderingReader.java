package dk.kommunestrategi.io.tabel.reading;

import dk.kommunestrategi.io.tabel.cell.CellText;
import dk.kommunestrategi.io.tabel.cell.Centernavne;
import dk.kommunestrategi.io.tabel.cell.SamarbejdeReader;
import dk.kommunestrategi.io.tabel.cell.WholeNumbers;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.initiativ.OrganisatoriskeKonsekvenser;
import dk.kommunestrategi.model.initiativ.Ressourcetraek;
import dk.kommunestrategi.model.initiativ.Samarbejde;
import dk.kommunestrategi.model.initiativ.Udgiftsniveau;
import dk.kommunestrategi.model.initiativ.Vurdering;
import dk.kommunestrategi.model.organisation.Center;
import dk.kommunestrategi.model.organisation.Forvaltning;
import dk.kommunestrategi.model.problem.Betegnelse;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.text.Listing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the assessment that a row of the handleplan table states. */
public final class VurderingReader {

    private static final List<HandleplanColumn> VURDERING = List.of(
            HandleplanColumn.LET_IMPLEMENTERBART,
            HandleplanColumn.SAMARBEJDE,
            HandleplanColumn.CENTRE,
            HandleplanColumn.NIVEAUER,
            HandleplanColumn.UDGIFT);

    private final HandleplanHeader header;
    private final TableFindings findings;
    private final Centernavne centernavne;
    private final SamarbejdeReader samarbejdeReader;
    private final Listing knownForvaltninger;
    private final Listing knownCentre;

    VurderingReader(Strategi strategi, HandleplanHeader header, TableFindings findings) {
        this.header = header;
        this.findings = findings;
        this.centernavne = Centernavne.of(strategi);
        this.samarbejdeReader = new SamarbejdeReader(strategi);
        this.knownForvaltninger = Listing.of(
                strategi.getForvaltninger().stream()
                        .map(Forvaltning::getKode)
                        .sorted()
                        .toList(),
                kode -> kode);
        this.knownCentre = Listing.of(
                strategi.getCentre().stream().map(Center::getKode).sorted().toList(), centernavne::navn);
    }

    /** Returns the assessment; that which the initiative has where the row states none, and none where it is broken. */
    Optional<Vurdering> read(InitiativRow row) {
        Optional<Vurdering> known = row.initiativ().getVurdering();
        if (VURDERING.stream().allMatch(column -> row.row().isEmpty(header.column(column)))) {
            return known;
        }
        Optional<YesNo> let = choice(row, HandleplanColumn.LET_IMPLEMENTERBART, YesNo.values());
        List<Samarbejde> knownSamarbejde = known.map(Vurdering::getSamarbejde).orElse(List.of());
        Optional<List<Samarbejde>> samarbejde = samarbejde(row, knownSamarbejde);
        Optional<Vurdering.Builder> vurdering = traek(row);
        Optional<Udgiftsniveau> udgift = choice(row, HandleplanColumn.UDGIFT, Udgiftsniveau.values());
        if (let.isEmpty() || samarbejde.isEmpty() || vurdering.isEmpty() || udgift.isEmpty()) {
            return Optional.empty();
        }
        Optional<OrganisatoriskeKonsekvenser> konsekvenser = known.flatMap(Vurdering::getOrganisatoriskeKonsekvenser);
        return Optional.of(vurdering
                .get()
                .letImplementerbart(let.get() == YesNo.JA)
                .samarbejde(samarbejde.get())
                .udgiftsniveau(udgift.get())
                .organisatoriskeKonsekvenser(konsekvenser)
                .build());
    }

    /** How the table answers whether an initiative is easy to implement. */
    public enum YesNo {
        /** Yes. */
        JA,
        /** No. */
        NEJ;

        public static YesNo of(boolean yes) {
            return yes ? JA : NEJ;
        }
    }

    private <E extends Enum<E>> Optional<E> choice(InitiativRow row, HandleplanColumn column, E[] options) {
        String key = CellText.key(text(row, column));
        Optional<E> chosen = Stream.of(options)
                .filter(option -> CellText.key(option.name()).equals(key))
                .findFirst();
        if (chosen.isEmpty()) {
            Listing all = Listing.of(List.of(options), VurderingReader::word);
            addUnreadable(row, column, all);
        }
        return chosen;
    }

    /** Returns the word by which the table writes a choice. */
    public static String word(Enum<?> choice) {
        return choice.name().charAt(0) + CellText.key(choice.name()).substring(1);
    }

    private Optional<List<Samarbejde>> samarbejde(InitiativRow row, List<Samarbejde> known) {
        // A party's name may look like several, or have more than one line: what we wrote of it says nothing new.
        String written = CellText.clean(samarbejdeReader.write(known));
        if (CellText.clean(text(row, HandleplanColumn.SAMARBEJDE)).equals(written)) {
            return Optional.of(known);
        }
        String cell = findings.withoutKontakt(
                row.row(), header.column(HandleplanColumn.SAMARBEJDE), HandleplanColumn.SAMARBEJDE.heading());
        List<Samarbejde> parter = new ArrayList<>();
        for (String sentence : SamarbejdeReader.sentences(cell)) {
            Optional<String> unknown = samarbejdeReader.unknownForvaltning(sentence);
            Optional<Samarbejde> part = samarbejdeReader.read(sentence);
            if (unknown.isPresent()) {
                add(
                        Problemkode.UKENDT_FORVALTNING,
                        row,
                        HandleplanColumn.SAMARBEJDE,
                        unknown.get(),
                        knownForvaltninger);
                return Optional.empty();
            }
            if (part.isEmpty()) {
                addUnreadable(row, HandleplanColumn.SAMARBEJDE, SamarbejdeReader.OPTIONS);
                return Optional.empty();
            }
            parter.add(part.get());
        }
        if (CellText.clean(cell).isEmpty()) {
            addUnreadable(row, HandleplanColumn.SAMARBEJDE, SamarbejdeReader.OPTIONS);
            return Optional.empty();
        }
        return Optional.of(SamarbejdeReader.withKnown(parter, known));
    }

    /** Returns a builder with the draws in it. */
    private Optional<Vurdering.Builder> traek(InitiativRow row) {
        Optional<List<Integer>> niveauer = niveauer(row);
        if (niveauer.isEmpty()) {
            return Optional.empty();
        }
        String cell = text(row, HandleplanColumn.CENTRE);
        int antal = niveauer.get().size();
        if (Centernavne.isAlle(cell)) {
            if (antal == 1) {
                comesFrom(row, HandleplanColumn.NIVEAUER, "vurdering", "ressourcetraekAlleCentre");
                return Optional.of(Vurdering.builder()
                        .ressourcetraekAlleCentre(niveauer.get().get(0)));
            }
            add(Problemkode.ANTAL_PASSER_IKKE, row, HandleplanColumn.NIVEAUER, antal);
            return Optional.empty();
        }
        return centre(row, cell, antal).map(koder -> traek(row, koder, niveauer.get()));
    }

    private Optional<List<String>> centre(InitiativRow row, String cell, int antal) {
        List<List<String>> readings = centernavne.read(cell, antal);
        if (readings.size() == 1) {
            return Optional.of(readings.get(0));
        }
        String unknown = centernavne.unknown(cell);
        if (readings.size() > 1) {
            add(Problemkode.TVETYDIGE_CENTRE, row, HandleplanColumn.CENTRE);
        } else if (unknown.isEmpty()) {
            add(Problemkode.ANTAL_PASSER_IKKE, row, HandleplanColumn.NIVEAUER, antal);
        } else {
            add(Problemkode.UKENDT_CENTER, row, HandleplanColumn.CENTRE, unknown, knownCentre);
        }
        return Optional.empty();
    }

    private Vurdering.Builder traek(InitiativRow row, List<String> koder, List<Integer> niveauer) {
        Vurdering.Builder vurdering = Vurdering.builder();
        comesFrom(row, HandleplanColumn.CENTRE, "vurdering", "ressourcetraek");
        for (int k = 0; k < koder.size(); k++) {
            comesFrom(row, HandleplanColumn.NIVEAUER, "vurdering", "ressourcetraek", k, "niveau");
            vurdering.addRessourcetraek(Ressourcetraek.builder()
                    .center(koder.get(k))
                    .niveau(niveauer.get(k))
                    .build());
        }
        return vurdering;
    }

    private Optional<List<Integer>> niveauer(InitiativRow row) {
        Optional<List<Integer>> number = WholeNumbers.list(text(row, HandleplanColumn.NIVEAUER));
        if (number.isEmpty()) {
            add(Problemkode.FORKERT_TYPE, row, HandleplanColumn.NIVEAUER, Betegnelse.HELTAL);
        }
        return number;
    }

    private void addUnreadable(InitiativRow row, HandleplanColumn column, Object options) {
        if (CellText.clean(text(row, column)).isEmpty()) {
            add(Problemkode.MANGLER, row, column, column.heading());
        } else {
            add(Problemkode.UKENDT_VAERDI, row, column, options);
        }
    }

    private String text(InitiativRow row, HandleplanColumn column) {
        return row.row().cell(header.column(column));
    }

    private void add(Problemkode code, InitiativRow row, HandleplanColumn column, Object... arguments) {
        findings.add(code, row.row(), header.column(column), arguments);
    }

    private void comesFrom(InitiativRow row, HandleplanColumn column, Object... steps) {
        findings.comesFrom(row.pointer(steps), row.row(), header.column(column));
    }
}
