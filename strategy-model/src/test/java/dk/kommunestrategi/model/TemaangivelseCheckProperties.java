package dk.kommunestrategi.model;

import static dk.kommunestrategi.model.Eksempel.initiativ;
import static dk.kommunestrategi.model.Eksempel.strategiWith;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.model.check.part.TemaangivelseCheck;
import dk.kommunestrategi.model.initiativ.Initiativ;
import dk.kommunestrategi.model.initiativ.Temaangivelse;
import dk.kommunestrategi.model.initiativ.Temakilde;
import java.util.HashSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class TemaangivelseCheckProperties {

    @Property
    void warnsExactlyWhereTheSetsOfThemesDiffer(
            @ForAll @Size(max = 4) List<@IntRange(min = 1, max = 3) Integer> applicable,
            @ForAll @Size(max = 4) List<@IntRange(min = 1, max = 3) Integer> stated) {
        Initiativ initiativ = initiativ(1)
                .withTemaer(applicable)
                .withTemaangivelser(Temaangivelse.builder()
                        .kilde(Temakilde.TABEL)
                        .temaer(stated)
                        .build());

        assertThat(Findings.problems(StrategiCheck.ofInitiativ(new TemaangivelseCheck()), strategiWith(initiativ)))
                .hasSize(new HashSet<>(applicable).equals(new HashSet<>(stated)) ? 0 : 1);
    }
}
