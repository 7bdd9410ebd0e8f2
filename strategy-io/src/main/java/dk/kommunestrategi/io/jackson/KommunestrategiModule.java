package dk.kommunestrategi.io.jackson;

import dk.kommunestrategi.io.PortefoeljeJson;
import dk.kommunestrategi.io.ReadLimits;
import dk.kommunestrategi.io.StrategiJson;
import dk.kommunestrategi.io.reading.json.TextValue;
import dk.kommunestrategi.io.result.ResultMapper;
import dk.kommunestrategi.model.sprog.Sprog;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.module.SimpleModule;

/**
 * Teaches a mapper of Jackson 3 the format of our documents and results, so that a framework can take a {@code Strategi}
 * from the body of a request and put a {@code PlanResult} into the body of an answer. The JSON has the same keys and values
 * as that of {@link StrategiJson} and {@link dk.kommunestrategi.io.ResultJson}, whatever else the mapper has been told; how
 * it is indented is the mapper's business. Types that are not ours stay as they are.
 *
 * <p>Read are {@code Strategi} and {@code Strategidokument}, which keeps the warnings and what a newer version states
 * besides, {@code Portefoelje} and {@code Portefoeljedokument} in the same way, and every part of a strategy that {@link
 * StrategiJson#readPart} reads. Whatever is wrong with what is read is
 * told at once, by an {@link InvalidDokumentException}. A document that stands inside something else counts
 * its own lines, from where it begins. Results are written only, in the language of the module.
 *
 * <p>The parser is the mapper's own. One that keeps the names of properties ({@code CANONICALIZE_PROPERTY_NAMES}, as is usual)
 * can be made to fail by names of one hash, for others too: a mapper that reads what anybody sends has a {@code JsonFactory}
 * without that. Where a parser fails otherwise than by an exception of Jackson's, that is an {@link InvalidDokumentException},
 * too.
 *
 * <p>A mapper finds the module as a service ({@code findAndAddModules}) with the standard limits and in Danish; made by hand
 * it may have others. Immutable and thread-safe. No argument may be {@code null}.
 */
public final class KommunestrategiModule extends JacksonModule {

    private final Sprog sprog;
    private final ReadLimits limits;

    /** A module that writes Danish and reads within the standard limits. */
    public KommunestrategiModule() {
        this(Sprog.DANSK, ReadLimits.STANDARD);
    }

    /**
     * A module for this language and these limits.
     *
     * @param sprog the language of the texts in results, as those of problems
     * @param limits how large a document may be
     */
    public KommunestrategiModule(Sprog sprog, ReadLimits limits) {
        this.sprog = sprog;
        this.limits = limits;
    }

    @Override
    public String getModuleName() {
        return "dk.kommunestrategi";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        StrategiJson json = new StrategiJson(limits);
        PortefoeljeJson portefoeljer = new PortefoeljeJson(limits);
        context.addSerializers(new OurSerializers(new ResultMapper(sprog), json, portefoeljer));
        context.addDeserializers(new OurDeserializers(json, portefoeljer, limits));
        SimpleModule values = new SimpleModule();
        TextValue.addOursTo(values);
        values.setupModule(context);
    }
}
