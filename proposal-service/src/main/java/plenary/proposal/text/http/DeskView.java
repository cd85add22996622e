package plenary.proposal.text.http;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import plenary.proposal.floor.Challenge;
import plenary.proposal.floor.Session;
import plenary.proposal.text.Bracket;
import plenary.proposal.text.Bracket.StepKind;
import plenary.proposal.text.Proposal;
import plenary.proposal.text.ProvisionState;
import plenary.proposal.text.Rising;

/**
 * What is on a body's desk.
 *
 * @param at the forum's instant it shows
 * @param session the body's open session
 * @param owes brackets before it
 * @param above brackets of its provisions, or that it passed up, which wait at a higher body
 * @param down brackets it sent down
 * @param passedUp provisions of which something was passed up to it
 * @param calls open, in the room and in writing
 * @param toTakeUp instructions allocated to it and not in the draft
 * @param unconsidered proposals that keep its session from closing
 * @param challenges open questions of competence about what is before it
 */
@Schema(name = "BodyDesk")
record DeskView(
        @Schema(required = true) String body,
        @Schema(required = true) String bodyName,
        @Schema(required = true) Instant at,
        String session,
        @Schema(required = true) List<Waiting> owes,
        @Schema(required = true) List<Waiting> above,
        @Schema(required = true) List<Waiting> down,
        @Schema(required = true) List<PassedUp> passedUp,
        @Schema(required = true) List<CallView> calls,
        @Schema(required = true) List<Untaken> toTakeUp,
        @Schema(required = true) List<Unconsidered> unconsidered,
        @Schema(required = true) List<Question> challenges) {

    /**
     * A bracket that waits.
     *
     * @param body where it waits
     * @param how it came there
     * @param since when
     * @param days whole days since then
     * @param opened when it was opened
     * @param until its deadline; absent for none
     * @param note or mandate it came with
     */
    @Schema(name = "WaitingBracket")
    record Waiting(
            @Schema(required = true) String bracket,
            @Schema(required = true) String provision,
            @Schema(required = true) String number,
            @Schema(required = true) String shown,
            @Schema(required = true) String body,
            @Schema(required = true) String bodyName,
            @Schema(required = true, implementation = String.class) StepKind how,
            @Schema(required = true) Instant since,
            @Schema(required = true) long days,
            @Schema(required = true) Instant opened,
            Instant until,
            boolean overdue,
            String note,
            @Schema(required = true) List<InRoom> holders) {}

    /**
     * A holder.
     *
     * @param present whether it is in the room; absent where no session is open or it is not told
     */
    @Schema(name = "HolderInRoom")
    record InRoom(
            @Schema(required = true) String holder,
            @Schema(required = true) String name,
            Boolean present) {}

    /**
     * A provision of which something was passed up, and which the body may take over or has before
     * it as a whole.
     *
     * @param with the body that the provision as a whole is with: the one below, until this one has
     *     taken it over
     * @param here whether it is before this body as a whole
     * @param brackets how many are open in it
     */
    @Schema(name = "PassedUpProvision")
    record PassedUp(
            @Schema(required = true) String provision,
            @Schema(required = true) String number,
            @Schema(required = true) String with,
            @Schema(required = true) String withName,
            @Schema(required = true) boolean here,
            @Schema(required = true) int brackets,
            @Schema(required = true, implementation = String.class) ProvisionState state) {}

    /** An instruction that waits to be taken up. */
    @Schema(name = "UntakenInstruction")
    record Untaken(
            @Schema(required = true) String proposal,
            @Schema(required = true) String symbol,
            @Schema(required = true) int n,
            @Schema(required = true) String provision,
            boolean challenged) {}

    /** A proposal without a disposition. */
    @Schema(name = "UnconsideredProposal")
    record Unconsidered(
            @Schema(required = true) String proposal,
            @Schema(required = true) String symbol,
            @Schema(required = true) String title) {}

    /** An open question of competence. */
    @Schema(name = "OpenChallenge")
    record Question(
            @Schema(required = true) String challenge,
            @Schema(required = true) String subject,
            @Schema(required = true) String by,
            @Schema(required = true) String byName,
            @Schema(required = true) String grounds,
            boolean appealed) {}

    static DeskView of(Sight sight, String body) {
        var texts = sight.texts();
        var now = sight.now();
        var open = texts.brackets().all().stream().filter(Bracket::open).filter(sight::sees);
        var brackets = open.toList();
        return new DeskView(
                body,
                sight.bodyName(body),
                now,
                sight.state().floor().openSessionOf(body).map(Session::id).orElse(null),
                waiting(sight, now, brackets, b -> b.body().equals(body)),
                waiting(sight, now, brackets, b -> sight.above(b.body(), body) && passed(b, body)),
                waiting(sight, now, brackets, b -> sight.above(body, b.body()) && passed(b, body)),
                passedUp(sight, body),
                texts.calls().all().stream()
                        .filter(c -> c.open() && c.body().equals(body))
                        .map(c -> CallView.of(sight, c))
                        .toList(),
                texts.proposals().all().stream()
                        .filter(Proposal::live)
                        .flatMap(p -> untaken(sight, p, body))
                        .toList(),
                texts.unconsidered(body).stream()
                        .map(p -> new Unconsidered(p.id(), p.symbol(), p.title()))
                        .toList(),
                sight.state().floor().challenges().all().stream()
                        .filter(Challenge::open)
                        .filter(c -> before(sight, c.subject(), body))
                        .map(
                                c ->
                                        new Question(
                                                c.id(),
                                                c.subject(),
                                                c.by(),
                                                sight.name(c.by()),
                                                c.grounds(),
                                                c.appealed()))
                        .toList());
    }

    private static List<PassedUp> passedUp(Sight sight, String body) {
        var ids =
                sight.texts().brackets().all().stream()
                        .filter(b -> b.passedUpTo(body) || b.body().equals(body))
                        .filter(sight::sees)
                        .map(Bracket::provision)
                        .collect(Collectors.toSet());
        return sight.texts().inOrder().stream()
                .filter(p -> ids.contains(p.id()) && sight.sees(p))
                .filter(p -> !p.state().agreed())
                .filter(p -> sight.bodyOf(p).equals(body) || Rising.offered(sight.state(), p, body))
                .map(
                        p -> {
                            var with = sight.bodyOf(p);
                            return new PassedUp(
                                    p.id(),
                                    p.number(),
                                    with,
                                    sight.bodyName(with),
                                    with.equals(body),
                                    p.brackets().size(),
                                    p.state());
                        })
                .toList();
    }

    /** Whether it has been before the body. */
    private static boolean passed(Bracket bracket, String body) {
        return bracket.path().stream().anyMatch(step -> step.body().equals(body));
    }

    private static List<Waiting> waiting(
            Sight sight, Instant now, List<Bracket> brackets, Predicate<Bracket> which) {
        return brackets.stream().filter(which).map(b -> waiting(sight, now, b)).toList();
    }

    private static Waiting waiting(Sight sight, Instant now, Bracket b) {
        var view = BracketView.of(sight, b);
        var last = b.path().getLast();
        var present =
                sight.seesBody(b.body())
                        ? sight.state().floor().openSessionOf(b.body()).map(Session::present)
                        : Optional.<List<String>>empty();
        return new Waiting(
                b.id(),
                b.provision(),
                Objects.requireNonNullElse(view.number(), b.provision()),
                view.shown(),
                b.body(),
                sight.bodyName(b.body()),
                last.kind(),
                last.at(),
                Duration.between(last.at(), now).toDays(),
                b.path().getFirst().at(),
                b.deadline(),
                b.deadline() != null && !now.isBefore(b.deadline()),
                last.note(),
                b.holding().stream()
                        .map(
                                h ->
                                        new InRoom(
                                                h,
                                                sight.name(h),
                                                present.map(seats -> seats.contains(h))
                                                        .orElse(null)))
                        .toList());
    }

    private static Stream<Untaken> untaken(Sight sight, Proposal p, String body) {
        return p.items().stream()
                .filter(i -> body.equals(i.instruction().body()) && !i.takenUp())
                .map(
                        i ->
                                new Untaken(
                                        p.id(),
                                        p.symbol(),
                                        i.instruction().n(),
                                        i.instruction().provision(),
                                        sight.state().floor().challenged("proposal/" + p.id())));
    }

    private static boolean before(Sight sight, String subject, String body) {
        var id = subject.substring(subject.indexOf('/') + 1);
        if (subject.startsWith("proposal/")) {
            return sight.texts().proposals().find(id).stream()
                    .flatMap(p -> p.items().stream())
                    .anyMatch(i -> body.equals(i.instruction().body()));
        }
        return sight.texts().provision(id).map(p -> body.equals(sight.bodyOf(p))).orElse(false);
    }
}
