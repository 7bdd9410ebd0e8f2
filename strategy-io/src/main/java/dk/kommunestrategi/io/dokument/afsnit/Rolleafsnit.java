package dk.kommunestrategi.io.dokument.afsnit;

import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Block.Fact;
import dk.kommunestrategi.io.dokument.content.Block.Facts;
import dk.kommunestrategi.io.dokument.content.Block.Paragraph;
import dk.kommunestrategi.io.dokument.content.Block.Points;
import dk.kommunestrategi.io.dokument.content.Block.Subheading;
import dk.kommunestrategi.io.dokument.content.Table;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.oekonomi.Centerandel;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.organisation.Rolleart;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.value.Beloeb;
import dk.kommunestrategi.rules.udmoentning.finansiering.Udgiftsfordeling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Who does what: the duties of each role, who fills it, who appoints it and to whom it is joined. Roles of which the same
 * is said stand together. Stateless.
 */
public final class Rolleafsnit {

    private final Strategi strategi;
    private final Strateginavne navne;
    private final Afsnitstekster tekster;

    private Rolleafsnit(Strategi strategi, Sprog sprog) {
        this.strategi = strategi;
        this.navne = new Strateginavne(strategi);
        this.tekster = new Afsnitstekster(sprog);
    }

    /** What is said of a role apart from its name. */
    private record Beskrivelse(Rolleart art, List<String> duties, List<Fact> facts) {

        boolean isEmpty() {
            return duties.isEmpty() && facts.isEmpty();
        }
    }

    /** Returns the blocks of the section; none where the strategy has no roles. */
    public static List<Block> blocks(Strategi strategi, Sprog sprog) {
        return new Rolleafsnit(strategi, sprog).blocks();
    }

    private List<Block> blocks() {
        Map<Beskrivelse, List<String>> roller = new LinkedHashMap<>();
        List<String> oevrige = new ArrayList<>();
        for (Rolle rolle : strategi.getRoller()) {
            Beskrivelse beskrivelse = beskrivelse(rolle);
            if (!beskrivelse.isEmpty()) {
                roller.computeIfAbsent(beskrivelse, absent -> new ArrayList<>()).add(rolle.getNavn());
            } else if (!isEjer(rolle)) {
                oevrige.add(overskrift(List.of(rolle.getNavn()), rolle.getArt()));
            }
        }
        List<Block> blocks = new ArrayList<>();
        roller.forEach((beskrivelse, names) -> {
            blocks.add(new Subheading(overskrift(names, beskrivelse.art())));
            if (!beskrivelse.duties().isEmpty()) {
                blocks.add(Points.of(beskrivelse.duties()));
            }
            if (!beskrivelse.facts().isEmpty()) {
                blocks.add(Facts.of(beskrivelse.facts()));
            }
        });
        blocks.addAll(oevrige(oevrige, !roller.isEmpty()));
        blocks.addAll(ejere());
        blocks.addAll(Styringsafsnit.blocks(strategi, tekster.sprog()));
        return blocks;
    }

    /** The roles of which nothing is said; they need a heading only after others. */
    private List<Block> oevrige(List<String> oevrige, boolean isAfterOthers) {
        if (oevrige.isEmpty()) {
            return List.of();
        }
        String all = tekster.sprog().list(oevrige);
        if (!isAfterOthers) {
            return List.of(Paragraph.note(tekster.word("roller.ingenOpgaver.for", all)));
        }
        return oevrige.size() == 1
                ? List.of(new Subheading(all), Paragraph.note(tekster.word("roller.ingenOpgaver")))
                : List.of(
                        new Subheading(tekster.word("roller.oevrige")),
                        Paragraph.note(tekster.word("roller.ingenOpgaver.for", all)));
    }

    /** The names, and what kind of role they are, unless each name says it or it is no kind of its own. */
    private String overskrift(List<String> names, Rolleart art) {
        Locale locale = tekster.sprog().getLocale();
        String kind = art.text(tekster.sprog());
        return art == Rolleart.ANDET_ORGAN
                        || names.stream()
                                .allMatch(name -> name.toLowerCase(locale).contains(kind))
                ? tekster.sprog().list(names)
                : tekster.word(
                        "roller.overskrift",
                        tekster.sprog().list(names),
                        names.size() == 1 ? kind : tekster.word("roller.flere." + art));
    }

    private Beskrivelse beskrivelse(Rolle rolle) {
        List<String> duties = Stream.concat(
                        rolle.alleOpgaver().stream().map(opgave -> opgave.text(tekster.sprog())),
                        rolle.getAnsvar().stream())
                .map(tekster::capitalised)
                .toList();
        return new Beskrivelse(rolle.getArt(), duties, facts(rolle));
    }

