package vendor.quarkus;

import dk.kommunestrategi.io.ResultJson;
import dk.kommunestrategi.model.sprog.Sprog;
import dk.kommunestrategi.rules.plan.PlanResult;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

/** Writes plans, whichever Jackson the platform has. */
@Provider
@Produces(MediaType.APPLICATION_JSON)
public class PlanBody implements MessageBodyWriter<PlanResult> {

    private final ResultJson json = new ResultJson(Sprog.DANSK).compact();

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return PlanResult.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(
            PlanResult plan,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream body)
            throws IOException {
        body.write(json.write(plan).getBytes(StandardCharsets.UTF_8));
    }
}
