package plenary.proposal.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.contracts.refusal.RefusalCode.CREDENTIALS_INSUFFICIENT;
import static plenary.contracts.refusal.RefusalCode.DELEGATION_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.MALFORMED_REQUEST;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.POWERS_TRANSFERRED;
import static plenary.contracts.refusal.RefusalCode.TRANSFER_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.TRANSFER_NOT_PROVIDED;
import static plenary.proposal.decision.Committee.CHAIR;
import static plenary.proposal.decision.Committee.seat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import plenary.contracts.charter.Matter;
import plenary.contracts.event.Conduct.Proxy;
import plenary.contracts.event.ForumEvent.Credentials;
import plenary.contracts.event.ForumEvent.Delegation;
import plenary.contracts.event.PollEvent.PollOpened;
import plenary.contracts.event.PowersEvent.PowersTransferred;
import plenary.contracts.event.SessionEvent.PresenceSet;
import plenary.contracts.rule.Elector;
import plenary.proposal.decision.DecisionCommand.GiveProxy;
import plenary.proposal.decision.DecisionCommand.OpenPoll;
import plenary.proposal.decision.PowersCommand.EndTransfer;
import plenary.proposal.decision.PowersCommand.TransferPowers;

/** A state that sends nobody hands its vote and signature to another. */
class TransferTest {
    private static final String DIGEST = "ab".repeat(32);
    private static final String SECRETARIAT = "secretariat";

    private static TransferPowers transfer(String from, String to) {
        return new TransferPowers(from, to, "powers.pdf", DIGEST);
    }

    private static Hall conference() {
        return Committee.meets(Committee.withoutQuorumAtOpening());
    }

    private static PollOpened opened(Hall hall) {
        var vote =
                new OpenPoll(
                        "wg",
                        Matter.PROPOSAL,
                        null,
                        Map.of("en", "Shall it?"),
                        "proposal/" + hall.decisions().polls().size(),
                        null,
                        null);
        return (PollOpened) hall.does(CHAIR, vote).getFirst();
    }

    @Test
    void who_holds_the_powers_of_an_absent_state_votes_for_it_while_it_is_there() {
        var hall = conference();
        assertThat(hall.does(SECRETARIAT, transfer("S09", "S01")))
                .containsExactly(
                        new PowersTransferred("transfer-1", "S09", "S01", "powers.pdf", DIGEST));
        hall.happens(new PresenceSet("s2", List.of("states.S01", "states.S02")));
        var opened = opened(hall);
        assertThat(opened.conducted().proxies())
                .containsExactly(new Proxy("states.S09", "states.S01", "S01"));
        assertThat(opened.electorate().electors())
                .filteredOn(Elector::present)
                .extracting(Elector::seat)
                .containsExactly("states.S01", "states.S02", "states.S09");
        hall.counted("poll-1", 2, 1, 0);
        hall.happens(new PresenceSet("s2", List.of("states.S02")));
        assertThat(opened(hall).conducted().proxies()).isEmpty();
        hall.counted("poll-2", 1, 0, 0);
        hall.happens(new PresenceSet("s2", List.of("states.S01", "states.S09")));
        assertThat(opened(hall).conducted().proxies()).isEmpty();
    }

    @Test
    void it_is_no_proxy_and_binds_until_it_ends() {
        var hall = conference();
        hall.does(SECRETARIAT, transfer("S09", "S01"));
        hall.refuses(POWERS_TRANSFERRED, SECRETARIAT, transfer("S09", "S02"));
        hall.refuses(POWERS_TRANSFERRED, SECRETARIAT, transfer("S08", "S09"));
        hall.refuses(POWERS_TRANSFERRED, seat("states", 9), new GiveProxy("states.S02", "wg"));
        hall.does(SECRETARIAT, transfer("S10", "S01"));
        hall.does(seat("states", 11), new GiveProxy("states.S01", "wg"));
        hall.does(SECRETARIAT, new EndTransfer("transfer-1"));
        assertThat(hall.does(SECRETARIAT, new EndTransfer("transfer-1"))).isEmpty();
        hall.does(SECRETARIAT, transfer("S09", "S02"));
    }

    @Test
    void the_secretariat_records_it_for_delegations_that_vote_where_the_charter_has_it() {
        var hall = conference();
        hall.refuses(NOT_ENTITLED, seat("states", 9), transfer("S09", "S01"));
        hall.refuses(NOT_ENTITLED, seat("states", 9), new EndTransfer("transfer-1"));
        hall.refuses(TRANSFER_NOT_FOUND, SECRETARIAT, new EndTransfer("transfer-1"));
        hall.refuses(MALFORMED_REQUEST, SECRETARIAT, transfer("S09", "S09"));
        hall.refuses(DELEGATION_NOT_FOUND, SECRETARIAT, transfer("S09", "ZZZ"));
        Committee.meets().refuses(TRANSFER_NOT_PROVIDED, SECRETARIAT, transfer("S09", "S01"));
        var roster = new ArrayList<>(Committee.delegations());
        var d = roster.getFirst();
        roster.set(
                0,
                new Delegation(
                        d.code(),
                        d.names(),
                        d.group(),
                        d.region(),
                        d.principals(),
                        d.attributes(),
                        Credentials.SIGN_ONLY,
                        null,
                        d.seats(),
                        d.provenance()));
        Committee.seats(hall, roster);
        hall.refuses(CREDENTIALS_INSUFFICIENT, SECRETARIAT, transfer("S09", d.code()));
    }
}
