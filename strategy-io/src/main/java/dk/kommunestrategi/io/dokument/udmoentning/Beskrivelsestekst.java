package dk.kommunestrategi.io.dokument.udmoentning;

import dk.kommunestrategi.io.dokument.Dokument;
import dk.kommunestrategi.io.dokument.content.Block;
import dk.kommunestrategi.io.dokument.content.Block.Fact;
import dk.kommunestrategi.io.dokument.content.Block.Paragraph;
import dk.kommunestrategi.io.dokument.content.Block.Point;
import dk.kommunestrategi.io.dokument.content.Block.Points;
import dk.kommunestrategi.io.dokument.content.Lines;
import dk.kommunestrategi.io.dokument.content.Section;
import dk.kommunestrategi.io.dokument.writer.Page;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.model.styring.Initiativbeskrivelse;
import dk.kommunestrategi.model.styring.Leverance;
import dk.kommunestrategi.rules.udmoentning.forloeb.Beskrivelsesafsnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A description of an initiative as the management group gets it: the template's seven sections. Stateless and thread-safe. */
public final class Beskrivelsestekst {

    private final Strategi strategi;
    private final Initiativbeskrivelse beskrivelse;
    private final Udmoentningstekster tekster;

    private Beskrivelsestekst(Strategi strategi, Initiativbeskrivelse beskrivelse, Sprog sprog) {
        this.strategi = strategi;
        this.beskrivelse = beskrivelse;
        this.tekster = new Udmoentningstekster(sprog);
    }

    /**
     * {@return the description; what it does not have yet is "ikke oplyst"}
     *
     * @param strategi the strategy, for the names of its roles
     * @param beskrivelse the description to show
     * @param sprog the language of the words around the description's own
     */
    public static Dokument dokument(Strategi strategi, Initiativbeskrivelse beskrivelse, Sprog sprog) {
        Beskrivelsestekst tekst = new Beskrivelsestekst(strategi, beskrivelse, sprog);
        return new Page(
                sprog,
                tekst.tekster.word("beskrivelse.titel"),
                "",
                List.of(),
                Stream.of(Beskrivelsesafsnit.values()).map(tekst::section).toList());
    }

    private Section section(Beskrivelsesafsnit afsnit) {
        String id = afsnit.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Section(id, afsnit.text(tekster.sprog()), blocks(afsnit));
    }

    private List<Block> blocks(Beskrivelsesafsnit afsnit) {
        return switch (afsnit) {
            case NAVN -> blocks(Optional.of(beskrivelse.getNavn()));
            case BAGGRUND -> blocks(beskrivelse.getBaggrund());
            case FORMAAL -> blocks(beskrivelse.getFormaal());
            case LEVERANCER -> leverancer();
            case ORGANISERING -> blocks(beskrivelse.getOrganisering());
            case UDGIFTER_OG_RESSOURCER -> udgifter();
            case TIDSPLAN -> blocks(beskrivelse.getTidsplan());
        };
    }

    private List<Block> blocks(Optional<String> content) {
        return content.map(Lines::blocks).orElseGet(() -> List.of(Paragraph.note(tekster.word("ikkeOplyst"))));
    }

    private List<Block> udgifter() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(tekster.word("beskrivelse.udvikling")));
        blocks.addAll(blocks(beskrivelse.getUdgifterTilUdvikling()));
        blocks.add(Paragraph.of(tekster.word("beskrivelse.implementering")));
        blocks.addAll(blocks(beskrivelse.getUdgifterTilImplementering()));
        return blocks;
    }

    private List<Block> leverancer() {
        List<Leverance> leverancer = beskrivelse.getLeverancer();
        if (leverancer.isEmpty()) {
            return blocks(Optional.empty());
        }
        List<Block> blocks = new ArrayList<>(
                List.of(new Points(false, leverancer.stream().map(this::point).toList())));
        if (leverancer.stream().allMatch(Leverance::isEffektmaaling)) {
            blocks.add(Paragraph.note(tekster.word("beskrivelse.andreLeverancer")));
        }
        return blocks;
    }

    private Point point(Leverance leverance) {
        List<Fact> facts = new ArrayList<>();
        facts.add(tekster.fact(
                "beskrivelse.ansvarlig",
                leverance
                        .getAnsvarlig()
                        .flatMap(strategi::rolle)
                        .map(Rolle::getNavn)
                        .orElse(tekster.word("ikkeOplyst"))));
        leverance.getInspiration().ifPresent(kilde -> facts.add(tekster.fact("beskrivelse.inspiration", kilde)));
        return new Point(leverance.getNavn(), facts);
    }
}
