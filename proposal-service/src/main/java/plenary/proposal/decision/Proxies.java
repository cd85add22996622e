package plenary.proposal.decision;

import static plenary.contracts.refusal.RefusalCode.BODY_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.CREDENTIALS_INSUFFICIENT;
import static plenary.contracts.refusal.RefusalCode.MALFORMED_REQUEST;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.POWERS_TRANSFERRED;
import static plenary.contracts.refusal.RefusalCode.PROXIES_NOT_PROVIDED;
import static plenary.contracts.refusal.RefusalCode.PROXY_GIVEN_ALREADY;
import static plenary.contracts.refusal.RefusalCode.PROXY_HELD_ALREADY;
import static plenary.contracts.refusal.RefusalCode.PROXY_HOLDER_ABSENT;
import static plenary.contracts.refusal.RefusalCode.PROXY_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.SEAT_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.SESSION_NOT_OPEN;
import static plenary.contracts.refusal.RefusalCode.VOTING_BEGUN;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plenary.contracts.event.Conduct.Cause;
import plenary.contracts.event.Conduct.NotAdmitted;
import plenary.contracts.event.Conduct.Proxy;
import plenary.contracts.event.VoteEvent.ProxyGiven;
import plenary.contracts.event.VoteEvent.ProxyWithdrawn;
import plenary.contracts.refusal.Refusal;
import plenary.proposal.Actor;
import plenary.proposal.Capacity;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;
import plenary.proposal.decision.DecisionCommand.GiveProxy;
import plenary.proposal.decision.DecisionCommand.WithdrawProxy;
import plenary.proposal.floor.Session;

/**
 * Proxies for one meeting (ITU General Rules: a delegation prevented from attending may give its
 * vote to another; nobody holds more than one, and the holder is present). A transfer of powers is
 * another thing: it is part of the credentials.
 */
final class Proxies {
    private Proxies() {}

    static Decision give(ForumState state, Actor actor, GiveProxy c) {
        if (!state.assembly().bodies().has(c.body())) {
            return Decision.refused(BODY_NOT_FOUND, "There is no body " + c.body() + ".");
        }
        if (!(actor.capacity() instanceof Capacity.Seated seated)
                || !VotingRights.in(state, seated.seat(), c.body())) {
            return Decision.refused(
                    NOT_ENTITLED, "A seat that votes in " + c.body() + " gives its proxy.");
        }
        var session = state.floor().openSessionOf(c.body()).orElse(null);
        if (session == null) {
            return Decision.refused(
                    SESSION_NOT_OPEN, "A proxy is for a meeting, and " + c.body() + " has none.");
        }
        return faulty(state, seated.seat(), c, session)
                .map(Decision::refused)
                .orElseGet(
                        () ->
                                Decision.accepted(
                                        new ProxyGiven(
                                                state.decisions().beforehand().nextProxy(),
                                                seated.seat(),
                                                c.holder(),
                                                c.body(),
                                                session.id())));
    }

