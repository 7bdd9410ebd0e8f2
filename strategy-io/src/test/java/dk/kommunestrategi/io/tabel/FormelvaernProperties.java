package dk.kommunestrategi.io.tabel;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FormelvaernProperties {

    private static final String TEGN = "=+-@\t\r＝＋－＠'a1 ";

    @Property
    void noTextBeginsAFormulaAndEveryTextComesBack(@ForAll("tekster") String tekst) {
        String vaernet = Formelvaern.paa(tekst);

        assertThat(vaernet).doesNotMatch("(?s)[=+\\-@\t\r＝＋－＠].*");
        assertThat(Formelvaern.af(vaernet)).isEqualTo(tekst);
    }

    @Property
    void whatIsNoFormulaStaysAsItIs(@ForAll("tekster") String tekst) {
        assertThat(Formelvaern.paa("1. " + tekst)).isEqualTo("1. " + tekst);
    }

    @Provide
    Arbitrary<String> tekster() {
        return Arbitraries.strings().withChars(TEGN.toCharArray()).ofMaxLength(6);
    }
}
