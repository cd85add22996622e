package plenary.proposal.decision;

import static plenary.contracts.refusal.RefusalCode.BODY_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.CLOSES_TOO_SOON;
import static plenary.contracts.refusal.RefusalCode.METHOD_NOT_ALLOWED_HERE;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.NOT_IN_ELECTORATE;
import static plenary.contracts.refusal.RefusalCode.QUORUM_NOT_PRESENT;
import static plenary.contracts.refusal.RefusalCode.RULE_NEEDS_SEATS;
import static plenary.contracts.refusal.RefusalCode.RULE_UNKNOWN;
import static plenary.contracts.refusal.RefusalCode.SESSION_NOT_OPEN;
import static plenary.contracts.refusal.RefusalCode.VOTING_BEGUN;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plenary.contracts.charter.Charter;
import plenary.contracts.charter.Matter;
import plenary.contracts.event.Conduct;
import plenary.contracts.event.PollEvent.Method;
import plenary.contracts.event.PollEvent.PollKind;
import plenary.contracts.event.PollEvent.PollOpened;
import plenary.contracts.refusal.Refusal;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.rule.Elector;
import plenary.contracts.rule.Electorate;
import plenary.contracts.rule.Outcome;
import plenary.contracts.rule.Rule;
import plenary.proposal.Actor;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;
import plenary.proposal.decision.DecisionCommand.OpenPoll;
import plenary.rules.Quorums;

/** Votes of the chambers, opened by a body's moderator. */
final class Voting {
    private Voting() {}

    static Decision open(ForumState state, Actor actor, OpenPoll c, Instant now) {
        var closed = notOpenTo(state, actor, c.body(), c.subject());
        if (closed.isPresent()) {
            return Decision.refused(closed.get());
        }
        var part = c.subject().startsWith(Division.SUBJECT);
        if ((c.matter() == Matter.RECOMMENDATION && !part)
                || c.subject().startsWith("recommendation/")) {
            return Decision.refused(
                    METHOD_NOT_ALLOWED_HERE,
                    "A recommendation is voted on when its clean draft is put forward.");
        }
        var unvotable = Wordings.notVotable(state, c.body(), c.subject());
        // an item that is one group's own is voted on under no other name either
        if (unvotable.isPresent()
                && (c.matter() == Matter.PROPOSAL
                        || unvotable.get().code() == RefusalCode.OWN_TO_GROUP)) {
            return Decision.refused(unvotable.get());
        }
        var noAppeal =
                Appeals.notVotable(state, c)
                        .or(() -> MotionVotes.notVotable(state, c))
                        .or(() -> CharterVotes.notVotable(state, c))
                        .or(() -> RulesByVote.notVotable(state, c));
        if (noAppeal.isPresent()) {
            return Decision.refused(noAppeal.get());
        }
        var earlier =
                Dividing.outOfTurn(state, c)
                        .or(
                                () ->
                                        Reconsidering.stands(
                                                state, c.body(), c.matter(), c.subject(), now));
        if (earlier.isPresent()) {
            return Decision.refused(earlier.get());
        }
        var heldUp = RuleOfVote.notNow(state, Dividing.subjects(state, c.subject()));
        if (heldUp.isPresent()) {
            return Decision.refused(heldUp.get());
        }
        var charter = state.assembly().forum().charter();
        var rule = c.rule() == null ? RulesByVote.usual(state, c) : charter.rule(c.rule());
        if (rule.isEmpty()) {
            return Decision.refused(noRule(c.rule(), c.matter()));
        }
        var notChosen = RulesByVote.notChosen(state, c);
        if (notChosen.isPresent()) {
            return Decision.refused(notChosen.get());
        }
        var applied =
                RuleOfVote.on(
                        state,
                        c.matter(),
                        forThePlenary(state, c),
                        Dividing.subjects(state, c.subject()),
                        rule.get());
        var ofWhole = c.matter() == Matter.RECOMMENDATION; // a part of it: the whole is put
        var met = Demands.met(state, c.body(), c.subject());
        var method =
                ofWhole
                        ? Takings.ofWhole(charter, met, c.method())
                        : Takings.chosen(state, c.body(), c.subject(), c.method());
        var unfit =
                ofWhole
                        ? Takings.unfitForWhole(met, method)
                        : Takings.unfit(state, c.body(), c.subject(), method);
        if (unfit.isPresent()) {
            return Decision.refused(unfit.get());
        }
        if (method == Method.SHOW_OF_HANDS && applied.rule().needsSeats()) {
            return Decision.refused(
                    RULE_NEEDS_SEATS,
                    "The rule " + applied.rule().name() + " counts by seat, and hands have none.");
        }
        var uncounted =
                Electorates.uncounted(state, applied.rule())
                        .or(() -> Announcing.unfit(applied.rule(), c.quorum()))
                        .or(() -> Announcing.lapsed(state, c.subject(), applied.rule(), now))
                        .or(() -> tooSoon(charter, c.closesAt(), now));
        return uncounted.isPresent()
                ? Decision.refused(uncounted.get())
                : opened(
                        state,
                        c,
                        new RuleOfVote(Announcing.in(applied.rule(), c.quorum()), applied.setBy()),
                        method,
                        now);
    }

