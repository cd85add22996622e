package plenary.proposal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.contracts.refusal.RefusalCode.ALREADY_EXISTS;
import static plenary.contracts.refusal.RefusalCode.BODY_CLOSED;
import static plenary.contracts.refusal.RefusalCode.BODY_OPEN;
import static plenary.contracts.refusal.RefusalCode.BRACKET_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.LAST_MEMBER;
import static plenary.contracts.refusal.RefusalCode.MALFORMED_REQUEST;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.NO_PARENT_BODY;
import static plenary.contracts.refusal.RefusalCode.PROVISION_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.PROVISION_NOT_HERE;
import static plenary.contracts.refusal.RefusalCode.PROVISION_REFERRED;
import static plenary.contracts.refusal.RefusalCode.REFERRAL_ENDED;
import static plenary.contracts.refusal.RefusalCode.REFERRAL_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.SEAT_NOT_FOUND;
import static plenary.proposal.text.Conference.add;
import static plenary.proposal.text.Conference.mod;
import static plenary.proposal.text.Conference.quote;
import static plenary.proposal.text.Conference.whole;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plenary.contracts.event.ForkEvent.BracketFate;
import plenary.contracts.event.ForkEvent.GroupReported;
import plenary.contracts.event.ForkEvent.ProvisionReturned;
import plenary.contracts.event.SessionEvent.StatementKind;
import plenary.contracts.event.SessionEvent.StatementRecorded;
import plenary.journal.PlenaryJson;
import plenary.proposal.Audiences;
import plenary.proposal.ForumState;
import plenary.proposal.Viewer;
import plenary.proposal.floor.FloorCommand.RecordStatement;
import plenary.proposal.fork.ForkCommand.JoinGroup;
import plenary.proposal.fork.ForkCommand.LeaveGroup;
import plenary.proposal.fork.ForkCommand.RecallReferral;
import plenary.proposal.fork.ForkCommand.ReferProvisions;
import plenary.proposal.fork.ForkCommand.ReportGroup;
import plenary.proposal.negotiating.NegotiatingCommand.CreateGroup;
import plenary.proposal.negotiating.NegotiatingCommand.DeclareOnBehalf;
import plenary.proposal.text.TextCommand.CallConsensus;
import plenary.proposal.text.TextCommand.EditWording;
import plenary.proposal.text.TextCommand.EnterReservation;
import plenary.proposal.text.TextCommand.EscalateBracket;
import plenary.proposal.text.TextCommand.GavelConsensus;
import plenary.proposal.text.TextCommand.HoldReading;
import plenary.proposal.text.TextCommand.JoinBracket;
import plenary.proposal.text.TextCommand.LetGoOfBracket;
import plenary.proposal.text.TextCommand.LinkBrackets;
import plenary.proposal.text.TextCommand.OpenBracket;
import plenary.proposal.text.TextCommand.ProposeAlternative;
import plenary.proposal.text.TextCommand.ReferBracket;
import plenary.proposal.text.TextCommand.TakeUpInstruction;
import plenary.proposal.text.TextCommand.WithdrawProposal;

/**
 * A closed group works on a fork; the others read the text as referred, and then all that changed.
 */
class ClosedGroupTest {
    private static final String REFERRED =
            "Members shall [not] unduly [impede transit] of [calls].";

    private final Conference conference = Conference.open().withInstrument();

    @BeforeEach
    void committeeFiveHasArticleThreeWithThreeBrackets() {
        conference.table(
                "27",
                "RUS",
                mod("3", "Members shall not unduly impede transit of calls.", "com-5"));
        conference.act("chair:com-5", new TakeUpInstruction("27", 1, null));
        bracket("MEX", "not", "sense");
        bracket("FRA", "impede transit", "words");
        bracket("RUS", "calls", "scope");
    }

    private void bracket(String code, String words, String reason) {
        conference.act(
                "seat:states." + code, new OpenBracket("3", List.of(quote(words)), reason, null));
    }

    private void refer() {
        conference.act(
                "chair:com-5", new ReferProvisions("friends", List.of("3"), "Find words", null));
    }

    private Texts outside() {
        return Outside.of(conference.state, Viewer.PUBLIC).texts();
    }

    private String read() {
        return outside().provision("3").orElseThrow().content().shown();
    }

