package dk.kommunestrategi.io.rapport;

import dk.kommunestrategi.io.dokument.content.Section;
import dk.kommunestrategi.io.dokument.writer.HtmlPage;
import dk.kommunestrategi.io.dokument.writer.MarkdownPage;
import dk.kommunestrategi.io.dokument.writer.StyleSheet;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.plan.PlanRequest;
import dk.kommunestrategi.rules.plan.PlanResult;
import dk.kommunestrategi.rules.plan.begrundelse.Planforklaring;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A report on a computed handleplan: as one HTML file that loads nothing and needs no script, as a part of a vendor's own
 * page, or as Markdown.
 *
 * <pre>{@code
 * PlanResult plan = planner.plan(request);
 * String page = Rapport.builder().request(request).plan(plan).build().html();
 * }</pre>
 *
 * <p>HTML needs the library j2html; Markdown needs nothing. The same report always gives the same text. Immutable and
 * thread-safe.
 */
@Value.Immutable
public interface Rapport {

    /** {@return what was asked for} */
    PlanRequest getRequest();

    /** {@return what the planning came to; it must have a plan} */
    PlanResult getPlan();

    /** {@return the reasons for its placements; without them the report has no such section} */
    Optional<Planforklaring> getForklaring();

    /** {@return what was found in the document, with its places; the plan's own problems are told anyway} */
    List<Problem> getProblems();

    /** {@return the language; Danish if nothing else is said} */
    @Value.Default
    default Sprog getSprog() {
        return Sprog.DANSK;
    }

    /**
     * {@return the sections wanted; their order is always that of {@link Rapportafsnit}} All of them if nothing else is
     * said.
     */
    @Value.Default
    default Set<Rapportafsnit> getAfsnit() {
        return Set.of(Rapportafsnit.values());
    }

    /** {@return how the initiatives are grouped at first; by number if nothing else is said} */
    @Value.Default
    default Gruppering getGruppering() {
        return Gruppering.NUMMER;
    }

    /**
     * {@return the report as an HTML file of its own}
     *
     * @throws IllegalStateException if the library j2html is missing
     */
    default String html() {
        RapportInput stof = new RapportInput(this);
        return new HtmlPage(getSprog()).page(stof.titel(), stof.subtitle(), content(stof));
    }

    /**
     * Writes the report as an HTML file of its own, in UTF-8; the stream is not closed.
     *
     * @param output where to write it
     * @throws IOException if the stream cannot be written to
     * @throws IllegalStateException if the library j2html is missing
     */
    default void html(OutputStream output) throws IOException {
        output.write(html().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * {@return the sections as a part of somebody else's page, which takes in the {@link #styleSheet() style sheet}} Its
     * headings begin at the second level.
     *
     * @throws IllegalStateException if the library j2html is missing
     */
    default String fragment() {
        return new HtmlPage(getSprog()).fragment(content(new RapportInput(this)));
    }

    /**
     * {@return the style sheet (CSS) of reports} It is about nothing but elements inside the class {@code dokument}.
     */
    static String styleSheet() {
        return StyleSheet.CSS;
    }

    /** {@return the report as Markdown} */
    default String markdown() {
        RapportInput stof = new RapportInput(this);
        return new MarkdownPage().page(stof.titel(), stof.subtitle(), content(stof));
    }

    private List<Section> content(RapportInput stof) {
        return List.of(Rapportafsnit.values()).stream()
                .filter(getAfsnit()::contains)
                .flatMap(afsnit -> afsnit.write(stof).stream())
                .toList();
    }

    /** A report of what has no plan would have nothing to say, and reasons of another request would be none. */
    @Value.Check
    default void check() {
        if (!getPlan().isPlan()) {
            throw new IllegalStateException("A report needs a plan, but this planning ended as "
                    + getPlan().getStatus() + ": maybe ask Planresultat.erPlan() first, and tell its problems");
        }
        if (getForklaring()
                .filter(forklaring -> !forklaring.getRequest().equals(getRequest()))
                .isPresent()) {
            throw new IllegalStateException("The explanation is that of another request:"
                    + " maybe pass the report's own to Begrunder.explain()");
        }
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Rapport}; what is required and not set is named when {@code build()} throws. */
    final class Builder extends ImmutableRapport.Builder {
        /** A builder with nothing set. */
        public Builder() {}
    }
}