    private List<Fact> facts(Rolle rolle) {
        List<Fact> facts = new ArrayList<>();
        if (rolle.isUbesat()) {
            facts.add(tekster.fact("roller.ubesat", tekster.word("ja")));
        }
        rolle.getBesatAf().ifPresent(who -> facts.add(tekster.fact("roller.besatAf", who)));
        rolle.getUdpegetAf().ifPresent(kode -> facts.add(tekster.fact("roller.udpegetAf", navne.rolle(kode))));
        rolle.getKobletTil().ifPresent(kode -> facts.add(tekster.fact("roller.kobletTil", navne.rolle(kode))));
        rolle.getRefererTil().ifPresent(kode -> facts.add(tekster.fact("roller.refererTil", navne.rolle(kode))));
        rolle.getForvaltning()
                .filter(kode -> rolle.getArt() != Rolleart.INITIATIVEJER)
                .ifPresent(kode -> facts.add(tekster.fact("roller.forvaltning", navne.forvaltning(kode))));
        if (!rolle.getMedlemscentre().isEmpty()) {
            facts.add(tekster.fact(
                    "roller.medlemscentre",
                    tekster.sprog()
                            .list(rolle.getMedlemscentre().stream()
                                    .map(navne::center)
                                    .toList())));
        }
        if (!rolle.getFinansiering().isEmpty()) {
            facts.add(tekster.fact("roller.finansiering", finansiering(rolle.getFinansiering())));
        }
        rolle.getAarligUdgift()
                .ifPresent(udgift ->
                        facts.add(tekster.fact("roller.aarligUdgift", udgift(udgift, rolle.getFinansiering()))));
        if (!rolle.getValgperioder().isEmpty()) {
            facts.add(tekster.fact(
                    "roller.valgperioder",
                    tekster.sprog()
                            .list(rolle.getValgperioder().stream()
                                    .map(periode -> periode.getFra() + "–" + periode.getTil())
                                    .toList())));
        }
        if (!rolle.getAliasser().isEmpty()) {
            facts.add(tekster.fact("roller.aliasser", tekster.sprog().list(rolle.getAliasser())));
        }
        return facts;
    }

    /** What the post costs, and what of it each centre pays that shares it with others. */
    private String udgift(Beloeb udgift, List<Centerandel> andele) {
        String all = udgift.text(tekster.sprog());
        if (andele.size() < 2) {
            return all;
        }
        return tekster.word(
                "roller.fordelt",
                all,
                tekster.sprog()
                        .list(Udgiftsfordeling.share(udgift, andele).stream()
                                .map(part -> tekster.word(
                                        "roller.andel",
                                        part.beloeb().text(tekster.sprog()),
                                        navne.center(part.center())))
                                .toList()));
    }

    private String finansiering(List<Centerandel> andele) {
        boolean equal = andele.stream().map(Centerandel::getAndel).distinct().count() == 1;
        int all = andele.stream().mapToInt(Centerandel::getAndel).sum();
        String centre = tekster.sprog()
                .list(andele.stream()
                        .map(andel -> navne.center(andel.getCenter())
                                + (equal ? "" : " (" + andel.getAndel() + "/" + all + ")"))
                        .toList());
        return equal && andele.size() > 1 ? tekster.word("roller.ligeligt", centre) : centre;
    }

    /** Which initiatives each role owns. */
    private List<Block> ejere() {
        List<List<Table.Cell>> rows = strategi.getRoller().stream()
                .filter(this::isEjer)
                .map(rolle -> Table.row(
                        rolle.getNavn(),
                        rolle.getForvaltning().map(navne::forvaltning).orElse("–"),
                        numbers(navne.ejede(rolle, true)),
                        numbers(navne.ejede(rolle, false))))
                .toList();
        return rows.isEmpty()
                ? List.of()
                : List.of(
                        new Subheading(tekster.word("roller.ejere")),
                        Table.of(
                                tekster.word("roller.ejere.tabel"),
                                List.of(
                                        tekster.column("roller.ejer"),
                                        tekster.column("roller.forvaltning"),
                                        tekster.column("roller.hovedansvar"),
                                        tekster.column("roller.medejer")),
                                rows));
    }

    /** Whether the role stands in the table of owners, which says what is its responsibility. */
    private boolean isEjer(Rolle rolle) {
        return rolle.getArt() == Rolleart.INITIATIVEJER
                || !navne.ejede(rolle, true).isEmpty()
                || !navne.ejede(rolle, false).isEmpty();
    }

    private String numbers(List<Initiativ> initiativer) {
        return initiativer.isEmpty()
                ? "–"
                : Strateginavne.runs(
                        initiativer.stream().map(Initiativ::getNummer).toList(), tekster);
    }
}
