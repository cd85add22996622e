package plenary.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A shelf keeps its order, never changes, and tells what has moved. */
class ShelfTest {
    private final Shelf<String> two = Shelf.<String>empty().with("b", "1").with("a", "2");

    @Test
    void things_stand_in_the_order_they_came_and_a_newer_one_takes_the_place_of_the_older() {
        var next = two.with("c", "3").with("b", "4");
        assertThat(next.all()).containsExactly("4", "2", "3");
        assertThat(two.all()).containsExactly("1", "2");
        assertThat(next.without("a").all()).containsExactly("4", "3");
    }

    @Test
    void it_tells_what_was_put_or_taken_away_since() {
        var next = two.with("c", "3").without("a").with("c", "5");
        assertThat(next.movedSince(two)).containsExactly("c", "a");
        assertThat(two.movedSince(two)).isEmpty();
    }

    @Test
    void where_it_does_not_remember_everything_counts_as_moved() {
        assertThat(new Shelf<>(Map.of("x", "1")).movedSince(two))
                .containsExactlyInAnyOrder("x", "b", "a");
        var long_ = two;
        for (var n = 0; n < 5000; n++) {
            long_ = long_.with("c", "" + n);
        }
        assertThat(long_.movedSince(two)).containsExactlyInAnyOrder("a", "b", "c");
    }

    @Test
    void only_documents_that_differ_are_written() {
        var before = new Documents();
        before.keep(DocumentKind.BODY, two);
        before.keep(DocumentKind.DRAFT, "old");
        var after = new Documents();
        after.keep(DocumentKind.BODY, two.with("a", "2").with("d", "9").without("b"));
        after.keep(DocumentKind.DRAFT, "new");
        assertThat(after.since(before))
                .isEqualTo(
                        List.of(
                                new Documents.Changed(new DocumentKey(DocumentKind.BODY, "d"), "9"),
                                new Documents.Changed(
                                        new DocumentKey(DocumentKind.BODY, "b"), null),
                                new Documents.Changed(
                                        new DocumentKey(DocumentKind.DRAFT, ""), "new")));
    }
}
