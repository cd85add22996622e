package plenary.proposal.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.proposal.decision.Committee.CHAIR;

import java.util.List;
import org.junit.jupiter.api.Test;
import plenary.contracts.event.DeliberationEvent;
import plenary.contracts.event.DraftEvent.CleanProvision;
import plenary.contracts.event.DraftEvent.InstructionTakenUp;
import plenary.contracts.event.EventTypes;
import plenary.contracts.event.ProposalEvent.InstructionKind;
import plenary.contracts.event.RecommendationEvent.RecommendationPartPut;
import plenary.contracts.event.RecommendationEvent.RecommendationPut;
import plenary.contracts.text.Content;
import plenary.journal.Journal;
import plenary.journal.PlenaryJson;
import plenary.proposal.text.CanonicalText;

/** A recommendation that is longer than an entry of the record may be. */
class LongRecommendationTest {
    private static final int MORE = 200;
    private static final String LONG = "\"Wörter\" é ".repeat(150);

    private final Hall hall = Committee.meets();

    @Test
    void a_long_text_is_put_in_parts_that_each_fit_into_an_entry_and_stands_whole() {
        lengthened();
        var before = hall.state();
        var facts = hall.does(CHAIR, Committee.put());
        assertThat(facts)
                .allSatisfy(
                        fact ->
                                assertThat(PlenaryJson.canonical(fact).length)
                                        .isLessThan(Journal.MAX_BODY));
        assertThat(facts).filteredOn(RecommendationPartPut.class::isInstance).hasSizeGreaterThan(2);
        var put =
                facts.stream()
                        .filter(RecommendationPut.class::isInstance)
                        .map(RecommendationPut.class::cast)
                        .findFirst()
                        .orElseThrow();
        assertThat(put.provisions()).isEmpty();
        var stands = hall.decisions().recommendations().get("rec-1");
        assertThat(stands.title()).isEqualTo("Network security");
        assertThat(stands.body()).isEqualTo("wg");
        assertThat(stands.rounds()).hasSize(1);
        assertThat(stands.latest().poll()).isEqualTo(put.poll());
        var provisions = stands.latest().provisions();
        assertThat(provisions).hasSize(6 + MORE);
        assertThat(provisions).extracting(CleanProvision::provision).doesNotHaveDuplicates();
        assertThat(stands.latest().sha256())
                .isEqualTo(CanonicalText.sha256("Network security", "en", provisions));
        var again = before;
        for (var fact : facts) {
            var type = EventTypes.byName(EventTypes.of(fact)).orElseThrow();
            var read = PlenaryJson.read(PlenaryJson.write(fact), type);
            again = again.evolve(hall.now(), (DeliberationEvent) read);
        }
        assertThat(again.decisions()).isEqualTo(hall.decisions());
    }

    @Test
    void a_short_text_travels_in_one_entry_as_before() {
        var facts = hall.does(CHAIR, Committee.put());
        assertThat(facts).noneMatch(RecommendationPartPut.class::isInstance);
        assertThat(hall.decisions().recommendations().get("rec-1").latest().provisions())
                .hasSize(6);
    }

    private void lengthened() {
        for (var n = 0; n < MORE; n++) {
            var id = "x" + n;
            hall.happens(
                    new InstructionTakenUp(
                            "1",
                            0,
                            1,
                            "wg",
                            InstructionKind.ADD,
                            id,
                            "9." + n,
                            null,
                            n == 0 ? "6" : "x" + (n - 1),
                            Content.of("2." + n, LONG + n),
                            "2." + n,
                            "article",
                            true,
                            null));
        }
        assertThat(List.copyOf(hall.state().texts().inOrder())).hasSize(6 + MORE);
    }
}