    private static Decision opened(
            ForumState state, OpenPoll c, RuleOfVote applied, Method method, Instant now) {
        var rule = applied.rule();
        var attendance = Attendance.in(state, c.body());
        // what is put as a whole is for the chambers, whoever the members of the body are
        var members = c.matter() == Matter.RECOMMENDATION || again(state, c) ? null : c.body();
        var electorate = Electorates.of(state, rule, members, attendance, now);
        var charter = state.assembly().forum().charter();
        var open = noQuorum(charter, rule, electorate);
        if (method == Method.SECRET && open.isEmpty()) {
            open = Secrecy.unfit(charter, rule, electorate);
        }
        if (open.isPresent()) {
            return Decision.refused(open.get());
        }
        var order =
                method == Method.ROLL_CALL ? callOrder(electorate.electors()) : List.<String>of();
        if (c.startsAt() != null && !order.contains(c.startsAt())) {
            return Decision.refused(
                    NOT_IN_ELECTORATE, "The seat " + c.startsAt() + " is not called.");
        }
        var lot = drawn(state, c) && !order.isEmpty() ? Conducting.draw(c.seed(), order) : null;
        var first = lot == null ? c.startsAt() : lot.seat();
        return Decision.accepted(
                applied.in(
                        ofChambers(
                                state,
                                c,
                                method,
                                rule,
                                electorate,
                                first == null ? order : Conducting.startingAt(order, first),
                                Conducting.of(state, c.body(), c.subject(), method, lot)
                                        .about(c.matter(), forThePlenary(state, c)),
                                now)));
    }

    /** Whether the plenary votes, or the chambers wherever it is put: a committee has own rules. */
    static boolean forThePlenary(ForumState state, OpenPoll c) {
        return state.assembly().parentOf(c.body()).isEmpty()
                || c.matter() == Matter.RECOMMENDATION
                || again(state, c);
    }

    /** Whether it is put to the chambers that they vote again on what they did not carry. */
    private static boolean again(ForumState state, OpenPoll c) {
        return c.matter() == Matter.RECONSIDERATION
                && c.subject().startsWith(Reconsidering.SUBJECT)
                && state.decisions()
                        .polls()
                        .find(c.subject().substring(Reconsidering.SUBJECT.length()))
                        .filter(Reconsidering::ofChambers)
                        .isPresent();
    }

    /** Where the charter has the quorum tested before voting begins, that it is not there. */
    static Optional<Refusal> noQuorum(Charter charter, Rule rule, Electorate electorate) {
        if (!charter.methods().testsQuorumAtOpening() || Quorums.present(rule, electorate)) {
            return Optional.empty();
        }
        var there = electorate.electors().stream().filter(Elector::present).count();
        return Optional.of(
                QUORUM_NOT_PRESENT.because(
                        there
                                + " of "
                                + electorate.electors().size()
                                + (charter.methods().countsProxiesForQuorum()
                                        ? " are present or represented."
                                        : " are present; who is represented is not counted.")));
    }

