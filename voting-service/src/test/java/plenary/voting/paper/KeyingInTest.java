package plenary.voting.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.contracts.rule.Choice.ABSTAIN;
import static plenary.contracts.rule.Choice.NO;
import static plenary.contracts.rule.Choice.NO_OBJECTION;
import static plenary.contracts.rule.Choice.YES;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import plenary.contracts.event.Conduct;
import plenary.contracts.event.Conduct.Cause;
import plenary.contracts.event.Conduct.NotAdmitted;
import plenary.contracts.event.PollEvent.Method;
import plenary.contracts.event.PollEvent.PollKind;
import plenary.contracts.event.PollEvent.PollOpened;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.rule.Ballot;
import plenary.contracts.rule.Choice;
import plenary.contracts.rule.Elector;
import plenary.contracts.rule.Electorate;
import plenary.contracts.rule.Outcome;
import plenary.voting.paper.KeyingIn.Incoming;
import plenary.voting.poll.Closure;
import plenary.voting.poll.Poll;
import plenary.voting.stage.Scene;

/** Five seats vote on a sheet; one of them cast its ballot before the network went. */
class KeyingInTest {
    private static final Instant AT = Instant.parse("2030-03-04T09:00:00Z");
    private static final List<String> SCAN = List.of("ab".repeat(32));

    private final PollOpened vote = vote("Shall it?");
    private final String sheet = Sheet.number(vote);
    private final List<SheetReturn> kept = new ArrayList<>();

    private static PollOpened vote(String question) {
        var electors = new ArrayList<Elector>();
        for (var seat : List.of("A", "B", "C", "D", "R")) {
            electors.add(
                    new Elector("s." + seat, seat, "s", 1, null, Map.of(), true, seat.equals("R")));
        }
        return new PollOpened(
                "poll-1",
                PollKind.CHAMBER,
                Method.ROLL_CALL,
                Map.of("en", question),
                "x/1",
                Scene.majority(),
                new Electorate(electors),
                List.of("s.C", "s.D", "s.A", "s.B"),
                "public",
                null,
                false,
                true,
                null,
                1,
                "plenary",
                new Conduct(
                        List.of(YES, NO, ABSTAIN),
                        List.of(new NotAdmitted("s.X", Cause.CREDENTIALS)),
                        List.of(),
                        List.of(),
                        null,
                        null,
                        null));
    }

    private static Ballot says(String seat, Choice choice) {
        return new Ballot("s." + seat, choice);
    }

    private KeyingIn.Outcome keys(String teller, Ballot... ballots) {
        var incoming = new Incoming(sheet, new SheetReturn(teller, List.of(ballots)), true);
        var outcome =
                KeyingIn.keyIn(new Poll.Open(vote, true), true, kept, Set.of("s.A"), incoming);
        if (outcome instanceof KeyingIn.Kept read) {
            kept.add(read.read());
        }
        return outcome;
    }

    private static RefusalCode code(KeyingIn.Outcome outcome) {
        return ((KeyingIn.Turned) outcome).refusal().code();
    }

    private Closure.Outcome closes(List<String> scans) {
        return PaperClosure.close(vote, List.of(says("A", YES)), List.of(), kept, scans, AT);
    }

    @Test
    void two_who_read_the_same_close_the_count_with_what_was_cast_before() {
        keys("teller-1", says("B", YES), says("C", NO));
        assertThat(((Closure.Blocked) closes(SCAN)).refusal().code())
                .isEqualTo(RefusalCode.COUNT_INCOMPLETE);
        keys("teller-2", says("C", NO), says("B", YES));
        assertThat(((Closure.Blocked) closes(List.of())).refusal().code())
                .isEqualTo(RefusalCode.SCAN_MISSING);
        var closed = ((Closure.Counted) closes(SCAN)).closed();
        assertThat(closed.verdict().outcome()).isEqualTo(Outcome.ADOPTED);
        assertThat(closed.ballots()).extracting(Ballot::seat).containsExactly("s.C", "s.A", "s.B");
        assertThat(closed.onPaper().keyed()).isEqualTo(2);
        assertThat(closed.onPaper().sheet()).isEqualTo(sheet);
        assertThat(closed.onPaper().tellers()).containsExactly("teller-1", "teller-2");
    }

    @Test
    void two_who_read_differently_are_told_seat_by_seat_and_close_nothing() {
        keys("teller-1", says("B", YES), says("C", NO));
        var kept = (KeyingIn.Kept) keys("teller-2", says("B", NO), says("D", ABSTAIN));
        assertThat(((SheetAgreement.Disagreed) kept.standing()).differences())
                .extracting(d -> d.seat() + " " + d.oneRead() + " " + d.otherRead())
                .containsExactly("s.B YES NO", "s.C NO null", "s.D null ABSTAIN");
        assertThat(((Closure.Blocked) closes(SCAN)).refusal().code())
                .isEqualTo(RefusalCode.TELLERS_DISAGREE);
        var mended = (KeyingIn.Kept) keys("teller-2", says("B", YES), says("C", NO));
        assertThat(mended.standing()).isInstanceOf(SheetAgreement.Agreed.class);
        var again = (KeyingIn.Kept) keys("teller-2", says("B", YES), says("C", NO));
        assertThat(again.fresh()).isFalse();
    }

    @Test
    void what_cannot_be_on_the_sheet_is_refused_each_with_its_code_and_nothing_is_kept() {
        assertThat(code(keys("teller-1", says("A", NO))))
                .isEqualTo(RefusalCode.ELECTRONIC_BALLOT_STANDS);
        assertThat(code(keys("teller-1", says("Z", NO)))).isEqualTo(RefusalCode.NOT_IN_ELECTORATE);
        assertThat(code(keys("teller-1", says("X", NO))))
                .isEqualTo(RefusalCode.CREDENTIALS_INSUFFICIENT);
        assertThat(code(keys("teller-1", says("R", NO)))).isEqualTo(RefusalCode.SEAT_RECUSED);
        assertThat(code(keys("teller-1", says("B", NO_OBJECTION))))
                .isEqualTo(RefusalCode.CHOICE_NOT_OFFERED);
        assertThat(code(keys("teller-1", says("B", NO), says("B", NO))))
                .isEqualTo(RefusalCode.ALREADY_VOTED);
        assertThat(kept).isEmpty();
    }

    @Test
    void only_a_teller_keys_in_and_only_this_votes_sheet_while_it_is_on_paper() {
        var read = new SheetReturn("x", List.of());
        var open = new Poll.Open(vote, true);
        assertThat(
                        code(
                                KeyingIn.keyIn(
                                        open,
                                        true,
                                        kept,
                                        Set.of(),
                                        new Incoming(sheet, read, false))))
                .isEqualTo(RefusalCode.NOT_A_TELLER);
        assertThat(
                        code(
                                KeyingIn.keyIn(
                                        open,
                                        false,
                                        kept,
                                        Set.of(),
                                        new Incoming(sheet, read, true))))
                .isEqualTo(RefusalCode.NOT_ON_PAPER);
        var other = new Incoming(Sheet.number(vote("Another?")), read, true);
        assertThat(code(KeyingIn.keyIn(open, true, kept, Set.of(), other)))
                .isEqualTo(RefusalCode.SHEET_OF_ANOTHER_VOTE);
        var off = new Poll.Cancelled(vote, "over");
        assertThat(code(KeyingIn.keyIn(off, true, kept, Set.of(), new Incoming(sheet, read, true))))
                .isEqualTo(RefusalCode.VOTING_CLOSED);
    }
}
