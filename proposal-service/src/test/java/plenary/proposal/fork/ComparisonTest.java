package plenary.proposal.fork;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import plenary.contracts.event.ForkEvent.BracketFate;
import plenary.contracts.text.Alternative;
import plenary.contracts.text.Bracketed;
import plenary.contracts.text.Content;
import plenary.contracts.text.Piece;
import plenary.contracts.text.Run;
import plenary.proposal.fork.Comparison.ProvisionFate;
import plenary.proposal.fork.Comparison.Version;
import plenary.proposal.text.ProvisionState;

class ComparisonTest {

    private static Stood stood(Content content) {
        return new Stood(
                "3",
                null,
                null,
                true,
                "com-5",
                ProvisionState.BRACKETED,
                false,
                content,
                Map.of(),
                List.of(),
                List.of());
    }

    private static Stood words(String text) {
        return stood(Content.of("itr", text));
    }

    @Test
    void what_differs_is_shown_and_all_else_is_counted() {
        var compared =
                Comparison.between(
                        new Version(
                                List.of("1", "2", "3"), Map.of("2", words("old"), "3", words("x"))),
                        new Version(
                                List.of("1", "2", "4"),
                                Map.of("2", words("new"), "4", words("y"))));
        assertThat(compared.provisions()).extracting("provision").containsExactly("2", "4", "3");
        assertThat(compared.provisions())
                .extracting("fate")
                .containsExactly(ProvisionFate.CHANGED, ProvisionFate.ADDED, ProvisionFate.GONE);
        assertThat(compared.same()).isEqualTo(1);
    }

    @Test
    void a_provision_that_only_went_to_another_body_stands_as_it_stood() {
        var version = new Version(List.of("1"), Map.of("1", words("same")));
        assertThat(Comparison.between(version, version).provisions()).isEmpty();
    }

    @Test
    void a_thousand_provisions_with_five_thousand_brackets_are_compared_well_within_a_second() {
        var order = IntStream.range(0, 1000).mapToObj(n -> "p" + n).toList();
        var before = new LinkedHashMap<String, Stood>();
        var after = new LinkedHashMap<String, Stood>();
        order.forEach(
                id -> {
                    before.put(id, bracketed(id, 5));
                    after.put(id, bracketed(id, 4));
                });
        Comparison.between(new Version(order, before), new Version(order, after)); // warm
        var started = System.nanoTime();
        var compared = Comparison.between(new Version(order, before), new Version(order, after));
        var millis = (System.nanoTime() - started) / 1_000_000;
        assertThat(compared.provisions()).hasSize(1000);
        assertThat(compared.brackets()).containsEntry(BracketFate.DROPPED, 1000);
        System.out.println("compared 1,000 provisions with 5,000 brackets in " + millis + " ms");
        assertThat(millis).isLessThan(1_000); // 200 ms is the aim; a busy machine is no fault
    }

    private static Content paragraph(String id, int brackets) {
        var pieces = new java.util.ArrayList<Piece>();
        for (var n = 0; n < 5; n++) {
            var words = "Member " + n + " shall take the measures that are needed to ensure ";
            pieces.add(new Run(id, n * 200, words));
            var inner =
                    new Content(List.of(new Run(id, n * 200 + 100, "safe and fair transit " + n)));
            if (n < brackets) {
                var b = id + "." + n;
                pieces.add(new Bracketed(b, List.of(new Alternative(b + ".a", "text", inner))));
            } else {
                pieces.addAll(inner.pieces());
            }
        }
        return new Content(pieces);
    }

    private static Stood bracketed(String id, int brackets) {
        return stood(paragraph(id, brackets));
    }
}
