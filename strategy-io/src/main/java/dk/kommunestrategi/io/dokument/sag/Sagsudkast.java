package dk.kommunestrategi.io.dokument.sag;

import dk.kommunestrategi.io.dokument.Dokument;
import dk.kommunestrategi.io.dokument.afsnit.Hoeringsafsnit;
import dk.kommunestrategi.io.dokument.afsnit.Indstillingsafsnit;
import dk.kommunestrategi.io.dokument.afsnit.Indstillingsudkast;
import dk.kommunestrategi.io.dokument.alternativ.Alternativtekst;
import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Block.Fact;
import dk.kommunestrategi.io.dokument.content.Block.Facts;
import dk.kommunestrategi.io.dokument.content.Block.Paragraph;
import dk.kommunestrategi.io.dokument.content.Block.Points;
import dk.kommunestrategi.io.dokument.content.Lines;
import dk.kommunestrategi.io.dokument.content.Section;
import dk.kommunestrategi.io.dokument.writer.Page;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.sag.Afsnit;
import dk.kommunestrategi.model.sag.Bilag;
import dk.kommunestrategi.model.sag.Sag;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.foelsomhed.Foelsomhed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * A draft of the presentation of the case ("sagsfremstilling") by which a strategy and its plan, or several strategies
 * and the plan that they have together, are put before the bodies that decide, of two to three pages: the report is its
 * first annex. Where the strategy has a case already, title, number, route, recommendation, texts, economy and
 * attachments are that case's; a plan for several has none. The rest is what strategies and plan say. What nothing says
 * is "ikke oplyst", and no message of the program gets into it. Thread-safe.
 */
public final class Sagsudkast {

    private final Sagsemne emne;
    private final Optional<Foelsomhed> foelsomhed;
    private final Optional<Sag> sag;
    private final Indstillingsudkast indstilling;
    private final Sagstekster tekster;

    private Sagsudkast(PlanResult plan, Optional<Foelsomhed> foelsomhed, Sprog sprog) {
        this.tekster = new Sagstekster(sprog);
        this.emne = new Sagsemne(plan, tekster);
        this.foelsomhed = foelsomhed;
        this.sag = emne.sag();
        this.indstilling = new Indstillingsudkast(emne.strategier(), emne.periode(), emne::initiativplan, sprog);
    }

    /**
     * {@return the draft} The words that it adds itself are in the language given; the strategy's texts stay as they
     * are.
     *
     * @param plan what the planning of a strategy or a portfolio came to, with or without a plan; with alternatives
     *     where they were asked for
     * @param sprog the language of the words that the draft adds itself
     */
    public static Dokument dokument(PlanResult plan, Sprog sprog) {
        return dokument(plan, Optional.empty(), sprog);
    }

    /**
     * As {@link #dokument(PlanResult, Sprog)}, with the durations on which the plan hinges beside what is claimed of
     * it.
     *
     * @param plan what the planning of a strategy or a portfolio came to
     * @param foelsomhed how much the plan depends on durations that nobody knows, where that was asked
     * @param sprog the language of the words that the draft adds itself
     * @return the draft
     */
    public static Dokument dokument(PlanResult plan, Optional<Foelsomhed> foelsomhed, Sprog sprog) {
        return new Sagsudkast(plan, foelsomhed, sprog).dokument();
    }

    private Dokument dokument() {
        return new Page(
                tekster.sprog(),
                sag.map(Sag::getTitel).orElseGet(this::titel),
                tekster.word("sag.nummer") + ": "
                        + sag.flatMap(Sag::getSagsnummer).orElse(tekster.word("ikkeOplyst")),
                lead(),
                sections());
    }

    private String titel() {
        return tekster.word("udkast.titel." + fremlagt(), emne.navn(), emne.navne(indstilling.nye()));
    }

    private List<Block> lead() {
        List<Fact> facts = new ArrayList<>();
        facts.add(tekster.fact("udkast.sagstype", tekster.word("udkast.beslutningssag")));
        facts.add(tekster.fact("udkast.offentlighed", offentlighed()));
        facts.add(tekster.fact("udkast.kompetence", indstilling.kompetence().orElse(tekster.word("ikkeOplyst"))));
        facts.add(tekster.fact("sag.behandling", indstilling.behandling().orElse(tekster.word("ikkeOplyst"))));
        List<Block> lead = new ArrayList<>(List.of(Facts.of(facts)));
        if (sag.filter(Sag::isOmskrevet).isPresent()) {
            lead.add(Paragraph.note(tekster.word("sag.omskrevet")));
        } else if (emne.strategier().stream().anyMatch(Strategi::isOmskrevet)) {
            lead.add(Paragraph.note(emne.word("udkast.omskrevet")));
        }
        return lead;
    }

    private String offentlighed() {
        if (sag.filter(Sag::isLukket).isPresent()) {
            return tekster.word("udkast.lukket");
        }
        return sag.flatMap(Sag::getPublicering)
                .flatMap(publicering -> publicering.getOffentlighed())
                .map(offentlighed -> tekster.word("udkast." + offentlighed))
                .orElse(tekster.word("ikkeOplyst"));
    }

