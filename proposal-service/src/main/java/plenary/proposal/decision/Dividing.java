package plenary.proposal.decision;

import static plenary.contracts.refusal.RefusalCode.ALL_PARTS_REJECTED;
import static plenary.contracts.refusal.RefusalCode.ALREADY_EXISTS;
import static plenary.contracts.refusal.RefusalCode.AMENDMENTS_FIRST;
import static plenary.contracts.refusal.RefusalCode.BRACKETS_REMAIN;
import static plenary.contracts.refusal.RefusalCode.DIVISION_DECIDED;
import static plenary.contracts.refusal.RefusalCode.DIVISION_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.DIVISION_NOT_GRANTED;
import static plenary.contracts.refusal.RefusalCode.DIVISION_NOT_PROVIDED;
import static plenary.contracts.refusal.RefusalCode.DIVISION_OPPOSED;
import static plenary.contracts.refusal.RefusalCode.DIVISION_UNDECIDED;
import static plenary.contracts.refusal.RefusalCode.MALFORMED_REQUEST;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.PARTS_FIRST;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import plenary.contracts.charter.Matter;
import plenary.contracts.event.DeliberationEvent;
import plenary.contracts.event.DraftEvent.WordingEdited;
import plenary.contracts.event.SpeakingEvent.Purpose;
import plenary.contracts.event.VoteByRightEvent.DividedPart;
import plenary.contracts.event.VoteByRightEvent.DividedPartDecided;
import plenary.contracts.event.VoteByRightEvent.DivisionDecided;
import plenary.contracts.event.VoteByRightEvent.DivisionEnded;
import plenary.contracts.event.VoteByRightEvent.DivisionMoved;
import plenary.contracts.event.VoteByRightEvent.DivisionOpposed;
import plenary.contracts.refusal.Refusal;
import plenary.contracts.refusal.Refused;
import plenary.proposal.Actor;
import plenary.proposal.Capacity;
import plenary.proposal.Course;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;
import plenary.proposal.decision.DecisionCommand.OpenPoll;
import plenary.proposal.decision.VoteByRightCommand.GrantDivision;
import plenary.proposal.decision.VoteByRightCommand.MoveDivision;
import plenary.proposal.decision.VoteByRightCommand.OpposeDivision;
import plenary.proposal.margin.Fate;
import plenary.proposal.text.Pointing;
import plenary.proposal.text.Provision;
import plenary.proposal.text.wording.Marking;
import plenary.proposal.text.wording.Merging;
import plenary.proposal.text.wording.Passage;
import plenary.proposal.text.wording.Selection;

/**
 * Division (UNGA rule 129; ITU General Rules): a provision is voted on in parts where nobody
 * objects or the body so decides, then what was adopted as a whole. If every operative part falls,
 * the whole falls. Amendments go before all that.
 */
final class Dividing {
    private static final String MOTION = "division";
    private static final String PROVISION = "provision/";

    private Dividing() {}

    static Decision move(ForumState state, Actor actor, MoveDivision c) {
        var barred =
                VotingRights.barred(state, actor, c.body(), "moves a division")
                        .or(() -> Wordings.notVotable(state, c.body(), PROVISION + c.provision()));
        if (barred.isPresent()) {
            return Decision.refused(barred.get());
        }
        var notNow =
                unknown(state)
                        .or(() -> open(state, c.body(), List.of(c.provision())))
                        // what was voted on whole is divided where it is taken again, not else
                        .or(
                                () ->
                                        Reconsidering.decided(
                                                        state, c.body(), PROVISION + c.provision())
                                                .flatMap(
                                                        last ->
                                                                Reconsidering.decided(
                                                                        state, last)));
        if (notNow.isPresent()) {
            return Decision.refused(notNow.get());
        }
        if (c.parts().size() < 2) {
            return Decision.refused(MALFORMED_REQUEST, "A division has at least two parts.");
        }
        var provision = state.texts().provision(c.provision()).orElseThrow();
        var seat = ((Capacity.Seated) actor.capacity()).seat();
        return Decision.accepted(
                new DivisionMoved(next(state), c.body(), c.provision(), seat, parts(provision, c)));
    }

    static String next(ForumState state) {
        return "division-" + (state.decisions().beforehand().divisions().size() + 1);
    }

    /** That the charter has no such motion. */
    static Optional<Refusal> unknown(ForumState state) {
        return state.assembly().forum().charter().motions().stream()
                        .anyMatch(motion -> motion.motion().equals(MOTION))
                ? Optional.empty()
                : Optional.of(DIVISION_NOT_PROVIDED.because("The charter knows no division."));
    }

    /** That one of these provisions is in a division that is not decided. */
    static Optional<Refusal> open(ForumState state, String body, List<String> provisions) {
        return state.decisions().beforehand().divisions().all().stream()
                .filter(division -> division.open() && division.body().equals(body))
                .filter(division -> !Collections.disjoint(division.provisions(), provisions))
                .findFirst()
                .map(division -> ALREADY_EXISTS.because("The " + division.id() + " is open."));
    }

