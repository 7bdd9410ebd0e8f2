package dk.kommunestrategi.io.dagsorden.punkt;

import dk.kommunestrategi.io.dagsorden.person.NavneFilter;
import dk.kommunestrategi.io.dagsorden.record.Entry;
import dk.kommunestrategi.io.dagsorden.record.EntryKeys;
import dk.kommunestrategi.io.dagsorden.record.FeltCollector;
import dk.kommunestrategi.io.dagsorden.text.OrganIndex;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sag.Bilag;
import dk.kommunestrategi.model.sag.Dokumenthenvisning;
import dk.kommunestrategi.model.sag.Offentlighed;
import dk.kommunestrategi.model.sag.Publicering;
import dk.kommunestrategi.model.sag.Sag;
import dk.kommunestrategi.model.text.Letters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** One item of an agenda as a case: its fields here, its sections in {@link Sagsafsnit}. */
public final class PunktReader {

    /** Where a decision has its text. */
    private static final List<String> TEXTS = List.of("Text", "Tekst", "Html", "Content");

    private static final Pattern LUKKET = Pattern.compile("\\blukket\\b");

    private final OrganIndex register;
    private final NavneFilter navne;
    private final FeltCollector felter;
    private final Consumer<Problem> problems;

    public PunktReader(OrganIndex register, NavneFilter navne, FeltCollector felter, Consumer<Problem> problems) {
        this.register = register;
        this.navne = navne;
        this.felter = felter;
        this.problems = problems;
    }

    /**
     * Reads an item.
     *
     * @param moede the meeting at which it was treated; nothing is known of that where an item was published alone
     * @param id what gives it its key, from the id that it states
     */
    public Sag read(Entry entry, Moedeoplysning moede, EntryKeys id) {
        Publicering.Builder publicering = Publicering.builder();
        String key = id.key(entry.id("Id").or(() -> entry.id("Uid")), entry.pointer("Id"));
        Optional<String> sagsnummer = entry.pair("SagsNummer", "CaseNumber");
        String titel = entry.pair("Navn", "Caption").orElse(key);
        publicering.punktnummer(entry.pair("Punktnummer", "Number"));
        entry.number("Sorting").ifPresent(publicering::sortering);
        Optional<Offentlighed> offentlighed = entry.truth("IsOpen")
                .or(() -> entry.truth("IsPublic"))
                .map(aaben -> aaben ? Offentlighed.AABEN : Offentlighed.IKKE_AABEN);
        publicering
                .offentlighed(offentlighed)
                .dagsorden(entry.id("AgendaUid"))
                .integration(entry.id("IntegrationUid"))
                .myndighed(entry.id("CorporationUid"))
                .fremstilling(entry.id("CasePresentationUid"))
                .kilde(entry.id("SourceId"))
                .moede(moede.moede())
                .tillaeg(moede.tillaeg());
        eksterneDeltagere(entry).ifPresent(publicering::eksterneDeltagere);

        Sagsafsnit afsnit = new Sagsafsnit(register, navne, problems, moede);
        List<Entry> tekstfelter = either(entry, "Felter", "Presentations");
        tekstfelter.forEach(
                felt -> publicering.addDokumenter(dokument(felt).stream().toArray(Dokumenthenvisning[]::new)));
        tekstfelter.forEach(afsnit::add);
        readBeslutning(entry, afsnit);
        List<Bilag> bilag = bilag(entry);
        felter.addRest(entry, "", publicering);
        tekstfelter.forEach(felt -> felter.addRest(felt, "Felter/", publicering));

        Sag.Builder sag = Sag.builder()
                .id(key)
                .sagsnummer(sagsnummer)
                .titel(titel)
                .bilag(bilag)
                .publicering(publicering.build());
        afsnit.addTo(sag);
        boolean empty = afsnit.isEmpty();
        if (empty) {
            problems.accept(Problem.of(Problemkode.PUNKT_UDEN_INDHOLD, entry.pointer(), titel)
                    .build());
        }
        boolean calledLukket = offentlighed.equals(Optional.of(Offentlighed.IKKE_AABEN))
                || LUKKET.matcher(Letters.small(titel)).find();
        return sag.lukket(empty && calledLukket).build();
    }

    /** The system has two names for a list; where both hold something, the other is kept as it is. */
    private static List<Entry> either(Entry entry, String felt, String otherFelt) {
        List<Entry> first = entry.entries(felt);
        return first.isEmpty() ? entry.entries(otherFelt) : first;
    }

    /** A decision is a text, or an object with one; whatever else stands there is kept as it is. */
    private void readBeslutning(Entry entry, Sagsafsnit afsnit) {
        Optional<JsonNode> value = entry.value("ItemDecision");
        if (value.filter(JsonNode::isString).isPresent()) {
            afsnit.addBeslutning(entry, "ItemDecision");
        } else if (value.filter(PunktReader::hasText).isPresent()) {
            entry.object("ItemDecision").ifPresent(decision -> {
                afsnit.addBeslutning(decision, TEXTS.toArray(String[]::new));
                felter.addUnknown(decision, "ItemDecision/");
            });
        } else if (value.filter(JsonNode::isObject).isEmpty()) {
            entry.object("ItemDecision");
        }
    }

    private static boolean hasText(JsonNode decision) {
        return decision.propertyNames().stream()
                .anyMatch(name ->
                        decision.get(name).isString() && TEXTS.stream().anyMatch(text -> Letters.isSame(text, name)));
    }

    private OptionalInt eksterneDeltagere(Entry entry) {
        return deltagere(entry, "ExternalAgendaItemAttendees");
    }

    /** Returns how many persons a field names; that it does is told, who they are is not. */
    public OptionalInt deltagere(Entry entry, String felt) {
        return entry.value(felt)
                .map(value -> {
                    entry.use(felt);
                    int antal = NavneFilter.antal(value);
                    navne.left(felt, entry.pointer(felt), antal);
                    return OptionalInt.of(antal);
                })
                .orElse(OptionalInt.empty());
    }

    /** Where a text is kept: an address ends with the id of the document that it leads to. */
    private Optional<Dokumenthenvisning> dokument(Entry felt) {
        Optional<String> link = felt.tekst("Link");
        Optional<String> dokument = felt.id("DocumentId").or(() -> felt.id("DocumentUid"));
        if (link.isPresent() && dokument.isPresent() && !link.get().contains(dokument.get())) {
            problems.accept(Problem.of(
                            Problemkode.FELTER_UENIGE,
                            felt.pointer("DocumentId"),
                            "DocumentId",
                            dokument.get(),
                            "Link",
                            link.get())
                    .addRelated(felt.pointer("Link"))
                    .build());
        }
        Dokumenthenvisning reference = Dokumenthenvisning.builder()
                .navn(felt.pair("Navn", "Title"))
                .id(felt.id("Id"))
                .dokument(dokument)
                .link(link)
                .build();
        return Optional.of(reference)
                .filter(something ->
                        !something.equals(Dokumenthenvisning.builder().build()));
    }

    private List<Bilag> bilag(Entry entry) {
        List<Bilag> all = new ArrayList<>();
        for (Entry part : either(entry, "Bilag", "Documents")) {
            Bilag.Builder bilag =
                    Bilag.builder().id(part.id("Id").or(() -> part.id("Uid"))).navn(part.pair("Navn", "Title"));
            part.number("Order").ifPresent(bilag::orden);
            part.truth("HarPdfVersion").ifPresent(bilag::pdf);
            all.add(bilag.build());
            felter.addUnknown(part, "Bilag/");
        }
        return all;
    }
}
