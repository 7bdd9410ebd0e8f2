package dk.kommunestrategi.io.dokument.content;

import dk.kommunestrategi.model.text.PlainText;
import java.util.List;

/** One thing that a section says. All of its words are {@link PlainText}, whoever wrote them. Immutable. */
public sealed interface Block
        permits Block.Paragraph,
                Block.Subheading,
                Block.Points,
                Block.Facts,
                Block.Fold,
                Block.Choice,
                Block.Legend,
                Block.Diagram,
                Table {

    /** Returns what a writer makes of this block. */
    <R> R accept(Visitor<R> visitor);

    /** What a format makes of every kind of block. */
    interface Visitor<R> {
        /** Returns what the format makes of a paragraph. */
        R paragraph(Paragraph paragraph);

        /** Returns what the format makes of a heading inside a section. */
        R subheading(Subheading subheading);

        /** Returns what the format makes of a list. */
        R points(Points points);

        /** Returns what the format makes of facts with their names. */
        R facts(Facts facts);

        /** Returns what the format makes of what can be folded away. */
        R fold(Fold fold);

        /** Returns what the format makes of views of the same. */
        R choice(Choice choice);

        /** Returns what the format makes of the meanings of signs. */
        R legend(Legend legend);

        /** Returns what the format makes of a diagram. */
        R diagram(Diagram diagram);

        /** Returns what the format makes of a table. */
        R table(Table table);
    }

    /** What a paragraph is to the reader. */
    enum Weight {
        /** What is read first. */
        LEAD,
        /** The text itself. */
        BODY,
        /** What may be left out at a first reading. */
        NOTE
    }

    /** A paragraph. */
    record Paragraph(Weight weight, String text) implements Block {
        /** A paragraph of plain text. */
        public Paragraph {
            text = PlainText.of(text);
        }

        /** What is read first. */
        public static Paragraph lead(String text) {
            return new Paragraph(Weight.LEAD, text);
        }

        /** A paragraph of the text itself. */
        public static Paragraph of(String text) {
            return new Paragraph(Weight.BODY, text);
        }

        /** What may be left out at a first reading. */
        public static Paragraph note(String text) {
            return new Paragraph(Weight.NOTE, text);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.paragraph(this);
        }
    }

    /** A heading inside the section. */
    record Subheading(String text) implements Block {
        /** A heading of plain text. */
        public Subheading {
            text = PlainText.of(text);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.subheading(this);
        }
    }

    /** A list; {@code ordered} where its order means something. */
    record Points(boolean ordered, List<Point> points) implements Block {
        /** A list; it is copied. */
        public Points {
            points = List.copyOf(points);
        }

        /** Words one below the other. */
        public static Points of(List<String> points) {
            return new Points(false, points.stream().map(Point::of).toList());
        }

        /** Words whose order means something. */
        public static Points ordered(List<String> points) {
            return new Points(true, points.stream().map(Point::of).toList());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.points(this);
        }
    }

    /** One point of a list, and what else is known of it. */
    record Point(String text, List<Fact> facts) {
        /** A point; the list is copied. */
        public Point {
            text = PlainText.of(text);
            facts = List.copyOf(facts);
        }

        /** Words alone. */
        public static Point of(String text) {
            return new Point(text, List.of());
        }
    }

    /** Facts with their names: key figures where they are few and short, particulars otherwise. */
    record Facts(boolean keyFigures, List<Fact> facts) implements Block {
        /** Facts; the list is copied. */
        public Facts {
            facts = List.copyOf(facts);
        }

        /** Particulars. */
        public static Facts of(List<Fact> facts) {
            return new Facts(false, facts);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.facts(this);
        }
    }

    /** A fact: its name, what it is, and a remark, which may be empty. */
    record Fact(String name, String value, String remark) {
        /** A fact of plain text. */
        public Fact {
            name = PlainText.of(name);
            value = PlainText.of(value);
            remark = PlainText.of(remark);
        }

        /** A fact without a remark. */
        public static Fact of(String name, String value) {
            return new Fact(name, value, "");
        }
    }

    /** What can be folded away below a line that tells what it is. */
    record Fold(String heading, List<Block> blocks) implements Block {
        /** A fold; the list is copied. */
        public Fold {
            heading = PlainText.of(heading);
            blocks = List.copyOf(blocks);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.fold(this);
        }
    }

    /** Views of the same, of which the reader sees one at a time; where there is no choosing, the first. */
    record Choice(String name, List<View> views) implements Block {
        /** A choice; the list is copied. */
        public Choice {
            name = PlainText.of(name);
            views = List.copyOf(views);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.choice(this);
        }
    }

    /** One of the views. */
    record View(String name, List<Block> blocks) {
        /** A view; the list is copied. */
        public View {
            name = PlainText.of(name);
            blocks = List.copyOf(blocks);
        }
    }

    /** What the signs of a drawing mean, in the order in which they are to be explained. */
    record Legend(List<Sign> signs) implements Block {
        /** The meanings; the list is copied. */
        public Legend {
            signs = List.copyOf(signs);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.legend(this);
        }
    }

    /** A sign and its meaning. */
    record Sign(Timeline.Symbol symbol, String text) {
        /** A sign with plain text. */
        public Sign {
            text = PlainText.of(text);
        }
    }

    /** A diagram of columns, and the table that tells the same. */
    record Diagram(String title, String description, BarChart bars, Table table) implements Block {
        /** A diagram with plain text. */
        public Diagram {
            title = PlainText.of(title);
            description = PlainText.of(description);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.diagram(this);
        }
    }
}
