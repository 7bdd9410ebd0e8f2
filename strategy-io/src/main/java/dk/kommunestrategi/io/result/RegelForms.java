package dk.kommunestrategi.io.result;

import static dk.kommunestrategi.io.result.Form.key;
import static dk.kommunestrategi.io.result.Form.keysOf;
import static dk.kommunestrategi.io.result.Form.list;
import static dk.kommunestrategi.io.result.Form.optional;
import static dk.kommunestrategi.io.result.Form.optionalInt;

import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.problem.Severity;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.planopgave.Emne;
import dk.kommunestrategi.rules.planopgave.Initiativnummer;
import dk.kommunestrategi.rules.regel.Belastning;
import dk.kommunestrategi.rules.regel.Bidrag;
import dk.kommunestrategi.rules.regel.Brud;
import dk.kommunestrategi.rules.regel.Brud.Overbelastning;
import dk.kommunestrategi.rules.regel.Krav;
import dk.kommunestrategi.rules.regel.Placeringskriterium;
import java.util.List;
import java.util.Optional;
import org.threeten.extra.YearHalf;

/** The forms of rules, of what they demand, and of what is wrong: all of them have words in a language. */
final class RegelForms {

    private static final Form<Belastning> BELASTNING = Form.of(
            Belastning.class,
            key("emne", Emne.class, Belastning::emne),
            key("halvaar", YearHalf.class, Belastning::halvaar),
            key("belastning", Long.class, Belastning::belastning),
            optional("grundbelastning", Long.class, load -> PlanForms.positive(load.grundbelastning())),
            list("bidrag", Bidrag.class, Belastning::bidrag));

    private RegelForms() {}

    static List<Form<?>> in(Sprog sprog) {
        return List.of(
                krav(sprog),
                Form.of(
                        Brud.class,
                        keysOf(krav(sprog), Brud::krav),
                        key("code", Problemkode.class, Brud::kode),
                        key("message", String.class, brud -> brud.text(sprog)),
                        optional("overbelastning", Overbelastning.class, Brud::overbelastning)),
                Form.of(
                        Overbelastning.class,
                        keysOf(BELASTNING, Overbelastning::belastning),
                        key("kapacitet", Integer.class, Overbelastning::kapacitet)),
                Form.of(
                        Bidrag.class,
                        key("initiativ", Initiativnummer.class, Bidrag::initiativ),
                        key("niveau", Integer.class, Bidrag::niveau),
                        optional(
                                "drift",
                                Boolean.class,
                                bidrag -> Optional.of(true).filter(drift -> bidrag.drift()))),
                Form.of(
                        Emne.class,
                        key("kode", String.class, Emne::kode),
                        key("navn", String.class, emne -> emne.text(sprog))),
                Form.of(
                        Placeringskriterium.class,
                        key("id", String.class, Placeringskriterium::getId),
                        key("version", Integer.class, Placeringskriterium::getVersion),
                        key("navn", String.class, kriterium -> kriterium.getNavn(sprog)),
                        key("beskrivelse", String.class, kriterium -> kriterium.getBeskrivelse(sprog)),
                        key("kilde", String.class, kriterium -> kriterium.getKilde(sprog))),
                Form.of(
                        Problem.class,
                        key("code", Problemkode.class, Problem::getCode),
                        key("severity", Severity.class, Problem::getSeverity),
                        optional("strategi", String.class, Problem::getStrategi),
                        optional("file", String.class, Problem::getFile),
                        key("pointer", String.class, Problem::getPointer),
                        optional("sheet", String.class, Problem::getSheet),
                        optionalInt("line", Problem::getLine),
                        optionalInt("column", Problem::getColumn),
                        optional("value", String.class, Problem::getValue),
                        key("message", String.class, problem -> problem.getMessage(sprog)),
                        key("advice", String.class, problem -> problem.getAdvice(sprog))));
    }

    /** A demand: the rule that makes it, its words, and the places in the document that it rests on. */
    static Form<Krav> krav(Sprog sprog) {
        return Form.of(
                Krav.class,
                key("regel", String.class, krav -> krav.regel().getId()),
                key("version", Integer.class, krav -> krav.regel().getVersion()),
                key("krav", String.class, krav -> krav.text(sprog)),
                list("pointers", String.class, Krav::places));
    }
}