    /** Everything a member can do behind the door; every word of it bears the mark. */
    private void workInside() {
        conference.act("seat:states.FRA", new LetGoOfBracket("b2", "states.FRA"));
        conference.act(
                "chair:friends",
                new EditWording("3", quote("unduly"), "Zanzibar", "Zanzibar", null));
        conference.act(
                "seat:states.FRA",
                new OpenBracket("3", List.of(quote("transit of")), "Zanzibar", null));
        conference.act("seat:states.RUS", new JoinBracket("b1", "states.RUS", "Zanzibar"));
        conference.act("seat:states.RUS", new ProposeAlternative("b1", "never"));
        conference.act("seat:states.FRA", new OpenBracket("3", List.of(whole()), "Zanzibar", null));
        conference.act("seat:states.FRA", new LetGoOfBracket("b5", "states.FRA"));
        conference.act(
                "seat:states.RUS",
                new EnterReservation(
                        "3",
                        plenary.contracts.event.BracketEvent.ReservationKind.SCRUTINY,
                        "Zanzibar"));
        conference.act("chair:friends", new EscalateBracket("b4", "Zanzibar"));
    }

    @Test
    void the_text_stands_for_all_others_as_it_was_referred_whatever_happens_inside() {
        refer();
        var before = PlenaryJson.write(outside().inOrder()) + outside().brackets().byId();
        workInside();
        assertThat(conference.shown("3")).isNotEqualTo(REFERRED);
        assertThat(read()).isEqualTo(REFERRED);
        assertThat(PlenaryJson.write(outside().inOrder()) + outside().brackets().byId())
                .isEqualTo(before);
        assertThat(outside().reservations().size()).isZero();
        var member = new Viewer("p", java.util.Set.of("public", "body:friends"));
        assertThat(Outside.of(conference.state, member)).isSameAs(conference.state);
    }

    @Test
    void nothing_that_happens_inside_has_a_public_entry() {
        refer();
        var state = conference.state;
        var facts =
                List.of(
                        conference.act(
                                "seat:states.FRA",
                                new OpenBracket("3", List.of(quote("unduly")), "closed", null)),
                        conference.act("chair:friends", new EscalateBracket("b4", "closed note")),
                        conference.act(
                                "chair:friends",
                                new EditWording("3", quote(" of "), " from ", "r", null)));
        for (var act : facts) {
            for (var fact : act) {
                state = state.evolve(Instant.EPOCH, fact);
                assertThat(Audiences.of(state, fact)).isEqualTo("body:friends");
            }
        }
    }

    @Test
    void a_report_shows_each_bracket_kept_dropped_merged_rewritten_or_new() {
        refer();
        workInside();
        var facts =
                conference.act("chair:friends", new ReportGroup("ref-1", null, true, "our best"));
        var returned = (ProvisionReturned) facts.getFirst();
        assertThat(returned.before().shown()).isEqualTo(REFERRED);
        assertThat(returned.after().shown())
                .isEqualTo("Members shall [not / never] Zanzibar impede [transit of] [calls].");
        var fates = new java.util.TreeMap<String, BracketFate>();
        returned.brackets().forEach(b -> fates.put(b.bracket(), b.fate()));
        assertThat(fates)
                .isEqualTo(
                        Map.of(
                                "b1", BracketFate.REWRITTEN,
                                "b2", BracketFate.MERGED,
                                "b3", BracketFate.KEPT,
                                "b4", BracketFate.NEW));
        assertThat(returned.brackets().get(1).into()).containsExactly("b4");
        assertThat(returned.brackets().getFirst().holdersAfter())
                .containsExactly("states.MEX", "states.RUS");
        assertThat(Audiences.of(conference.state, returned)).isEqualTo("public");
        assertThat(conference.provision("3").body()).isEqualTo("com-5");
        assertThat(conference.bracket("b3").body()).isEqualTo("com-5");
        assertThat(conference.bracket("b4").body()).isEqualTo("com-5");
        assertThat(read()).isEqualTo(conference.shown("3"));
        assertThat(conference.bracket("b2").stage()).isEqualTo(Bracket.Stage.LIFTED);
    }

    @Test
    void of_what_was_said_inside_nothing_comes_along() {
        refer();
        workInside();
        conference.act("chair:friends", new ReportGroup("ref-1", null, true, null));
        var open = outside();
        var told =
                PlenaryJson.write(open.brackets().all())
                        + PlenaryJson.write(open.reservations().all())
                        + PlenaryJson.write(open.calls().all())
                        + PlenaryJson.write(conference.state.forks().referrals().all());
        // it stands once, in the wording that was returned
        assertThat(told.split("Zanzibar", -1)).hasSize(2);
        assertThat(open.brackets().find("b5")).isEmpty();
        assertThat(open.brackets().get("b1").holders()).extracting("reason").contains("sense");
    }

