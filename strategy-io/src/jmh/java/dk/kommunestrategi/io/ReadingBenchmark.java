package dk.kommunestrategi.io;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.problem.Result;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.threeten.extra.YearHalf;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** What safety costs: reading and checking a sound document, beside plain data binding and validation. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ReadingBenchmark {

    /** How many initiatives the document has. */
    @Param({"15", "10000"})
    public int initiativer;

    private byte[] dokument;
    private final StrategiJson json = new StrategiJson();
    private final JsonMapper mapper = JsonMapper.builder()
            .addModule(new SimpleModule().addDeserializer(YearHalf.class, new HalvaarReader()))
            .build();
    private final Validator validator = Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    /** Makes the document, and makes sure that both read it. */
    @Setup
    public void write() {
        Strategi strategi = LargeDokument.strategi(initiativer);
        dokument = json.write(strategi).getBytes(StandardCharsets.UTF_8);
        if (!json.read(dokument).getProblems().isEmpty()
                || plain().initiativer.size() != initiativer) {
            throw new IllegalStateException("The document is not sound");
        }
    }

    /** Reads and checks it, with every reference. */
    @Benchmark
    public Result<Strategidokument> kommunestrategi() {
        return json.read(dokument);
    }

    /** Binds it to plain mutable classes with the same constraints, and validates those. */
    @Benchmark
    public Plain.Strategi plain() {
        Plain.Strategi strategi = mapper.readValue(dokument, Plain.Strategi.class);
        if (!validator.validate(strategi).isEmpty()) {
            throw new IllegalStateException("The document is not sound");
        }
        return strategi;
    }

    private static final class HalvaarReader extends StdDeserializer<YearHalf> {
        HalvaarReader() {
            super(YearHalf.class);
        }

        @Override
        public YearHalf deserialize(JsonParser parser, DeserializationContext context) {
            return YearHalf.parse(parser.getString());
        }
    }
}
