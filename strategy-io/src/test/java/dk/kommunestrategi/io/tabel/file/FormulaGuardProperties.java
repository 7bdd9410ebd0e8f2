package dk.kommunestrategi.io.tabel.file;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FormulaGuardProperties {

    private static final String CHARACTER = "=+-@\t\r＝＋－＠'a1 ";

    @Property
    void noTextBeginsAFormulaAndEveryTextComesBack(@ForAll("tekster") String tekst) {
        String guarded = FormulaGuard.on(tekst);

        assertThat(guarded).doesNotMatch("(?s)[=+\\-@\t\r＝＋－＠].*");
        assertThat(FormulaGuard.off(guarded)).isEqualTo(tekst);
    }

    @Property
    void whatIsNoFormulaStaysAsItIs(@ForAll("tekster") String tekst) {
        assertThat(FormulaGuard.on("1. " + tekst)).isEqualTo("1. " + tekst);
    }

    @Provide
    Arbitrary<String> tekster() {
        return Arbitraries.strings().withChars(CHARACTER.toCharArray()).ofMaxLength(6);
    }
}
