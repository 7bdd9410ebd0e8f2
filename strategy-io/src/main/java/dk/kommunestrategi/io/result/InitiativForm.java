package dk.kommunestrategi.io.result;

import dk.kommunestrategi.rules.planopgave.Initiativnummer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** How an initiative is named: by its number; where several strategies are planned together, behind the strategy's code. */
final class InitiativForm extends StdSerializer<Initiativnummer> {

    InitiativForm() {
        super(Initiativnummer.class);
    }

    @Override
    public void serialize(Initiativnummer initiativ, JsonGenerator generator, SerializationContext context) {
        if (initiativ.strategi().isPresent()) {
            generator.writeString(initiativ.toString());
        } else {
            generator.writeNumber(initiativ.nummer());
        }
    }
}
