package plenary.proposal.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.contracts.refusal.RefusalCode.MINUTES_APPROVED;
import static plenary.contracts.refusal.RefusalCode.MINUTES_NOTE_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.MINUTES_NOT_APPROVED;
import static plenary.contracts.refusal.RefusalCode.MINUTES_NOT_DUE;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.SESSION_NOT_FOUND;
import static plenary.proposal.decision.Committee.CHAIR;
import static plenary.proposal.decision.Committee.seat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import plenary.contracts.event.AgendaEvent.AgendaItem;
import plenary.contracts.event.AgendaEvent.ItemOutcome;
import plenary.contracts.event.DeliberationEvent;
import plenary.contracts.event.SessionEvent.RulingGiven;
import plenary.contracts.event.SessionEvent.StatementKind;
import plenary.contracts.event.SpeakingEvent.Purpose;
import plenary.proposal.Command;
import plenary.proposal.floor.FloorCommand.CloseSession;
import plenary.proposal.floor.FloorCommand.OpenSession;
import plenary.proposal.floor.FloorCommand.RecordStatement;
import plenary.proposal.meeting.AgendaCommand.CloseItem;
import plenary.proposal.meeting.AgendaCommand.SetAgenda;
import plenary.proposal.meeting.AgendaCommand.TakeItem;
import plenary.proposal.meeting.Minutes;
import plenary.proposal.meeting.Minutes.Entry;
import plenary.proposal.meeting.Minutes.Line;
import plenary.proposal.meeting.Minutes.What;
import plenary.proposal.meeting.MinutesCommand.ApproveMinutes;
import plenary.proposal.meeting.MinutesCommand.CorrectMinutes;
import plenary.proposal.meeting.MinutesCommand.NoteMinutes;
import plenary.proposal.meeting.MinutesCommand.StrikeNote;
import plenary.proposal.meeting.MinutesPhrases;
import plenary.proposal.meeting.MinutesSheet;
import plenary.proposal.meeting.MinutesSheet.Day;
import plenary.proposal.meeting.MinutesText;
import plenary.proposal.meeting.MotionCommand.MoveMotion;
import plenary.proposal.meeting.MotionCommand.RuleOnMotion;
import plenary.proposal.meeting.SpeakingCommand.AskForFloor;
import plenary.proposal.meeting.SpeakingCommand.EndFloor;
import plenary.proposal.meeting.SpeakingCommand.GiveFloor;
import plenary.proposal.negotiating.NegotiatingCommand.CreateGroup;
import plenary.proposal.negotiating.NegotiatingCommand.DeclareOnBehalf;
import plenary.proposal.negotiating.NegotiatingCommand.Dissociate;

/** Minutes write themselves from the record; people add, approve and correct. */
class MinutesTest {
    private static final String SPAIN = seat("states", 8);

    private final Hall hall = Committee.meets(Hall.charter("itu-conference"));
    private final List<Entry> entries = new ArrayList<>();

    private void does(String as, Command command) {
        hall.does(as, command).forEach(fact -> entries.add(entry(as, fact)));
    }

    private Entry entry(String as, DeliberationEvent fact) {
        return new Entry(hall.state().seq(), hall.now(), as, fact);
    }

    private Minutes minutes() {
        return minutes("en");
    }

    private Minutes minutes(String language) {
        return Minutes.of(hall.state(), "s2", entries, language)
                .with(hall.state().meetings().minutes("s2"));
    }

    private MinutesSheet sheet(String language) {
        return MinutesSheet.of(hall.state(), "s2", minutes(language), MinutesPhrases.in(language));
    }

