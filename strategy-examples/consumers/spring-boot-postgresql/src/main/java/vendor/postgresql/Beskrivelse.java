package vendor.postgresql;

import com.fasterxml.jackson.core.JsonProcessingException;
import dk.kommunestrategi.io.ResultJson;
import dk.kommunestrategi.model.sprog.Sprog;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.HashMap;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Puts our schemas in the places of those that springdoc makes of our types. */
@Component
class Beskrivelse implements OpenApiCustomizer {

    private final Map<String, Schema> ours;

    Beskrivelse() throws JsonProcessingException {
        ours = new HashMap<>(Json31.mapper()
                .readValue(new ResultJson(Sprog.DANSK).openApi(), OpenAPI.class)
                .getComponents()
                .getSchemas());
        ours.put("Strategidokument", ours.get("Strategi"));
    }

    @Override
    public void customise(OpenAPI api) {
        ours.forEach(api.getComponents()::addSchemas);
    }
}
