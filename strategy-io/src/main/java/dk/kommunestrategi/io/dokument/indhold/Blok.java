package dk.kommunestrategi.io.dokument.indhold;

import java.util.List;

/** One thing that a section says ("blok": block). Immutable. */
public sealed interface Blok {

    /** What a paragraph is to the reader. */
    enum Vaegt {
        /** What is read first. */
        INDLEDNING,
        /** The text itself. */
        BROED,
        /** What may be left out at a first reading. */
        NOTE
    }

    /** A paragraph. */
    record Prosa(Vaegt vaegt, String tekst) implements Blok {}

    /** A heading inside the section. */
    record Mellemrubrik(String tekst) implements Blok {}

    /** A list; {@code ordnet} where its order means something. */
    record Punkter(boolean ordnet, List<String> punkter) implements Blok {
        /** A list; it is copied. */
        public Punkter {
            punkter = List.copyOf(punkter);
        }
    }

    /** Facts with their names: key figures where they are few and short, particulars otherwise. */
    record Oplysninger(boolean noegletal, List<Oplysning> oplysninger) implements Blok {
        /** Facts; the list is copied. */
        public Oplysninger {
            oplysninger = List.copyOf(oplysninger);
        }
    }

    /** A fact: its name, what it is, and a remark, which may be empty. */
    record Oplysning(String navn, String vaerdi, String bemaerkning) {}

    /** What can be folded away below a line that tells what it is. */
    record Fold(String overskrift, List<Blok> blokke) implements Blok {
        /** A fold; the list is copied. */
        public Fold {
            blokke = List.copyOf(blokke);
        }
    }

    /** Views of the same, of which the reader sees one at a time; where there is no choosing, the first. */
    record Valg(String navn, List<Visning> visninger) implements Blok {
        /** A choice; the list is copied. */
        public Valg {
            visninger = List.copyOf(visninger);
        }
    }

    /** One of the views. */
    record Visning(String navn, List<Blok> blokke) {
        /** A view; the list is copied. */
        public Visning {
            blokke = List.copyOf(blokke);
        }
    }

    /** What the signs of a drawing mean, in the order in which they are to be explained. */
    record Signaturer(List<Signatur> signaturer) implements Blok {
        /** The meanings; the list is copied. */
        public Signaturer {
            signaturer = List.copyOf(signaturer);
        }
    }

    /** A sign and its meaning. */
    record Signatur(Tidslinje.Tegn tegn, String tekst) {}

    /** A diagram of columns, and the table that tells the same. */
    record Diagram(String titel, String beskrivelse, Soejlediagram soejler, Tabel tabel) implements Blok {}

    /** A table. */
    record Tabelblok(Tabel tabel) implements Blok {}
}
