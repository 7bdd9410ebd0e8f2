package dk.kommunestrategi.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kommunestrategi.io.dagsorden.Dagsorden;
import dk.kommunestrategi.io.dagsorden.DagsordenReader;
import dk.kommunestrategi.io.dagsorden.DagsordenWriter;
import dk.kommunestrategi.model.Strategi;
import dk.kommunestrategi.model.problem.Result;
import dk.kommunestrategi.model.sag.Sag;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A case that is written as a record comes back as it was, but for what a record has no place for. */
class DagsordenWriterTest {

    @Test
    void theCaseOfKalundborgComesBack() {
        Strategi strategi = Eksempel.KALUNDBORG.strategi();
        Sag sag = strategi.getSager().get(0);

        String record = new DagsordenWriter(strategi.getRoller()).write(sag);
        Result<Dagsorden> read =
                new DagsordenReader().read(record.getBytes(StandardCharsets.UTF_8), strategi.getRoller());

        assertThat(read.getValue().orElseThrow().sager())
                .singleElement()
                .isEqualTo(Sag.builder()
                        .from(sag)
                        .omskrevet(false)
                        .beslutningsoplaeg(Optional.empty())
                        .publicering(
                                read.getValue().orElseThrow().sager().get(0).getPublicering())
                        .build());
        assertThat(read.getValue().orElseThrow().into(strategi).getRoller()).isEqualTo(strategi.getRoller());
    }
}
