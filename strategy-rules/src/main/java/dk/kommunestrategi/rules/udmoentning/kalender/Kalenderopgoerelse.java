package dk.kommunestrategi.rules.udmoentning.kalender;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.effekt.Indikator;
import dk.kommunestrategi.model.handleplan.Budgetbetingelse;
import dk.kommunestrategi.model.handleplan.Budgetregel;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Beslutningsart;
import dk.kommunestrategi.rules.udmoentning.forloeb.Initiativforloeb;
import dk.kommunestrategi.rules.udmoentning.forloeb.Initiativtilstand;
import dk.kommunestrategi.rules.udmoentning.styring.Beslutningslog;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.threeten.extra.Half;
import org.threeten.extra.YearHalf;

/** Writes the entries of one calendar: those of the wheel and of local customs, then those of plan, indicators and decisions. */
final class Kalenderopgoerelse {

    private static final Set<Initiativtilstand> IMPLEMENTEREDE = EnumSet.of(
            Initiativtilstand.IMPLEMENTERET,
            Initiativtilstand.I_DRIFT,
            Initiativtilstand.EVALUERET,
            Initiativtilstand.FORTSAT);

    /** What the costly initiatives are part of that start on the money of the budget: proposed in spring, negotiated in autumn. */
    private static final Set<Kalenderart> ABOUT_COSTLY =
            EnumSet.of(Kalenderart.BUDGETBIDRAG, Kalenderart.BUDGETFORHANDLINGER);

    private final Strategi strategi;
    private final Periode periode;
    private final Opgavehavere havere;
    private final Beslutningslog log;
    private final Moedeplan moedeplan;
    private final List<Kalenderpost> poster = new ArrayList<>();

    Kalenderopgoerelse(Strategi strategi, Periode periode, Beslutningslog log) {
        this.strategi = strategi;
        this.periode = periode;
        this.havere = new Opgavehavere(strategi);
        this.log = log;
        this.moedeplan = Moedeplan.from(strategi);
    }

    List<Kalenderpost> write() {
        Aarshjul aarshjul = Aarshjul.from(strategi);
        halvaar().forEach(halvaar -> aarshjul.poster().forEach(post -> addTur(post, halvaar)));
        halvaar()
                .forEach(halvaar -> Stream.of(Kalenderart.values())
                        .filter(Kalenderart::isLokal)
                        .forEach(art -> addLokal(art, halvaar)));
        poster.addAll(Handleplansposter.write(strategi, periode, havere, log));
        strategi.styring().getIndikatorer().forEach(this::addMaalinger);
        strategi.styring().politik().getStillingtagenInterval().ifPresent(this::addStillingtagen);
        return poster;
    }

    private Stream<YearHalf> halvaar() {
        return Stream.iterate(periode.getFra(), periode::contains, halvaar -> halvaar.plusHalves(1));
    }

    /** On its date, where one is known; else in its half of the year. */
    private void addTur(Aarshjulspost post, YearHalf halvaar) {
        boolean isInHalvdel = post.halvdel() == halvaar.getHalf();
        if (post.art() == Kalenderart.STATUS && !isInHalvdel) {
            return;
        }
        Optional<Termin> termin = moedeplan.termin(post.art(), halvaar);
        if (termin.isPresent()) {
            add(post, termin.get().tidspunkt(), termin.get().dagsordensfrist());
        } else if (isInHalvdel && !moedeplan.knows(post.art(), halvaar)) {
            Tidspunkt without = post.maaned()
                    .map(maaned -> Tidspunkt.of(YearMonth.of(halvaar.getYear(), maaned)))
                    .orElseGet(() -> Tidspunkt.of(halvaar));
            add(post, without, Optional.empty());
        }
    }

    private void add(Aarshjulspost post, Tidspunkt tidspunkt, Optional<LocalDate> deadline) {
        poster.add(new Kalenderpost(
                tidspunkt,
                post.art(),
                ABOUT_COSTLY.contains(post.art())
                        ? costly(YearHalf.of(tidspunkt.halvaar().getYear(), Half.H2))
                        : List.of(),
                Optional.empty(),
                post.ansvarlige(),
                post.organ(),
                deadline,
                false));
    }

    /** The costly initiatives that these negotiations are about, by the policy's budget rule. */
    private List<Initiativ> costly(YearHalf forhandlinger) {
        Budgetregel regel = strategi.politik().getBudgetregel();
        YearHalf start = regel.getBetingelse() == Budgetbetingelse.FORHANDLINGSHALVAAR
                ? forhandlinger
                : forhandlinger.plusHalves(1);
        return strategi.placeringer().stream()
                .filter(placering -> placering.getFormelStart().equals(start))
                .flatMap(placering -> log.forloeb(placering.getInitiativ()).stream())
                .filter(forloeb -> !forloeb.tilstand().isEnd())
                .map(Initiativforloeb::initiativ)
                .filter(regel::concerns)
                .sorted(Comparator.comparing(Initiativ::getNummer))
                .toList();
    }

    /** What the law does not know has no time of the year but its dates. */
    private void addLokal(Kalenderart art, YearHalf halvaar) {
        moedeplan
                .termin(art, halvaar)
                .ifPresent(termin -> poster.add(new Kalenderpost(
                        termin.tidspunkt(),
                        art,
                        List.of(),
                        Optional.empty(),
                        havere.ansvarlige(art),
                        havere.organ(art),
                        termin.dagsordensfrist(),
                        false)));
    }

    private void addMaalinger(Indikator indikator) {
        List<Initiativ> initiativer = indikator.getInitiativer().stream()
                .flatMap(nummer -> strategi.initiativ(nummer).stream())
                .sorted(Comparator.comparing(Initiativ::getNummer))
                .toList();
        Maaleplan.forfald(indikator, periode)
                .forEach(halvaar -> add(Kalenderart.MAALING, halvaar, initiativer, Optional.of(indikator)));
    }

    /** One interval after its implementation or latest continuation, and then again, as a measurement is. */
    private void addStillingtagen(int interval) {
        for (Initiativforloeb forloeb : log.getForloeb()) {
            Optional<YearHalf> senest = forloeb.seneste(Beslutningsart.FORTSAETTELSE)
                    .or(() -> forloeb.seneste(Beslutningsart.IMPLEMENTERING))
                    .map(Beslutning::getHalvaar);
            if (IMPLEMENTEREDE.contains(forloeb.tilstand()) && senest.isPresent()) {
                Maaleplan.each(senest.get(), interval, periode)
                        .forEach(halvaar -> add(
                                Kalenderart.STILLINGTAGEN, halvaar, List.of(forloeb.initiativ()), Optional.empty()));
            }
        }
    }

    private void add(Kalenderart art, YearHalf halvaar, List<Initiativ> initiativer, Optional<Indikator> indikator) {
        poster.add(new Kalenderpost(
                Tidspunkt.of(halvaar),
                art,
                initiativer,
                indikator,
                havere.ansvarlige(art, art == Kalenderart.STILLINGTAGEN ? List.of() : initiativer),
                havere.organ(art),
                Optional.empty(),
                false));
    }
}
