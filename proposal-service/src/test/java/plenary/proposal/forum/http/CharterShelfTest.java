package plenary.proposal.forum.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plenary.contracts.charter.Charters;
import plenary.contracts.refusal.Refused;

/** A deployment's own charters stand beside those that ship, read as strictly. */
class CharterShelfTest {
    @TempDir Path folder;

    private void file(String name, String from, String... replaced) throws IOException {
        try (var yaml = Charters.open(from)) {
            var text = new String(yaml.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            for (var i = 0; i < replaced.length; i += 2) {
                text = text.replace(replaced[i], replaced[i + 1]);
            }
            Files.writeString(folder.resolve(name + ".yaml"), text);
        }
    }

    private CharterShelf shelf() {
        return new CharterShelf(Optional.of(folder.toString()));
    }

    @Test
    void a_charter_of_the_deployment_is_found_beside_those_that_ship() throws IOException {
        file("ours", "cirp", "charter: cirp\n", "charter: ours\n");
        assertThat(shelf().named("ours").chambers()).hasSize(1);
        assertThat(shelf().named("cirp").name()).isEqualTo("cirp");
        assertThatThrownBy(() -> shelf().named("theirs"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("ours");
    }

    @Test
    void a_faulty_one_stops_the_start_with_its_faults() throws IOException {
        file("ours", "cirp", "charter: cirp\n", "charter: ours\n", "at least 2/3", "at least 4/3");
        assertThatThrownBy(this::shelf).hasMessageContaining("ours").hasMessageContaining("4/3");
    }

    @Test
    void it_bears_its_files_name_and_not_that_of_one_that_ships() throws IOException {
        file("ours", "cirp");
        assertThatThrownBy(this::shelf).hasMessageContaining("ours.yaml holds the charter cirp");
        Files.delete(folder.resolve("ours.yaml"));
        file("cirp", "cirp");
        assertThatThrownBy(this::shelf).hasMessageContaining("The charter cirp ships");
    }

    @Test
    void a_folder_that_is_not_there_stops_the_start_by_its_name() throws IOException {
        Files.delete(folder);
        assertThatThrownBy(this::shelf)
                .hasMessageContaining("PLENARY_CHARTERS")
                .hasMessageContaining(folder.toString());
    }
}
