package dk.kommunestrategi.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UdvidelserTest {

    @Test
    void eachSystemFindsItsOwn() {
        Udvidelser udvidelser = Udvidelser.INGEN.with("dk.b.sag", "{\"id\":7}").with("dk.a", "1.50");

        assertThat(udvidelser.vaerdi("dk.b.sag")).hasValue("{\"id\":7}");
        assertThat(udvidelser.vaerdi("dk.b")).isEmpty();
        assertThat(udvidelser.vaerdier().keySet()).containsExactly("dk.a", "dk.b.sag");
        assertThat(udvidelser.with("dk.a", "2").vaerdi("dk.a")).hasValue("2");
    }

    @Test
    void theMapIsCopied() {
        Map<String, String> map = new HashMap<>(Map.of("dk.a", "1"));
        Udvidelser udvidelser = new Udvidelser(map);
        map.clear();

        assertThat(udvidelser.vaerdi("dk.a")).hasValue("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"beskrivelse", "", "dk.", ".dk", "Dk.a", "dk..a", "dk.a b", "dk.-a", "dk.a\n"})
    void aKeyOfTheFormatIsNoNameSpace(String key) {
        assertThat(Udvidelser.isNavnerum(key)).isFalse();
        assertThatThrownBy(() -> new Udvidelser(Map.of(key, "1"))).isInstanceOf(IllegalArgumentException.class);
    }
}
