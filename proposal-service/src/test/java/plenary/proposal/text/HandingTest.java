package plenary.proposal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static plenary.contracts.refusal.RefusalCode.ALREADY_EXISTS;
import static plenary.contracts.refusal.RefusalCode.BODY_CLOSED;
import static plenary.contracts.refusal.RefusalCode.BODY_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.PROVISION_AGREED;
import static plenary.contracts.refusal.RefusalCode.PROVISION_NOT_HERE;
import static plenary.proposal.text.Conference.mod;
import static plenary.proposal.text.Conference.quote;

import java.util.List;
import org.junit.jupiter.api.Test;
import plenary.proposal.text.AgreementCommand.ReopenProvision;
import plenary.proposal.text.HandingCommand.SendProvisionDown;
import plenary.proposal.text.HandingCommand.TakeOverProvision;
import plenary.proposal.text.TextCommand.CallConsensus;
import plenary.proposal.text.TextCommand.EditWording;
import plenary.proposal.text.TextCommand.EscalateBracket;
import plenary.proposal.text.TextCommand.GavelConsensus;
import plenary.proposal.text.TextCommand.LetGoOfBracket;
import plenary.proposal.text.TextCommand.OpenBracket;
import plenary.proposal.text.TextCommand.TakeUpInstruction;

/** A provision of which something was passed up comes before the higher body as a whole. */
class HandingTest {
    private static final TakeOverProvision TAKE =
            new TakeOverProvision("3", "It cannot be settled by itself.");

    /** Two brackets in article 3, of which the first was passed up to the committee. */
    private static Conference passedUp() {
        var conference = Conference.open().withInstrument().withModification();
        conference.act(
                "seat:states.FRA", new OpenBracket("3", List.of(quote("unduly")), null, null));
        conference.act(
                "seat:states.MEX", new OpenBracket("3", List.of(quote("transit")), null, null));
        conference.act("chair:wg-5-1", new EscalateBracket("b1", "Not ours to settle."));
        return conference;
    }

    @Test
    void the_committee_takes_it_over_with_what_the_group_still_held_and_calls_for_consensus() {
        var conference = passedUp();
        conference.act("seat:states.FRA", new LetGoOfBracket("b1", "states.FRA"));
        var call = new CallConsensus("com-5", List.of("3"));
        conference.refused(PROVISION_NOT_HERE, "chair:com-5", call);
        conference.act("chair:com-5", TAKE);
        assertThat(conference.provision("3").body()).isEqualTo("com-5");
        assertThat(conference.bracket("b2").body()).isEqualTo("com-5");
        conference.refused(
                PROVISION_NOT_HERE,
                "chair:wg-5-1",
                new EditWording("3", quote("calls"), "every call", null, null));
        conference.act("seat:states.MEX", new LetGoOfBracket("b2", "states.MEX"));
        conference.act("chair:com-5", call);
        conference.act("chair:com-5", new GavelConsensus("call-1"));
        assertThat(conference.provision("3").state().agreed()).isTrue();
        conference.refused(PROVISION_AGREED, "chair:com-5", down("wg-5-1"));
    }

    @Test
    void it_goes_back_down_with_a_mandate_and_the_brackets_before_the_committee() {
        var conference = passedUp();
        conference.act("chair:com-5", TAKE);
        conference.refused(NOT_ENTITLED, "seat:states.FRA", down("wg-5-2"));
        conference.refused(PROVISION_NOT_HERE, "chair:wg-5-1", down("wg-5-2"));
        conference.refused(BODY_NOT_FOUND, "chair:com-5", down("plenary"));
        conference.refused(BODY_NOT_FOUND, "chair:com-5", down("nowhere"));
        conference.refused(PROVISION_NOT_HERE, "chair:com-5", down("friends"));
        conference.act("chair:com-5", down("wg-5-2"));
        assertThat(conference.provision("3").body()).isEqualTo("wg-5-2");
        assertThat(conference.bracket("b1").body()).isEqualTo("wg-5-2");
        assertThat(conference.bracket("b2").body()).isEqualTo("wg-5-2");
        conference.refused(PROVISION_NOT_HERE, "chair:com-5", TAKE); // it asked for it to be worded
        conference.act("chair:wg-5-2", new EscalateBracket("b1", "Still not ours."));
        assertThat(conference.act("chair:com-5", TAKE)).isNotEmpty(); // and up again
    }

