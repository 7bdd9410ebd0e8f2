package dk.kommunestrategi.io.arbejdsbog;

import dk.kommunestrategi.io.StrategiJson;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Handleplan;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Initiativejer;
import dk.kommunestrategi.model.initiativ.Temaangivelse;
import dk.kommunestrategi.model.initiativ.Temakilde;
import dk.kommunestrategi.model.oekonomi.Udgift;
import dk.kommunestrategi.model.reflect.ModelProperty;
import dk.kommunestrategi.model.reflect.ModelType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What of a strategy a workbook has room for, written down once more as the keys of its document. */
final class Holdable {

    private static final StrategiJson JSON = new StrategiJson();

    private static final Set<String> KEYS = keys("""
            version navn beskrivelse kommune kode omskrevet periode fra til status skala kilder temaer nummer
            forvaltninger centre kortnavn forvaltning kapacitet kapacitetsaendringer roller art besatAf udpegetAf
            ubesat opgaver ansvar kobletTil medlemscentre aliasser initiativer
            ejere rolle hovedansvar arbejdsgruppe temaangivelser
            kilde vurdering letImplementerbart samarbejde part intern ressourcetraek profil center niveau
            ressourcetraekAlleCentre udgiftsniveau organisatoriskeKonsekvenser varighed varighedsinterval mindst
            hoejst tidshorisont tidshorisontGaelder forarbejde tidligst senest afhaengerAf udgifter aar beloeb
            handleplan placeringer initiativ formelStart uformelStart fastlagt grundbelastning
            valgperioder finansiering andel driftstraek halvaar bindinger startIHalvaar kanUdelades prioritet
            valggrupper politik kriterier id vaegt sammenMedForrige budgetregel taerskel betingelse tidligtSenest
            afslutIPerioden standardvarighed tidshorisonter KORT MELLEM LANG IKKE_OPLYST forventet varighedssyn
            oekonomiskRamme aarsrammer prisniveau enhed refererTil aarligUdgift maalsaetninger foelgerAf verdensmaal
            styring indikatorer decimaler interval udgiftsprofil varig bevilling udvalg
            """);

    private static final Set<String> OBJECTS_AT_ROOT = keys("""
            kode
            version navn beskrivelse kommune omskrevet periode status skala kilder temaer forvaltninger centre
            roller initiativer valggrupper politik handleplan maalsaetninger styring
            """);

    /** The texts that may have several lines. */
    private static final Set<String> LONG = keys("beskrivelse");

    private Holdable() {}

    /** These, and every text of an initiative, whichever it has. */
    private static Set<String> keys(String names) {
        return Stream.concat(
                        Stream.of(names.strip().split("\\s+")),
                        ModelType.of(Initiativ.class).orElseThrow().getTexts().stream()
                                .map(ModelProperty::name))
                .collect(Collectors.toSet());
    }

    /** The strategy with no text that a cell changes. */
    static Strategi plain(Strategi strategi) {
        return read(plain("", tree(strategi)));
    }

    /** The strategy with nothing that a workbook has no room for, in the order of a workbook. */
    static Strategi of(Strategi strategi) {
        ObjectNode tree = (ObjectNode) tree(plain(strategi));
        tree.retain(OBJECTS_AT_ROOT);
        if (tree.get("styring") instanceof ObjectNode styring) {
            styring.retain("indikatorer");
            if (styring.isEmpty()) {
                tree.remove("styring");
            }
        }
        Strategi held = read(held(tree)).withVersion(Strategi.FORMATVERSION);
        return inOrder(held)
                .withInitiativer(inOrder(held).getInitiativer().stream()
                        .map(Holdable::withStatements)
                        .toList())
                .withHandleplan(inOrder(held).getHandleplan().flatMap(Holdable::withinPeriod));
    }

