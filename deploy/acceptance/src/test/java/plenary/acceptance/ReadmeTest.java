package plenary.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The README tells each story between {@code <!-- steps NAME -->} and {@code <!-- /steps -->}, one
 * numbered line a step. Case and punctuation are the README's own.
 */
class ReadmeTest {
    private static final Path README = Path.of("..", "..", "README.md");

    static Stream<Story> stories() {
        return Demo.stories();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void the_readme_tells_the_story_that_is_played(Story story) throws IOException {
        assertThat(told(story.name())).isEqualTo(story.steps().stream().map(Step::name).toList());
    }

    private static List<String> told(String story) throws IOException {
        var block =
                Pattern.compile(
                                "<!-- steps " + Pattern.quote(story) + " -->\n(.*?)<!-- /steps -->",
                                Pattern.DOTALL)
                        .matcher(Files.readString(README));
        assertThat(block.find()).as("the README has the steps of " + story).isTrue();
        return block.group(1)
                .lines()
                .map(line -> line.replaceFirst("^\\d+\\. ", ""))
                .map(title -> new Step("", Instant.EPOCH, title, scene -> {}).name())
                .toList();
    }
}