    @Test
    void what_only_passed_through_the_committee_is_taken_over_by_the_plenary_alone() {
        var conference = passedUp();
        assertThat(offered(conference, "com-5")).isTrue();
        assertThat(offered(conference, "plenary")).isFalse();
        conference.act("chair:com-5", new EscalateBracket("b1", "For the conference."));
        conference.refused(PROVISION_NOT_HERE, "chair:com-5", TAKE);
        assertThat(offered(conference, "com-5")).isFalse();
        assertThat(offered(conference, "plenary")).isTrue();
        conference.act("chair:plenary", TAKE);
        assertThat(conference.provision("3").body()).isEqualTo("plenary");
        assertThat(offered(conference, "plenary")).isFalse();
    }

    @Test
    void what_was_settled_in_the_committee_before_the_group_agreed_gives_it_nothing_afterwards() {
        var conference = passedUp();
        conference.act("seat:states.FRA", new LetGoOfBracket("b1", "states.FRA"));
        conference.act("seat:states.MEX", new LetGoOfBracket("b2", "states.MEX"));
        conference.act("chair:wg-5-1", new CallConsensus("wg-5-1", List.of("3")));
        conference.act("chair:wg-5-1", new GavelConsensus("call-1"));
        conference.act("chair:wg-5-1", new ReopenProvision("3", "A slip of the pen."));
        conference.refused(PROVISION_NOT_HERE, "chair:com-5", TAKE);
        assertThat(offered(conference, "com-5")).isFalse();
    }

    @Test
    void the_provision_remembers_who_took_it_and_why_and_what_was_asked_below() {
        var conference = passedUp();
        conference.act("chair:com-5", TAKE);
        conference.act("chair:com-5", down("wg-5-2"));
        assertThat(conference.provision("3").hands())
                .extracting(Handed::from, Handed::to, Handed::words)
                .containsExactly(
                        tuple("wg-5-1", "com-5", TAKE.reason()),
                        tuple("com-5", "wg-5-2", "Word it anew."));
    }

    private static boolean offered(Conference conference, String body) {
        return Rising.offered(conference.state, conference.provision("3"), body);
    }

    @Test
    void nothing_is_taken_that_was_not_passed_up_and_twice_is_once() {
        var conference = passedUp();
        var other = new TakeOverProvision("5", "We want it.");
        conference.table("28", "FRA", mod("5", "Safety comes first.", "wg-5-1"));
        conference.act("chair:wg-5-1", new TakeUpInstruction("28", 1, null));
        conference.refused(PROVISION_NOT_HERE, "chair:com-5", other);
        conference.refused(PROVISION_NOT_HERE, "chair:plenary", TAKE);
        conference.refused(NOT_ENTITLED, "seat:states.FRA", TAKE);
        conference.refused(NOT_ENTITLED, "secretary:com-5", TAKE);
        conference.act("chair:com-5", TAKE);
        assertThat(conference.act("chair:com-5", TAKE)).isEmpty();
    }

    @Test
    void while_a_call_on_it_is_open_it_stays_where_it_is() {
        var conference = passedUp();
        conference.act("seat:states.FRA", new LetGoOfBracket("b1", "states.FRA"));
        conference.act("seat:states.MEX", new LetGoOfBracket("b2", "states.MEX"));
        conference.act("chair:wg-5-1", new CallConsensus("wg-5-1", List.of("3")));
        conference.refused(ALREADY_EXISTS, "chair:com-5", TAKE);
        assertThat(offered(conference, "com-5")).isFalse();
        conference.act("chair:wg-5-1", new GavelConsensus("call-1"));
        conference.refused(PROVISION_AGREED, "chair:com-5", TAKE);
    }

    @Test
    void what_a_closed_group_works_on_is_not_taken_from_it() {
        var conference = Conference.open().withInstrument();
        conference.table("27", "RUS", mod("3", "Members impede nothing.", "friends"));
        conference.act("chair:friends", new TakeUpInstruction("27", 1, null));
        conference.refused(BODY_CLOSED, "chair:com-5", TAKE);
    }

    @Test
    void the_plenary_sends_down_what_nobody_has_taken_up() {
        var conference = Conference.open().withInstrument();
        conference.act("chair:plenary", new SendProvisionDown("5", "wg-5-1", "Look at it."));
        assertThat(conference.provision("5").body()).isEqualTo("wg-5-1");
        conference.act("chair:wg-5-1", new CallConsensus("wg-5-1", List.of("5")));
    }

    private static SendProvisionDown down(String to) {
        return new SendProvisionDown("3", to, "Word it anew.");
    }
}
