package dk.kommunestrategi.io.result;

import static dk.kommunestrategi.io.result.Form.key;

import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.sag.Udfald;
import dk.kommunestrategi.model.styring.Indikator;
import dk.kommunestrategi.rules.udmoentning.kalender.Aarshjulspost;
import dk.kommunestrategi.rules.udmoentning.kalender.Kalenderpost;
import dk.kommunestrategi.rules.udmoentning.sag.Sagsstatus;
import dk.kommunestrategi.rules.udmoentning.sag.Sagstilstand;
import java.time.Month;
import java.util.List;
import java.util.Optional;

/** The forms of what carries a strategy out: calendars and cases. They name roles, initiatives and indicators only. */
final class UdmoentningForms {

    private UdmoentningForms() {}

    /** How far a case is; {@code trin} is the number of its steps. */
    private record Status(
            Sagstilstand tilstand, int trin, int afsluttedeTrin, List<String> naesteOrganer, Optional<Udfald> udfald) {}

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
                        key("dagsordensfrist", Kalenderpost::dagsordensfrist)),
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
