package dk.kommunestrategi.io.dagsorden.record;

import dk.kommunestrategi.model.sag.Dagsordensmoede;
import dk.kommunestrategi.model.sag.Dokumenthenvisning;
import dk.kommunestrategi.model.sag.Felt;
import dk.kommunestrategi.model.sag.Offentlighed;
import dk.kommunestrategi.model.sag.Publicering;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How a case was published, as fields of the record: of the item, of the fields that hold its texts, of its attachments and of
 * the agenda on which it stands. A field that nobody knows the meaning of goes back where it was read.
 */
public final class PubliceringWriter {

    /** More persons than this attend no meeting; of persons, only how many is known. */
    private static final int MOST = 1_000;

    private final JsonMapper mapper;
    private final Publicering publicering;

    public PubliceringWriter(JsonMapper mapper, Publicering publicering) {
        this.mapper = mapper;
        this.publicering = publicering;
    }

    /** Returns the record: the item, or the agenda of the meeting with it. */
    public ObjectNode write(ObjectNode item) {
        publicering.getPunktnummer().ifPresent(nummer -> item.put("Number", nummer));
        publicering.getSortering().ifPresent(sortering -> item.put("Sorting", sortering));
        publicering.getOffentlighed().ifPresent(offentlighed -> item.put("IsOpen", offentlighed == Offentlighed.AABEN));
        publicering.getDagsorden().ifPresent(dagsorden -> item.put("AgendaUid", dagsorden));
        publicering.getIntegration().ifPresent(id -> item.put("IntegrationUid", id));
        publicering.getMyndighed().ifPresent(id -> item.put("CorporationUid", id));
        publicering.getFremstilling().ifPresent(id -> item.put("CasePresentationUid", id));
        publicering.getKilde().ifPresent(id -> item.put("SourceId", id));
        putAntal(item, "ExternalAgendaItemAttendees", publicering.getEksterneDeltagere());
        addDokumenter(item.withArray("Felter"));
        Optional<ObjectNode> agenda = publicering.getMoede().map(moede -> agenda(moede, item));
        publicering.getFelter().forEach(felt -> put(felt, item, agenda));
        return agenda.orElse(item);
    }

    /** The first document is where the texts are kept, unless it has a name, which would be their heading. */
    private void addDokumenter(ArrayNode felter) {
        boolean isFirst = true;
        for (Dokumenthenvisning dokument : publicering.getDokumenter()) {
            boolean isOfTexts = isFirst && dokument.getNavn().isEmpty() && !felter.isEmpty();
            ObjectNode felt = isOfTexts ? (ObjectNode) felter.get(0) : felter.addObject();
            dokument.getNavn().ifPresent(navn -> felt.put("Navn", navn));
            dokument.getId().ifPresent(id -> felt.put("Id", id));
            dokument.getLink().ifPresent(link -> felt.put("Link", link));
            dokument.getDokument().ifPresent(id -> felt.put("DocumentId", id));
            isFirst = false;
        }
    }

    private ObjectNode agenda(Dagsordensmoede moede, ObjectNode item) {
        ObjectNode agenda = mapper.createObjectNode();
        moede.getId().ifPresent(id -> agenda.put("Id", id));
        moede.getUdvalg().ifPresent(udvalg -> agenda.put("Udvalg", udvalg));
        agenda.put("TillaegsDagsorden", publicering.isTillaeg());
        ObjectNode self = agenda.putObject("Moede");
        moede.getNavn().ifPresent(navn -> self.put("Navn", navn));
        moede.getSted().ifPresent(sted -> self.put("Sted", sted));
        moede.getTidspunkt().ifPresent(tidspunkt -> self.put("Dato", tidspunkt));
        putAntal(self, "Moededeltagere", moede.getDeltagere());
        agenda.putArray("Dagsordenpunkter").add(item);
        return agenda;
    }

    /** As many entries as there were persons, and nothing of who they were. */
    private static void putAntal(ObjectNode node, String key, OptionalInt antal) {
        if (antal.isPresent() && antal.getAsInt() >= 0 && antal.getAsInt() <= MOST) {
            ArrayNode persons = node.putArray(key);
            for (int k = 0; k < antal.getAsInt(); k++) {
                persons.addObject();
            }
        }
    }

    private void put(Felt felt, ObjectNode item, Optional<ObjectNode> agenda) {
        int slash = felt.getNavn().indexOf('/');
        String owner = slash < 0 ? "" : felt.getNavn().substring(0, slash);
        String key = felt.getNavn().substring(slash + 1);
        Stream<JsonNode> owners = switch (owner) {
            case "" -> Stream.of(item);
            case "Felter", "Bilag" -> item.path(owner).valueStream();
            case "Dagsorden" -> agenda.stream().map(JsonNode.class::cast);
            case "Moede" -> agenda.map(known -> known.path(owner)).stream();
            default -> Stream.empty();
        };
        owners.filter(node -> node instanceof ObjectNode && !node.has(key))
                .findFirst()
                .ifPresent(node -> vaerdi(felt).forEach(value -> ((ObjectNode) node).set(key, value)));
    }

    /** The value, if it is one: a document can state anything for it. */
    private List<JsonNode> vaerdi(Felt felt) {
        try {
            return List.of(mapper.readTree(felt.getVaerdi()));
        } catch (JacksonException e) {
            return List.of();
        }
    }
}
