package dk.kommunestrategi.model.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.sag.Sag;
import dk.kommunestrategi.model.styring.Beslutning;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Every type of the model has arbitrary values. */
@Domain(StrategiDomain.class)
@Domain(DomainContext.Global.class)
class PartsProperties {

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void aPartStandsAlone(@ForAll Initiativ initiativ, @ForAll Sag sag, @ForAll Beslutning beslutning) {
        assertThat(initiativ.getNummer()).isBetween(1, 3);
        assertThat(initiativ.getTemaer()).isSubsetOf(1, 2, 3);
        assertThat(sag.getId()).isEqualTo("S");
        assertThat(beslutning.getOrgan()).startsWith("R");
    }

    @Example
    void everyTypeThatHasABuilderIsThere() throws IOException, ClassNotFoundException {
        int types = 0;
        for (String pakke : List.of(
                "",
                "forloeb/",
                "handleplan/",
                "initiativ/",
                "kilde/",
                "oekonomi/",
                "organisation/",
                "sag/",
                "styring/",
                "value/")) {
            Path folder = Path.of("src/main/java/dk/kommunestrategi/model/" + pakke);
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file :
                        files.filter(f -> f.toString().endsWith(".java")).toList()) {
                    if (Files.readString(file).contains("@Value.Immutable")) {
                        String navn = file.getFileName().toString().replace(".java", "");
                        Class<?> type = Class.forName("dk.kommunestrategi.model." + pakke.replace('/', '.') + navn);
                        assertThat(type == Strategi.class || Parts.TYPES.containsKey(type))
                                .as(navn)
                                .isTrue();
                        types++;
                    }
                }
            }
        }
        assertThat(types).isGreaterThan(40);
    }

    @Example
    void everyArbitraryGivesAValueOfItsType() {
        Parts.TYPES.forEach((type, arbitrary) -> arbitrary
                .get()
                .sampleStream()
                .limit(5)
                .forEach(value -> assertThat(value).isInstanceOf(type)));
    }
}
