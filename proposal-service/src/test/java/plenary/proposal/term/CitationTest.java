package plenary.proposal.term;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.contracts.refusal.RefusalCode.ALREADY_EXISTS;
import static plenary.contracts.refusal.RefusalCode.CITATION_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.MALFORMED_REQUEST;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.PASSAGE_CHANGED;
import static plenary.contracts.refusal.RefusalCode.REFERENCES_UNSETTLED;
import static plenary.contracts.refusal.RefusalCode.REFERENCE_NOT_FOUND;
import static plenary.proposal.text.Conference.add;
import static plenary.proposal.text.Conference.quote;
import static plenary.proposal.text.Conference.whole;

import java.util.List;
import org.junit.jupiter.api.Test;
import plenary.proposal.term.CitationCommand.EnterCitation;
import plenary.proposal.term.CitationCommand.SettleReference;
import plenary.proposal.term.CitationCommand.WithdrawCitation;
import plenary.proposal.text.Conference;
import plenary.proposal.text.Detected;
import plenary.proposal.text.TextCommand.EditWording;
import plenary.proposal.text.TextCommand.HoldReading;
import plenary.proposal.text.TextCommand.OpenBracket;
import plenary.proposal.text.TextCommand.TakeUpInstruction;

class CitationTest {
    private final Conference conference = Conference.open().withInstrument().withModification();

    /** Article 3A is new and bracketed whole: it would leave. */
    private void leaving() {
        conference.table("28", "FRA", add("3A", "3", "New words.", "wg-5-1"));
        conference.act("chair:wg-5-1", new TakeUpInstruction("28", 1, null));
        conference.act("seat:states.FRA", new OpenBracket("3A", List.of(whole()), null, null));
    }

    private static EnterCitation cites(String words, String to) {
        return new EnterCitation("5", words, to, null, null, null, null, null);
    }

    @Test
    void words_that_look_like_a_reference_are_found_with_what_they_are_taken_to_mean() {
        assertThat(Detected.in(conference.texts(), "5"))
                .containsExactly(new Detected("article 3", "3"));
    }

    @Test
    void a_declared_reference_to_what_leaves_holds_the_reading_up_until_it_is_withdrawn() {
        leaving();
        conference.act("chair:plenary", cites("has priority", "3A"));
        conference.refused(REFERENCES_UNSETTLED, "chair:plenary", new HoldReading(1));
        conference.act("chair:plenary", new WithdrawCitation("cit-1", "Not meant."));
        assertThat(conference.act("chair:plenary", new WithdrawCitation("cit-1", "Not meant.")))
                .isEmpty();
        conference.act("chair:plenary", new HoldReading(1));
    }

    @Test
    void a_declared_reference_whose_words_are_gone_holds_nothing_up() {
        leaving();
        conference.act("chair:plenary", cites("has priority", "3A"));
        conference.act(
                "chair:plenary", new EditWording("5", quote("has priority"), "counts", null, null));
        conference.act("chair:plenary", new HoldReading(1));
    }

    @Test
    void a_denied_detection_holds_nothing_up_for_as_long_as_its_words_stand() {
        leaving();
        conference.act(
                "chair:plenary",
                new EditWording("5", quote("article 3"), "article 3A", null, null));
        conference.refused(REFERENCES_UNSETTLED, "chair:plenary", new HoldReading(1));
        conference.refused(
                plenary.contracts.refusal.RefusalCode.REASON_MISSING,
                "secretariat",
                new SettleReference("5", "article 3A", "3A", false, " "));
        var denied = new SettleReference("5", "article 3A", "3A", false, "Another's article.");
        conference.act("chair:plenary", denied);
        assertThat(conference.act("chair:plenary", denied)).isEmpty();
        conference.act("chair:plenary", new HoldReading(1));
        conference.act(
                "chair:plenary", new EditWording("5", quote("article 3A"), "No. 3A", "why", null));
        conference.refused(REFERENCES_UNSETTLED, "chair:plenary", new HoldReading(1));
    }

    @Test
    void what_does_not_stand_or_is_not_the_actors_is_refused() {
        conference.refused(PASSAGE_CHANGED, "chair:plenary", cites("not there", "3"));
        conference.refused(MALFORMED_REQUEST, "chair:plenary", cites("see", null));
        conference.refused(NOT_ENTITLED, "seat:states.FRA", cites("see", "3"));
        conference.refused(
                REFERENCE_NOT_FOUND,
                "chair:plenary",
                new SettleReference("5", "article 9", "3", false, null));
        conference.refused(CITATION_NOT_FOUND, "chair:plenary", new WithdrawCitation("cit-9", "x"));
        conference.act("chair:plenary", cites("see", "3"));
        conference.refused(ALREADY_EXISTS, "chair:plenary", cites("see", "3"));
    }
}
