package dk.kommunestrategi.io.dagsorden;

import dk.kommunestrategi.model.Rolle;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** One walk through a record: an item, an agenda with its items, or a list of either. */
final class Dagsordensgang {

    private static final Pattern DAG = Pattern.compile("^(" + Dag.FORM + ")");

    private final List<Problem> problems = new ArrayList<>();
    private final List<Sag> sager = new ArrayList<>();
    private final Noeglegiver noegler = new Noeglegiver(problems::add);
    private final Navnefilter navne = new Navnefilter(problems::add);
    private final Organregister register;
    private final Feltsamler felter;
    private final Punktlaeser punkter;

    Dagsordensgang(JsonNode original, List<Rolle> kendte) {
        register = new Organregister(kendte, problems::add);
        felter = new Feltsamler(original, navne, problems::add);
        punkter = new Punktlaeser(register, navne, felter, problems::add);
    }

    Dagsordensindlaesning read(JsonNode trae) {
        if (trae.isArray()) {
            for (int k = 0; k < trae.size(); k++) {
                read(trae.get(k), Problem.pointer(k));
            }
        } else {
            read(trae, "");
        }
        return new Dagsordensindlaesning(
                sager.stream().map(navne::rens).toList(),
                register.organer(),
                problems.stream().map(navne::rens).toList());
    }

    private void read(JsonNode node, String pointer) {
        Post post = new Post(node, pointer, problems::add);
        if (node.isObject() && erDagsorden(post)) {
            readDagsorden(post);
        } else if (node.isObject() && erPunkt(post)) {
            sager.add(punkter.read(post, Moedeoplysning.INTET, noegler));
        } else {
            problems.add(Problem.of(Problemkode.INGEN_DAGSORDEN, pointer).build());
        }
    }

    private static boolean erDagsorden(Post post) {
        return post.har("Dagsordenpunkter")
                || post.har("TillaegsDagsorden")
                || (post.har("Moede") && post.har("Udvalg"));
    }

    private static boolean erPunkt(Post post) {
        return post.har("Felter")
                || post.har("SagsNummer")
                || post.har("CaseNumber")
                || post.har("Punktnummer")
                || post.har("AgendaUid");
    }

    private void readDagsorden(Post post) {
        Dagsordensmoede.Builder moede = Dagsordensmoede.builder().id(post.id("Id"));
        Optional<String> udvalg = navn(post, "Udvalg");
        moede.udvalg(udvalg);
        Optional<Post> selve = post.objekt("Moede");
        Optional<String> tidspunkt = selve.flatMap(et -> et.tekst("Dato"));
        Optional<LocalDate> dato = tidspunkt.flatMap(skrevet -> dato(skrevet, selve.get()));
        selve.ifPresent(et -> {
            moede.navn(et.tekst("Navn")).sted(et.tekst("Sted")).tidspunkt(tidspunkt);
            punkter.deltagere(et, "Moededeltagere").ifPresent(moede::deltagere);
        });
        Optional<String> organ =
                udvalg.map(navn -> register.organ(navn, post.pointer("Udvalg")).getKode());
        Moedeoplysning oplysning = new Moedeoplysning(Optional.of(moede.build()), organ, dato, false);
        int foer = sager.size();
        post.poster("Dagsordenpunkter").forEach(punkt -> sager.add(punkter.read(punkt, oplysning, noegler)));
        readTillaeg(post, oplysning.paaTillaeg());
        selve.ifPresent(et -> felter.addUkendte(et, "Moede/"));
        keep(post, foer);
    }

    /** The supplementary agenda is a list of items, or an agenda with one. */
    private void readTillaeg(Post post, Moedeoplysning moede) {
        Optional<JsonNode> tillaeg = post.value("TillaegsDagsorden");
        if (tillaeg.isEmpty()) {
            return;
        }
        List<Post> egne = tillaeg.get().isObject()
                ? post.objekt("TillaegsDagsorden")
                        .map(dagsorden -> dagsorden.poster("Dagsordenpunkter"))
                        .orElse(List.of())
                : post.poster("TillaegsDagsorden");
        egne.forEach(punkt -> sager.add(punkter.read(punkt, moede, noegler)));
    }

    /** What an agenda says besides belongs to all of its items; the first has it. */
    private void keep(Post post, int foerste) {
        Publicering.Builder rest = Publicering.builder();
        felter.addRest(post, "Dagsorden/", rest);
        List<Felt> ukendte = rest.build().getFelter();
        if (!ukendte.isEmpty() && sager.size() > foerste) {
            Sag sag = sager.get(foerste);
            sager.set(
                    foerste,
                    sag.withPublicering(Publicering.builder()
                            .from(sag.getPublicering().orElseThrow())
                            .addAllFelter(ukendte)
                            .build()));
        }
    }

    /** A name, or an object that has one. */
    private static Optional<String> navn(Post post, String felt) {
        return post.value(felt).filter(JsonNode::isObject).isPresent()
                ? post.objekt(felt).flatMap(objekt -> objekt.par("Navn", "Name"))
                : post.tekst(felt);
    }

    private Optional<LocalDate> dato(String skrevet, Post moede) {
        Matcher dag = DAG.matcher(skrevet);
        Optional<LocalDate> dato = dag.find() ? Dag.of(dag.group(1)).dato() : Optional.empty();
        if (dato.isEmpty()) {
            problems.add(Problem.of(Problemkode.UMULIG_DATO, moede.pointer("Dato"), skrevet)
                    .build());
        }
        return dato;
    }
}