    @Test
    void a_bracket_escalated_inside_is_before_the_body_only_with_the_report() {
        refer();
        conference.act(
                "seat:states.FRA", new OpenBracket("3", List.of(quote("unduly")), "x", null));
        conference.act("chair:friends", new EscalateBracket("b4", "x"));
        assertThat(outside().brackets().find("b4")).isEmpty();
        conference.act("chair:friends", new ReportGroup("ref-1", null, true, null));
        assertThat(outside().brackets().get("b4").body()).isEqualTo("com-5");
    }

    @Test
    void what_was_opened_inside_is_unknown_to_others() {
        refer();
        conference.act(
                "seat:states.FRA", new OpenBracket("3", List.of(quote("unduly")), "x", null));
        conference.refused(
                BRACKET_NOT_FOUND, "seat:states.MEX", new JoinBracket("b4", "states.MEX", null));
        conference.refused(BRACKET_NOT_FOUND, "chair:com-5", new EscalateBracket("b4", null));
        conference.refused(BODY_CLOSED, "chair:com-5", new EscalateBracket("b1", null));
    }

    private void safetyOfLifeIsInTheDraft() {
        conference.table("28", "CHN", mod("5", "Safety of life comes first.", "com-5"));
        conference.act("chair:com-5", new TakeUpInstruction("28", 1, null));
    }

    @Test
    void nothing_outside_is_linked_to_what_was_opened_inside() {
        safetyOfLifeIsInTheDraft();
        refer();
        conference.act(
                "chair:com-5", new ReferProvisions("friends", List.of("5"), "Find words", null));
        conference.act(
                "seat:states.FRA", new OpenBracket("3", List.of(quote("unduly")), "in", null));
        conference.act("seat:states.FRA", new OpenBracket("5", List.of(whole()), "in", null));
        conference.act("seat:states.FRA", new LinkBrackets("b4", "b5"));
        conference.act("chair:friends", new ReportGroup("ref-2", null, true, null));
        assertThat(conference.bracket("b5").links()).containsExactly("b4");
        assertThat(outside().brackets().find("b4")).isEmpty();
        assertThat(outside().brackets().get("b5").links()).isEmpty();
        conference.act("chair:friends", new ReportGroup("ref-1", null, true, null));
        assertThat(outside().brackets().get("b5").links()).containsExactly("b4");
    }

    @Test
    void what_was_done_for_a_negotiating_group_inside_is_unknown_to_others() {
        safetyOfLifeIsInTheDraft();
        conference.act(
                "chair:com-5",
                new ReferProvisions("friends", List.of("3", "5"), "Find words", null));
        conference.act(
                "secretariat", new CreateGroup("band", Map.of("en", "B"), List.of("FRA"), null));
        conference.act(
                "seat:states.FRA", new OpenBracket("3", List.of(quote("unduly")), "in", null));
        conference.act("seat:states.FRA", new DeclareOnBehalf("band", "bracket/b4"));
        conference.act("seat:states.FRA", new LetGoOfBracket("b4", "states.FRA"));
        conference.act("chair:friends", new CallConsensus("friends", List.of("5")));
        var said =
                (StatementRecorded)
                        conference
                                .act(
                                        "seat:states.FRA",
                                        new RecordStatement(
                                                null,
                                                StatementKind.STATEMENT,
                                                "consensus-call/call-1",
                                                "Zanzibar"))
                                .getLast();
        conference.act(
                "seat:states.FRA", new DeclareOnBehalf("band", "statement/" + said.statement()));
        var inside = conference.state;
        assertThat(inside.negotiating().group("band").acts()).hasSize(2);
        var outside = Outside.of(inside, Viewer.PUBLIC);
        assertThat(outside.floor().statements().all()).isEmpty();
        assertThat(outside.negotiating().group("band").acts()).isEmpty();
    }

    @Test
    void who_is_not_of_the_group_does_not_touch_the_fork_even_as_a_holder() {
        refer();
        conference.refused(BODY_CLOSED, "seat:states.MEX", new LetGoOfBracket("b1", "states.MEX"));
        conference.refused(
                BODY_CLOSED, "seat:states.MEX", new JoinBracket("b3", "states.MEX", null));
        conference.refused(BODY_CLOSED, "chair:com-5", new EscalateBracket("b1", null));
        conference.refused(BODY_CLOSED, "chair:plenary", new ProposeAlternative("b1", "x"));
        conference.refused(
                BODY_CLOSED, "chair:com-5", new EditWording("3", quote("unduly"), "x", null, null));
        conference.refused(
                PROVISION_NOT_HERE, "chair:com-5", new CallConsensus("com-5", List.of("3")));
    }

