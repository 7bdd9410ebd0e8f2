package dk.kommunestrategi.io.dokument;

import dk.kommunestrategi.model.sprog.Sprog;
import java.util.List;

/** A document as an HTML page of its own. */
final class Html implements Opmaerkning {

    private final StringBuilder indhold = new StringBuilder();
    private final Sprog sprog;
    private String titel = "";

    Html(Sprog sprog) {
        this.sprog = sprog;
    }

    @Override
    public void titel(String dokumentets) {
        titel = skrevet(dokumentets);
        add("h1", dokumentets);
    }

    @Override
    public void overskrift(String overskrift) {
        add("h2", overskrift);
    }

    @Override
    public void afsnit(String tekst) {
        add("p", tekst);
    }

    @Override
    public void bemaerkning(String tekst) {
        indhold.append("<p><em>").append(skrevet(tekst)).append("</em></p>\n");
    }

    @Override
    public void punkter(List<String> punkter) {
        indhold.append("<ul>\n");
        punkter.forEach(punkt -> add("li", punkt));
        indhold.append("</ul>\n");
    }

    @Override
    public String text() {
        return "<!DOCTYPE html>\n<html lang=\"" + sprog.getLocale().getLanguage()
                + "\">\n<head>\n<meta charset=\"UTF-8\">\n<title>" + titel + "</title>\n</head>\n<body>\n" + indhold
                + "</body>\n</html>\n";
    }

    private void add(String element, String tekst) {
        indhold.append('<').append(element).append('>').append(skrevet(tekst));
        indhold.append("</").append(element).append(">\n");
    }

    private static String skrevet(String tekst) {
        return Tekstdokument.enLinje(tekst)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
