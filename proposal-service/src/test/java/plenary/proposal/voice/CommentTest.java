package plenary.proposal.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.contracts.refusal.RefusalCode.BODY_CLOSED;
import static plenary.contracts.refusal.RefusalCode.BODY_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.COMMENTS_CLOSED;
import static plenary.contracts.refusal.RefusalCode.COMMENTS_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.COMMENT_ANSWERED;
import static plenary.contracts.refusal.RefusalCode.COMMENT_LIMIT_REACHED;
import static plenary.contracts.refusal.RefusalCode.COMMENT_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.MALFORMED_REQUEST;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.SESSION_NOT_FOUND;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import plenary.contracts.refusal.RefusalCode;
import plenary.proposal.Actor;
import plenary.proposal.Audiences;
import plenary.proposal.Capacity;
import plenary.proposal.Decision;
import plenary.proposal.text.Conference;
import plenary.proposal.voice.VoiceCommand.AnswerComment;
import plenary.proposal.voice.VoiceCommand.CloseComments;
import plenary.proposal.voice.VoiceCommand.HideComment;
import plenary.proposal.voice.VoiceCommand.MakeComment;
import plenary.proposal.voice.VoiceCommand.OpenComments;

class CommentTest {
    private static final Instant FROM = Instant.parse("2012-12-04T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2012-12-05T00:00:00Z");

    private final Conference conference = Conference.open().withInstrument();

    CommentTest() {
        conference.act("chair:com-5", new OpenComments("com-5", null, "Before", FROM, UNTIL));
    }

    private static MakeComment comment(String text) {
        return new MakeComment("period-1", null, "A reader", text);
    }

    private Decision says(String person, Instant now, MakeComment comment) {
        var actor = new Actor(person, null, false, new Capacity.Person());
        var decision = comment.decide(conference.state, actor, now);
        if (decision instanceof Decision.Accepted accepted) {
            for (var event : accepted.events()) {
                conference.state = conference.state.evolve(now, event);
                assertThat(Audiences.of(conference.state, event)).isEqualTo("secretariat");
            }
        }
        return decision;
    }

    private static RefusalCode code(Decision decision) {
        return ((Decision.Refused) decision).refusal().code();
    }

    @Test
    void comments_are_taken_from_the_first_instant_until_the_last_and_not_at_it() {
        assertThat(code(says("p1", FROM.minusMillis(1), comment("Early"))))
                .isEqualTo(COMMENTS_CLOSED);
        assertThat(says("p1", FROM, comment("In time"))).isInstanceOf(Decision.Accepted.class);
        assertThat(says("p2", UNTIL.minusMillis(1), comment("In time")))
                .isInstanceOf(Decision.Accepted.class);
        assertThat(code(says("p3", UNTIL, comment("Late")))).isEqualTo(COMMENTS_CLOSED);
        assertThat(code(says("p3", FROM, new MakeComment("period-9", null, "A", "B"))))
                .isEqualTo(COMMENTS_NOT_FOUND);
    }

    @Test
    void one_person_comments_once_a_minute_and_twenty_times() {
        for (var i = 0; i < 20; i++) {
            assertThat(says("p1", FROM.plusSeconds(60 * i), comment("No. " + i)))
                    .isInstanceOf(Decision.Accepted.class);
            assertThat(code(says("p1", FROM.plusSeconds(60 * i + 59), comment("Again"))))
                    .isEqualTo(COMMENT_LIMIT_REACHED);
        }
        assertThat(code(says("p1", FROM.plusSeconds(3600), comment("No. 21"))))
                .isEqualTo(COMMENT_LIMIT_REACHED);
        assertThat(says("p2", FROM.plusSeconds(3600), comment("Mine")))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void what_has_no_answer_at_the_closing_is_marked_and_what_is_hidden_leaves_a_trace() {
        says("p1", FROM, comment("Who pays?"));
        says("p2", FROM, comment("Buy this."));
        says("p3", FROM, comment("And me?"));
        conference.act("chair:com-5", new AnswerComment("comment-1", "Each network."));
        conference.act("chair:com-5", new HideComment("comment-2", "An advertisement."));
        assertThat(conference.act("chair:com-5", new HideComment("comment-2", "Again"))).isEmpty();
        conference.refused(
                COMMENT_ANSWERED, "chair:com-5", new AnswerComment("comment-1", "Again"));
        conference.refused(
                COMMENT_NOT_FOUND, "chair:com-5", new AnswerComment("comment-9", "What?"));
        conference.act("chair:com-5", new CloseComments("period-1"));
        var voices = conference.state.voices();
        assertThat(voices.periods().get("period-1").unanswered()).containsExactly("comment-3");
        assertThat(voices.comments().get("comment-2").hidden().reason())
                .isEqualTo("An advertisement.");
        assertThat(code(says("p4", FROM.plusSeconds(1), comment("More"))))
                .isEqualTo(COMMENTS_CLOSED);
    }

    @Test
    void who_leads_the_body_opens_answers_and_hides_and_nobody_else() {
        says("p1", FROM, comment("Who pays?"));
        conference.refused(NOT_ENTITLED, "chair:wg-5-1", new AnswerComment("comment-1", "Me"));
        conference.refused(NOT_ENTITLED, "seat:states.FRA", new HideComment("comment-1", "No"));
        conference.refused(NOT_ENTITLED, "seat:states.FRA", new CloseComments("period-1"));
        conference.refused(NOT_ENTITLED, "seat:states.FRA", comment("From a seat"));
        conference.refused(
                BODY_CLOSED,
                "chair:friends",
                new OpenComments("friends", null, "Inside", FROM, UNTIL));
        conference.refused(
                BODY_NOT_FOUND, "secretariat", new OpenComments("x", null, "X", FROM, UNTIL));
        conference.refused(
                SESSION_NOT_FOUND,
                "chair:com-5",
                new OpenComments("com-5", "session-9", "X", FROM, UNTIL));
        conference.refused(
                MALFORMED_REQUEST,
                "chair:com-5",
                new OpenComments("com-5", null, "X", UNTIL, FROM));
    }
}