    @Test
    void the_body_that_referred_takes_it_back_and_it_stands_as_referred() {
        refer();
        var before = conference.state.forks().before("3").orElseThrow();
        workInside();
        conference.refused(NOT_ENTITLED, "chair:friends", new RecallReferral("ref-1", null, "no"));
        conference.act("chair:com-5", new RecallReferral("ref-1", null, "time is up"));
        assertThat(conference.shown("3")).isEqualTo(REFERRED);
        assertThat(conference.provision("3").body()).isEqualTo("com-5");
        assertThat(Snapshot.of(conference.texts(), conference.provision("3")).brackets())
                .isEqualTo(before.brackets());
        assertThat(conference.bracket("b2").heldBy("states.FRA")).isTrue();
        assertThat(conference.bracket("b4").open()).isFalse();
        assertThat(outside().brackets().find("b4")).isEmpty();
        conference.refused(
                REFERRAL_ENDED, "chair:com-5", new RecallReferral("ref-1", null, "again"));
        conference.refused(
                REFERRAL_ENDED, "chair:friends", new ReportGroup("ref-1", null, true, null));
    }

    @Test
    void a_group_that_does_not_agree_reports_what_it_has_or_nothing() {
        conference.table("28", "FRA", mod("5", "Safety of life comes first.", "com-5"));
        conference.act("chair:com-5", new TakeUpInstruction("28", 1, null));
        conference.act(
                "chair:com-5",
                new ReferProvisions("friends", List.of("3", "5"), "Find words", null));
        conference.act(
                "chair:friends", new EditWording("5", whole(), "Life comes first.", null, null));
        conference.act("chair:friends", new ReportGroup("ref-1", List.of("5"), false, null));
        assertThat(outside().provision("5").orElseThrow().content().shown())
                .isEqualTo("Life comes first.");
        assertThat(conference.state.forks().out("3")).isPresent();
        conference.act("chair:friends", new EditWording("3", quote("unduly"), "x", null, null));
        var report =
                conference.act("chair:friends", new ReportGroup("ref-1", List.of(), true, "none"));
        assertThat(report)
                .containsExactly(
                        new GroupReported("ref-1", "friends", List.of(), List.of("3"), "none"));
        assertThat(conference.shown("3")).isEqualTo(REFERRED);
    }

    @Test
    void what_the_group_adds_has_a_place_for_others_and_no_words_until_it_reports() {
        conference.table("29", "RUS", add("5A", "5", "Closed text.", "friends"));
        conference.act("chair:friends", new TakeUpInstruction("29", 1, null));
        assertThat(outside().provision("5A").orElseThrow().content().shown()).isEmpty();
        assertThat(outside().proposals().get("29").item(1).orElseThrow().takenUp()).isFalse();
        var facts = conference.act("chair:friends", new ReportGroup("ref-1", null, true, null));
        assertThat(((ProvisionReturned) facts.getFirst()).before()).isNull();
        assertThat(outside().provision("5A").orElseThrow().content().shown())
                .isEqualTo("Closed text.");
    }

    @Test
    void what_the_group_added_leaves_when_it_is_recalled_and_its_instruction_waits_again() {
        conference.table("29", "RUS", add("5A", "5", "Closed text.", "friends"));
        conference.act("chair:friends", new TakeUpInstruction("29", 1, null));
        conference.act("chair:com-5", new RecallReferral("ref-1", null, null));
        assertThat(conference.texts().provision("5A")).isEmpty();
        assertThat(conference.texts().proposals().get("29").item(1).orElseThrow().takenUp())
                .isFalse();
    }

    @Test
    void a_proposal_withdrawn_meanwhile_leaves_the_text_as_referred_too() {
        refer();
        workInside();
        conference.act("seat:states.RUS", new WithdrawProposal("27", null));
        assertThat(read()).isEqualTo("Members shall not impede transit of calls.");
        assertThat(outside().provision("3").orElseThrow().taken()).isEmpty();
        conference.act("chair:com-5", new RecallReferral("ref-1", null, null));
        assertThat(conference.shown("3")).isEqualTo("Members shall not impede transit of calls.");
    }

    @Test
    void readings_wait_for_the_report_and_say_what_is_where() {
        refer();
        var refusal = conference.refused(PROVISION_REFERRED, "chair:plenary", new HoldReading(1));
        assertThat(refusal.detail()).contains("3 is referred to friends");
        assertThat(PlenaryJson.write(refusal.extensions())).contains("\"referral\":\"ref-1\"");
    }