    /** What stands in the way of any vote in a body, before its rule and method. */
    static Optional<Refusal> notOpenTo(ForumState state, Actor actor, String body, String subject) {
        if (!state.assembly().bodies().has(body)) {
            return Optional.of(BODY_NOT_FOUND.because("There is no body " + body + "."));
        }
        if (!Moderation.of(actor, body)) {
            return Optional.of(NOT_ENTITLED.because("The body's chair opens a vote."));
        }
        var check = Check.decidesNothing(state, subject);
        if (check.isPresent()) {
            return check;
        }
        if (state.floor().openSessionOf(body).isEmpty()) {
            return Optional.of(
                    SESSION_NOT_OPEN.because("The body " + body + " has no open session."));
        }
        return state.decisions()
                .begunIn(body)
                .map(
                        begun ->
                                VOTING_BEGUN.because(
                                        "The vote "
                                                + begun.id()
                                                + " has begun; nothing interrupts it."))
                .or(() -> MotionVotes.first(state, body, subject));
    }

    static Refusal noRule(String named, Matter matter) {
        return named == null
                ? METHOD_NOT_ALLOWED_HERE.because(
                        "The charter provides for no vote on this: "
                                + matter.name().toLowerCase(java.util.Locale.ROOT)
                                + ".")
                : RULE_UNKNOWN.because("The charter has no rule " + named + ".");
    }

    private static boolean drawn(ForumState state, OpenPoll c) {
        var order = state.assembly().forum().charter().orderOfCall();
        return c.startsAt() == null
                && c.seed() != null
                && (c.draw() || order != null && order.startsAtDrawnSeat());
    }

    private static PollOpened ofChambers(
            ForumState state,
            OpenPoll c,
            Method method,
            Rule rule,
            Electorate electorate,
            List<String> order,
            Conduct conduct,
            Instant now) {
        var charter = state.assembly().forum().charter();
        return new PollOpened(
                next(state),
                c.matter() == Matter.PROPOSAL
                                || c.matter() == Matter.RECOMMENDATION
                                || c.matter() == Matter.CHARTER
                        ? PollKind.CHAMBER
                        : PollKind.PROCEDURAL,
                method,
                c.question(),
                c.subject(),
                putAgain(state, c.subject(), rule),
                electorate,
                order,
                state.assembly().bodies().get(c.body()).audience(),
                c.closesAt() == null ? closesAt(charter, now) : c.closesAt(),
                charter.methods().changeOfVote(),
                Takings.namesShown(charter, method),
                method == Method.SHOW_OF_HANDS ? c.body() : null,
                state.assembly().roster().seq(),
                c.body(),
                conduct);
    }

    static String next(ForumState state) {
        return "poll-" + (state.decisions().polls().size() + 1);
    }

    static Instant closesAt(Charter charter, Instant now) {
        var openFor = charter.methods().openFor();
        return openFor == null ? null : now.plus(openFor);
    }

    /**
     * Why a vote does not close then; empty where it may. The charter's time is the least there is.
     *
     * @param closesAt null where nobody named a time
     */
    static Optional<Refusal> tooSoon(Charter charter, Instant closesAt, Instant now) {
        if (closesAt == null) {
            return Optional.empty();
        }
        var least = closesAt(charter, now);
        var soon = least == null ? !closesAt.isAfter(now) : closesAt.isBefore(least);
        return soon
                ? Optional.of(
                        CLOSES_TOO_SOON.because(
                                "The vote is open until "
                                        + (least == null ? "after " + now : least)
                                        + " at least."))
                : Optional.empty();
    }

    static List<String> callOrder(List<Elector> electors) {
        return electors.stream().filter(elector -> !elector.recused()).map(Elector::seat).toList();
    }

    /**
     * The rule as it stands when the same matter is taken again: it is postponed, or tied, once
     * only.
     */
    static Rule putAgain(ForumState state, String subject, Rule rule) {
        return putAgain(state, Set.of(subject), rule);
    }

    /** The same where the matter had several names. */
    static Rule putAgain(ForumState state, Set<String> subjects, Rule rule) {
        var next = rule;
        for (var poll : state.decisions().polls().all()) {
            if (poll.result() != null && subjects.contains(poll.opened().subject())) {
                next = after(poll.outcome().orElseThrow(), next);
            }
        }
        return next;
    }

    private static Rule after(Outcome earlier, Rule r) {
        return switch (earlier) {
            case POSTPONED -> r.postponedBefore();
            case PENDING_SECOND_VOTE -> r.tiedBefore();
            default -> r; // the rule itself says all
        };
    }
}
