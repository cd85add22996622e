package plenary.proposal.text.intake.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import plenary.contracts.event.DraftEvent.BaseProvision;
import plenary.proposal.text.intake.Fault;
import plenary.proposal.text.intake.Outline;

class MarkdownFileTest {
    @Test
    void the_head_says_what_it_is_and_the_body_what_it_says() {
        var file =
                MarkdownFile.of(
                        """
                        ---
                        instrument: itr
                        title: "Regulations: international"
                        language: en
                        ---
                        # Article 1. Scope

                        ## 1.1 {#scope}

                        These *Regulations* bind
                        all **Members**.

                        a) by wire;

                        b) by radio.

                        1. first
                        2. second
                        """);
        assertThat(file.faults()).isEmpty();
        assertThat(file.head())
                .containsEntry("instrument", "itr")
                .containsEntry("title", "Regulations: international");
        var outline = Outline.of(file.blocks());
        assertThat(outline.faults()).isEmpty();
        assertThat(outline.provisions())
                .extracting(BaseProvision::provision, BaseProvision::text)
                .startsWith(
                        tuple("scope", "These Regulations bind all Members."),
                        tuple("1.1.a", "by wire;"),
                        tuple("1.1.b", "by radio."));
        assertThat(outline.places()).startsWith("line 8", "line 13", "line 15");
    }

    @Test
    void what_no_wording_can_hold_is_a_fault_with_its_line() {
        var file =
                MarkdownFile.of(
                        """
                        # Article 1

                        ## 1 One

                        <script>alert(1)</script>

                        > quoted

                        See [this](http://example.org).

                        ![picture](x.png)

                        ```
                        code
                        ```

                        [x]: http://example.org
                        """);
        assertThat(file.faults())
                .extracting(Fault::place, Fault::reason)
                .containsExactlyInAnyOrder(
                        tuple("line 5", "HTML cannot be wording"),
                        tuple("line 7", "a quotation cannot be wording"),
                        tuple("line 9", "a link cannot be wording"),
                        tuple("line 11", "a picture cannot be wording"),
                        tuple("line 13", "a block of code cannot be wording"),
                        tuple("line 17", "a link cannot be wording"));
    }

    @Test
    void signs_nested_without_end_are_refused_and_not_followed() {
        assertThat(MarkdownFile.of(">".repeat(100_000) + " deep").faults())
                .extracting(Fault::reason)
                .containsExactly("is nested too deep");
        assertThat(MarkdownFile.of("*_".repeat(50_000)).blocks()).hasSizeLessThan(3);
    }
}
