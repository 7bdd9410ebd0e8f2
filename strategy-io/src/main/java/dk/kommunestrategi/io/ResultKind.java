package dk.kommunestrategi.io;

import dk.kommunestrategi.io.result.Answer;
import dk.kommunestrategi.io.result.CalendarAnswer;
import dk.kommunestrategi.io.result.CaseAnswer;
import dk.kommunestrategi.io.result.ComparisonAnswer;
import dk.kommunestrategi.io.result.HistoryAnswer;
import dk.kommunestrategi.io.result.JointComparisonAnswer;
import dk.kommunestrategi.io.result.JointHistoryAnswer;
import dk.kommunestrategi.io.result.PlanAnswer;
import dk.kommunestrategi.io.result.ProblemAnswer;
import dk.kommunestrategi.io.result.ReportAnswer;
import dk.kommunestrategi.io.result.StatusAnswer;
import dk.kommunestrategi.rules.plan.Evaluering;
import java.util.Locale;
import java.util.Optional;

/** The kinds of results; each has a schema. */
public enum ResultKind {
    /** A plan, and what was asked about it besides. */
    PLAN(PlanAnswer.class),
    /** What the judging of a handleplan came to. */
    EVALUERING(Evaluering.class),
    /** Reasons, and the answer to why not. */
    BEGRUNDELSE(Answer.class),
    /** A calendar. */
    KALENDER(CalendarAnswer.class),
    /** The half-yearly status. */
    STATUS(StatusAnswer.class),
    /** The annual report. */
    AARSRAPPORT(ReportAnswer.class),
    /** The versions that a handleplan has had. */
    HISTORIK(HistoryAnswer.class),
    /** The versions that the joint plan of a portfolio has had. */
    PORTEFOELJEHISTORIK(JointHistoryAnswer.class),
    /** What one version has otherwise than another. */
    VERSIONSFORSKEL(ComparisonAnswer.class),
    /** What one version of a joint plan has otherwise than another. */
    PORTEFOELJEFORSKEL(JointComparisonAnswer.class),
    /** How far political cases are. */
    SAGER(CaseAnswer.class),
    /** What is wrong with a document, or in the place of any result that there is none of. */
    PROBLEMER(ProblemAnswer.class);

    /** The type of what is written. */
    final Class<?> type;

    ResultKind(Class<?> type) {
        this.type = type;
    }

    /** What it is called where applications do not know the type. */
    Optional<String> calledAs() {
        return Optional.of(name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT) + "Result")
                .filter(called -> type.getPackageName().startsWith(ResultKind.class.getPackageName()));
    }
}
