package dk.kommunestrategi.io.dagsorden.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a name that is known begins and ends in a text. */
class NavneCutterTest {

    private final NavneIndex index = new NavneIndex();
    private final NavneCutter cutter = new NavneCutter(index);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Brev fra Xyz Qwert.|Brev fra #.",
                "Qwerts brev og Xyz' brev.|#s brev og #' brev.",
                // Initials before a name belong to it, and after it where they have a point.
                "X. Y. Qwert gik.|# gik.",
                "X Qwert gik.|# gik.",
                "Qwert Y. gik.|#. gik.",
                "Qwert Y gik.|# Y gik.",
                "Qwert, Y. gik.|#, Y. gik.",
                "Plan B, Qwert gik.|Plan B, # gik.",
                // What stands between two parts of a name belongs to it, where it may be one itself.
                "Xyz Tzu Qwert gik.|# gik.",
                "Xyz T. Qwert gik.|# gik.",
                "Xyz de Qwert gik.|# gik.",
                "Xyz så Qwert gik.|# så # gik.",
                "Xyz, Tzu Qwert gik.|#, Tzu # gik.",
                "Xyz Tzu gik.|# Tzu gik.",
                "Xyz \"Qwert\" gik.|#\" gik.",
                "Xyz    Qwert gik.|# gik.",
                "Xyz     Qwert gik.|#     # gik.",
                "Xyz og Qwert gik.|# og # gik.",
                "Xyz/Qwert gik.|#/# gik.",
                "Tzu-Qwert gik.|Tzu-# gik.",
                "Xyz-qwert gik.|# gik.",
                "Ingen gik.|Ingen gik."
            })
    void aNameGoesAsAWhole(String text, String without) {
        index.addNavn("Xyz Qwert");

        assertThat(cutter.cut(text)).isEqualTo(without.replace("#", "[navn udeladt]"));
    }

    /** So that what stands on the next line stays there. */
    @Test
    void aNameInTwoLinesLeavesTheLineEnd() {
        index.addNavn("Kvistgren Qwert");

        assertThat(cutter.cut("Brev fra Kvist-\ngren Qwert gik.")).isEqualTo("Brev fra [navn udeladt]\n gik.");
        assertThat(cutter.cut("Kvistgren\nQwert gik.")).isEqualTo("[navn udeladt]\n[navn udeladt] gik.");
    }

    @Test
    void anEndingGoesAlongWithItsName() {
        index.addNavn("Tzu de Li");

        assertThat(cutter.cut("Tzu de Li gik. Li gik.")).isEqualTo("[navn udeladt] gik. Li gik.");
        assertThat(cutter.cut("Tzu von Lo gik.")).isEqualTo("[navn udeladt] von Lo gik.");
    }
}
