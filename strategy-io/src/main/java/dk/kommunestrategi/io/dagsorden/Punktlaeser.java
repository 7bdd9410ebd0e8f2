package dk.kommunestrategi.io.dagsorden;

import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.problem.Problemkode;
import dk.kommunestrategi.model.sag.Bilag;
import dk.kommunestrategi.model.sag.Dokumenthenvisning;
import dk.kommunestrategi.model.sag.Offentlighed;
import dk.kommunestrategi.model.sag.Publicering;
import dk.kommunestrategi.model.sag.Sag;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** One item of an agenda as a case: its fields here, its sections in {@link Sagsafsnit}. */
final class Punktlaeser {

    private static final Pattern LUKKET = Pattern.compile("\\blukket\\b", Pattern.CASE_INSENSITIVE);

    private final Organregister register;
    private final Navnefilter navne;
    private final Feltsamler felter;
    private final Consumer<Problem> problems;

    Punktlaeser(Organregister register, Navnefilter navne, Feltsamler felter, Consumer<Problem> problems) {
        this.register = register;
        this.navne = navne;
        this.felter = felter;
        this.problems = problems;
    }

    /**
     * Reads an item.
     *
     * @param moede the meeting at which it was treated; nothing is known of that where an item was published alone
     * @param id what gives it its key, from the id that it states
     */
    Sag read(Post post, Moedeoplysning moede, Noeglegiver id) {
        Publicering.Builder publicering = Publicering.builder();
        String noegle = id.noegle(post.id("Id"), post.pointer("Id"));
        Optional<String> sagsnummer = post.par("SagsNummer", "CaseNumber");
        String titel = post.par("Navn", "Caption").orElse(noegle);
        publicering.punktnummer(post.par("Punktnummer", "Number"));
        post.tal("Sorting").ifPresent(publicering::sortering);
        Optional<Offentlighed> offentlighed =
                post.sandt("IsOpen").map(aaben -> aaben ? Offentlighed.AABEN : Offentlighed.LUKKET);
        publicering
                .offentlighed(offentlighed)
                .dagsorden(post.id("AgendaUid"))
                .integration(post.id("IntegrationUid"))
                .myndighed(post.id("CorporationUid"))
                .fremstilling(post.id("CasePresentationUid"))
                .kilde(post.id("SourceId"))
                .moede(moede.moede())
                .tillaeg(moede.tillaeg());
        eksterneDeltagere(post).ifPresent(publicering::eksterneDeltagere);

        Sagsafsnit afsnit = new Sagsafsnit(register, navne, problems, moede);
        List<Post> tekstfelter = post.poster("Felter");
        tekstfelter.forEach(
                felt -> publicering.addDokumenter(dokument(felt).stream().toArray(Dokumenthenvisning[]::new)));
        tekstfelter.forEach(afsnit::add);
        List<Bilag> bilag = bilag(post);
        felter.addRest(post, "", publicering);
        tekstfelter.forEach(felt -> felter.addRest(felt, "Felter/", publicering));

        Sag.Builder sag = Sag.builder()
                .id(noegle)
                .sagsnummer(sagsnummer)
                .titel(titel)
                .bilag(bilag)
                .publicering(publicering.build());
        afsnit.addTo(sag);
        boolean tom = afsnit.erTom();
        if (tom) {
            problems.accept(Problem.of(Problemkode.PUNKT_UDEN_INDHOLD, post.pointer(), titel)
                    .build());
        }
        boolean kaldtLukket = offentlighed.equals(Optional.of(Offentlighed.LUKKET))
                || LUKKET.matcher(titel.toLowerCase(Locale.ROOT)).find();
        return sag.lukket(tom && kaldtLukket).build();
    }

    private OptionalInt eksterneDeltagere(Post post) {
        return deltagere(post, "ExternalAgendaItemAttendees");
    }

    /** Returns how many persons a field names; that it does is told, who they are is not. */
    OptionalInt deltagere(Post post, String felt) {
        return post.value(felt)
                .map(vaerdi -> {
                    post.brug(felt);
                    int antal = navne.count(vaerdi);
                    if (antal > 0) {
                        navne.left(felt, post.pointer(felt));
                    }
                    return OptionalInt.of(antal);
                })
                .orElse(OptionalInt.empty());
    }

    /** Where a text is kept: an address ends with the id of the document that it leads to. */
    private Optional<Dokumenthenvisning> dokument(Post felt) {
        Optional<String> link = felt.tekst("Link");
        Optional<String> dokument = felt.id("DocumentId");
        if (link.isPresent() && dokument.isPresent() && !link.get().contains(dokument.get())) {
            problems.accept(Problem.of(
                            Problemkode.FELTER_UENIGE,
                            felt.pointer("DocumentId"),
                            "DocumentId",
                            dokument.get(),
                            "Link",
                            link.get())
                    .addRelated(felt.pointer("Link"))
                    .build());
        }
        Dokumenthenvisning henvisning = Dokumenthenvisning.builder()
                .navn(felt.tekst("Navn"))
                .id(felt.id("Id"))
                .dokument(dokument)
                .link(link)
                .build();
        return Optional.of(henvisning)
                .filter(noget -> !noget.equals(Dokumenthenvisning.builder().build()));
    }

    private List<Bilag> bilag(Post post) {
        List<Bilag> alle = new ArrayList<>();
        for (Post et : post.poster("Bilag")) {
            Bilag.Builder bilag = Bilag.builder().id(et.id("Id")).navn(et.tekst("Navn"));
            et.tal("Order").ifPresent(bilag::orden);
            et.sandt("HarPdfVersion").ifPresent(bilag::pdf);
            alle.add(bilag.build());
            felter.addUkendte(et, "Bilag/");
        }
        return alle;
    }
}
