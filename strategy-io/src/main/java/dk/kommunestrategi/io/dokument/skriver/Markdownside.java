package dk.kommunestrategi.io.dokument.skriver;

import dk.kommunestrategi.io.dokument.indhold.Afsnit;
import dk.kommunestrategi.io.dokument.indhold.Blok;
import dk.kommunestrategi.io.dokument.indhold.Tabel;
import dk.kommunestrategi.io.dokument.indhold.Tabel.Art;
import dk.kommunestrategi.io.dokument.indhold.Tabel.Celle;
import dk.kommunestrategi.io.dokument.indhold.Tabel.Gruppe;
import dk.kommunestrategi.model.sprog.Rentekst;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A document as Markdown (CommonMark, with tables as GitHub has them): the same content, of drawings the words that stand
 * beside them. Immutable and thread-safe.
 */
public final class Markdownside {

    /** Whatever may mean something: a backslash before it is always allowed. */
    private static final Pattern TEGN = Pattern.compile("[\\\\`*_{}\\[\\]<>#|!&~]");

    /** What makes a list or a heading at the beginning of a line. */
    private static final Pattern BEGYNDELSE = Pattern.compile("^([-+=])|^([0-9]{1,9})([.)])(?= |$)");

    /** Returns the document. */
    public String side(String titel, String undertitel, List<Afsnit> afsnit) {
        StringBuilder tekst = new StringBuilder();
        tekst.append("# ")
                .append(skrevet(titel))
                .append("\n\n")
                .append(skrevet(undertitel))
                .append('\n');
        for (Afsnit et : afsnit) {
            tekst.append("\n## ").append(skrevet(et.titel())).append('\n');
            et.blokke().forEach(blok -> write(blok, tekst));
        }
        return tekst.toString();
    }

    private void write(Blok blok, StringBuilder tekst) {
        if (blok instanceof Blok.Prosa prosa) {
            boolean note = prosa.vaegt() == Blok.Vaegt.NOTE;
            tekst.append(note ? "\n*" : "\n").append(skrevet(prosa.tekst())).append(note ? "*\n" : "\n");
        } else if (blok instanceof Blok.Mellemrubrik rubrik) {
            tekst.append("\n### ").append(skrevet(rubrik.tekst())).append('\n');
        } else if (blok instanceof Blok.Punkter punkter) {
            tekst.append('\n');
            punkter.punkter()
                    .forEach(punkt -> tekst.append(punkter.ordnet() ? "1. " : "- ")
                            .append(skrevet(punkt))
                            .append('\n'));
        } else if (blok instanceof Blok.Oplysninger oplysninger) {
            tekst.append('\n');
            oplysninger
                    .oplysninger()
                    .forEach(en -> tekst.append("- **")
                            .append(skrevet(en.navn()))
                            .append(":** ")
                            .append(skrevet(en.vaerdi()))
                            .append(en.bemaerkning().isEmpty() ? "" : " – " + skrevet(en.bemaerkning()))
                            .append('\n'));
        } else if (blok instanceof Blok.Fold fold) {
            tekst.append("\n### ").append(skrevet(fold.overskrift())).append('\n');
            fold.blokke().forEach(indre -> write(indre, tekst));
        } else if (blok instanceof Blok.Valg valg) {
            valg.visninger().get(0).blokke().forEach(indre -> write(indre, tekst));
        } else if (blok instanceof Blok.Diagram diagram) {
            tekst.append('\n').append(skrevet(diagram.beskrivelse())).append('\n');
            write(diagram.tabel(), tekst);
        } else if (blok instanceof Blok.Tabelblok tabel) {
            write(tabel.tabel(), tekst);
        } else if (!(blok instanceof Blok.Signaturer)) {
            throw new IllegalStateException("A block that nobody writes: " + blok);
        }
        // Signs stand in drawings only, and of those there are none here.
    }

    private static void write(Tabel tabel, StringBuilder tekst) {
        tekst.append("\n**").append(skrevet(tabel.overskrift())).append("**\n\n");
        tekst.append(linje(tabel.kolonner().stream().map(Tabel.Kolonne::navn).toList()));
        tekst.append(tabel.kolonner().stream()
                .map(kolonne -> kolonne.art() == Art.TAL ? "---:" : "---")
                .collect(Collectors.joining(" | ", "| ", " |\n")));
        for (Gruppe gruppe : tabel.grupper()) {
            gruppe.navn()
                    .ifPresent(navn -> tekst.append("| **")
                            .append(skrevet(navn))
                            .append("** ")
                            .append(String.join(
                                            "",
                                            Collections.nCopies(tabel.kolonner().size(), "| "))
                                    .strip())
                            .append('\n'));
            gruppe.raekker()
                    .forEach(raekke ->
                            tekst.append(linje(raekke.stream().map(Celle::tekst).toList())));
        }
    }

    private static String linje(List<String> celler) {
        return celler.stream().map(Markdownside::skrevet).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String skrevet(String indhold) {
        String uden = TEGN.matcher(Rentekst.of(indhold)).replaceAll("\\\\$0");
        return BEGYNDELSE
                .matcher(uden)
                .replaceFirst(fund ->
                        fund.group(1) != null ? "\\\\" + fund.group(1) : fund.group(2) + "\\\\" + fund.group(3));
    }
}
