package dk.kommunestrategi.io.dokument.content;

import java.util.List;

/** One thing that a section says ("blok": block). Immutable. */
public sealed interface Block {

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
    record Prose(Vaegt vaegt, String tekst) implements Block {}

    /** A heading inside the section. */
    record Mellemrubrik(String tekst) implements Block {}

    /** A list; {@code ordnet} where its order means something. */
    record Punkter(boolean ordnet, List<String> punkter) implements Block {
        /** A list; it is copied. */
        public Punkter {
            punkter = List.copyOf(punkter);
        }
    }

    /** Facts with their names: key figures where they are few and short, particulars otherwise. */
    record Oplysninger(boolean noegletal, List<Oplysning> oplysninger) implements Block {
        /** Facts; the list is copied. */
        public Oplysninger {
            oplysninger = List.copyOf(oplysninger);
        }
    }

    /** A fact: its name, what it is, and a remark, which may be empty. */
    record Oplysning(String navn, String vaerdi, String bemaerkning) {}

    /** What can be folded away below a line that tells what it is. */
    record Fold(String overskrift, List<Block> blocks) implements Block {
        /** A fold; the list is copied. */
        public Fold {
            blocks = List.copyOf(blocks);
        }
    }

    /** Views of the same, of which the reader sees one at a time; where there is no choosing, the first. */
    record Valg(String navn, List<View> views) implements Block {
        /** A choice; the list is copied. */
        public Valg {
            views = List.copyOf(views);
        }
    }

    /** One of the views. */
    record View(String navn, List<Block> blocks) {
        /** A view; the list is copied. */
        public View {
            blocks = List.copyOf(blocks);
        }
    }

    /** What the signs of a drawing mean, in the order in which they are to be explained. */
    record Signatures(List<Signature> signatures) implements Block {
        /** The meanings; the list is copied. */
        public Signatures {
            signatures = List.copyOf(signatures);
        }
    }

    /** A sign and its meaning. */
    record Signature(Timeline.Character character, String tekst) {}

    /** A diagram of columns, and the table that tells the same. */
    record Diagram(String titel, String beskrivelse, BarChart bars, Table table) implements Block {}

    /** A table. */
    record Tabelblok(Table table) implements Block {}
}
