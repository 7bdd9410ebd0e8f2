package vendor.quarkus;

import dk.kommunestrategi.io.ResultJson;
import dk.kommunestrategi.io.StrategiJson;
import dk.kommunestrategi.io.Strategidokument;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.problem.Result;
import dk.kommunestrategi.model.sprog.Sprog;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Reads strategies, whichever Jackson the platform has; of others every problem is the answer, as RFC 9457 has it. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class StrategiBody implements MessageBodyReader<Strategi> {

    private final StrategiJson json = new StrategiJson();
    private final ResultJson results = new ResultJson(Sprog.DANSK);

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == Strategi.class;
    }

    @Override
    public Strategi readFrom(
            Class<Strategi> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body) {
        Result<Strategidokument> reading = json.read(body);
        return reading.getValue()
                .map(Strategidokument::getStrategi)
                .orElseThrow(() -> new WebApplicationException(Response.status(422)
                        .type("application/problem+json")
                        .entity(results.write(reading.getProblems()))
                        .build()));
    }
}