    private void aMeeting() {
        does(CHAIR, new SetAgenda("s2", List.of(new AgendaItem("spam", "Spam", 20, List.of()))));
        does(CHAIR, new TakeItem("s2", "spam"));
        does(SPAIN, new AskForFloor("s2", Purpose.STATEMENT, null, null));
        does(CHAIR, new GiveFloor("s2", 1, null, null));
        hall.pass(java.time.Duration.ofSeconds(95));
        does(CHAIR, new EndFloor("s2", 1));
        does(SPAIN, new MoveMotion("s2", "point-of-order", null, "Was this a vote?"));
        does(CHAIR, new RuleOnMotion("s2", 1, false, "It was not a vote."));
        does(SPAIN, new RecordStatement("s2", StatementKind.STATEMENT, null, "We regret it."));
        does(SPAIN, new MoveMotion("s2", "close-debate", null, null));
        does(CHAIR, new PutMotion("s2", 2, null, null));
        entries.addAll(
                hall.counted("poll-1", 30, 10, 2).stream()
                        .map(fact -> entry("house", fact))
                        .toList());
        does(CHAIR, new CloseItem("s2", "spam", ItemOutcome.CONCLUDED, "Thank you."));
    }

    private void over() {
        aMeeting();
        does(CHAIR, new CloseSession("s2", null, true));
    }

    @Test
    void they_tell_who_spoke_what_was_ruled_moved_and_voted_in_the_order_of_the_record() {
        aMeeting();
        assertThat(minutes().lines())
                .extracting(Line::what)
                .containsExactly(
                        What.ITEM,
                        What.SPOKE,
                        What.MOTION,
                        What.RULING,
                        What.STATEMENT,
                        What.MOTION,
                        What.VOTE,
                        What.RESULT,
                        What.MOTION_DECIDED,
                        What.ITEM_LEFT);
        assertThat(MinutesText.of(sheet("en")))
                .contains("## Spam")
                .contains("S08 has the floor, 1:35 (statement).")
                .contains("Ruling on 1. Point of order: not upheld. “It was not a vote.”")
                .contains("Result of vote poll-1: adopted; 30 – 10 – 2.")
                .contains("Motion 2. Closure of the debate: carried.")
                .contains("**DRAFT: the meeting goes on**");
    }

    @Test
    void what_is_added_by_hand_is_marked_and_stands_in_its_place() {
        aMeeting();
        var ruling = minutes().lines().get(3).seq();
        hall.does(CHAIR, new NoteMinutes("s2", ruling, "Applause."));
        hall.does(CHAIR, new NoteMinutes("s2", null, "The bells rang."));
        assertThat(minutes().lines().get(4).what()).isEqualTo(What.ADDED);
        assertThat(minutes().lines().getLast().words()).isEqualTo("The bells rang.");
        hall.does(CHAIR, new StrikeNote("s2", 1));
        assertThat(hall.does(CHAIR, new StrikeNote("s2", 1))).isEmpty();
        assertThat(minutes().lines()).extracting(Line::words).doesNotContain("Applause.");
        hall.refuses(MINUTES_NOTE_NOT_FOUND, CHAIR, new StrikeNote("s2", 9));
        hall.refuses(NOT_ENTITLED, SPAIN, new NoteMinutes("s2", null, "We won."));
        hall.refuses(SESSION_NOT_FOUND, CHAIR, new NoteMinutes("s9", null, "Where?"));
    }

    @Test
    void the_body_approves_them_in_a_later_meeting_and_then_there_are_corrigenda() {
        over();
        hall.refuses(MINUTES_NOT_APPROVED, CHAIR, new CorrectMinutes("s2", "It was Spain."));
        hall.refuses(MINUTES_NOT_DUE, CHAIR, new ApproveMinutes("s2"));
        hall.does(CHAIR, new OpenSession("s3", "wg", "Second", List.of()));
        hall.refuses(MINUTES_NOT_DUE, CHAIR, new ApproveMinutes("s3"));
        hall.does(CHAIR, new ApproveMinutes("s2"));
        assertThat(hall.does(CHAIR, new ApproveMinutes("s2"))).isEmpty();
        hall.refuses(MINUTES_APPROVED, CHAIR, new NoteMinutes("s2", null, "One thing more."));
        hall.does(CHAIR, new CorrectMinutes("s2", "It was Spain."));
        assertThat(MinutesText.of(sheet("en")))
                .contains("**APPROVED**")
                .contains("in its meeting “Second”")
                .contains("## Corrigenda")
                .contains("It was Spain.");
    }

