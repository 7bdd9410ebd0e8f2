package dk.kommunestrategi.io.dagsorden;

import dk.kommunestrategi.io.reading.json.JsonParsers;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.sag.Afsnit;
import dk.kommunestrategi.model.sag.Behandlingstrin;
import dk.kommunestrategi.model.sag.Dagsordenspunkt;
import dk.kommunestrategi.model.sag.Dokumenthenvisning;
import dk.kommunestrategi.model.sag.Hoeringspart;
import dk.kommunestrategi.model.sag.Indstilling;
import dk.kommunestrategi.model.sag.Offentlighed;
import dk.kommunestrategi.model.sag.Publicering;
import dk.kommunestrategi.model.sag.Sag;
import dk.kommunestrategi.model.sprog.Sprog;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a case as an agenda system's record of it, which {@link DagsordenReader} reads with the same roles: title, number,
 * sections, route, course and attachments. How the case was published, whether votes were cast or changes made, KLE, deadlines
 * and answers of a hearing, references and extensions are not written; they stay in the strategy. Stateless and thread-safe.
 */
public final class DagsordenWriter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonParsers.factory(StreamReadConstraints.defaults()))
            .build();

    private final List<Rolle> roller;

    /**
     * A writer that knows these bodies.
     *
     * @param roller the roles to which route and course of the cases refer
     */
    public DagsordenWriter(List<Rolle> roller) {
        this.roller = List.copyOf(roller);
    }

    /**
     * {@return the record, as JSON}
     *
     * @param sag the case
     */
    public String write(Sag sag) {
        ObjectNode record = MAPPER.createObjectNode();
        record.put("Id", sag.getId());
        record.put("Caption", sag.getTitel());
        sag.getSagsnummer().ifPresent(nummer -> record.put("CaseNumber", nummer));
        sag.getPublicering().ifPresent(publicering -> add(record, publicering));
        ObjectNode felt = record.putArray("Felter").addObject().put("Html", html(sag));
        sag.getPublicering().stream()
                .flatMap(publicering -> publicering.getDokumenter().stream())
                .findFirst()
                .ifPresent(dokument -> add(felt, dokument));
        ArrayNode bilag = record.putArray("Bilag");
        sag.getBilag().forEach(one -> {
            ObjectNode node = bilag.addObject();
            one.getNavn().ifPresent(navn -> node.put("Navn", navn));
            one.getId().ifPresent(id -> node.put("Id", id));
            one.getOrden().ifPresent(orden -> node.put("Order", orden));
            node.put("HarPdfVersion", Boolean.toString(one.isPdf()));
        });
        return MAPPER.writeValueAsString(record) + "\n";
    }

    private static void add(ObjectNode record, Publicering publicering) {
        publicering.getPunktnummer().ifPresent(nummer -> record.put("Number", nummer));
        publicering.getSortering().ifPresent(sortering -> record.put("Sorting", sortering));
        publicering
                .getOffentlighed()
                .ifPresent(offentlighed -> record.put("IsOpen", offentlighed == Offentlighed.AABEN));
        publicering.getDagsorden().ifPresent(dagsorden -> record.put("AgendaUid", dagsorden));
    }

    private static void add(ObjectNode felt, Dokumenthenvisning dokument) {
        dokument.getLink().ifPresent(link -> felt.put("Link", link));
        dokument.getDokument().ifPresent(id -> felt.put("DocumentId", id));
    }

    private String html(Sag sag) {
        StringBuilder html = new StringBuilder("<div>");
        sag.getBeslutning()
                .flatMap(Dagsordenspunkt::getOrdlyd)
                .ifPresent(ordlyd -> html.append(section("h3", "Beslutning", ordlyd)));
        html.append("<h3>Sagsfremstilling</h3>");
        add(html, "Resume og sagens baggrund", sag.getResume());
        add(html, "Indstillinger", sag.getIndstilling().map(Indstilling::getTekst));
        add(html, "Behandling", behandling(sag.getBehandling()));
        add(html, "Sagsfremstilling", sag.getSagsfremstilling());
        add(html, "Økonomiske konsekvenser", sag.getOekonomiskeKonsekvenser());
        add(
                html,
                "Høringsparter",
                sag.getHoeringsparter().isEmpty()
                        ? Optional.empty()
                        : Optional.of(sag.getHoeringsparter().stream()
                                .map(Hoeringspart::getNavn)
                                .collect(Collectors.joining("\n"))));
        for (Afsnit afsnit : sag.getOevrigeAfsnit()) {
            html.append(section("h2", afsnit.getOverskrift().orElse(""), afsnit.getTekst()));
        }
        if (!sag.getSagsforloeb().isEmpty()) {
            html.append("<h3>Sagens forløb</h3><span class='sagsforloeb'>");
            sag.getSagsforloeb().forEach(punkt -> html.append(punkt(punkt)));
            html.append("</span>");
        }
        return html.append("</div>").toString();
    }

    private static void add(StringBuilder html, String overskrift, Optional<String> tekst) {
        tekst.ifPresent(lines -> html.append(section("h2", overskrift, lines)));
    }

    /** A heading, and a paragraph for each line; what begins with a dash is an item. */
    private static String section(String level, String overskrift, String tekst) {
        String lines = tekst.lines()
                .map(line -> line.startsWith("- ")
                        ? "<ul><li>" + escaped(line.substring(2)) + "</li></ul>"
                        : "<p>" + escaped(line) + "</p>")
                .collect(Collectors.joining());
        return "<" + level + ">" + escaped(overskrift) + "</" + level + ">" + lines;
    }

    private Optional<String> behandling(List<Behandlingstrin> trin) {
        return trin.isEmpty()
                ? Optional.empty()
                : Optional.of(trin.stream()
                        .flatMap(one -> one.getOrganer().stream())
                        .map(kode -> navn(kode, Optional.empty()))
                        .collect(Collectors.joining(", ", "", ".")));
    }

    private String punkt(Dagsordenspunkt punkt) {
        String who = punkt.getOrgan().map(kode -> navn(kode, punkt.getDato())).orElse("");
        String when = punkt.getDato().map(dato -> DAY.format(dato) + " ").orElse("");
        String ordlyd = punkt.getOrdlyd()
                .or(() -> punkt.getUdfald().map(udfald -> udfald.text(Sprog.DANSK) + "."))
                .orElse("");
        return "<u>" + escaped(when + who) + "</u><br>"
                + ordlyd.lines().map(line -> escaped(line) + "<br>").collect(Collectors.joining())
                + (punkt.getAfbud() > 0 ? "<br>Afbud: " + punkt.getAfbud() + "<br>" : "");
    }

    /** What a body is called, with its term of office where that is known on the day. */
    private String navn(String kode, Optional<LocalDate> dato) {
        Optional<Rolle> rolle =
                roller.stream().filter(one -> one.getKode().equals(kode)).findFirst();
        String term = dato.flatMap(dag -> rolle.flatMap(one -> one.getValgperioder().stream()
                        .filter(periode -> periode.contains(dag))
                        .findFirst()))
                .map(periode -> " " + periode.getFra() + "-" + periode.getTil())
                .orElse("");
        return rolle.map(Rolle::getNavn).orElse(kode) + term;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
