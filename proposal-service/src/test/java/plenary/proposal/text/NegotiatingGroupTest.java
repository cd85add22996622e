package plenary.proposal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.contracts.refusal.RefusalCode.ALREADY_EXISTS;
import static plenary.contracts.refusal.RefusalCode.BODY_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.DELEGATION_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.NEGOTIATING_GROUP_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.NOT_A_MEMBER;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.NOT_THE_SPOKESPERSON;
import static plenary.proposal.text.Conference.mod;
import static plenary.proposal.text.Conference.whole;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import plenary.contracts.event.SessionEvent.StatementKind;
import plenary.contracts.event.SessionEvent.StatementRecorded;
import plenary.proposal.floor.FloorCommand.RecordStatement;
import plenary.proposal.negotiating.NegotiatingCommand.CreateGroup;
import plenary.proposal.negotiating.NegotiatingCommand.DeclareOnBehalf;
import plenary.proposal.negotiating.NegotiatingCommand.Dissociate;
import plenary.proposal.negotiating.NegotiatingCommand.JoinGroup;
import plenary.proposal.negotiating.NegotiatingCommand.LeaveGroup;
import plenary.proposal.negotiating.NegotiatingCommand.NameSpokesperson;
import plenary.proposal.negotiating.NegotiatingGroup;
import plenary.proposal.text.TextCommand.CallConsensus;
import plenary.proposal.text.TextCommand.OpenBracket;
import plenary.proposal.text.TextCommand.TableProposal;

class NegotiatingGroupTest {
    private final Conference conference = Conference.open().withInstrument();

    private static CreateGroup create(String... members) {
        return new CreateGroup("friends-of-transit", Map.of("en", "F"), List.of(members), null);
    }

    private NegotiatingGroup group() {
        return conference.state.negotiating().group("friends-of-transit");
    }

    @Test
    void a_delegation_brings_itself_and_others_join_by_their_own_act() {
        conference.refused(NOT_ENTITLED, "seat:states.RUS", create("RUS", "CHN"));
        conference.act("seat:states.RUS", create());
        conference.refused(ALREADY_EXISTS, "seat:states.CHN", create());
        conference.act("seat:states.CHN", new JoinGroup("friends-of-transit"));
        assertThat(conference.act("seat:states.CHN", new JoinGroup("friends-of-transit")))
                .isEmpty();
        conference.act("seat:states.CHN", new LeaveGroup("friends-of-transit", "alone again"));
        assertThat(group().has("CHN")).isFalse();
        assertThat(group().members()).hasSize(2);
        assertThat(group().members().getLast().until()).isNotNull();
        conference.refused(
                NOT_A_MEMBER, "seat:states.CHN", new LeaveGroup("friends-of-transit", null));
        conference.refused(NEGOTIATING_GROUP_NOT_FOUND, "seat:states.CHN", new JoinGroup("nobody"));
    }

    @Test
    void the_secretariat_enters_members_that_the_roster_has() {
        conference.refused(DELEGATION_NOT_FOUND, "secretariat", create("RUS", "XXX"));
        conference.refused(
                DELEGATION_NOT_FOUND,
                "secretariat",
                new CreateGroup("a", Map.of("en", "A"), List.of(), "Atlantis"));
        conference.act("secretariat", create("RUS", "CHN"));
        assertThat(group().has("CHN")).isTrue();
    }

    @Test
    void a_proposal_is_tabled_on_behalf_and_a_member_dissociates_itself() {
        conference.act("secretariat", create("RUS", "CHN", "EGY"));
        var table =
                new TableProposal(
                        "27",
                        null,
                        "T",
                        List.of(),
                        List.of(mod("3", "Members shall.", "wg-5-1")),
                        "s",
                        null,
                        "friends-of-transit");
        conference.refused(NOT_A_MEMBER, "seat:states.MEX", table);
        conference.act("seat:states.RUS", table);
        var dissociate = new Dissociate("friends-of-transit", "proposal/27", "not ours");
        conference.refused(NOT_A_MEMBER, "seat:states.MEX", dissociate);
        conference.act("seat:states.EGY", dissociate);
        assertThat(conference.act("seat:states.EGY", dissociate)).isEmpty();
        assertThat(group().act("proposal/27").orElseThrow().dissociated())
                .extracting(NegotiatingGroup.Dissociated::delegation)
                .containsExactly("EGY");
        conference.refused(
                NOT_FOUND,
                "seat:states.EGY",
                new Dissociate("friends-of-transit", "proposal/99", null));
    }

    @Test
    void where_a_spokesperson_is_named_no_other_member_speaks() {
        conference.act("secretariat", create("RUS", "CHN"));
        conference.refused(
                BODY_NOT_FOUND,
                "seat:states.RUS",
                new NameSpokesperson("friends-of-transit", "body/nowhere", "RUS"));
        conference.refused(
                NOT_A_MEMBER,
                "seat:states.RUS",
                new NameSpokesperson("friends-of-transit", null, "MEX"));
        conference.act(
                "seat:states.RUS",
                new NameSpokesperson("friends-of-transit", "body/wg-5-1", "RUS"));
        conference.table("27", "CHN", mod("3", "Members shall.", "wg-5-1"));
        conference.refused(
                NOT_THE_SPOKESPERSON,
                "seat:states.CHN",
                new DeclareOnBehalf("friends-of-transit", "proposal/27"));
        conference.refused(
                NOT_THE_SPOKESPERSON,
                "seat:states.CHN",
                new NameSpokesperson("friends-of-transit", null, "CHN"));
        conference.table("28", "CHN", mod("5", "Safety of life comes first.", "wg-5-2"));
        conference.act("seat:states.CHN", new DeclareOnBehalf("friends-of-transit", "proposal/28"));
        conference.refused(
                NOT_FOUND,
                "seat:states.RUS",
                new DeclareOnBehalf("friends-of-transit", "proposal/27"));
    }

    @Test
    void a_bracket_is_held_on_behalf_by_its_own_holder() {
        conference.withModification();
        conference.act("secretariat", create("FRA", "MEX"));
        conference.act("seat:states.FRA", new OpenBracket("3", List.of(whole()), null, null));
        conference.refused(
                NOT_FOUND,
                "seat:states.MEX",
                new DeclareOnBehalf("friends-of-transit", "bracket/b1"));
        var declare = new DeclareOnBehalf("friends-of-transit", "bracket/b1");
        conference.act("seat:states.FRA", declare);
        assertThat(conference.act("seat:states.FRA", declare)).isEmpty();
        assertThat(conference.bracket("b1").holding()).containsExactly("states.FRA");
    }

    @Test
    void words_about_a_call_outside_every_meeting_are_said_on_behalf_and_dissociated_from() {
        conference.withModification();
        conference.act("secretariat", create("FRA", "MEX"));
        conference.act("chair:wg-5-1", new CallConsensus("wg-5-1", List.of("3")));
        var said =
                new RecordStatement(
                        null, StatementKind.STATEMENT, "consensus-call/call-1", "We regret it.");
        var statement =
                ((StatementRecorded) conference.act("seat:states.FRA", said).getLast()).statement();
        var declare = new DeclareOnBehalf("friends-of-transit", "statement/" + statement);
        conference.refused(NOT_FOUND, "seat:states.MEX", declare);
        conference.act("seat:states.FRA", declare);
        conference.act(
                "seat:states.MEX",
                new Dissociate("friends-of-transit", "statement/" + statement, null));
        assertThat(group().act("statement/" + statement).orElseThrow().dissociated()).hasSize(1);
    }
}
