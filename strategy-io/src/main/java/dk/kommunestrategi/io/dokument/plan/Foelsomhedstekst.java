package dk.kommunestrategi.io.dokument.plan;

import dk.kommunestrategi.io.dokument.Dokument;
import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Block.Paragraph;
import dk.kommunestrategi.io.dokument.content.Block.Points;
import dk.kommunestrategi.io.dokument.writer.Page;
import dk.kommunestrategi.model.handleplan.Varighedssyn;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.plan.foelsomhed.Foelsomhed;
import dk.kommunestrategi.rules.plan.foelsomhed.Varighedsvirkning;
import dk.kommunestrategi.rules.regel.Brud;
import dk.kommunestrategi.rules.regel.Placeringskriterium;
import dk.kommunestrategi.rules.regel.Regel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How much a plan depends on durations that nobody knows, in words: where it hinges on one, and what is open. Thread-safe. */
public final class Foelsomhedstekst {

    /** Numbers up to this one have a word. */
    private static final int LARGEST_WORD = 10;

    private final List<Placeringskriterium> kriterier;
    private final Foelsomhed foelsomhed;
    private final Plantekster tekster;
    private final Plannavne navne;

    /**
     * The sentences about what durations mean for a plan.
     *
     * @param foelsomhed what they mean
     * @param kriterier the criteria whose names to use; one that is not among them is called by its id
     * @param sprog the language of the sentences
     */
    public Foelsomhedstekst(Foelsomhed foelsomhed, List<Placeringskriterium> kriterier, Sprog sprog) {
        this.kriterier = List.copyOf(kriterier);
        this.foelsomhed = foelsomhed;
        this.tekster = new Plantekster(sprog);
        this.navne = new Plannavne(foelsomhed.getRequest(), sprog);
    }

    /**
     * {@return the durations on which the plan hinges, each with what would follow, and how many are not settled} It speaks
     * of one duration at a time, and says so.
     *
     * @param foelsomhed what durations mean for the plan
     * @param kriterier the criteria whose names to use; one that is not among them is called by its id
     * @param sprog the language of the document
     */
    public static Dokument dokument(Foelsomhed foelsomhed, List<Placeringskriterium> kriterier, Sprog sprog) {
        Foelsomhedstekst tekst = new Foelsomhedstekst(foelsomhed, kriterier, sprog);
        List<Block> blocks = new ArrayList<>();
        tekst.indledning().forEach(sentence -> blocks.add(Paragraph.of(sentence)));
        if (!tekst.vippepunkter().isEmpty()) {
            blocks.add(Points.of(tekst.vippepunkter()));
        }
        tekst.uafgjorte().forEach(sentence -> blocks.add(Paragraph.of(sentence)));
        return new Page(sprog, tekst.tekster.word("foelsomhed.titel"), "", blocks, List.of());
    }

    /** {@return how to read it, and on how many durations the plan hinges} */
    public List<String> indledning() {
        List<Varighedsvirkning> virkninger = foelsomhed.getVirkninger();
        if (!foelsomhed.getProblems().isEmpty()) {
            return foelsomhed.getProblems().stream()
                    .map(problem -> problem.getMessage(tekster.sprog()))
                    .toList();
        }
        if (virkninger.isEmpty()) {
            return List.of(tekster.word("foelsomhed.ingen"));
        }
        List<String> sentences = new ArrayList<>(List.of(tekster.word("foelsomhed.indledning")));
        if (foelsomhed.getRequest().politik().getVarighedssyn() == Varighedssyn.SIKKER) {
            sentences.add(tekster.word("foelsomhed.sikker"));
        }
        List<Varighedsvirkning> hinges = foelsomhed.vippepunkter();
        int settled = (int)
                virkninger.stream().filter(virkning -> !virkning.isUafgjort()).count();
        if (!hinges.isEmpty()) {
            boolean isOnlyBeaten =
                    hinges.stream().allMatch(hinge -> hinge.getBrud().isEmpty());
            String key = isOnlyBeaten ? "foelsomhed.bedre" : "foelsomhed.vippepunkter";
            boolean isAll = settled > 1 && hinges.size() == settled;
            sentences.add(count(isAll ? key + ".alle" : key, settled, hinges.size()));
        } else if (settled > 0) {
            sentences.add(count(settled == virkninger.size() ? "foelsomhed.holderAlle" : "foelsomhed.holder", settled));
        }
        return List.copyOf(sentences);
    }

    /** {@return for each duration on which the plan hinges, what would follow} */
    public List<String> vippepunkter() {
        return Vippepunkt.of(foelsomhed.vippepunkter()).stream()
                .map(this::sentence)
                .toList();
    }

    /** {@return how many durations are not settled, and how many were not looked into} */
    public List<String> uafgjorte() {
        int open = (int) foelsomhed.getVirkninger().stream()
                .filter(virkning -> virkning.isUafgjort() && virkning.isUndersoegt())
                .count();
        int unsearched = (int) foelsomhed.uafgjorte() - open;
        List<String> sentences = new ArrayList<>();
        if (open > 0) {
            sentences.add(count("foelsomhed.uafgjorte", open));
        }
        if (unsearched > 0) {
            sentences.add(count("foelsomhed.ikkeUndersoegte", unsearched));
        }
        return List.copyOf(sentences);
    }

    private String sentence(Vippepunkt point) {
        Varighedsvirkning first = point.first();
        String condition = tekster.word(
                "foelsomhed.hvis",
                navne.initiativ(first.getInitiativ()),
                varigheder(point),
                number(first.getForventet()));
        String brud = first.getBrud().stream().map(this::text).distinct().collect(Collectors.joining(" "));
        return switch (first.getUdfald()) {
            case BEDRE_FINDES ->
                tekster.word("foelsomhed.bedreFindes", condition, names(Vippepunkt.kriterier(first)), moves(first));
            case BRYDER_REGLER -> tekster.word("foelsomhed.bryderRegler", condition, brud, moves(first));
            default -> tekster.word("foelsomhed." + first.getUdfald(), condition, brud);
        };
    }

    private String varigheder(Vippepunkt point) {
        int from = point.first().getVarighed();
        String longest = tekster.antalHalvaar(point.varighed(), number(point.varighed()));
        if (from == point.varighed()) {
            return longest;
        }
        return tekster.word(
                from + 1 == point.varighed() ? "foelsomhed.eller" : "foelsomhed.mellem", number(from), longest);
    }

    private String text(Brud brud) {
        return brud.text(tekster.sprog());
    }

    private String names(List<String> ids) {
        return tekster.sprog()
                .list(ids.stream()
                        .map(id -> Regel.navn(kriterier, id, tekster.sprog()))
                        .toList());
    }

    private String moves(Varighedsvirkning virkning) {
        int least = virkning.getMindstFlytninger().orElseThrow();
        if (virkning.getHoejstFlytninger().isEmpty()) {
            return tekster.word("foelsomhed.flytterUkendt");
        }
        int most = virkning.getHoejstFlytninger().getAsInt();
        return least == most
                ? count("foelsomhed.flytter", most)
                : tekster.word("foelsomhed.flytterMellem", number(least), number(most));
    }

    /** A text about a number of things, which has a form of its own for a single one. */
    private String count(String key, int antal, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of(number(antal)));
        for (Object one : more) {
            arguments.add(one instanceof Integer further ? number(further) : one);
        }
        return tekster.word(antal == 1 ? key + ".en" : key, arguments.toArray());
    }

    private String number(int number) {
        return number <= LARGEST_WORD ? tekster.word("tal." + number) : Integer.toString(number);
    }
}
