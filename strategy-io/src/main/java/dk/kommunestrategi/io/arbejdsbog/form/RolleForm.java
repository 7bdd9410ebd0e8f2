package dk.kommunestrategi.io.arbejdsbog.form;

import dk.kommunestrategi.io.arbejdsbog.cell.Choices;
import dk.kommunestrategi.io.arbejdsbog.column.Column;
import dk.kommunestrategi.io.arbejdsbog.column.Heading;
import dk.kommunestrategi.io.arbejdsbog.column.Headings;
import dk.kommunestrategi.io.arbejdsbog.column.LineForms;
import dk.kommunestrategi.io.arbejdsbog.column.Navne;
import dk.kommunestrategi.io.tabel.cell.Numbers;
import dk.kommunestrategi.model.organisation.Rolle;
import java.util.List;

/** The columns of a role. */
public final class RolleForm {

    private RolleForm() {}

    /** The columns, in their order. */
    public static List<Column<Rolle, Rolle.Builder>> columns(Navne navne) {
        return List.of(
                Column.required(
                        Heading.of(
                                Headings.NAVN,
                                "Skriv funktion, ikke navn: for eksempel Socialchefen eller Udvalget.",
                                40),
                        "navn",
                        Rolle::getNavn,
                        Rolle.Builder::navn),
                new Column<>(
                        Heading.of(Headings.ART, "Hvad rollen er i arbejdet med strategien.", 20)
                                .withChoices(Choices.ROLLEART.words()),
                        "art",
                        rolle -> Choices.ROLLEART.word(rolle.getArt()),
                        (cell, rolle) -> {
                            cell.addMissing();
                            cell.choice(Choices.ROLLEART).ifPresent(rolle::art);
                        }),
                Column.text(
                        Heading.of("Besættes af", "Stillingen, der udfylder rollen. Skriv funktion, ikke navn.", 24),
                        "besatAf",
                        Rolle::getBesatAf,
                        Rolle.Builder::besatAf),
                Column.yes(
                        Heading.of("Ubesat", "Ja, hvis ingen udfylder rollen lige nu.", 10),
                        "ubesat",
                        Rolle::isUbesat,
                        Rolle.Builder::ubesat),
                Column.kode(
                        Heading.of("Udpeges af", "Rollen, der udpeger denne.", 24),
                        "udpegetAf",
                        navne.rolle(),
                        Rolle::getUdpegetAf,
                        Rolle.Builder::udpegetAf),
                Column.kode(
                        Heading.of("Kobles til", "Det organ, som rollen er knyttet til.", 24),
                        "kobletTil",
                        navne.rolle(),
                        Rolle::getKobletTil,
                        Rolle.Builder::kobletTil),
                Column.kode(
                        Heading.of("Forvaltning", "Forvaltningens forkortelse.", 16),
                        "forvaltning",
                        navne.forvaltning(),
                        Rolle::getForvaltning,
                        Rolle.Builder::forvaltning),
                Column.koder(
                        Heading.of("Centre i rollen", "Centre, der er repræsenteret, et på hver linje.", 24),
                        "medlemscentre",
                        navne.center(),
                        Rolle::getMedlemscentre,
                        Rolle.Builder::medlemscentre),
                Column.list(
                        Heading.of("Opgaver", "En opgave på hver linje, ordret fra listen på arket Vejledning.", 50),
                        "opgaver",
                        Rolle::getOpgaver,
                        Choices.OPGAVE::word,
                        cell -> cell.choices(Choices.OPGAVE),
                        Rolle.Builder::opgaver),
                Column.lines(
                        Heading.of("Andet ansvar", "Hvad rollen ellers har ansvar for, et punkt på hver linje.", 40),
                        "ansvar",
                        Rolle::getAnsvar,
                        Rolle.Builder::ansvar),
                Column.lines(
                        Heading.of("Andre navne", "Andre navne, som I bruger om rollen, et på hver linje.", 24),
                        "aliasser",
                        Rolle::getAliasser,
                        Rolle.Builder::aliasser),
                Column.each(
                        Heading.of("Valgperioder", "Et valgt organs perioder, en på hver linje: 2022-2025", 14),
                        "valgperioder",
                        Rolle::getValgperioder,
                        LineForms.VALGPERIODE,
                        Rolle.Builder::valgperioder),
                Column.each(
                        Heading.of(
                                "Centre, der deler udgiften",
                                "De centre, der betaler for rollen, og deres dele: Voksenrådgivningen: 2. Uden tal er delene lige"
                                        + " store.",
                                28),
                        "finansiering",
                        Rolle::getFinansiering,
                        LineForms.andel(navne),
                        Rolle.Builder::finansiering),
                Column.kode(
                        Heading.of("Refererer til", "Rollen, som den refererer til.", 24),
                        "refererTil",
                        navne.rolle(),
                        Rolle::getRefererTil,
                        Rolle.Builder::refererTil),
                new Column<>(
                        Heading.of(
                                        "Årlig udgift (1.000 kr.)",
                                        "Hvad det koster om året at besætte rollen, i 1.000 kr.: 600 er 600.000 kr.",
                                        16)
                                .withNumbers(),
                        "aarligUdgift",
                        rolle -> rolle.getAarligUdgift()
                                .map(Numbers::tusindeKroner)
                                .orElse(""),
                        (cell, rolle) -> rolle.aarligUdgift(cell.tusindeKroner())),
                Column.ownKode(Rolle::getKode));
    }
}
