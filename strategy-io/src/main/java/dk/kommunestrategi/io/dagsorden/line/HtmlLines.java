package dk.kommunestrategi.io.dagsorden.line;

import dk.kommunestrategi.io.dagsorden.line.Line.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * The text of an HTML page, line by line: all that knows the library. What a browser would not show as text, or shows as
 * deleted, is dropped, and so are the bullets that a word processor writes as letters. The walk keeps no stack of its own,
 * so that no nesting is too deep for it.
 */
public final class HtmlLines {

    private static final Set<String> INVISIBLE = Set.of(
            "head",
            "script",
            "style",
            "meta",
            "link",
            "title",
            "xml",
            "template",
            "noscript",
            "iframe",
            "object",
            "del",
            "s",
            "strike",
            "input",
            "textarea",
            "select",
            "datalist",
            "button",
            "audio",
            "video",
            "canvas",
            "noframes",
            "noembed",
            "rp");

    private static final Pattern HIDING = Pattern.compile(
            "(?:^|[;\\s])(?:display\\s*:\\s*none|visibility\\s*:\\s*(?:hidden|collapse)|mso-hide\\s*:\\s*all"
                    + "|text-decoration(?:-line)?\\s*:[^;]{0,100}\\bline-through"
                    + "|opacity\\s*:\\s*0(?:\\.0*)?\\s*(?:;|!|$)|font-size\\s*:\\s*0)",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> INLINE = Set.of(
            "a",
            "abbr",
            "b",
            "bdi",
            "bdo",
            "big",
            "cite",
            "code",
            "del",
            "em",
            "font",
            "i",
            "ins",
            "kbd",
            "label",
            "mark",
            "q",
            "s",
            "samp",
            "small",
            "span",
            "strike",
            "strong",
            "sub",
            "sup",
            "time",
            "tt",
            "u",
            "var",
            "o:p",
            "st1:place");

    private static final Pattern HEADING = Pattern.compile("h[1-6]");

    /** Blocks around a line that hold nothing else are its wrapping; nobody wraps more often. */
    private static final int MAX_WRAPPING = 4;

    private static final int MAX_SPACE = 100;

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}\\u200B\\uFEFF]+");

    /** Where a word goes on in a small letter, a line may end, and nothing is seen; elsewhere it may part two words. */
    private static final Pattern WITHIN_WORD =
            Pattern.compile("(?<=\\p{L})[\\u200B-\\u200D\\u2060\\uFEFF]+(?=\\p{Ll})");

    private static final Pattern INVISIBLE_CHARACTER = Pattern.compile("\\u00AD|\\p{Cs}");
    private static final Pattern BULLET = Pattern.compile("^[·•▪●§\\uF0B7]\\s*");

    private HtmlLines() {}

    /** Returns the lines that a browser shows. */
    public static List<Line> of(String html) {
        return of(html, false);
    }

    /** Returns the lines with those that a browser does not show. */
    public static List<Line> withHidden(String html) {
        return of(html, true);
    }

    /** Returns HTML with the characters themselves that it writes by name or number, also within its attributes. */
    public static String unescaped(String html) {
        return Parser.unescapeEntities(html, true);
    }

    private static List<Line> of(String html, boolean withHidden) {
        Collector collector = new Collector(withHidden);
        NodeTraversor.filter(collector, Jsoup.parse(html).body());
        collector.flush();
        return collector.lines;
    }

    /** Makes lines of what the walk comes past. */
    private static final class Collector implements NodeFilter {
        private final boolean withHidden;
        private final List<Line> lines = new ArrayList<>();
        private final StringBuilder tekst = new StringBuilder();
        private int headings;
        private int bold;
        private boolean item;
        private boolean hasTekst;
        private boolean isBold = true;
        private int level;
        private int blocks;
        private int nesting;
        private int left;

        Collector(boolean withHidden) {
            this.withHidden = withHidden;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode piece) {
                if (!hasTekst) {
                    nesting = blocks - wrapping(piece);
                }
                add(piece.getWholeText());
            } else if (node instanceof Element element) {
                String name = element.normalName();
                if (!withHidden && (INVISIBLE.contains(name) || isHidden(element))) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                begin(name);
            }
            return FilterResult.CONTINUE;
        }

        private static boolean isHidden(Element element) {
            return element.hasAttr("hidden")
                    || (element.hasAttr("style")
                            && HIDING.matcher(element.attr("style")).find())
                    || (element.normalName().equals("dialog") && !element.hasAttr("open"));
        }

        /** Returns how many blocks around a text hold nothing but it, besides its own. */
        private static int wrapping(TextNode piece) {
            int blocks = 0;
            Element around = piece.parent();
            for (int k = 0; k < MAX_WRAPPING && around != null; k++) {
                Element outer = around.parent();
                if (outer == null || !isWrapping(outer)) {
                    break;
                }
                blocks += INLINE.contains(around.normalName()) ? 0 : 1;
                around = outer;
            }
            return blocks;
        }

        /** An element and the line ends around it; with more than that it is not worth a look. */
        private static boolean isWrapping(Element outer) {
            return outer.childNodeSize() <= 3
                    && outer.childrenSize() == 1
                    && outer.textNodes().stream()
                            .map(TextNode::getWholeText)
                            .allMatch(space -> space.length() < MAX_SPACE && space.isBlank());
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                end(element.normalName());
            }
            return FilterResult.CONTINUE;
        }

        private void begin(String name) {
            if (name.equals("td") || name.equals("th")) {
                if (hasTekst) {
                    tekst.append(" | ");
                }
            } else if (!INLINE.contains(name)) {
                flush();
                blocks++;
            }
            if (HEADING.matcher(name).matches()) {
                headings++;
                level = name.charAt(1) - '0';
            } else if (name.equals("b") || name.equals("strong")) {
                bold++;
            } else if (name.equals("li")) {
                item = true;
            }
        }

        private void end(String name) {
            if (!INLINE.contains(name) && !name.equals("td") && !name.equals("th")) {
                flush();
                blocks--;
                left = Math.min(left, blocks);
            }
            if (HEADING.matcher(name).matches()) {
                headings--;
            } else if (name.equals("b") || name.equals("strong")) {
                bold--;
            } else if (name.equals("li")) {
                item = false;
            }
        }

        private void add(String piece) {
            String visible = INVISIBLE_CHARACTER
                    .matcher(piece)
                    .replaceAll(findings -> findings.group().equals("\u00AD") ? "" : "\uFFFD");
            boolean empty = SPACE.matcher(visible).replaceAll("").isEmpty();
            isBold &= bold > 0 || empty;
            hasTekst |= !empty;
            tekst.append(visible);
        }

        private void flush() {
            String whole = WITHIN_WORD.matcher(tekst).replaceAll("");
            String line = SPACE.matcher(whole).replaceAll(" ").strip();
            String withoutBullet = BULLET.matcher(line).replaceFirst("");
            if (!withoutBullet.isBlank()) {
                boolean isItem = item || !withoutBullet.equals(line);
                Kind kind = kind(isItem);
                lines.add(new Line(
                        withoutBullet, kind, new Place(kind == Kind.HEADING ? level : Place.LOWEST, nesting, left)));
                item = false;
                left = blocks;
            }
            tekst.setLength(0);
            hasTekst = false;
            isBold = true;
        }

        private Kind kind(boolean isItem) {
            if (headings > 0) {
                return Kind.HEADING;
            }
            if (isItem) {
                return Kind.ITEM;
            }
            return isBold ? Kind.BOLD : Kind.PARAGRAPH;
        }
    }
}
