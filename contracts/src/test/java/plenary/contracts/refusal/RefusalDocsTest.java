package plenary.contracts.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/refusals.md} is written from the catalogue: {@code mvn -pl contracts test
 * -Dtest=RefusalDocsTest -Dplenary.docs=write}.
 */
class RefusalDocsTest {
    private static final Path PAGE = Path.of("..", "docs", "refusals.md");
    private static final String TOP =
            """
            # Refusals

            *Written from `RefusalCode` by `RefusalDocsTest`; change it there.*

            What is refused changes nothing. The answer is a problem of RFC 9457,
            `application/problem+json`: `type` is `urn:plenary:problem:CODE`, `code` the code below, `detail`
            one English sentence about this occurrence, `traceId` what finds it in the logs; some add typed
            facts (the faults with their places, the closing time, both wordings). **Branch on `code`, never on a
            sentence.** A code is never renamed, given another meaning or taken away.

            | code | status | meaning |
            |---|---|---|
            """;

    @Test
    void the_page_of_refusals_is_the_catalogue() throws IOException {
        var page = new StringBuilder(TOP);
        for (var code : RefusalCode.values()) {
            page.append(
                    "| `%s` | %d | %s |%n".formatted(code.code(), code.status(), code.meaning()));
        }
        if ("write".equals(System.getProperty("plenary.docs"))) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE).hasContent(page.toString());
    }

    @Test
    void every_refusal_has_a_code_of_its_own_in_lower_case_and_a_status_that_refuses() {
        assertThat(Stream.of(RefusalCode.values()).map(RefusalCode::code))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[a-z]+(-[a-z]+)*"));
        assertThat(Stream.of(RefusalCode.values()).map(RefusalCode::status))
                .allMatch(status -> status >= 400 && status < 600);
    }
}
