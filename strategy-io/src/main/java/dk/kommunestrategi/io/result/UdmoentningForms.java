package dk.kommunestrategi.io.result;

import static dk.kommunestrategi.io.result.Form.key;
import static dk.kommunestrategi.io.result.Form.list;
import static dk.kommunestrategi.io.result.Form.optional;
import static dk.kommunestrategi.io.result.Form.optionalInt;

import dk.kommunestrategi.model.effekt.Indikator;
import dk.kommunestrategi.model.effekt.Maaletid;
import dk.kommunestrategi.model.effekt.Maaling;
import dk.kommunestrategi.model.handleplan.Periode;
import dk.kommunestrategi.model.handleplan.Varighedsgrund;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.sag.Sag;
import dk.kommunestrategi.model.sag.Udfald;
import dk.kommunestrategi.model.styring.Beslutning;
import dk.kommunestrategi.model.styring.Statusnotat;
import dk.kommunestrategi.rules.historik.Genberegning;
import dk.kommunestrategi.rules.historik.Genberegningsudfald;
import dk.kommunestrategi.rules.historik.Grundlagsafvigelse;
import dk.kommunestrategi.rules.historik.Portefoeljeforskel;
import dk.kommunestrategi.rules.historik.Portefoeljegenberegning;
import dk.kommunestrategi.rules.historik.Versionsforskel;
import dk.kommunestrategi.rules.plan.Flytning;
import dk.kommunestrategi.rules.plan.Virkning;
import dk.kommunestrategi.rules.udmoentning.forloeb.Initiativtilstand;
import dk.kommunestrategi.rules.udmoentning.kalender.Aarshjulspost;
import dk.kommunestrategi.rules.udmoentning.kalender.Kalenderart;
import dk.kommunestrategi.rules.udmoentning.kalender.Kalenderpost;
import dk.kommunestrategi.rules.udmoentning.sag.Sagsstatus;
import dk.kommunestrategi.rules.udmoentning.sag.Sagstilstand;
import dk.kommunestrategi.rules.udmoentning.status.Anbefaling;
import dk.kommunestrategi.rules.udmoentning.status.Fremskridt;
import dk.kommunestrategi.rules.udmoentning.status.Indikatorstatus;
import dk.kommunestrategi.rules.udmoentning.status.Initiativstatus;
import dk.kommunestrategi.rules.udmoentning.styring.Godkendelsesled;
import dk.kommunestrategi.rules.udmoentning.styring.Godkendelsestrin;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.threeten.extra.YearHalf;

/** The forms of what carries a strategy out: calendars and cases. They name roles, initiatives and indicators only. */
final class UdmoentningForms {

    private UdmoentningForms() {}

    /** How far a case is; {@code trin} is the number of its steps. */
    private record Status(
            Sagstilstand tilstand, int trin, int afsluttedeTrin, List<String> naesteOrganer, Optional<Udfald> udfald) {}

    private record Trin(
            Maaling maaling,
            OptionalLong vaerdi,
            OptionalLong forskel,
            Optional<Maaletid> maalFor,
            Optional<Boolean> maalNaaet) {}

    private record PartDifference(String strategi, Versionsforskel forskel) {}