    private static List<DividedPart> parts(Provision provision, MoveDivision c) {
        var parts = new ArrayList<DividedPart>();
        var taken = new ArrayList<Passage>();
        for (var asked : c.parts()) {
            var quoted = new Selection.Quoted(asked.words(), null);
            var passage = Pointing.at(provision, quoted, false);
            if (!Merging.plain(provision.content(), passage)) {
                throw new Refused(BRACKETS_REMAIN, "These words have open brackets.");
            }
            var overlaps =
                    taken.stream()
                            .anyMatch(
                                    other ->
                                            other.level().equals(passage.level())
                                                    && other.from() < passage.to()
                                                    && passage.from() < other.to());
            if (overlaps) {
                throw new Refused(MALFORMED_REQUEST, "No word is in two parts.");
            }
            taken.add(passage);
            var words = Marking.of(provision.content(), passage);
            parts.add(new DividedPart(parts.size() + 1, words, asked.operative()));
        }
        return parts;
    }

    static Decision oppose(ForumState state, Actor actor, OpposeDivision c) {
        var division = find(state, c.division());
        var barred = VotingRights.barred(state, actor, division.body(), "objects to a division");
        if (barred.isPresent()) {
            return Decision.refused(barred.get());
        }
        var seat = ((Capacity.Seated) actor.capacity()).seat();
        if (division.stage() != Division.Stage.MOVED) {
            return decided(division);
        }
        return division.opposed().contains(seat)
                ? Decision.accepted()
                : Decision.accepted(new DivisionOpposed(division.id(), seat));
    }

    static Decision grant(ForumState state, Actor actor, GrantDivision c) {
        var division = find(state, c.division());
        if (!Moderation.of(actor, division.body())) {
            return Decision.refused(NOT_ENTITLED, "The body's chair lets it be divided.");
        }
        if (division.stage() == Division.Stage.GRANTED && division.poll() == null) {
            return Decision.accepted();
        }
        if (division.stage() != Division.Stage.MOVED) {
            return decided(division);
        }
        state.decisions().uninterrupted(division.body()); // the motion itself may be voted on
        if (!division.opposed().isEmpty()) {
            return Decision.refused(
                    DIVISION_OPPOSED,
                    state.assembly().roster().nameOf(division.opposed().getFirst(), "en")
                            + " objects; the body votes on it.");
        }
        var debate = Debate.of(state, division);
        var against = debate.speakers(Purpose.AGAINST);
        if (!against.isEmpty()) {
            return Decision.refused(
                    DIVISION_OPPOSED,
                    against.getFirst().by() + " speaks against it; the body votes on it.");
        }
        var facts = new ArrayList<DeliberationEvent>();
        facts.add(new DivisionDecided(division.id(), true, null));
        facts.addAll(debate.dropped());
        return Decision.accepted(facts);
    }

    private static Decision decided(Division division) {
        return Decision.refused(DIVISION_DECIDED, "The motion " + division.id() + " is decided.");
    }

    private static Division find(ForumState state, String id) {
        return state.decisions()
                .beforehand()
                .divisions()
                .find(id)
                .orElseThrow(
                        () -> new Refused(DIVISION_NOT_FOUND, "There is no division " + id + "."));
    }

    /** The last division of a provision's words in a body. */
    private static Optional<Division> of(ForumState state, String body, String provision) {
        return state.decisions().beforehand().divisions().all().stream()
                .filter(division -> body.equals(division.body()))
                .filter(division -> provision.equals(division.provision()))
                .reduce((earlier, later) -> later);
    }

    /** Why a vote is not in its turn: amendments, the motion, the parts, and then the whole. */
    static Optional<Refusal> outOfTurn(ForumState state, OpenPoll c) {
        if (c.subject().startsWith(Division.SUBJECT)) {
            return ofDivision(state, c);
        }
        if (c.matter() != Matter.PROPOSAL || !c.subject().startsWith(PROVISION)) {
            return Optional.empty();
        }
        var provision = c.subject().substring(PROVISION.length());
        var amendments = state.margin().openOn(provision);
        if (!amendments.isEmpty()) {
            return Optional.of(
                    AMENDMENTS_FIRST.because(
                            "The amendment " + amendments.getFirst().id() + " waits."));
        }
        return of(state, c.body(), provision)
                .flatMap(
                        division ->
                                switch (division.stage()) {
                                    case MOVED ->
                                            Optional.of(
                                                    DIVISION_UNDECIDED.because(
                                                            division.id() + " is decided first."));
                                    case GRANTED ->
                                            Optional.of(
                                                    PARTS_FIRST.because(
                                                            "Parts of "
                                                                    + division.id()
                                                                    + " wait for their vote."));
                                    case WHOLE_REJECTED ->
                                            Optional.of(
                                                    ALL_PARTS_REJECTED.because(
                                                            "The whole fell with its parts in "
                                                                    + division.id()
                                                                    + "."));
                                    case REFUSED, ENDED -> Optional.<Refusal>empty();
                                })
                .or(() -> SeparateVotes.onOne(state, c.body(), provision));
    }