    /** The strategy with its lists in the order of a workbook, where the order says nothing. */
    static Strategi inOrder(Strategi strategi) {
        List<Integer> temaer =
                strategi.getTemaer().stream().map(tema -> tema.getNummer()).toList();
        List<Integer> numre =
                strategi.getInitiativer().stream().map(Initiativ::getNummer).toList();
        Optional<Handleplan> handleplan = strategi.getHandleplan()
                .map(plan -> Handleplan.builder()
                        .from(plan)
                        .placeringer(plan.getPlaceringer().stream()
                                .sorted(Comparator.comparingInt(one -> numre.indexOf(one.getInitiativ())))
                                .toList())
                        .build());
        return strategi.withHandleplan(handleplan)
                .withInitiativer(strategi.getInitiativer().stream()
                        .map(initiativ -> initiativ
                                .withTemaer(temaer.stream()
                                        .filter(initiativ.getTemaer()::contains)
                                        .toList())
                                .withEjere(initiativ.getEjere().stream()
                                        .sorted(Comparator.comparing(
                                                (Initiativejer ejer) -> ejer.isHovedansvar() ? 0 : 1))
                                        .toList())
                                .withUdgifter(initiativ.getUdgifter().stream()
                                        .sorted(Comparator.comparingInt(Udgift::getAar))
                                        .toList()))
                        .toList());
    }

    private static Initiativ withStatements(Initiativ initiativ) {
        List<Temaangivelse> stated = new ArrayList<>();
        for (Temakilde kilde : List.of(Temakilde.TABEL, Temakilde.KORT)) {
            initiativ.getTemaangivelser().stream()
                    .filter(angivelse -> angivelse.getKilde() == kilde)
                    .findFirst()
                    .filter(angivelse -> !angivelse.getTemaer().isEmpty())
                    .ifPresent(stated::add);
        }
        if (!stated.isEmpty()) {
            stated.add(
                    0,
                    Temaangivelse.builder()
                            .kilde(Temakilde.MATRIX)
                            .temaer(initiativ.getTemaer())
                            .build());
        }
        return initiativ.withTemaangivelser(stated);
    }

    private static Optional<Handleplan> withinPeriod(Handleplan handleplan) {
        List<Placering> within = handleplan.getPlaceringer().stream()
                .filter(placering -> handleplan.getPeriode().contains(placering.getFormelStart()))
                .map(placering -> Placering.builder()
                        .from(placering)
                        .uformelStart(placering.getUformelStart().filter(handleplan.getPeriode()::contains))
                        .build())
                .toList();
        return Optional.of(within)
                .filter(some -> !some.isEmpty())
                .map(some -> Handleplan.builder()
                        .periode(handleplan.getPeriode())
                        .placeringer(some)
                        .build());
    }

    private static JsonNode tree(Strategi strategi) {
        return JsonMapper.shared().readTree(JSON.write(strategi));
    }

    private static Strategi read(JsonNode tree) {
        return JSON.read(tree.toString()).getValue().orElseThrow().getStrategi();
    }

    private static JsonNode held(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.retain(KEYS);
            object.forEach(Holdable::held);
        } else if (node.isArray()) {
            node.forEach(Holdable::held);
        }
        return node;
    }

    private static JsonNode plain(String key, JsonNode node) {
        if (node.isObject()) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            node.forEachEntry((name, value) -> object.set(name, plain(name, value)));
            return object;
        }
        if (node.isArray()) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            node.forEach(element -> array.add(plain(key, element)));
            return array;
        }
        boolean isText = node.isString() && !node.asString().matches("[A-Z_]{3,}|[-0-9.HQ]+|https?://.*");
        return isText ? JsonNodeFactory.instance.stringNode(plainText(key, node.asString())) : node;
    }

    /** Different texts stay different. */
    private static String plainText(String key, String text) {
        String letters = text.codePoints()
                .mapToObj(one ->
                        Character.isLetterOrDigit(one) ? Character.toString(one) : "u" + Integer.toHexString(one))
                .collect(Collectors.joining());
        return LONG.contains(key) ? letters + ",\n  og =" + letters : letters;
    }
}