    private static Optional<Refusal> faulty(
            ForumState state, String seat, GiveProxy c, Session session) {
        var beforehand = state.decisions().beforehand();
        var most = state.assembly().forum().charter().methods().proxiesHeld();
        if (most == 0) {
            return Optional.of(PROXIES_NOT_PROVIDED.because("The charter knows no proxies."));
        }
        if (state.decisions().begunIn(c.body()).isPresent()) {
            return Optional.of(VOTING_BEGUN.because("A proxy is given before voting begins."));
        }
        if (state.assembly().roster().seat(c.holder()).isEmpty()) {
            return Optional.of(SEAT_NOT_FOUND.because("There is no seat " + c.holder() + "."));
        }
        if (c.holder().equals(seat)) {
            return Optional.of(MALFORMED_REQUEST.because("A proxy is given to another seat."));
        }
        for (var one : List.of(seat, c.holder())) {
            if (!VotingRights.in(state, one, c.body()) || !state.assembly().roster().mayVote(one)) {
                return Optional.of(
                        CREDENTIALS_INSUFFICIENT.because(
                                one + " has no vote in " + c.body() + "."));
            }
        }
        var delegation = delegation(state, seat);
        var handed = Transfers.to(state, delegation);
        if (handed.isPresent()) {
            return Optional.of(
                    POWERS_TRANSFERRED.because(
                            delegation + " has transferred its powers to " + handed.get() + "."));
        }
        if (beforehand.proxyOf(seat, session.id()).isPresent()) {
            return Optional.of(
                    PROXY_GIVEN_ALREADY.because(
                            seat
                                    + " has given its proxy to "
                                    + beforehand.proxyOf(seat, session.id()).get().holder()
                                    + "."));
        }
        var held =
                beforehand.proxiesIn(session.id()).stream()
                        .filter(proxy -> proxy.holder().equals(c.holder()))
                        .count();
        if (held >= most) {
            return Optional.of(
                    PROXY_HELD_ALREADY.because(
                            c.holder()
                                    + " holds "
                                    + held
                                    + ", and the charter allows "
                                    + most
                                    + "."));
        }
        return absent(session, c.holder())
                ? Optional.of(PROXY_HOLDER_ABSENT.because(c.holder() + " is not present."))
                : Optional.empty();
    }

    // where nobody has taken the presence, all count as there
    private static boolean absent(Session session, String seat) {
        return !session.present().isEmpty() && !session.present().contains(seat);
    }

    static Decision withdraw(ForumState state, Actor actor, WithdrawProxy c) {
        var proxy = state.decisions().beforehand().proxy(c.proxy()).orElse(null);
        if (proxy == null) {
            return Decision.refused(PROXY_NOT_FOUND, "There is no proxy " + c.proxy() + ".");
        }
        if (!(actor.capacity() instanceof Capacity.Seated seated)
                || !seated.seat().equals(proxy.seat())) {
            return Decision.refused(NOT_ENTITLED, "Who gave it takes it back: " + proxy.seat());
        }
        return state.decisions().begunIn(proxy.body()).isPresent()
                ? Decision.refused(VOTING_BEGUN, "A proxy is taken back before voting begins.")
                : Decision.accepted(new ProxyWithdrawn(c.proxy()));
    }

    /** Who votes for whom in the meeting that is open: absent seats whose holder is there. */
    static List<Proxy> holding(ForumState state, String body) {
        var there =
                state.floor()
                        .openSessionOf(body)
                        .map(session -> Set.copyOf(session.present()))
                        .orElse(Set.of());
        var holding = new ArrayList<>(Transfers.holding(state, body, there));
        state.floor()
                .openSessionOf(body)
                .ifPresent(
                        session -> {
                            for (var given : given(state, session)) {
                                if (!absent(session, given.holder())) {
                                    holding.add(
                                            new Proxy(
                                                    given.seat(),
                                                    given.holder(),
                                                    delegation(state, given.holder())));
                                }
                            }
                        });
        return holding;
    }

    /** Seats whose holder is absent, so that nobody votes for them. */
    static List<NotAdmitted> orphaned(ForumState state, String body) {
        return state.floor()
                .openSessionOf(body)
                .map(
                        session ->
                                given(state, session).stream()
                                        .filter(given -> absent(session, given.holder()))
                                        .map(
                                                given ->
                                                        new NotAdmitted(
                                                                given.seat(),
                                                                Cause.PROXY_HOLDER_ABSENT))
                                        .toList())
                .orElse(List.of());
    }

    // who is there votes for itself, whatever it has handed over
    private static List<ProxyGiven> given(ForumState state, Session session) {
        return state.decisions().beforehand().proxiesIn(session.id()).stream()
                .filter(given -> !session.present().contains(given.seat()))
                .toList();
    }

    private static String delegation(ForumState state, String seat) {
        return state.assembly().roster().ofSeat(seat).orElseThrow().code();
    }
}