    private static Optional<Refusal> ofDivision(ForumState state, OpenPoll c) {
        var named = c.subject().substring(Division.SUBJECT.length()).split("/", 2);
        var division = state.decisions().beforehand().divisions().find(named[0]).orElse(null);
        if (division == null || !division.body().equals(c.body())) {
            return Optional.of(
                    DIVISION_NOT_FOUND.because("There is no division " + named[0] + " here."));
        }
        if (named.length == 1) {
            if (c.matter() != Matter.PROCEDURE) {
                return Optional.of(
                        MALFORMED_REQUEST.because("A division is a matter of procedure."));
            }
            return division.stage() == Division.Stage.MOVED
                    ? Debate.of(state, division).unheard()
                    : Optional.of(DIVISION_DECIDED.because(division.id() + " is decided."));
        }
        var part = division.part(named[1]);
        if (part.isEmpty()) {
            return Optional.of(
                    DIVISION_NOT_FOUND.because(division.id() + " has no such part to vote on."));
        }
        if (division.stage() == Division.Stage.MOVED
                || division.stage() == Division.Stage.REFUSED) {
            return Optional.of(DIVISION_NOT_GRANTED.because(division.id() + " is not granted."));
        }
        var matter = division.matter(state);
        if (c.matter() != matter) {
            return Optional.of(
                    MALFORMED_REQUEST.because(
                            "A part is voted on as the whole is: as a matter of "
                                    + matter.name().toLowerCase(Locale.ROOT)
                                    + "."));
        }
        return division.ofProvisions()
                ? SeparateVotes.notVotable(state, division, part.get(), c)
                : Optional.empty();
    }

    /** The provisions that a vote on a part puts, each with the digest of its words. */
    static Map<String, String> put(ForumState state, String subject) {
        return part(state, subject)
                .map(part -> SeparateVotes.put(state, part.division(), part.part()))
                .orElse(Map.of());
    }

    /** What a petition or a veto may be about, where this is voted on. */
    static List<String> subjects(ForumState state, String subject) {
        var all = new ArrayList<>(List.of(subject));
        put(state, subject).keySet().forEach(id -> all.add(PROVISION + id));
        return all;
    }

    private record PartOf(Division division, Division.Part part) {}

    private static Optional<PartOf> part(ForumState state, String subject) {
        if (subject == null || !subject.startsWith(Division.SUBJECT)) {
            return Optional.empty();
        }
        var named = subject.substring(Division.SUBJECT.length()).split("/", 2);
        return named.length == 1
                ? Optional.empty()
                : state.decisions()
                        .beforehand()
                        .divisions()
                        .find(named[0])
                        .filter(Division::ofProvisions)
                        .flatMap(
                                division ->
                                        division.part(named[1])
                                                .map(part -> new PartOf(division, part)));
    }

    /** What a decided vote does to a division: of the motion, or of a part. */
    static void follow(Course course, Poll poll, Instant at) {
        var subject = poll.opened().subject();
        if (!subject.startsWith(Division.SUBJECT)
                || poll.outcome().filter(Reconsidering::settled).isEmpty()) {
            return;
        }
        var id = subject.substring(Division.SUBJECT.length()).split("/", 2)[0];
        var division = course.state().decisions().beforehand().divisions().find(id).orElse(null);
        if (division == null) {
            return;
        }
        if (subject.equals(Division.SUBJECT + id)) {
            course.happens(at, new DivisionDecided(id, poll.carried(), poll.id()));
            return;
        }
        division.part(subject.substring(division.subjectOf("").length()))
                .filter(part -> part.undecided() || division.ofProvisions())
                .ifPresent(
                        part -> {
                            course.happens(
                                    at,
                                    new DividedPartDecided(
                                            id, part.put().number(), poll.id(), poll.carried()));
                            end(course, id, at);
                        });
    }

    private static void end(Course course, String id, Instant at) {
        var division = course.state().decisions().beforehand().divisions().get(id);
        if (!division.allDecided()) {
            return;
        }
        if (division.ofProvisions()) {
            course.happens(
                    at, new DivisionEnded(id, SeparateVotes.nothingLeft(course.state(), division)));
            return;
        }
        course.happens(at, new DivisionEnded(id, division.nothingLeft()));
        if (division.nothingLeft()) {
            return;
        }
        for (var part : division.parts()) {
            if (!part.adopted()) {
                leaves(course, division, part.put(), at);
            }
        }
    }

    /** Words that were rejected leave the provision, where they still stand as they were put. */
    private static void leaves(Course course, Division division, DividedPart part, Instant at) {
        var texts = course.state().texts();
        var provision = texts.provision(division.provision()).orElse(null);
        if (provision == null) {
            return;
        }
        Fate.passage(provision.content(), part.words())
                .filter(passage -> Merging.plain(provision.content(), passage))
                .ifPresent(
                        passage -> {
                            var edit = "edit-" + (texts.draft().edits() + 1);
                            var content = Merging.write(provision.content(), passage, edit, "");
                            course.happens(
                                    at,
                                    new WordingEdited(
                                            edit,
                                            provision.id(),
                                            content,
                                            "rejected in part "
                                                    + part.number()
                                                    + " of "
                                                    + division.id()));
                        });
    }
}
