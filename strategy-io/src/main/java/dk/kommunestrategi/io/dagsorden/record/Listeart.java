package dk.kommunestrategi.io.dagsorden.record;

import dk.kommunestrategi.model.text.Letters;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The lists that agenda systems publish beside their agendas: they tell which there are, and nothing of what was decided. */
public enum Listeart {
    /** All committees, by their terms, with their meetings. */
    UDVALGSLISTE("udvalgsliste"),
    /** What a search has found. */
    SOEG("soeg"),
    /** The meetings of a committee. */
    MOEDER("Moeder"),
    /** Agendas. */
    AGENDA_LIST("agenda/list"),
    /** Committees. */
    COMMITTEE_LIST("committee/list");

    private final String navn;

    Listeart(String navn) {
        this.navn = navn;
    }

    /** Returns what the system calls it. */
    public String navn() {
        return navn;
    }

    /** Returns which list a record is, or nothing where it is none. */
    public static Optional<Listeart> of(JsonNode record) {
        if (record.isArray()) {
            List<Optional<Listeart>> arter =
                    record.valueStream().map(Listeart::entry).distinct().toList();
            return arter.size() == 1 ? arter.get(0) : Optional.empty();
        }
        if (!record.isObject() || hasAny(record, "Dagsordenpunkter", "Items", "Moede", "Felter")) {
            return Optional.empty();
        }
        if (hasAny(record, "Dagsordner")) {
            return Optional.of(SOEG);
        }
        return hasAny(record, "Udvalg") && !hasAny(record, "TillaegsDagsorden")
                ? Optional.of(UDVALGSLISTE)
                : entry(record);
    }

    private static Optional<Listeart> entry(JsonNode entry) {
        if (!entry.isObject()
                || hasAny(entry, "Dagsordenpunkter", "Items", "Felter", "Presentations", "SagsNummer", "CaseNumber")) {
            return Optional.empty();
        }
        if (hasAny(entry, "Moeder")) {
            return Optional.of(UDVALGSLISTE);
        }
        if (hasAny(entry, "MeetingBeginFromUtc", "MeetingBeginUtc") && hasAny(entry, "AgendaUid", "Uid")) {
            return Optional.of(AGENDA_LIST);
        }
        if (hasAny(entry, "CommitteeUid", "OrganisationUid") && hasAny(entry, "Name")) {
            return Optional.of(COMMITTEE_LIST);
        }
        return hasAny(entry, "Dato", "MeetingBeginUtc")
                        && hasAny(entry, "Afsluttet", "IsSupplementaryAgenda", "ReleasedDate")
                ? Optional.of(MOEDER)
                : Optional.empty();
    }

    private static boolean hasAny(JsonNode entry, String... keys) {
        return entry.propertyNames().stream()
                .anyMatch(name -> Arrays.stream(keys).anyMatch(key -> Letters.isSame(key, name))
                        && !entry.get(name).isNull());
    }
}
