package dk.kommunestrategi.rules.udmoentning.sag;

import static dk.kommunestrategi.rules.udmoentning.sag.Sagseksempel.koder;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.organisation.Rolle;
import dk.kommunestrategi.model.organisation.Rolleart;
import dk.kommunestrategi.model.problem.Problem;
import dk.kommunestrategi.model.sag.Behandlingstrin;
import dk.kommunestrategi.model.sag.Dagsordenspunkt;
import dk.kommunestrategi.model.sag.Sag;
import dk.kommunestrategi.model.sag.Udfald;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** On any route: what is decided in turn ends where the route says, and what is not in turn changes nothing. */
class SagsstatusProperties {

    private static final List<Udfald> UDFALD = List.of(Udfald.values());
    private static final List<Udfald> ANSWER =
            List.of(Udfald.ANBEFALET, Udfald.GODKENDT, Udfald.AFVIST, Udfald.TAGET_TIL_EFTERRETNING);

    /**
     * Makes up the course stage by stage, with every body's answer in any order, with deferrals before it and, now and
     * then, a return after which the stage before answers anew: the order in which the loops run is the oracle.
     */
    @Property
    void anyLegalSequenceOfDecisionsEndsWhereTheRouteSays(
            @ForAll @Size(min = 1, max = 4) List<@IntRange(min = 1, max = 3) Integer> sizes, @ForAll Random random) {
        List<List<String>> rute = rute(sizes);
        List<Dagsordenspunkt> forloeb = new ArrayList<>();
        int returneringer = random.nextInt(3);
        int trin = 0;
        Udfald last = Udfald.UDSAT;
        while (trin < rute.size()) {
            List<String> organer = new ArrayList<>(rute.get(trin));
            Collections.shuffle(organer, random);
            boolean retur = returneringer > 0 && random.nextInt(3) == 0;
            for (String organ : retur ? organer.subList(0, random.nextInt(organer.size())) : organer) {
                if (random.nextInt(4) == 0) {
                    forloeb.add(Sagseksempel.answer(organ, Udfald.UDSAT));
                }
                last = ANSWER.get(random.nextInt(ANSWER.size()));
                forloeb.add(Sagseksempel.answer(organ, last));
            }
            if (retur) {
                returneringer--;
                forloeb.add(Sagseksempel.answer(organer.get(organer.size() - 1), Udfald.TILBAGESENDT));
                trin = Math.max(0, trin - 1);
            } else {
                trin++;
            }
        }

        Sagsstatus status = status(rute, forloeb);

        assertThat(status.problems()).isEmpty();
        assertThat(status.tilstand()).isEqualTo(Sagstilstand.AFSLUTTET);
        assertThat(status.afsluttedeTrin()).isEqualTo(rute.size());
        assertThat(status.udfald()).contains(last);
    }

    @Property
    void everyAnswerOfACourseOfRecommendationsBringsTheCaseOneBodyFurther(
            @ForAll @Size(min = 1, max = 4) List<@IntRange(min = 1, max = 3) Integer> sizes, @ForAll Random random) {
        List<List<String>> rute = rute(sizes);
        List<String> alle = new ArrayList<>();
        for (List<String> trin : rute) {
            List<String> mixed = new ArrayList<>(trin);
            Collections.shuffle(mixed, random);
            alle.addAll(mixed);
        }
        int til = random.nextInt(alle.size());
        List<Dagsordenspunkt> forloeb =
                List.of(Sagseksempel.anbefalet(alle.subList(0, til).toArray(String[]::new)));

        Sagsstatus status = status(rute, forloeb);

        List<String> mangler = rute.stream()
                .map(trin -> trin.stream()
                        .filter(organ -> alle.indexOf(organ) >= til)
                        .toList())
                .filter(rest -> !rest.isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(koder(status.naesteOrganer())).containsExactlyElementsOf(mangler);
        assertThat(rute.get(status.afsluttedeTrin())).containsAll(mangler);
    }

    /** Whatever is thrown in: leaving out the treatments that were told as problems gives the same status. */
    @Property
    void whatIsToldAsAProblemChangesNothing(
            @ForAll @Size(min = 1, max = 3) List<@IntRange(min = 1, max = 2) Integer> sizes, @ForAll Random random) {
        List<List<String>> rute = rute(sizes);
        List<String> organer =
                new ArrayList<>(rute.stream().flatMap(List::stream).toList());
        organer.add("fremmed");
        List<Dagsordenspunkt> forloeb = IntStream.range(0, random.nextInt(12))
                .mapToObj(k -> Sagseksempel.answer(
                        organer.get(random.nextInt(organer.size())), UDFALD.get(random.nextInt(UDFALD.size()))))
                .toList();

        Sagsstatus status = status(rute, forloeb);
        List<Integer> bad = status.problems().stream()
                .map(Problem::getPointer)
                .map(pointer -> Integer.valueOf(pointer.split("/", -1)[4]))
                .toList();
        Sagsstatus without = status(
                rute,
                IntStream.range(0, forloeb.size())
                        .filter(k -> !bad.contains(k))
                        .mapToObj(forloeb::get)
                        .toList());

        assertThat(without.problems()).isEmpty();
        assertThat(without.tilstand()).isEqualTo(status.tilstand());
        assertThat(without.afsluttedeTrin()).isEqualTo(status.afsluttedeTrin());
        assertThat(without.naesteOrganer()).isEqualTo(status.naesteOrganer());
        assertThat(without.udfald()).isEqualTo(status.udfald());
    }

    private static List<List<String>> rute(List<Integer> sizes) {
        return IntStream.range(0, sizes.size())
                .mapToObj(trin -> IntStream.range(0, sizes.get(trin))
                        .mapToObj(organ -> trin + "-" + organ)
                        .toList())
                .toList();
    }

    private static Sagsstatus status(List<List<String>> rute, List<Dagsordenspunkt> forloeb) {
        List<Rolle> roller = rute.stream()
                .flatMap(List::stream)
                .map(kode -> Rolle.builder()
                        .kode(kode)
                        .navn(kode)
                        .art(Rolleart.UDVALG)
                        .build())
                .toList();
        Sag sag = Sag.builder()
                .id("s")
                .titel("Sagen")
                .behandling(rute.stream().map(Behandlingstrin::of).toList())
                .sagsforloeb(forloeb)
                .build();
        return Sagsstatus.from(sag, roller, "/sager/0");
    }
}
