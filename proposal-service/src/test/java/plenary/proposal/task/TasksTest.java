package plenary.proposal.task;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.proposal.text.Conference.quote;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plenary.contracts.event.AgendaEvent.AgendaItem;
import plenary.contracts.event.ForumEvent.Office;
import plenary.contracts.event.ForumEvent.OfficerInstalled;
import plenary.contracts.event.ForumEvent.RepresentativeAccredited;
import plenary.contracts.event.ForumEvent.Role;
import plenary.contracts.event.MarginEvent.CommentVisibility;
import plenary.contracts.event.RegisterEvent.Meeting;
import plenary.proposal.Viewer;
import plenary.proposal.floor.FloorCommand.ChallengeScope;
import plenary.proposal.floor.FloorCommand.OpenSession;
import plenary.proposal.margin.MarginCommand.MakeComment;
import plenary.proposal.margin.MarginCommand.ReplyToComment;
import plenary.proposal.meeting.AgendaCommand.SetAgenda;
import plenary.proposal.meeting.AgendaCommand.TakeItem;
import plenary.proposal.register.RegisterCommand.IssueProgramme;
import plenary.proposal.text.AgreementCommand.OpenSilence;
import plenary.proposal.text.Conference;
import plenary.proposal.text.TextCommand.OpenBracket;

/** What delegates, officers and the secretariat of a conference are waited for. */
class TasksTest {
    private static final Instant SILENCE = Instant.parse("2012-12-07T18:00:00Z");
    private static final String CHAIR = "chair:wg-5-1";

    private final Conference conference = Conference.open().withInstrument().withModification();

    @BeforeEach
    void people_have_come() {
        for (var code : List.of("FRA", "CHN", "CAN")) {
            conference.happens(
                    new RepresentativeAccredited("i-" + code, "id-" + code, code, Role.HEAD));
        }
        conference.happens(new OfficerInstalled("i-1", "id-sam", "wg-5-1", Office.CHAIR));
    }

    private Mine mine(String person) {
        var state = conference.state;
        return new Mine(state, Viewer.of(state, person), state.at(), "en");
    }

    private List<Task> of(String person) {
        return Tasks.of(mine(person));
    }

    private void bracket(String by) {
        conference.act(
                "seat:states." + by,
                new OpenBracket("3", List.of(quote("unduly ")), "national law", null));
    }

    private void meets(String session, String body, String... subjects) {
        var chair = "chair:" + body;
        conference.act(chair, new OpenSession(session, body, "First", List.of()));
        conference.act(
                chair,
                new SetAgenda(
                        session,
                        List.of(new AgendaItem("one", "Article 3", 20, List.of(subjects)))));
    }

    @Test
    void who_is_named_as_sponsor_is_waited_for_and_others_are_not() {
        assertThat(of("id-CHN"))
                .singleElement()
                .satisfies(
                        task -> {
                            assertThat(task.sort()).isEqualTo(TaskSort.CONFIRM_SPONSORSHIP);
                            assertThat(task.as()).isEqualTo("seat:states.CHN");
                            assertThat(task.subject()).isEqualTo("proposal/27");
                        });
        assertThat(of("id-FRA")).isEmpty();
        assertThat(Tasks.of(mine(null))).isEmpty();
    }

    @Test
    void a_silence_waits_for_the_members_of_its_body_alone_until_its_exact_end() {
        conference.act(CHAIR, new OpenSilence("wg-5-1", List.of("3"), SILENCE, "capitals"));
        assertThat(of("id-FRA"))
                .singleElement()
                .satisfies(
                        task -> {
                            assertThat(task.sort()).isEqualTo(TaskSort.SILENCE);
                            assertThat(task.about()).isEqualTo("3");
                            assertThat(task.until()).isEqualTo(SILENCE);
                        });
        assertThat(of("id-CAN")).isEmpty(); // it does not sit in this working group
        var state = conference.state;
        var late = new Mine(state, Viewer.of(state, "id-FRA"), SILENCE, "en");
        assertThat(Tasks.of(late)).isEmpty();
    }

