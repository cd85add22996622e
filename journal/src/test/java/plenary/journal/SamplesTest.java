package plenary.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import plenary.contracts.event.EventTypes;

/**
 * Every event has one approved sample, read for ever. A sample that is there is never written anew;
 * for a new type run the tests once with {@code -Dplenary.samples.write=true} and read what it made.
 */
class SamplesTest {
    private static final Path SAMPLES = Path.of("../contracts/src/test/resources/samples");

    @TestFactory
    Stream<DynamicTest> a_sample_reads_and_writes_back_to_the_same_json() {
        return new TreeMap<>(EventTypes.all())
                .entrySet().stream()
                        .map(
                                each ->
                                        DynamicTest.dynamicTest(
                                                each.getKey(),
                                                () -> check(each.getKey(), each.getValue())));
    }

    private static void check(String type, Class<?> event) throws IOException {
        var file = SAMPLES.resolve(type + ".json");
        if (Boolean.getBoolean("plenary.samples.write") && !Files.exists(file)) {
            Files.createDirectories(SAMPLES);
            Files.writeString(
                    file,
                    PlenaryJson.mapper()
                                    .writerWithDefaultPrettyPrinter()
                                    .writeValueAsString(Specimen.of(event))
                            + "\n");
        }
        assertThat(file).as("the approved sample").exists();
        var approved = PlenaryJson.mapper().readTree(Files.readString(file));
        var read = PlenaryJson.mapper().treeToValue(approved, event);
        assertThat(PlenaryJson.mapper().valueToTree(read).toString())
                .isEqualTo(approved.toString());
    }

    @Test
    void there_is_no_sample_of_an_event_that_is_gone() throws IOException {
        try (var files = Files.list(SAMPLES)) {
            var samples =
                    files.map(file -> file.getFileName().toString().replace(".json", ""))
                            .collect(Collectors.toSet());
            assertThat(samples).isEqualTo(EventTypes.all().keySet());
        }
    }
}