    @Test
    void a_ruling_on_a_shared_subject_stands_in_the_minutes_of_the_body_whose_chair_gave_it() {
        aMeeting();
        entries.add(entry("chair:plenary", new RulingGiven("challenge-1", true, "Not ours.")));
        assertThat(minutes().lines()).extracting(Line::words).doesNotContain("Not ours.");
        var keyed = CHAIR + " keyed-by secretary";
        entries.add(entry(keyed, new RulingGiven("challenge-1", true, "Our own.")));
        assertThat(minutes().lines().getLast().words()).isEqualTo("Our own.");
    }

    @Test
    void a_groups_statement_stands_as_the_groups_with_who_is_not_behind_it() {
        hall.does(
                "secretariat",
                new CreateGroup(
                        "g", Map.of("en", "Southern group"), List.of("S08", "S09", "S10"), null));
        does(SPAIN, new RecordStatement("s2", StatementKind.STATEMENT, null, "We regret it."));
        does(SPAIN, new RecordStatement("s2", StatementKind.STATEMENT, null, "My own."));
        var first = "statement/statement-1";
        does(SPAIN, new DeclareOnBehalf("g", first));
        does(seat("states", 9), new Dissociate("g", first, "not asked"));
        does(seat("states", 10), new Dissociate("g", first, null));
        assertThat(MinutesText.of(sheet("en")))
                .contains(
                        "S08, for the record on behalf of Southern group (not behind it: S09, “not"
                                + " asked”; S10): “We regret it.”")
                .contains("S08, for the record: “My own.”");
        assertThat(MinutesText.of(sheet("fr")))
                .contains("S08, pour le registre, au nom de Southern group (s'en dissocient : S09");
    }

    @Test
    void what_is_declared_after_the_approval_does_not_change_approved_minutes() {
        hall.does(
                "secretariat",
                new CreateGroup("g", Map.of("en", "Southern group"), List.of("S08", "S09"), null));
        does(SPAIN, new RecordStatement("s2", StatementKind.STATEMENT, null, "We regret it."));
        does(SPAIN, new RecordStatement("s2", StatementKind.STATEMENT, null, "And this."));
        does(CHAIR, new CloseSession("s2", null, true));
        hall.does(SPAIN, new DeclareOnBehalf("g", "statement/statement-1"));
        hall.does(CHAIR, new OpenSession("s3", "wg", "Second", List.of()));
        hall.pass(java.time.Duration.ofSeconds(1));
        hall.does(CHAIR, new ApproveMinutes("s2"));
        hall.pass(java.time.Duration.ofSeconds(1));
        hall.does(SPAIN, new DeclareOnBehalf("g", "statement/statement-2"));
        assertThat(minutes().lines())
                .filteredOn(line -> line.what() == What.STATEMENT)
                .extracting(line -> line.onBehalfOf().size())
                .containsExactly(1, 0);
    }

    @Test
    void each_new_day_is_told_and_french_readers_read_french() {
        aMeeting();
        hall.pass(java.time.Duration.ofDays(1));
        does(SPAIN, new RecordStatement("s2", StatementKind.STATEMENT, null, "It is late."));
        assertThat(sheet("en").parts()).filteredOn(Day.class::isInstance).hasSize(2);
        assertThat(MinutesText.of(sheet("fr")))
                .contains("PROJET : la séance continue")
                .contains("Parole à S08, 1:35 (déclaration).")
                .contains("Motion 2. Clôture du débat : adoptée.")
                .contains("«\u00a0It is late.\u00a0»")
                .doesNotContain("“It is late.”");
    }
}
