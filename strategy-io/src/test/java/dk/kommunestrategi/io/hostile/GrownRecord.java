package dk.kommunestrategi.io.hostile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An agenda with any of its lists made longer; # in an element is its number. */
final class GrownRecord {

    /** What stands between the elements of each list, which the agenda has by the list's name in braces. */
    private static final Map<String, String> ELEMENTS = new LinkedHashMap<>();

    static {
        ELEMENTS.put("{attendees}", "{'Name':'Hanne Prøvesen#','Role':'Medlem'},");
        ELEMENTS.put("{points}", "{'Id':'p#','SagsNummer':'#','Navn':'Sag #','Felter':[{'Html':'<p>Godt.</p>'}]},");
        ELEMENTS.put("{fields}", "{'Navn':'Felt #','Html':'<h2>Om #</h2><p>Drøftet med Hanne Prøvesen.</p>'},");
        ELEMENTS.put("{sections}", "<h2>Afsnit #</h2><p>Ord om #.</p>");
        ELEMENTS.put("{decisions}", "<h2>Beslutning i Udvalg # den 28-01-2026</h2><p>Godkendt.</p>");
        ELEMENTS.put("{sentences}", "<p>Fru Quist# og Ole Dahl# stemte imod, se 76 33 12 34. ");
        ELEMENTS.put("{unknown}", "'Nyt #':{'Hanne Prøvesen#':21126212#},");
        ELEMENTS.put("{documents}", "{'Id':'b#','Navn':'Bilag #'},");
    }

    private static final String AGENDA =
            "{'Id':'d','Udvalg':{'Navn':'Byrådet'},'Moede':{'Dato':'2026-01-28','Moededeltagere':[{attendees}{}]},"
                    + "'Dagsordenpunkter':[{points}{'Id':'p','SagsNummer':'x','Navn':'Sagen',{unknown}'Bilag':[{documents}{}],"
                    + "'Felter':[{fields}{'Html':'<h2>Resume</h2><p>Kort.</p>{sections}{sentences}{decisions}'}]}]}";

    private GrownRecord() {}

    static List<String> lists() {
        return List.copyOf(ELEMENTS.keySet());
    }

    /** The agenda with so many elements in this list, and one in each of the others. */
    static String of(String list, int length) {
        String agenda = AGENDA;
        for (Map.Entry<String, String> element : ELEMENTS.entrySet()) {
            agenda = agenda.replace(
                    element.getKey(), many(element.getValue(), element.getKey().equals(list) ? length : 1));
        }
        return agenda.replace('\'', '"');
    }

    private static String many(String element, int length) {
        return IntStream.range(1_000, 1_000 + length)
                .mapToObj(k -> element.replace("#", Integer.toString(k)))
                .collect(Collectors.joining());
    }
}
