package dk.kommunestrategi.io.dokument.portefoelje;

import dk.kommunestrategi.io.dokument.content.Block.Legend;
import dk.kommunestrategi.io.dokument.content.Block.Sign;
import dk.kommunestrategi.io.dokument.content.Table.Column;
import dk.kommunestrategi.io.dokument.content.Timeline;
import dk.kommunestrategi.io.dokument.content.Timeline.Piece;
import dk.kommunestrategi.io.dokument.content.Timeline.Symbol;
import dk.kommunestrategi.io.dokument.plan.Varighedstekst;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.handleplan.Placering;
import dk.kommunestrategi.model.initiativ.Initiativ;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** When initiatives are prepared, start and are under development, as it is drawn ("tidslinje": timeline). */
final class Tidslinje {

    private final Forloeb forloeb;
    private final Portefoeljetekster tekster;

    Tidslinje(Forloeb forloeb, Portefoeljetekster tekster) {
        this.forloeb = forloeb;
        this.tekster = tekster;
    }

    /** Returns what the signs mean; only those that are drawn are explained. */
    Legend legend(List<Strategi> strategier) {
        Set<Symbol> used = EnumSet.noneOf(Symbol.class);
        for (Strategi strategi : strategier) {
            strategi.getInitiativer().stream()
                    .flatMap(initiativ -> timeline(strategi, initiativ).pieces().stream())
                    .forEach(piece -> used.add(piece.symbol()));
        }
        return new Legend(used.stream()
                .map(symbol -> new Sign(symbol, tekster.word("tegn." + symbol)))
                .toList());
    }

    Column column() {
        return Column.axis(
                tekster.word("tidslinje"),
                forloeb.halvaar(),
                halvaar -> tekster.word("halvaar.akse", halvaar.getHalfValue(), Integer.toString(halvaar.getYear())));
    }

    Timeline timeline(Strategi strategi, Initiativ initiativ) {
        List<Piece> pieces = new ArrayList<>();
        forloeb.placering(strategi, initiativ).ifPresent(placering -> {
            int start = forloeb.index(placering.getFormelStart());
            placering
                    .getUformelStart()
                    .ifPresent(uformel -> pieces.add(new Piece(forloeb.index(uformel), start, Symbol.FORARBEJDE)));
            pieces.add(new Piece(
                    start, start + forloeb.varighed(strategi, initiativ).hoejst(), symbol(placering)));
        });
        return new Timeline(forloeb.halvaar().size(), pieces);
    }

    private static Symbol symbol(Placering placering) {
        return placering.isFastlagt() ? Symbol.FASTLAGT : Symbol.UDVIKLING;
    }

    /** Returns how long the work on an initiative takes at most, and whether that is assumed. */
    String varighed(Strategi strategi, Initiativ initiativ) {
        return new Varighedstekst(tekster.sprog())
                .text(forloeb.varighed(strategi, initiativ), forloeb.isForudsat(strategi, initiativ));
    }
}
