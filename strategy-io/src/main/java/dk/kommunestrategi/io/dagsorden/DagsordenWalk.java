package dk.kommunestrategi.io.dagsorden;

import dk.kommunestrategi.io.dagsorden.person.NavneFilter;
import dk.kommunestrategi.io.dagsorden.person.Udeladt;
import dk.kommunestrategi.io.dagsorden.punkt.Moedeoplysning;
import dk.kommunestrategi.io.dagsorden.punkt.PunktReader;
import dk.kommunestrategi.io.dagsorden.record.Entry;
import dk.kommunestrategi.io.dagsorden.record.EntryKeys;
import dk.kommunestrategi.io.dagsorden.record.FeltCollector;
import dk.kommunestrategi.io.dagsorden.record.Listeart;
import dk.kommunestrategi.io.dagsorden.text.Moededag;
import dk.kommunestrategi.io.dagsorden.text.OrganIndex;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sag.Dagsordensmoede;
import dk.kommunestrategi.model.sag.Felt;
import dk.kommunestrategi.model.sag.Publicering;
import dk.kommunestrategi.model.sag.Sag;
import dk.kommunestrategi.model.text.Letters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** One walk through a record: an item, an agenda with its items, or a list of either. */
final class DagsordenWalk {

    private static final Pattern TILLAEG = Pattern.compile("^tillæg");

    private final List<Sag> sager = new ArrayList<>();
    private final EntryKeys keys;
    private final NavneFilter navne;
    private final Consumer<Problem> problems;
    private final OrganIndex register;
    private final FeltCollector felter;
    private final PunktReader punkter;

    DagsordenWalk(JsonNode original, List<Rolle> known, NavneFilter navne, Consumer<Problem> problems) {
        this.navne = navne;
        this.problems = problems;
        keys = new EntryKeys(problems);
        register = new OrganIndex(known, problems);
        felter = new FeltCollector(original, navne, problems);
        punkter = new PunktReader(register, navne, felter, problems);
    }

    Dagsorden read(JsonNode tree) {
        navne.learn(tree);
        Optional<Listeart> liste = Listeart.of(tree);
        if (liste.isPresent()) {
            readListe(tree, liste.get());
        } else if (tree.isArray()) {
            for (int k = 0; k < tree.size(); k++) {
                read(tree.get(k), Problem.pointer(k));
            }
        } else {
            read(tree, "");
        }
        return new Dagsorden(sager, register.organer());
    }

    /** What a search has found may be whole agendas; any other list is refused by its name. */
    private void readListe(JsonNode tree, Listeart art) {
        Entry search = new Entry(tree, "", navne, problems);
        List<Entry> fundne = art == Listeart.SOEG ? search.entries("Dagsordner") : List.of();
        if (fundne.stream().noneMatch(DagsordenWalk::hasPunkter)) {
            problems.accept(
                    Problem.of(Problemkode.DAGSORDENSLISTE, "", art.navn()).build());
            return;
        }
        felter.addUnknown(search, "Soegning/");
        fundne.forEach(this::readDagsorden);
    }

    private static boolean hasPunkter(Entry dagsorden) {
        return dagsorden.value("Dagsordenpunkter").isPresent();
    }

    private void read(JsonNode node, String pointer) {
        Entry entry = new Entry(node, pointer, navne, problems);
        if (node.isObject() && isDagsorden(entry)) {
            readDagsorden(entry);
        } else if (node.isObject() && isPunkt(entry)) {
            sager.add(punkter.read(entry, Moedeoplysning.NOTHING, keys));
        } else {
            problems.accept(Problem.of(Problemkode.INGEN_DAGSORDEN, pointer).build());
        }
    }

    private static boolean isDagsorden(Entry entry) {
        return entry.has("Dagsordenpunkter")
                || entry.has("Items")
                || entry.has("TillaegsDagsorden")
                || (entry.has("Moede") && entry.has("Udvalg"));
    }

    private static boolean isPunkt(Entry entry) {
        return entry.has("Felter")
                || entry.has("SagsNummer")
                || entry.has("CaseNumber")
                || entry.has("Punktnummer")
                || entry.has("Presentations")
                || entry.has("ItemDecision")
                || entry.has("AgendaUid");
    }

