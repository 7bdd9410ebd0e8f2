package dk.kommunestrategi.io.result;

import static dk.kommunestrategi.io.result.Form.key;
import static dk.kommunestrategi.io.result.Form.keysOf;

import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.planopgave.Emne;
import dk.kommunestrategi.rules.regel.Belastning;
import dk.kommunestrategi.rules.regel.Bidrag;
import dk.kommunestrategi.rules.regel.Brud;
import dk.kommunestrategi.rules.regel.Brud.Overbelastning;
import dk.kommunestrategi.rules.regel.Krav;
import dk.kommunestrategi.rules.regel.Placeringskriterium;
import java.util.List;
import java.util.Optional;

/** The forms of rules, of what they demand, and of what is wrong: all of them have words in a language. */
final class RegelForms {

    private static final Form<Belastning> BELASTNING = Form.of(
            Belastning.class,
            key("emne", Belastning::emne),
            key("halvaar", Belastning::halvaar),
            key("belastning", Belastning::belastning),
            key("grundbelastning", load -> PlanForms.positive(load.grundbelastning())),
            key("bidrag", Belastning::bidrag));

    private RegelForms() {}

    static List<Form<?>> in(Sprog sprog) {
        return List.of(
                krav(sprog),
                Form.of(
                        Brud.class,
                        keysOf(krav(sprog), Brud::krav),
                        key("code", Brud::kode),
                        key("message", brud -> brud.text(sprog)),
                        key("overbelastning", Brud::overbelastning)),
                Form.of(
                        Overbelastning.class,
                        keysOf(BELASTNING, Overbelastning::belastning),
                        key("kapacitet", Overbelastning::kapacitet)),
                Form.of(
                        Bidrag.class,
                        key("initiativ", Bidrag::initiativ),
                        key("niveau", Bidrag::niveau),
                        key("drift", bidrag -> Optional.of(true).filter(drift -> bidrag.drift()))),
                Form.of(Emne.class, key("kode", Emne::kode), key("navn", emne -> emne.text(sprog))),
                Form.of(
                        Placeringskriterium.class,
                        key("id", Placeringskriterium::getId),
                        key("version", Placeringskriterium::getVersion),
                        key("navn", kriterium -> kriterium.getNavn(sprog)),
                        key("beskrivelse", kriterium -> kriterium.getBeskrivelse(sprog)),
                        key("kilde", kriterium -> kriterium.getKilde(sprog))),
                Form.of(
                        Problem.class,
                        key("code", Problem::getCode),
                        key("severity", Problem::getSeverity),
                        key("strategi", Problem::getStrategi),
                        key("file", Problem::getFile),
                        key("pointer", Problem::getPointer),
                        key("sheet", Problem::getSheet),
                        key("line", Problem::getLine),
                        key("column", Problem::getColumn),
                        key("value", Problem::getValue),
                        key("message", problem -> problem.getMessage(sprog)),
                        key("advice", problem -> problem.getAdvice(sprog))));
    }

    /** A demand: the rule that makes it, its words, and the places in the document that it rests on. */
    static Form<Krav> krav(Sprog sprog) {
        return Form.of(
                Krav.class,
                key("regel", krav -> krav.regel().getId()),
                key("version", krav -> krav.regel().getVersion()),
                key("krav", krav -> krav.text(sprog)),
                key("pointers", Krav::places));
    }
}
