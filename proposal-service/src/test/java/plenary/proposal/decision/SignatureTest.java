package plenary.proposal.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.contracts.event.SignatureEvent.SignatureForm.DECLARED_IT_WILL_NOT;
import static plenary.contracts.event.SignatureEvent.SignatureForm.SIGNED;
import static plenary.contracts.event.SignatureEvent.SignatureForm.SIGNED_AD_REFERENDUM;
import static plenary.contracts.event.SignatureEvent.SignatureForm.SIGNED_WITH_DECLARATION;
import static plenary.contracts.refusal.RefusalCode.CREDENTIALS_INSUFFICIENT;
import static plenary.contracts.refusal.RefusalCode.DELEGATION_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.MALFORMED_REQUEST;
import static plenary.contracts.refusal.RefusalCode.NOT_ADOPTED;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.NOT_YOUR_SEAT;
import static plenary.contracts.refusal.RefusalCode.SIGNATURE_NOT_OPEN;
import static plenary.contracts.refusal.RefusalCode.SIGNED_ALREADY;
import static plenary.proposal.decision.Committee.seat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import plenary.contracts.event.ForumEvent.Credentials;
import plenary.contracts.event.ForumEvent.Delegation;
import plenary.contracts.event.ForumEvent.RepresentativeAccredited;
import plenary.contracts.event.ForumEvent.Role;
import plenary.contracts.event.SignatureEvent.SignatureClosed;
import plenary.contracts.event.SignatureEvent.SignatureForm;
import plenary.proposal.Actor;
import plenary.proposal.Capacity;
import plenary.proposal.Decision;
import plenary.proposal.decision.DecisionCommand.CloseSignature;
import plenary.proposal.decision.DecisionCommand.OpenSignature;
import plenary.proposal.decision.DecisionCommand.Sign;

class SignatureTest {
    private static final OpenSignature OPEN = new OpenSignature(null);

    private static Hall adopted() {
        return Committee.carried().pass(Duration.ofHours(72));
    }

    private static Hall open() {
        var hall = adopted();
        hall.does("secretariat", OPEN);
        return hall;
    }

    private static Sign sign(int n, SignatureForm form) {
        return new Sign("S%02d".formatted(n), form, null, null);
    }

    private static SignatureList list(Hall hall) {
        return SignatureList.of(hall.state(), hall.decisions().openBook().orElse(null));
    }

    @Test
    void a_delegation_signs_the_digest_of_the_adopted_text() {
        var hall = open();
        var text = hall.state().texts().lastAdopted().orElseThrow();
        var book = hall.decisions().openBook().orElseThrow();
        assertThat(book.sha256()).isEqualTo(text.sha256()).hasSize(64);
        hall.does(seat("states", 1), sign(1, SIGNED));
        assertThat(hall.does(seat("states", 1), sign(1, SIGNED))).as("twice").isEmpty();
        assertThat(hall.does("secretariat", OPEN)).as("twice").isEmpty();
    }

    @Test
    void counts_are_by_region_of_those_that_may_vote_and_sign() {
        var hall = adopted();
        var roster = new ArrayList<>(Committee.delegations());
        for (var n = 0; n < 50; n++) {
            var d = roster.get(n);
            roster.set(n, in(d, n < 41 ? "Africa" : "Europe", Credentials.VOTE_AND_SIGN));
        }
        roster.add(
                in(
                        Committee.delegation("S51", "states", List.of()),
                        "Africa",
                        Credentials.SIGN_ONLY));
        Committee.seats(hall, roster);
        hall.does("secretariat", OPEN);
        for (var n = 1; n <= 38; n++) {
            hall.does(seat("states", n), sign(n, n % 2 == 0 ? SIGNED : SIGNED_AD_REFERENDUM));
        }
        hall.does(seat("states", 39), sign(39, DECLARED_IT_WILL_NOT));
        hall.does(seat("states", 51), sign(51, SIGNED));
        var list = list(hall);
        assertThat(list.regions())
                .extracting(SignatureList.Region::shown)
                .containsExactly("Africa 38/3", "Europe 0/9");
        assertThat(list.rows()).hasSize(51).last().matches(row -> row.signed() && !row.voting());
        assertThat(hall.does("secretariat", new CloseSignature()))
                .containsExactly(new SignatureClosed(38, 12));
        assertThat(hall.does("secretariat", new CloseSignature())).isEmpty();
        hall.refuses(SIGNATURE_NOT_OPEN, seat("states", 40), sign(40, SIGNED));
        hall.refuses(SIGNATURE_NOT_OPEN, "secretariat", OPEN);
    }

