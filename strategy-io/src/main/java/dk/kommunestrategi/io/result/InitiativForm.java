package dk.kommunestrategi.io.result;

import dk.kommunestrategi.rules.planopgave.Initiativnummer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * How an initiative is named: by its number. Where several strategies are planned together, the strategy's code stands behind
 * it as {@code strategi}, in the object in which the number stands or, in a list, in one of its own.
 */
final class InitiativForm extends StdSerializer<Initiativnummer> {

    InitiativForm() {
        super(Initiativnummer.class);
    }

    @Override
    public void serialize(Initiativnummer initiativ, JsonGenerator generator, SerializationContext context) {
        if (initiativ.strategi().isEmpty()) {
            generator.writeNumber(initiativ.nummer());
        } else if (generator.streamWriteContext().inObject()) {
            write(initiativ, generator);
        } else {
            generator.writeStartObject();
            generator.writeName("initiativ");
            write(initiativ, generator);
            generator.writeEndObject();
        }
    }

    private static void write(Initiativnummer initiativ, JsonGenerator generator) {
        generator.writeNumber(initiativ.nummer());
        generator.writeStringProperty("strategi", initiativ.strategi().orElseThrow());
    }
}