    @Test
    void a_bracket_is_a_task_of_its_holder_once_it_is_on_an_open_agenda() {
        bracket("FRA");
        assertThat(of("id-FRA")).isEmpty();
        meets("s-1", "wg-5-1", "provision/3");
        assertThat(of("id-FRA"))
                .extracting(Task::sort, Task::subject)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                TaskSort.BRACKET_ON_AGENDA, "bracket/b1"));
        assertThat(Holdings.of(mine("id-FRA")).held())
                .singleElement()
                .satisfies(held -> assertThat(held.now()).isFalse());
        conference.act(CHAIR, new TakeItem("s-1", "one"));
        assertThat(Holdings.of(mine("id-FRA")).held().getFirst().now()).isTrue();
    }

    @Test
    void a_holder_is_warned_of_two_bodies_that_take_its_brackets_at_once() {
        bracket("FRA");
        conference.table("28", "FRA", Conference.mod("5", "Safety has priority.", "wg-5-2"));
        conference.act(
                "chair:wg-5-2",
                new plenary.proposal.text.TextCommand.TakeUpInstruction("28", 1, null));
        conference.act(
                "seat:states.FRA",
                new OpenBracket("5", List.of(quote("has priority")), null, null));
        var from = Instant.parse("2012-12-04T09:00:00Z");
        var later = Instant.parse("2012-12-04T11:00:00Z");
        var until = Instant.parse("2012-12-04T12:00:00Z");
        conference.act(
                "secretariat",
                new IssueProgramme(
                        "2012-12-04",
                        List.of(
                                new Meeting("wg-5-1", "Room 3", from, until, List.of()),
                                new Meeting("wg-5-2", "Room 4", later, until, List.of())),
                        null));
        assertThat(Holdings.of(mine("id-FRA")).clashes())
                .singleElement()
                .satisfies(
                        clash -> {
                            assertThat(List.of(clash.one(), clash.other()))
                                    .containsExactlyInAnyOrder("wg-5-1", "wg-5-2");
                            assertThat(clash.from()).isEqualTo(later);
                            assertThat(clash.until()).isEqualTo(until);
                        });
    }

    @Test
    void a_remark_on_my_bracket_waits_for_me_until_i_have_answered() {
        bracket("FRA");
        conference.act(
                "seat:states.CHN",
                new MakeComment("3", "b1", null, CommentVisibility.BODY, "Which law?"));
        assertThat(of("id-FRA")).extracting(Task::sort).containsExactly(TaskSort.COMMENT_TO_ANSWER);
        conference.act("seat:states.FRA", new ReplyToComment("c1", "Ours."));
        assertThat(of("id-FRA")).isEmpty();
        assertThat(of("id-CHN")).extracting(Task::sort).contains(TaskSort.REPLY_TO_READ);
    }

    @Test
    void what_a_delegation_asks_within_itself_waits_for_nobody_else() {
        bracket("FRA");
        conference.act(
                "seat:states.FRA",
                new MakeComment("3", "b1", null, CommentVisibility.DELEGATION, "Instruct me."));
        assertThat(of("id-FRA"))
                .singleElement()
                .satisfies(
                        task -> {
                            assertThat(task.sort()).isEqualTo(TaskSort.DELEGATION_ASKS);
                            assertThat(task.about()).isEqualTo("Instruct me.");
                        });
        for (var other : List.of("id-CHN", "id-CAN", "id-sam")) {
            assertThat(of(other)).noneMatch(task -> task.sort() == TaskSort.DELEGATION_ASKS);
        }
    }

    @Test
    void the_chair_is_waited_for_with_challenges_and_a_meeting_that_is_due() {
        conference.act("seat:states.FRA", new ChallengeScope("proposal/27", "Not of this world."));
        var nine = conference.state.at().minusSeconds(60);
        conference.act(
                "secretariat",
                new IssueProgramme(
                        "2012-12-03",
                        List.of(
                                new Meeting(
                                        "wg-5-1",
                                        "Room 3",
                                        nine,
                                        nine.plusSeconds(7200),
                                        List.of())),
                        null));
        assertThat(of("id-sam"))
                .extracting(Task::sort)
                .containsExactly(TaskSort.OPEN_MEETING, TaskSort.RULE_ON_CHALLENGE);
        meets("s-1", "wg-5-1");
        assertThat(of("id-sam")).extracting(Task::sort).containsExactly(TaskSort.RULE_ON_CHALLENGE);
    }

    @Test
    void the_secretariat_is_told_how_many_delegations_nobody_speaks_for() {
        assertThat(of("s"))
                .singleElement()
                .satisfies(
                        task -> {
                            assertThat(task.sort()).isEqualTo(TaskSort.INVITE);
                            assertThat(task.count()).isEqualTo(4);
                        });
    }
}
