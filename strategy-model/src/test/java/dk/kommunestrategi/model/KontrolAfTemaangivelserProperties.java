package dk.kommunestrategi.model;

import static dk.kommunestrategi.model.Eksempel.initiativ;
import static dk.kommunestrategi.model.Eksempel.strategiMed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class KontrolAfTemaangivelserProperties {

    @Property
    void warnsExactlyWhereTheSetsOfThemesDiffer(
            @ForAll @Size(max = 4) List<@IntRange(min = 1, max = 3) Integer> gaeldende,
            @ForAll @Size(max = 4) List<@IntRange(min = 1, max = 3) Integer> angivne) {
        Initiativ initiativ = initiativ(1)
                .withTemaer(gaeldende)
                .withTemaangivelser(Temaangivelse.builder()
                        .kilde(Temakilde.TABEL)
                        .temaer(angivne)
                        .build());

        assertThat(Fund.problems(new KontrolAfTemaangivelser(), strategiMed(initiativ)))
                .hasSize(new HashSet<>(gaeldende).equals(new HashSet<>(angivne)) ? 0 : 1);
    }
}
