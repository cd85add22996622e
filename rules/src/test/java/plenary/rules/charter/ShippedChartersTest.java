package plenary.rules.charter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import plenary.contracts.charter.Charters;

class ShippedChartersTest {

    @Test
    void every_shipped_charter_is_read_without_fault() {
        for (String name : Charters.shipped()) {
            assertThat(YamlFile.of(YamlFile.shippedText(name)).faults()).as(name).isEmpty();
            assertThat(YamlFile.shipped(name).name()).isEqualTo(name);
        }
    }
}
