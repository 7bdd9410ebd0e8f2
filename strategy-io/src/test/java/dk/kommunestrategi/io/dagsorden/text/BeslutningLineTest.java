package dk.kommunestrategi.io.dagsorden.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The headings of decisions as municipalities write them, and what only looks like one. */
class BeslutningLineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Beslutning i Direktionen den 28-01-2026|direktionen|2026-01-28",
                "Beslutning for Byrådet den 28-01-2026|byraadet|2026-01-28",
                "Protokollat fra Byrådet, 28/1-2026|byraadet|2026-01-28",
                "Beslutning i Byrådet, onsdag d. 28. januar 2026 kl. 17.00, sag nr. 12|byraadet|2026-01-28",
                "Klima, Teknik og Miljø, 28-01-2026, pkt. 12|klima-teknik-og-miljoe|2026-01-28",
                "Beslutning i Ældrerådet den 28. januar 2026|aeldreraadet|2026-01-28",
                "Byrådet, 24-06-2019, sag nr. 12|byraadet|2019-06-24",
                "Direktionen, 24-06-2019, pkt. 3|direktionen|2019-06-24",
                "Ældrerådet, 24-06-2019, pkt. 3|aeldreraadet|2019-06-24",
                "Børn og Unge, 24-06-2019, pkt. 3|boern-og-unge|2019-06-24",
                "Handicaprådet den 24-06-2019|handicapraadet|2019-06-24",
                "Beslutning Ældrerådet den 10-11-2016|aeldreraadet|2016-11-10",
                "Beslutning Børne- og Uddannelsesudvalg den 05-01-2021|boerne-og-uddannelsesudvalg|2021-01-05",
                "Børne- og Skoleudvalget den 6. november 2018:|boerne-og-skoleudvalget|2018-11-06",
                "Beslutning i Udvalget \"Aktiv Hele Livet - Sundhed og Omsorg\" den 23-03-2015|udvalget-aktiv-hele-livet-sundhed-og-omsorg|2015-03-23",
                "Beslutning i Udvalget for Voksne den 23-03-2015|udvalget-for-voksne|2015-03-23",
                "Udvalget for Ældre og Sundhed, 4. juni 2020|udvalget-for-aeldre-og-sundhed|2020-06-04",
                "Borgerrepræsentationens beslutning i mødet den 7. oktober 2021|borgerrepraesentationen|2021-10-07",
                "Økonomiudvalgets beslutning på mødet den 7. oktober 2021|oekonomiudvalget|2021-10-07",
                "Beslutning, Økonomiudvalget, 7. oktober 2021|oekonomiudvalget|2021-10-07",
                "Beslutning: Økonomiudvalget den 7. oktober 2021|oekonomiudvalget|2021-10-07",
                "Beslutning - Økonomiudvalget - 7. oktober 2021|oekonomiudvalget|2021-10-07",
                "Økonomiudvalget - 7. oktober 2021|oekonomiudvalget|2021-10-07",
                "Økonomiudvalget 7. oktober 2021|oekonomiudvalget|2021-10-07",
                "Økonomiudvalget d. 7.10.2021|oekonomiudvalget|2021-10-07",
                "Økonomiudvalget, den 7/10 2021|oekonomiudvalget|2021-10-07",
                "Økonomiudvalget (7. oktober 2021)|oekonomiudvalget|2021-10-07",
                "Økonomiudvalget, onsdag den 7. oktober 2021|oekonomiudvalget|2021-10-07",
                "Beslutning i Økonomiudvalget onsdag den 7. oktober 2021|oekonomiudvalget|2021-10-07",
                "Beslutning i Økonomiudvalget den 7. oktober 2021, punkt 12|oekonomiudvalget|2021-10-07",
                "Beslutning i Økonomiudvalget den 7. oktober 2021 - punkt 12|oekonomiudvalget|2021-10-07",
                "Beslutning i Økonomiudvalget den 7. oktober 2021 (pkt. 12)|oekonomiudvalget|2021-10-07",
                "Beslutning i Økonomiudvalget, den 7. oktober 2021, kl. 16.00|oekonomiudvalget|2021-10-07",
                "Beslutning truffet af Økonomiudvalget den 7. oktober 2021|oekonomiudvalget|2021-10-07",
                "Beslutning på møde i Økonomiudvalget den 7. oktober 2021|oekonomiudvalget|2021-10-07",
                "Beslutning på Økonomiudvalgets møde den 7. oktober 2021|oekonomiudvalget|2021-10-07",
                "Økonomiudvalgets møde den 7. oktober 2021|oekonomiudvalget|2021-10-07",
                "Møde i Økonomiudvalget den 7. oktober 2021|oekonomiudvalget|2021-10-07",
                "Beslutning fra møde i Økonomiudvalget den 7. oktober 2021|oekonomiudvalget|2021-10-07",
                "Beslutning fra Økonomiudvalget 2018-2021, 18. maj 2021, pkt. 30|oekonomiudvalget|2021-05-18",
                "Beslutning i Økonomiudvalget 2018-2021 den 18-05-2021|oekonomiudvalget|2021-05-18",
                "Beslutning i Økonomiudvalget|oekonomiudvalget|",
                "Beslutning fra Økonomiudvalget:|oekonomiudvalget|",
                "Økonomiudvalgets beslutning|oekonomiudvalget|",
                "7. oktober 2021 Økonomiudvalget|oekonomiudvalget|2021-10-07",
                "07-10-2021 - Økonomiudvalget|oekonomiudvalget|2021-10-07",
                "Den 7. oktober 2021, Økonomiudvalget, pkt. 4|oekonomiudvalget|2021-10-07",
                "Tidligere beslutning i Økonomiudvalget den 7. oktober 2021|oekonomiudvalget|2021-10-07",
                "Behandling i Økonomiudvalget den 7. oktober 2021|oekonomiudvalget|2021-10-07",
                "Referat fra Økonomiudvalget den 7. oktober 2021|oekonomiudvalget|2021-10-07",
                "Økonomiudvalgets indstilling den 7. oktober 2021|oekonomiudvalget|2021-10-07",
                "Anbefaling fra Økonomiudvalget den 7. oktober 2021|oekonomiudvalget|2021-10-07",
                "Afgørelse i Økonomiudvalget den 7. oktober 2021|oekonomiudvalget|2021-10-07",
                "Punkt 12, Økonomiudvalget, 7. oktober 2021|oekonomiudvalget|2021-10-07",
                "Sag nr. 12, Byrådet, 24-06-2019|byraadet|2019-06-24",
                "Byrådet, 24-06-2019, sagsnr. 12|byraadet|2019-06-24",
                "Byrådet, 24-06-2019, nr. 12|byraadet|2019-06-24",
                "Byrådet, 24-06-2019, #12|byraadet|2019-06-24",
                "Byrådet, 24-06-2019, dagsordenspunkt 12|byraadet|2019-06-24",
                "Økonomiudvalget den 7. okt. 2021|oekonomiudvalget|2021-10-07",
                "Økonomiudvalget den 7. okt 2021|oekonomiudvalget|2021-10-07",
                "Økonomiudvalget den 7.10.21|oekonomiudvalget|2021-10-07",
                "Økonomiudvalget den 7/10-21|oekonomiudvalget|2021-10-07",
                "Økonomiudvalget den 7-10-21|oekonomiudvalget|2021-10-07",
                "Økonomiudvalget den 11-10-21|oekonomiudvalget|",
                "Økonomiudvalget den 32/10/21|oekonomiudvalget|",
                "Udvalg for Børn og Unge den 7. oktober 2021|udvalg-for-boern-og-unge|2021-10-07",
                "Beslutning i Børn og Unge den 7. oktober 2021|boern-og-unge|2021-10-07",
                "Kommunalbestyrelsen den 31. februar 2021|kommunalbestyrelsen|",
                "Kommunalbestyrelsen, 2021-10-07|kommunalbestyrelsen|2021-10-07",
                "Hovedudvalget (MED), 7. oktober 2021|hovedudvalget-med|2021-10-07",
                "Hoved-MED den 7. oktober 2021|hoved-med|2021-10-07",
                "Byrådets møde 7. oktober 2021|byraadet|2021-10-07",
                "Magistraten den 7. oktober 2021|magistraten|2021-10-07",
                "Integrationsrådet, 7. oktober 2021, pkt. 2|integrationsraadet|2021-10-07",
                "Folkeoplysningsudvalget den 7. oktober 2021|folkeoplysningsudvalget|2021-10-07",
                "Beskæftigelsesrådet den 7. oktober 2021|beskaeftigelsesraadet|2021-10-07",
                "Regionsrådet den 7. oktober 2021|regionsraadet|2021-10-07",
                "Social- og Sundhedsudvalget 2018-21 den 7. oktober 2021|social-og-sundhedsudvalget-2018-21|2021-10-07"
            })
    void aHeadingNamesBodyAndDay(String line, String kode, LocalDate dato) {
        BeslutningLine read = BeslutningLine.of(line).orElseThrow();

        assertThat(new OrganIndex(List.of(), problem -> {})
                        .organ(read.organ(), "")
                        .getKode())
                .isEqualTo(kode);
        assertThat(read.day().flatMap(Day::dato).orElse(null)).isEqualTo(dato);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Beslutning",
                "Beslutningstema",
                "Beslutning om ændring af frist den 1. juni 2020",
                "Udvalgets beslutning den 1. juni 2020",
                "Beslutning den 1. juni 2020",
                "Direktionens indstilling",
                "Sagen forelægges Økonomiudvalget den 7. oktober 2021",
                "Byrådet vedtog planen den 7. oktober 2021",
                "Indstilles til Byrådet den 24-06-2019",
                "Lov om social service, 24-06-2019, nr. 12",
                "Bekendtgørelse, 24. juni 2019, nr. 345",
                "1. juni 2017 blev ansat endnu en medarbejder",
                "Gode råd den 7. oktober 2021"
            })
    void otherHeadingsNameNone(String line) {
        assertThat(BeslutningLine.of(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "17/11/2025 Direktionen;Direktionen;",
                "Den 17. november 2025, Direktionen, pkt. 4;Direktionen;",
                "Direktionen, 17-11-2025: Anbefales.;Direktionen;Anbefales.",
                "Direktionen den 17. november 2025: Anbefales.;Direktionen;Anbefales.",
                "Direktionen 17/11/2025 Anbefales.;Direktionen;Anbefales.",
                "Direktionen - 17/11 2025 - anbefalet;Direktionen;anbefalet",
                "Direktionen | 17. nov. 2025 | Anbefales.;Direktionen;Anbefales."
            })
    void aLineOfTheCourseMayGoOn(String line, String organ, String ordlyd) {
        BeslutningLine read = BeslutningLine.inForloeb(line).orElseThrow();

        assertThat(read.organ()).isEqualTo(organ);
        assertThat(read.ordlyd()).isEqualTo(Objects.requireNonNullElse(ordlyd, ""));
        assertThat(read.day().flatMap(Day::dato)).contains(LocalDate.of(2025, 11, 17));
    }

    /** The day counts where the line says of whose decision it is nothing but that it is this body's own. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Beslutning den 17. november 2025|2025-11-17",
                "Beslutning i udvalget den 17. november 2025|2025-11-17",
                "Udvalgets beslutning den 17. november 2025|2025-11-17",
                "Beslutning i Økonomiudvalget den 17. november 2025|",
                "Beslutning den 17. november 2025: Godkendt.|",
                "Mødet den 17. november 2025|",
                "Beslutning|"
            })
    void aDecisionMayBeDatedOnly(String line, LocalDate dato) {
        assertThat(BeslutningLine.dayOf(line).flatMap(Day::dato).orElse(null)).isEqualTo(dato);
    }

    /** What no mark-up marks as a heading must look more like one. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Direktionen 17. november 2025|false|",
                "Direktionen 17. november 2025:|true|",
                "Direktionen, 17. november 2025, pkt. 3|true|",
                "Beslutning i Direktionen den 17. november 2025|true|",
                "Beslutning i Direktionen|false|",
                "Direktionen, 17. november 2025, pkt. 3: Godkendt.|false|Godkendt.",
                "Direktionen, 17. november 2025, pkt. 3: Note: ja.|false|Note: ja.",
                "Note: Direktionen, 17. november 2025, pkt. 3|false|",
                "Note: ja.|false|"
            })
    void aLineWithoutMarkUpMayBeAHeading(String line, boolean isHeading, String rest) {
        int end = BeslutningLine.endOfUnmarked(line);

        assertThat(BeslutningLine.isUnmarked(line)).isEqualTo(isHeading);
        assertThat(end == 0 ? null : line.substring(end).strip()).isEqualTo(rest);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Direktionen, 17. november 2025, pkt. 3|true",
                "Direktionen 17. november 2025|true",
                "Direktionen|false",
                "Gadehold 17. november 2025|false",
                "17. november 2025 Gadehold|false"
            })
    void aTreatmentIsFoundWhereNoneIsLookedFor(String line, boolean isHistory) {
        assertThat(BeslutningLine.isHistory(line)).isEqualTo(isHistory);
    }

    /** Of two lines, one has what the other lacks, and nothing was decided between them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Direktionen|17. november 2025|Direktionen 17. november 2025",
                "17. november 2025|Direktionen|Direktionen 17. november 2025",
                "17. november 2025|Direktionen: Anbefales.|",
                "Direktionen|Byrådet|",
                "Direktionen, 17. november 2025|18. november 2025|",
                "17. november 2025|Direktionen 18. november 2025|",
                "Direktionen, 17. november 2025: Anbefales.|Byrådet|"
            })
    void twoLinesMayBeOneBeginning(String one, String other, String both) {
        assertThat(BeslutningLine.inForloeb(one)
                        .flatMap(line -> BeslutningLine.inForloeb(other).flatMap(line::with))
                        .map(line -> line.organ() + " "
                                + line.day().map(Day::written).orElse(""))
                        .orElse(null))
                .isEqualTo(both);
    }
}
