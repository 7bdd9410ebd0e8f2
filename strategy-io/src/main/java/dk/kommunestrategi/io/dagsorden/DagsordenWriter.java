package dk.kommunestrategi.io.dagsorden;

import dk.kommunestrategi.io.dagsorden.record.PubliceringWriter;
import dk.kommunestrategi.io.dagsorden.text.OrdlydWriter;
import dk.kommunestrategi.io.reading.json.JsonParsers;
import dk.kommunestrategi.io.reading.json.TreeDifference;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.problem.Result;
import dk.kommunestrategi.model.sag.Afsnit;
import dk.kommunestrategi.model.sag.Behandlingstrin;
import dk.kommunestrategi.model.sag.Dagsordenspunkt;
import dk.kommunestrategi.model.sag.Hoeringspart;
import dk.kommunestrategi.model.sag.Indstilling;
import dk.kommunestrategi.model.sag.Sag;
import dk.kommunestrategi.model.text.Listing;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a case as an agenda system's record of it, which {@link DagsordenReader} reads with the same roles: title, number,
 * sections, route, course, attachments, and how it was published. Outcomes, changes and votes that the wording of a treatment
 * does not tell are said behind it. What a record has no room for – KLE, deadlines and answers of a hearing, references and
 * extensions – is found by reading back what was written, and told; it stays in the strategy. Stateless and thread-safe.
 */
public final class DagsordenWriter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    /** How many levels a record has around a field that nobody knows the meaning of, and some to spare. */
    private static final int OWN_DEPTH = 10;

    /** What a field may hold, so that it can be read back where it stands. */
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonParsers.factory(StreamReadConstraints.builder()
                    .maxNestingDepth(DagsordenReader.MAX_DEPTH - OWN_DEPTH)
                    .build()))
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
     * {@return the record, as JSON, and a warning that names what of the case does not come back from it as it was; errors where
     * nobody knows, since it could not be read back, for example because the thread was interrupted}
     *
     * @param sag the case
     */
    public Result<String> write(Sag sag) {
        ObjectNode item = MAPPER.createObjectNode();
        item.put("Id", sag.getId());
        item.put("Caption", sag.getTitel());
        sag.getSagsnummer().ifPresent(nummer -> item.put("CaseNumber", nummer));
        item.putArray("Felter").addObject().put("Html", html(sag));
        ArrayNode bilag = item.putArray("Bilag");
        sag.getBilag().forEach(one -> {
            ObjectNode node = bilag.addObject();
            one.getNavn().ifPresent(navn -> node.put("Navn", navn));
            one.getId().ifPresent(id -> node.put("Id", id));
            one.getOrden().ifPresent(orden -> node.put("Order", orden));
            node.put("HarPdfVersion", Boolean.toString(one.isPdf()));
        });
        ObjectNode record = sag.getPublicering()
                .map(publicering -> new PubliceringWriter(MAPPER, publicering).write(item))
                .orElse(item);
        String text = MAPPER.writeValueAsString(record) + "\n";
        return Result.of(text, loss(sag, text));
    }

    /** What reading finds otherwise than it was, whatever a record can hold. */
    private List<Problem> loss(Sag sag, String record) {
        Result<Dagsorden> back = new DagsordenReader().read(record.getBytes(StandardCharsets.UTF_8), roller);
        if (back.getValue().isEmpty()) {
            return back.getProblems();
        }
        Set<String> paths = back.getValue().get().sager().stream()
                .findFirst()
                .map(read -> TreeDifference.paths(sag, read, Sag.class))
                .orElse(Set.of("sag"));
        return paths.isEmpty()
                ? List.of()
                : List.of(
                        Problem.of(Problemkode.IKKE_I_DAGSORDENEN, "", sag.getTitel(), Listing.of(paths, path -> path))
                                .build());
    }

    private String html(Sag sag) {
        StringBuilder html = new StringBuilder("<div>");
        sag.getBeslutning()
                .map(punkt -> String.join("\n", OrdlydWriter.lines(punkt, recommends(sag, punkt))) + afbud(punkt))
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
            sag.getSagsforloeb().forEach(punkt -> html.append(punkt(punkt, recommends(sag, punkt))));
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

    /** Whether a body only answers on the way to the one that decides. */
    private static boolean recommends(Sag sag, Dagsordenspunkt punkt) {
        List<Behandlingstrin> trin = sag.getBehandling();
        return punkt.getOrgan()
                .filter(organ -> trin.stream().anyMatch(one -> one.getOrganer().contains(organ)))
                .filter(organ -> !trin.get(trin.size() - 1).getOrganer().contains(organ))
                .isPresent();
    }

    private String punkt(Dagsordenspunkt punkt, boolean recommends) {
        String who = punkt.getOrgan().map(kode -> navn(kode, punkt.getDato())).orElse("");
        String when = punkt.getDato().map(dato -> DAY.format(dato) + " ").orElse("");
        return "<u>" + escaped(when + who) + "</u><br>"
                + OrdlydWriter.lines(punkt, recommends).stream()
                        .map(line -> escaped(line) + "<br>")
                        .collect(Collectors.joining())
                + afbud(punkt).replace("\n", "<br>") + (punkt.getAfbud() > 0 ? "<br>" : "");
    }

    /** How many were absent, on a line of its own. */
    private static String afbud(Dagsordenspunkt punkt) {
        return punkt.getAfbud() > 0 ? "\nAfbud: " + punkt.getAfbud() : "";
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
