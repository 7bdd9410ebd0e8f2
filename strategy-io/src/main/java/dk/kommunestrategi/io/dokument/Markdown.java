package dk.kommunestrategi.io.dokument;

import java.util.List;
import java.util.regex.Pattern;

/** A document in Markdown (CommonMark). */
final class Markdown implements Opmaerkning {

    /** Whatever may mean something: a backslash before it is always allowed. */
    private static final Pattern TEGN = Pattern.compile("[\\\\`*_{}\\[\\]<>#|!&~]");

    /** What makes a list or a heading at the beginning of a line. */
    private static final Pattern BEGYNDELSE = Pattern.compile("^([-+=])|^([0-9]{1,9})([.)])(?= |$)");

    private final StringBuilder tekst = new StringBuilder();

    @Override
    public void titel(String titel) {
        tekst.append("# ").append(skrevet(titel)).append('\n');
    }

    @Override
    public void overskrift(String overskrift) {
        tekst.append("\n## ").append(skrevet(overskrift)).append('\n');
    }

    @Override
    public void afsnit(String indhold) {
        tekst.append('\n').append(skrevet(indhold)).append('\n');
    }

    @Override
    public void bemaerkning(String indhold) {
        tekst.append("\n*").append(skrevet(indhold)).append("*\n");
    }

    @Override
    public void punkter(List<String> punkter) {
        tekst.append('\n');
        punkter.forEach(punkt -> tekst.append("- ").append(skrevet(punkt)).append('\n'));
    }

    @Override
    public String text() {
        return tekst.toString();
    }

    private static String skrevet(String indhold) {
        String uden = TEGN.matcher(Tekstdokument.enLinje(indhold)).replaceAll("\\\\$0");
        return BEGYNDELSE
                .matcher(uden)
                .replaceFirst(fund ->
                        fund.group(1) != null ? "\\\\" + fund.group(1) : fund.group(2) + "\\\\" + fund.group(3));
    }
}