    @Test
    void agreed_inside_is_not_agreed_by_the_body_it_returns_to() {
        conference.table("29", "RUS", mod("5", "Closed text.", "com-5"));
        conference.act("chair:com-5", new TakeUpInstruction("29", 1, null));
        conference.act("chair:com-5", new ReferProvisions("friends", List.of("5"), "m", null));
        conference.act("chair:friends", new CallConsensus("friends", List.of("5")));
        conference.act("chair:friends", new GavelConsensus("call-1"));
        conference.act("chair:friends", new ReportGroup("ref-1", null, true, null));
        assertThat(conference.provision("5").state()).isEqualTo(ProvisionState.UNDER_DISCUSSION);
    }

    @Test
    void a_referral_is_refused_where_it_makes_no_sense() {
        refused(NOT_ENTITLED, "chair:plenary", "friends", "3");
        refused(NOT_ENTITLED, "seat:states.FRA", "friends", "3");
        refused(BODY_OPEN, "chair:com-5", "wg-5-2", "3");
        refused(NO_PARENT_BODY, "chair:plenary", "plenary", "3");
        refused(PROVISION_NOT_FOUND, "chair:com-5", "friends", "99");
        refused(PROVISION_NOT_HERE, "chair:com-5", "friends", "5");
        conference.refused(
                MALFORMED_REQUEST,
                "chair:com-5",
                new ReferProvisions("friends", List.of("3"), "m", Instant.EPOCH));
        conference.refused(
                MALFORMED_REQUEST,
                "chair:com-5",
                new ReferProvisions("friends", List.of(), "m", null));
        conference.refused(
                PROVISION_NOT_HERE, "chair:com-5", new ReferBracket("b1", "friends", null));
        conference.refused(
                REFERRAL_NOT_FOUND, "chair:friends", new ReportGroup("ref-9", null, true, null));
        refer();
        refused(PROVISION_REFERRED, "chair:com-5", "friends", "3");
        conference.refused(NOT_ENTITLED, "chair:com-5", new ReportGroup("ref-1", null, true, null));
        conference.refused(
                PROVISION_NOT_FOUND,
                "chair:friends",
                new ReportGroup("ref-1", List.of("5"), true, null));
    }

    private void refused(
            plenary.contracts.refusal.RefusalCode code, String as, String to, String provision) {
        conference.refused(code, as, new ReferProvisions(to, List.of(provision), "m", null));
    }

    @Test
    void members_come_and_go_with_dates_named_by_whom_and_speaking_for_whom() {
        conference.refused(
                NOT_ENTITLED, "chair:plenary", new JoinGroup("friends", "states.MEX", null, null));
        conference.refused(
                SEAT_NOT_FOUND, "chair:com-5", new JoinGroup("friends", "states.ZZZ", null, null));
        conference.refused(
                ALREADY_EXISTS, "secretariat", new JoinGroup("com-5", "states.MEX", null, null));
        var join = new JoinGroup("friends", "states.MEX", null, List.of("group:latin-america"));
        conference.act("chair:com-5", join);
        assertThat(conference.act("chair:com-5", join)).isEmpty();
        conference.act("seat:states.RUS", new LeaveGroup("friends", "states.RUS", "done"));
        conference.act("chair:friends", new LeaveGroup("friends", "states.FRA", null));
        conference.refused(
                LAST_MEMBER, "chair:friends", new LeaveGroup("friends", "states.MEX", null));
        var body = conference.state.assembly().bodies().get("friends");
        assertThat(body.members()).containsExactly("states.MEX");
        assertThat(body.membership()).extracting("seat").hasSize(3);
        assertThat(body.membership().getLast().namedBy()).isEqualTo("chair:com-5");
        assertThat(body.membership().getFirst().until()).isNotNull();
        assertThat(body.seats("states.FRA")).isFalse();
    }

    @Test
    void it_is_kept_and_read_back_the_same() {
        refer();
        workInside();
        conference.act("chair:com-5", new JoinGroup("friends", "states.MEX", null, null));
        conference.act("chair:friends", new ReportGroup("ref-1", null, true, "x"));
        var read = new java.util.HashMap<plenary.proposal.DocumentKey, Object>();
        conference
                .state
                .documents()
                .all()
                .forEach(
                        (key, thing) ->
                                read.put(
                                        key,
                                        PlenaryJson.read(
                                                PlenaryJson.write(thing), key.kind().type())));
        var again = ForumState.from(conference.state.seq(), conference.state.at(), read);
        assertThat(again.forks()).isEqualTo(conference.state.forks());
        assertThat(again.assembly().bodies().get("friends"))
                .isEqualTo(conference.state.assembly().bodies().get("friends"));
    }
}
