package dk.kommunestrategi.io.result;

import static dk.kommunestrategi.io.result.Form.key;

import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.sag.Udfald;
import dk.kommunestrategi.model.styring.Indikator;
import dk.kommunestrategi.model.styring.Maaling;
import dk.kommunestrategi.rules.udmoentning.effekt.Udvikling;
import dk.kommunestrategi.rules.udmoentning.historik.Genberegning;
import dk.kommunestrategi.rules.udmoentning.historik.Versionsforskel;
import dk.kommunestrategi.rules.udmoentning.kalender.Aarshjulspost;
import dk.kommunestrategi.rules.udmoentning.kalender.Kalenderpost;
import dk.kommunestrategi.rules.udmoentning.sag.Sagsstatus;
import dk.kommunestrategi.rules.udmoentning.sag.Sagstilstand;
import dk.kommunestrategi.rules.udmoentning.status.Fremskridt;
import dk.kommunestrategi.rules.udmoentning.status.Initiativstatus;
import dk.kommunestrategi.rules.udmoentning.styring.Godkendelsestrin;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The forms of what carries a strategy out: calendars and cases. They name roles, initiatives and indicators only. */
final class UdmoentningForms {

    private UdmoentningForms() {}

    /** How far a case is; {@code trin} is the number of its steps. */
    private record Status(
            Sagstilstand tilstand, int trin, int afsluttedeTrin, List<String> naesteOrganer, Optional<Udfald> udfald) {}

    private record Trin(Maaling maaling, OptionalLong vaerdi, OptionalLong forskel, Optional<Boolean> maalNaaet) {}

    static List<Form<?>> all() {
        return List.of(
                Form.of(
                        Aarshjulspost.class,
                        key("art", Aarshjulspost::art),
                        key("halvaar", post -> post.halvdel().getValue()),
                        key("maaned", post -> post.maaned().map(Month::getValue)),
                        key("ansvarlige", post -> koder(post.ansvarlige())),
                        key("organ", post -> post.organ().map(Rolle::getKode))),
                Form.of(
                        Kalenderpost.class,
                        key("halvaar", post -> post.tidspunkt().halvaar()),
                        key("maaned", post -> post.tidspunkt().maaned().map(Month::getValue)),
                        key("dato", post -> post.tidspunkt().dato()),
                        key("art", Kalenderpost::art),
                        key(
                                "initiativer",
                                post -> post.initiativer().stream()
                                        .map(Initiativ::getNummer)
                                        .toList()),
                        key("indikator", post -> post.indikator().map(Indikator::getKode)),
                        key("ansvarlige", post -> koder(post.ansvarlige())),
                        key("organ", post -> post.organ().map(Rolle::getKode)),
                        key("dagsordensfrist", Kalenderpost::dagsordensfrist),
                        key("forudsat", post -> Optional.of(true).filter(yes -> post.forudsat()))),
                Form.of(
                        Initiativstatus.class,
                        key("initiativ", status -> status.initiativ().getNummer()),
                        key("tilstand", Initiativstatus::tilstand),
                        key("standset", Initiativstatus::standset),
                        key("planlagtStart", Initiativstatus::plannedStart),
                        key("begyndt", status -> status.fremskridt().map(Fremskridt::begyndt)),
                        key("afvigelse", Initiativstatus::afvigelse),
                        key("overskredet", Initiativstatus::overskredet),
                        key(
                                "halvaarUnderUdvikling",
                                status -> status.fremskridt().map(Fremskridt::halvaar)),
                        key(
                                "forventetVarighed",
                                status -> status.fremskridt()
                                        .map(fremskridt -> fremskridt.varighed().forventet())),
                        key(
                                "varighedsgrund",
                                status -> status.fremskridt()
                                        .map(fremskridt -> fremskridt.varighed().grund())),
                        key(
                                "udestaaende",
                                status -> status.udestaaende().stream()
                                        .map(Godkendelsestrin::led)
                                        .toList()),
                        key("anbefaling", Initiativstatus::anbefaling),
                        key("beslutninger", Initiativstatus::sinceLast),
                        key("notat", Initiativstatus::notat)),
                Form.of(
                        Udvikling.class,
                        key("indikator", udvikling -> udvikling.indikator().getKode()),
                        key(
                                "maalinger",
                                udvikling -> udvikling.trin().stream()
                                        .map(trin -> new Trin(
                                                trin.maaling(),
                                                trin.vaerdi(),
                                                trin.forskel(),
                                                udvikling.maalReachedInTime(trin)))
                                        .toList())),
                Form.of(
                        Versionsforskel.class,
                        key("flytninger", forskel -> forskel.forskel().flytninger()),
                        key("virkninger", forskel -> forskel.forskel().virkninger()),
                        key("andreAendringer", Versionsforskel::andreAendringer),
                        key("periode", Versionsforskel::periode)),
                Form.of(
                        Genberegning.class,
                        key("udfald", Genberegning::udfald),
                        key("afvigelser", Genberegning::afvigelser),
                        key("forskel", Genberegning::forskel),
                        key("problems", Genberegning::problems)),
                Form.of(Sagsstatus.class, key("sag", Sagsstatus::sag), key("status", UdmoentningForms::status)));
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