    private static Delegation in(Delegation d, String region, Credentials credentials) {
        return new Delegation(
                d.code(),
                d.names(),
                d.group(),
                region,
                List.of(),
                Map.of(),
                credentials,
                null,
                d.seats(),
                d.provenance());
    }

    @Test
    void who_declared_it_will_not_may_still_sign_and_who_signed_stays_signed() {
        var hall = open();
        hall.does(seat("states", 1), sign(1, DECLARED_IT_WILL_NOT));
        assertThat(list(hall).signed()).isZero();
        hall.does(seat("states", 1), sign(1, SIGNED));
        assertThat(list(hall).signed()).isEqualTo(1);
        hall.refuses(SIGNED_ALREADY, seat("states", 1), sign(1, DECLARED_IT_WILL_NOT));
    }

    @Test
    void only_what_was_adopted_is_signed() {
        var hall = Committee.carried();
        hall.refuses(NOT_ADOPTED, "secretariat", OPEN);
        hall.refuses(SIGNATURE_NOT_OPEN, "secretariat", new CloseSignature());
        hall.pass(Duration.ofHours(72));
        hall.refuses(NOT_ADOPTED, "secretariat", new OpenSignature("text-9"));
        hall.refuses(NOT_ENTITLED, Committee.CHAIR, OPEN);
        hall.refuses(NOT_ENTITLED, seat("states", 1), new CloseSignature());
        hall.refuses(SIGNATURE_NOT_OPEN, seat("states", 1), sign(1, SIGNED));
        hall.does("chair:plenary", OPEN);
    }

    @Test
    void the_head_signs_from_the_delegations_own_seat() {
        var hall = open();
        hall.refuses(NOT_YOUR_SEAT, seat("states", 2), sign(1, SIGNED));
        hall.refuses(NOT_YOUR_SEAT, "secretariat", sign(1, SIGNED));
        hall.refuses(DELEGATION_NOT_FOUND, seat("states", 2), new Sign("XXX", SIGNED, null, null));
    }

    @Test
    void a_member_who_is_not_the_head_does_not_sign() {
        var hall = open();
        hall.happens(new RepresentativeAccredited("i-x", "S02", "S01", Role.MEMBER));
        var deputy = new Actor("S02", null, false, new Capacity.Seated("states.S01"));
        var answer = sign(1, SIGNED).decide(hall.state(), deputy, hall.now());
        assertThat(((Decision.Refused) answer).refusal().code()).isEqualTo(NOT_ENTITLED);
    }

    @Test
    void credentials_must_allow_it() {
        var hall = open();
        var roster = new ArrayList<>(Committee.delegations());
        roster.set(0, in(roster.getFirst(), "africa", Credentials.VOTE_ONLY));
        roster.set(1, in(roster.get(1), "africa", Credentials.PENDING));
        Committee.seats(hall, roster);
        hall.refuses(CREDENTIALS_INSUFFICIENT, seat("states", 1), sign(1, SIGNED));
        hall.refuses(CREDENTIALS_INSUFFICIENT, seat("states", 2), sign(2, SIGNED));
    }

    @Test
    void a_declaration_has_words_and_sourcing_is_for_rehearsals() {
        var hall = open();
        hall.refuses(MALFORMED_REQUEST, seat("states", 1), sign(1, SIGNED_WITH_DECLARATION));
        hall.refuses(
                MALFORMED_REQUEST, seat("states", 1), new Sign("S01", SIGNED, null, "sourced"));
        hall.does(
                seat("states", 1),
                new Sign("S01", SIGNED_WITH_DECLARATION, "We read it narrowly.", null));
    }
}
