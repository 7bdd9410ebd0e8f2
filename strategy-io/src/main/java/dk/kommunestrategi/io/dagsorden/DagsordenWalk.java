package dk.kommunestrategi.io.dagsorden;

import dk.kommunestrategi.io.dagsorden.person.NavneFilter;
import dk.kommunestrategi.io.dagsorden.person.Udeladt;
import dk.kommunestrategi.io.dagsorden.punkt.Moedeoplysning;
import dk.kommunestrategi.io.dagsorden.punkt.PunktReader;
import dk.kommunestrategi.io.dagsorden.record.Entry;
import dk.kommunestrategi.io.dagsorden.record.EntryKeys;
import dk.kommunestrategi.io.dagsorden.record.FeltCollector;
import dk.kommunestrategi.io.dagsorden.text.Day;
import dk.kommunestrategi.io.dagsorden.text.OrganIndex;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sag.Dagsordensmoede;
import dk.kommunestrategi.model.sag.Felt;
import dk.kommunestrategi.model.sag.Publicering;
import dk.kommunestrategi.model.sag.Sag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** One walk through a record: an item, an agenda with its items, or a list of either. */
final class DagsordenWalk {

    private static final Pattern DAY = Pattern.compile("^(" + Day.FORM + ")");

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
        if (tree.isArray()) {
            for (int k = 0; k < tree.size(); k++) {
                read(tree.get(k), Problem.pointer(k));
            }
        } else {
            read(tree, "");
        }
        return new Dagsorden(sager, register.organer());
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
                || entry.has("TillaegsDagsorden")
                || (entry.has("Moede") && entry.has("Udvalg"));
    }

    private static boolean isPunkt(Entry entry) {
        return entry.has("Felter")
                || entry.has("SagsNummer")
                || entry.has("CaseNumber")
                || entry.has("Punktnummer")
                || entry.has("AgendaUid");
    }

    private void readDagsorden(Entry entry) {
        Dagsordensmoede.Builder moede = Dagsordensmoede.builder().id(entry.id("Id"));
        Optional<String> udvalg = navn(entry, "Udvalg");
        moede.udvalg(udvalg);
        Optional<Entry> self = entry.object("Moede");
        Optional<String> tidspunkt = self.flatMap(item -> item.tekst("Dato"));
        Optional<LocalDate> dato = tidspunkt.flatMap(written -> dato(written, self.get()));
        self.ifPresent(item -> {
            moede.navn(item.tekst("Navn")).sted(item.tekst("Sted")).tidspunkt(tidspunkt);
            punkter.deltagere(item, "Moededeltagere").ifPresent(moede::deltagere);
        });
        Optional<String> organ = udvalg.filter(navn -> !Udeladt.isAll(navn))
                .map(navn -> register.organ(navn, entry.pointer("Udvalg")).getKode());
        boolean tillaeg = isTrue(entry, "TillaegsDagsorden")
                || self.filter(item -> item.truth("IsSupplementaryAgenda").orElse(false))
                        .isPresent();
        Moedeoplysning oplysning = new Moedeoplysning(Optional.of(moede.build()), organ, dato, tillaeg);
        int before = sager.size();
        entry.entries("Dagsordenpunkter").forEach(punkt -> sager.add(punkter.read(punkt, oplysning, keys)));
        readTillaeg(entry, oplysning.onTillaeg());
        self.ifPresent(item -> felter.addUnknown(item, "Moede/"));
        keep(entry, before);
    }

    /** The supplementary agenda is a list of items, or an agenda with one. */
    private void readTillaeg(Entry entry, Moedeoplysning moede) {
        Optional<JsonNode> tillaeg = entry.value("TillaegsDagsorden");
        // Every published agenda says whether it is one; on its items, the meeting tells.
        if (tillaeg.isEmpty() || tillaeg.get().isBoolean()) {
            entry.use("TillaegsDagsorden");
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
        return entry.value(felt)
                .filter(JsonNode::isBoolean)
                .map(JsonNode::asBoolean)
                .orElse(false);
    }

    /** A name, or an object that has one. */
    private static Optional<String> navn(Entry entry, String felt) {
        return entry.value(felt).filter(JsonNode::isObject).isPresent()
                ? entry.object(felt).flatMap(object -> object.pair("Navn", "Name"))
                : entry.tekst(felt);
    }

    private Optional<LocalDate> dato(String written, Entry moede) {
        Matcher day = DAY.matcher(written);
        Optional<LocalDate> dato = day.find() ? Day.of(day.group(1)).dato() : Optional.empty();
        if (dato.isEmpty()) {
            problems.accept(Problem.of(Problemkode.UMULIG_DATO, moede.pointer("Dato"), written)
                    .build());
        }
        return dato;
    }
}
