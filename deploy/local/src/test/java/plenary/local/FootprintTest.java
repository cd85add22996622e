package plenary.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FootprintTest {

    @Test
    void the_process_that_left_it_is_found_again(@TempDir Path folder) {
        var self = ProcessHandle.current();
        Footprint.of(self).write(folder.resolve("run/self.pid"));
        assertThat(Footprint.read(folder.resolve("run/self.pid")).flatMap(Footprint::alive))
                .contains(self);
    }

    @Test
    void another_process_with_the_same_number_is_not_taken_for_it() {
        var self = Footprint.of(ProcessHandle.current());
        var earlier = new Footprint(self.pid(), self.started().minus(Duration.ofMinutes(1)));
        assertThat(earlier.alive()).isEmpty();
    }

    @Test
    void a_broken_file_names_nobody(@TempDir Path folder) throws Exception {
        var file = java.nio.file.Files.writeString(folder.resolve("broken.pid"), "twelve\n");
        assertThat(Footprint.read(file)).isEmpty();
    }
}