    private void readDagsorden(Entry entry) {
        Dagsordensmoede.Builder moede =
                Dagsordensmoede.builder().id(entry.id("Id").or(() -> entry.id("Uid")));
        Optional<String> udvalg = navn(entry, "Udvalg").or(() -> entry.tekst("CommitteeName"));
        moede.udvalg(udvalg);
        Optional<Entry> self = entry.object("Moede");
        // The system's other form tells of the meeting beside the items.
        Entry told = self.orElse(entry);
        Optional<String> navn = told.pair("Navn", "Name");
        moede.navn(navn)
                .sted(told.pair("Sted", "MeetingLocation"))
                .tidspunkt(told.tekst("Dato").or(() -> told.tekst("MeetingBeginUtc")));
        punkter.deltagere(told, told.has("MeetingAttendees") ? "MeetingAttendees" : "Moededeltagere")
                .ifPresent(moede::deltagere);
        Optional<String> organ = udvalg.filter(something -> !Udeladt.isAll(something))
                .map(something ->
                        register.organ(something, entry.pointer("Udvalg")).getKode());
        boolean tillaeg = isTrue(entry, "TillaegsDagsorden")
                || isTrue(entry, "IsSupplementaryAgenda")
                || isTrue(told, "IsSupplementaryAgenda")
                || navn.filter(something ->
                                TILLAEG.matcher(Letters.small(something)).find())
                        .isPresent();
        Moedeoplysning oplysning = new Moedeoplysning(Optional.of(moede.build()), organ, dato(told), tillaeg);
        int before = sager.size();
        Stream.of("Dagsordenpunkter", "Items")
                .flatMap(list -> entry.entries(list).stream())
                .forEach(punkt -> sager.add(punkter.read(punkt, oplysning, keys)));
        readTillaeg(entry, oplysning.onTillaeg());
        self.ifPresent(item -> felter.addUnknown(item, "Moede/"));
        keep(entry, before);
        if (sager.size() == before) {
            problems.accept(Problem.of(Problemkode.DAGSORDEN_UDEN_PUNKTER, entry.pointer())
                    .build());
        }
    }

    /** The supplementary agenda is a list of items, or an agenda with one. */
    private void readTillaeg(Entry entry, Moedeoplysning moede) {
        Optional<JsonNode> tillaeg = entry.value("TillaegsDagsorden");
        // Every published agenda says whether it is one; on its items, the meeting tells.
        if (tillaeg.isEmpty() || tillaeg.get().isBoolean() || tillaeg.get().isString()) {
            return;
        }
        List<Entry> own = tillaeg.get().isObject()
                ? entry.object("TillaegsDagsorden")
                        .map(dagsorden -> dagsorden.entries("Dagsordenpunkter"))
                        .orElse(List.of())
                : entry.entries("TillaegsDagsorden");
        own.forEach(punkt -> sager.add(punkter.read(punkt, moede, keys)));
    }

    /** What an agenda says besides belongs to all of its items; the first has it. */
    private void keep(Entry entry, int first) {
        Publicering.Builder rest = Publicering.builder();
        felter.addRest(entry, "Dagsorden/", rest);
        List<Felt> unknown = rest.build().getFelter();
        if (!unknown.isEmpty() && sager.size() > first) {
            Sag sag = sager.get(first);
            Publicering publicering = Publicering.builder()
                    .from(sag.getPublicering().orElseThrow())
                    .addAllFelter(unknown)
                    .build();
            sager.set(first, Sag.builder().from(sag).publicering(publicering).build());
        }
    }

    private static boolean isTrue(Entry entry, String felt) {
        return entry.value(felt).filter(value -> !value.isContainer()).isPresent()
                && entry.truth(felt).orElse(false);
    }

    /** A name, or an object that has one. */
    private static Optional<String> navn(Entry entry, String felt) {
        return entry.value(felt).filter(JsonNode::isObject).isPresent()
                ? entry.object(felt).flatMap(object -> object.pair("Navn", "Name"))
                : entry.tekst(felt);
    }

    /** The day of a meeting in Denmark; times that name different days are told, and the first counts. */
    private Optional<LocalDate> dato(Entry moede) {
        Optional<LocalDate> dato = dato(moede, "Dato", false);
        Optional<LocalDate> begun = dato(moede, "MeetingBeginUtc", true);
        if (dato.isPresent() && begun.isPresent() && !dato.equals(begun)) {
            problems.accept(Problem.of(
                            Problemkode.FELTER_UENIGE,
                            moede.pointer("Dato"),
                            "Dato",
                            dato.get(),
                            "MeetingBeginUtc",
                            begun.get())
                    .addRelated(moede.pointer("MeetingBeginUtc"))
                    .build());
        }
        return dato.or(() -> begun);
    }

    private Optional<LocalDate> dato(Entry moede, String felt, boolean utc) {
        return moede.tekst(felt).flatMap(written -> {
            Optional<LocalDate> dato = Moededag.of(written, utc);
            if (dato.isEmpty()) {
                problems.accept(Problem.of(Problemkode.UMULIG_DATO, moede.pointer(felt), written)
                        .build());
            }
            return dato;
        });
    }
}