    private List<Section> sections() {
        Forloebsfremstilling forloeb = new Forloebsfremstilling(emne);
        Oekonomifremstilling oekonomi = new Oekonomifremstilling(emne);
        List<Section> sections = new ArrayList<>();
        add(sections, "resume", resume());
        add(sections, "indstilling", Indstillingsafsnit.indstilling(sag, indstilling, tekster.sprog()));
        add(sections, "tidligere", forloeb.tidligere());
        add(sections, "sagsfremstilling", sagsfremstilling());
        add(sections, "alternativer", alternativer());
        add(sections, "oekonomi", oekonomi.blocks());
        add(sections, "personale", oekonomi.personale());
        add(sections, "lovgrundlag", lovgrundlag());
        add(sections, "hoering", Hoeringsafsnit.blocks(sag, emne.strategier(), tekster.sprog()));
        add(sections, "risici", new Forbeholdsfremstilling(emne, foelsomhed).blocks());
        add(sections, "proces", forloeb.videre());
        oevrige()
                .forEach(afsnit -> sections.add(new Section(
                        "afsnit-" + sections.size(),
                        afsnit.getOverskrift().orElse(tekster.word("sag.udenOverskrift")),
                        Lines.blocks(afsnit.getTekst()))));
        add(sections, "bilag", List.of(Points.of(bilag())));
        return sections;
    }

    private void add(List<Section> sections, String id, List<Block> blocks) {
        sections.add(new Section(id, tekster.word("sag." + id), blocks.isEmpty() ? tekster.unknown() : blocks));
    }

    private List<Block> resume() {
        Optional<String> stated = sag.flatMap(Sag::getResume);
        if (stated.isPresent()) {
            return Lines.blocks(stated.get());
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(tekster.word(
                "udkast.fremlaegger." + fremlagt(),
                emne.strategier().get(0).getKommune().getNavn(),
                emne.navne(),
                emne.navne(indstilling.nye())));
        List<String> omfang = Stream.of(
                        antal("udkast.temaer", strategi -> strategi.getTemaer().size()),
                        antal(
                                "udkast.initiativer",
                                strategi -> strategi.getInitiativer().size()))
                .flatMap(Optional::stream)
                .toList();
        if (!omfang.isEmpty()) {
            sentences.add(emne.word("udkast.omfang", tekster.sprog().list(omfang)));
        }
        emne.periode().ifPresent(periode -> sentences.add(emne.word("udkast.plan", periode)));
        return List.of(Paragraph.of(String.join(" ", sentences)));
    }

    /**
     * What is put up for decision, as title and summary say it: strategies that are not approved yet, a plan, or both.
     */
    private String fremlagt() {
        int nye = indstilling.nye().size();
        boolean isNogle = nye > 0 && nye < emne.strategier().size();
        String strategier = !emne.isFaelles() ? "strategi" : isNogle ? "nogle" : "strategier";
        if (emne.periode().isEmpty()) {
            return strategier;
        }
        return nye > 0 ? strategier + "MedHandleplan" : emne.isFaelles() ? "faellesHandleplan" : "handleplan";
    }

    private Optional<String> antal(String key, ToIntFunction<Strategi> number) {
        return tekster.antal(key, emne.strategier().stream().mapToInt(number).sum());
    }

    private List<Block> sagsfremstilling() {
        List<Block> blocks = new ArrayList<>();
        sag.flatMap(Sag::getSagsfremstilling)
                .map(Lines::blocks)
                .ifPresentOrElse(blocks::addAll, () -> blocks.addAll(new Strategifremstilling(emne).blocks()));
        if (emne.plan().isPlan()) {
            blocks.addAll(new Planfremstilling(emne, foelsomhed).blocks());
        }
        return blocks;
    }

    private List<Block> alternativer() {
        Alternativtekst alternativer = new Alternativtekst(emne.plan(), tekster.sprog());
        List<String> points = new ArrayList<>(alternativer.andrePlaner());
        points.add(alternativer.ingenBeslutning());
        return List.of(Points.of(points));
    }

    /** What the case says of the law has a heading of its own there. */
    private List<Block> lovgrundlag() {
        return oevrige(true)
                .flatMap(afsnit -> Lines.blocks(afsnit.getTekst()).stream())
                .toList();
    }

    private List<Afsnit> oevrige() {
        return oevrige(false).toList();
    }

    private Stream<Afsnit> oevrige(boolean isLovgrundlag) {
        return sag.map(Sag::getOevrigeAfsnit).orElse(List.of()).stream()
                .filter(afsnit -> isLovgrundlag
                        == afsnit.getOverskrift()
                                .filter(tekster.word("sag.lovgrundlag")::equalsIgnoreCase)
                                .isPresent());
    }

    private List<String> bilag() {
        List<String> bilag = new ArrayList<>();
        String rapport = emne.periode().isPresent() ? "udkast.rapport" : "udkast.rapport.udenPlan";
        bilag.add(tekster.word("udkast.bilag", "1", emne.word(rapport, emne.navn())));
        for (Bilag one : sag.map(Sag::getBilag).orElse(List.of())) {
            bilag.add(tekster.word(
                    "udkast.bilag",
                    Integer.toString(bilag.size() + 1),
                    one.getNavn().orElse(tekster.word("ikkeOplyst"))));
        }
        return bilag;
    }
}