    static List<Form<?>> all() {
        return List.of(
                Form.of(
                        Aarshjulspost.class,
                        key("art", Kalenderart.class, Aarshjulspost::art),
                        key("halvaar", Integer.class, post -> post.halvdel().getValue()),
                        optional("maaned", Integer.class, post -> post.maaned().map(Month::getValue)),
                        list("ansvarlige", String.class, post -> koder(post.ansvarlige())),
                        optional("organ", String.class, post -> post.organ().map(Rolle::getKode))),
                Form.of(
                        Kalenderpost.class,
                        key("halvaar", YearHalf.class, post -> post.tidspunkt().halvaar()),
                        optional(
                                "maaned",
                                Integer.class,
                                post -> post.tidspunkt().maaned().map(Month::getValue)),
                        optional(
                                "dato",
                                LocalDate.class,
                                post -> post.tidspunkt().dato()),
                        key("art", Kalenderart.class, Kalenderpost::art),
                        list(
                                "initiativer",
                                Integer.class,
                                post -> post.initiativer().stream()
                                        .map(Initiativ::getNummer)
                                        .toList()),
                        optional(
                                "indikator",
                                String.class,
                                post -> post.indikator().map(Indikator::getKode)),
                        list("ansvarlige", String.class, post -> koder(post.ansvarlige())),
                        optional("organ", String.class, post -> post.organ().map(Rolle::getKode)),
                        optional("dagsordensfrist", LocalDate.class, Kalenderpost::dagsordensfrist),
                        optional(
                                "forudsat",
                                Boolean.class,
                                post -> Optional.of(true).filter(yes -> post.forudsat()))),
                Form.of(
                        Initiativstatus.class,
                        key(
                                "initiativ",
                                Integer.class,
                                status -> status.initiativ().getNummer()),
                        key("tilstand", Initiativtilstand.class, Initiativstatus::tilstand),
                        optional("standset", Beslutning.class, Initiativstatus::standset),
                        optional("planlagtStart", YearHalf.class, Initiativstatus::plannedStart),
                        optional(
                                "begyndt",
                                YearHalf.class,
                                status -> status.fremskridt().map(Fremskridt::begyndt)),
                        optionalInt("afvigelse", Initiativstatus::afvigelse),
                        optionalInt("overskredet", Initiativstatus::overskredet),
                        optional(
                                "halvaarUnderUdvikling",
                                Integer.class,
                                status -> status.fremskridt().map(Fremskridt::halvaar)),
                        optional(
                                "forventetVarighed",
                                Integer.class,
                                status -> status.fremskridt()
                                        .map(fremskridt -> fremskridt.varighed().forventet())),
                        optional(
                                "varighedsgrund",
                                Varighedsgrund.class,
                                status -> status.fremskridt()
                                        .map(fremskridt -> fremskridt.varighed().grund())),
                        list(
                                "udestaaende",
                                Godkendelsesled.class,
                                status -> status.udestaaende().stream()
                                        .map(Godkendelsestrin::led)
                                        .toList()),
                        optional("anbefaling", Anbefaling.class, Initiativstatus::anbefaling),
                        list("beslutninger", Beslutning.class, Initiativstatus::sinceLast),
                        optional("notat", Statusnotat.class, Initiativstatus::notat)),
                Form.of(
                        Indikatorstatus.class,
                        key(
                                "indikator",
                                String.class,
                                status -> status.udvikling().indikator().getKode()),
                        optional("metodegodkendelse", Beslutning.class, Indikatorstatus::metodegodkendelse),
                        list(
                                "maalinger",
                                Trin.class,
                                status -> status.udvikling().trin().stream()
                                        .map(trin -> new Trin(
                                                trin.maaling(),
                                                trin.vaerdi(),
                                                trin.forskel(),
                                                trin.maal().map(Maaling::getTil),
                                                status.udvikling().maalReachedInTime(trin)))
                                        .toList())),
                Form.of(
                        Versionsforskel.class,
                        list(
                                "flytninger",
                                Flytning.class,
                                forskel -> forskel.forskel().flytninger()),
                        list(
                                "virkninger",
                                Virkning.class,
                                forskel -> forskel.forskel().virkninger()),
                        list("andreAendringer", Integer.class, Versionsforskel::andreAendringer),
                        optional("periode", Periode.class, Versionsforskel::periode)),
                Form.of(
                        Genberegning.class,
                        key("udfald", Genberegningsudfald.class, Genberegning::udfald),
                        list("afvigelser", Grundlagsafvigelse.class, Genberegning::afvigelser),
                        optional("forskel", Versionsforskel.class, Genberegning::forskel),
                        list("problems", Problem.class, Genberegning::problems)),
                Form.of(
                        Portefoeljeforskel.class,
                        list(
                                "strategier",
                                PartDifference.class,
                                forskel -> forskel.strategier().entrySet().stream()
                                        .map(own -> new PartDifference(own.getKey(), own.getValue()))
                                        .toList()),
                        list("tilkomne", String.class, Portefoeljeforskel::tilkomne),
                        list("udgaaede", String.class, Portefoeljeforskel::udgaaede),
                        list("virkninger", Virkning.class, Portefoeljeforskel::virkninger)),
                Form.of(
                        Portefoeljegenberegning.class,
                        key("udfald", Genberegningsudfald.class, Portefoeljegenberegning::udfald),
                        list("afvigelser", Grundlagsafvigelse.class, Portefoeljegenberegning::afvigelser),
                        optional("forskel", Portefoeljeforskel.class, Portefoeljegenberegning::forskel),
                        list("problems", Problem.class, Portefoeljegenberegning::problems)),
                Form.of(
                        Sagsstatus.class,
                        key("sag", Sag.class, Sagsstatus::sag),
                        key("status", Status.class, UdmoentningForms::status)));
    }

    private static Status status(Sagsstatus status) {
        return new Status(
                status.tilstand(),
                status.sag().getBehandling().size(),
                status.afsluttedeTrin(),
                koder(status.naesteOrganer()),
                status.udfald());
    }

    private static List<String> koder(List<Rolle> roller) {
        return roller.stream().map(Rolle::getKode).toList();
    }
}
