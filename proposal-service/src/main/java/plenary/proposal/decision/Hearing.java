package plenary.proposal.decision;

import java.util.Optional;
import plenary.contracts.charter.Transparency.SeenBy;
import plenary.contracts.event.DeliberationEvent;
import plenary.contracts.event.DemandEvent.MethodDemandWithdrawn;
import plenary.contracts.event.DemandEvent.VoteDemandWithdrawn;
import plenary.contracts.event.GroupDecisionEvent.GroupAsked;
import plenary.contracts.event.GroupDecisionEvent.PetitionDecided;
import plenary.contracts.event.GroupDecisionEvent.PetitionDeclared;
import plenary.contracts.event.GroupDecisionEvent.PetitionObjected;
import plenary.contracts.event.PaperVoteEvent.PollTakenOnPaper;
import plenary.contracts.event.PaperVoteEvent.SheetScanned;
import plenary.contracts.event.PollCourseEvent.PollExtended;
import plenary.contracts.event.PollCourseEvent.PollProxiesSet;
import plenary.contracts.event.PollEvent.PollCancelled;
import plenary.contracts.event.PollEvent.PollCloseRequested;
import plenary.contracts.event.PollEvent.PollKind;
import plenary.contracts.event.PollEvent.PollOpened;
import plenary.contracts.event.PollEvent.ResultReceived;
import plenary.contracts.event.PollEvent.TemperatureCheckClosed;
import plenary.contracts.event.PollEvent.TemperatureCheckOpened;
import plenary.contracts.event.RecommendationEvent.PetitionCompleted;
import plenary.contracts.event.RecommendationEvent.PetitionLapsed;
import plenary.contracts.event.RecommendationEvent.PetitionOpened;
import plenary.contracts.event.RecommendationEvent.PetitionSigned;
import plenary.contracts.event.RecommendationEvent.ReleaseSigned;
import plenary.contracts.event.RecommendationEvent.WaiverSigned;
import plenary.contracts.event.RepeatVoteEvent.CastingVoteGiven;
import plenary.contracts.event.RepeatVoteEvent.ReconsiderationMoved;
import plenary.contracts.event.RepeatVoteEvent.TieRejected;
import plenary.contracts.event.SignatureEvent;
import plenary.contracts.event.VoteByRightEvent.DividedPartDecided;
import plenary.contracts.event.VoteByRightEvent.DivisionDecided;
import plenary.contracts.event.VoteByRightEvent.DivisionEnded;
import plenary.contracts.event.VoteByRightEvent.DivisionMoved;
import plenary.contracts.event.VoteByRightEvent.DivisionOpposed;
import plenary.contracts.event.VoteByRightEvent.SeparateVotesMoved;
import plenary.contracts.event.VoteByRightEvent.VoteDemanded;
import plenary.contracts.event.VoteEvent.MethodDemanded;
import plenary.contracts.event.VoteEvent.PollMethodChanged;
import plenary.contracts.event.VoteEvent.ProxyGiven;
import plenary.contracts.event.VoteEvent.ProxyWithdrawn;
import plenary.contracts.event.VoteEvent.VoteNoted;
import plenary.proposal.Actor;
import plenary.proposal.Capacity;
import plenary.proposal.ForumState;

/**
 * Who may read a fact of this feature, and as whom it is recorded. What happens inside an advisory
 * group is read by the group; what the group does is public, and names no seat.
 */
public final class Hearing {
    private static final String PUBLIC = "public";

    private Hearing() {}

    /** The audience of a group's own affairs. */
    public static String group(String group) {
        return "group:" + group;
    }

    /**
     * @param after the forum just after the fact
     */
    public static String audienceOf(ForumState after, DeliberationEvent event) {
        var decisions = after.decisions();
        return switch (event) {
            case PollOpened e -> e.audience();
            case PollCloseRequested e -> decisions.polls().get(e.poll()).opened().audience();
            case PollCancelled e -> decisions.polls().get(e.poll()).opened().audience();
            case ResultReceived e -> ofResult(after, decisions.polls().get(e.poll()));
            case MethodDemanded e -> ofBody(after, e.body());
            case PollMethodChanged e -> decisions.polls().get(e.poll()).opened().audience();
            case PollTakenOnPaper e -> decisions.polls().get(e.poll()).opened().audience();
            case SheetScanned e -> e.audience();
            case VoteDemanded e -> ofBody(after, e.body());
            case MethodDemandWithdrawn e -> ofBody(after, e.body());
            case VoteDemandWithdrawn e -> ofBody(after, e.body());
            case PollProxiesSet e -> decisions.polls().get(e.poll()).opened().audience();
            case PollExtended e -> decisions.polls().get(e.poll()).opened().audience();
            case DivisionMoved e -> ofBody(after, e.body());
            case SeparateVotesMoved e -> ofBody(after, e.body());
            case DivisionOpposed e -> ofDivision(after, e.division());
            case DivisionDecided e -> ofDivision(after, e.division());
            case DividedPartDecided e -> ofDivision(after, e.division());
            case DivisionEnded e -> ofDivision(after, e.division());
            case ReconsiderationMoved e -> decisions.polls().get(e.poll()).opened().audience();
            case TieRejected e -> decisions.polls().get(e.poll()).opened().audience();
            case CastingVoteGiven e -> decisions.polls().get(e.poll()).opened().audience();
            case VoteNoted e -> decisions.polls().get(e.poll()).opened().audience();
            case ProxyGiven e -> ofBody(after, e.body());
            case ProxyWithdrawn e -> ofBody(after, decisions.beforehand().bodyOf(e.proxy()));
            case TemperatureCheckOpened e -> ofBody(after, e.body());
            case TemperatureCheckClosed e ->
                    ofBody(after, decisions.checks().get(e.check()).body());
            case PetitionOpened e -> group(e.group());
            case PetitionSigned e -> ofPetition(decisions, e.petition());
            case PetitionCompleted e -> ofPetition(decisions, e.petition());
            case PetitionLapsed e -> ofPetition(decisions, e.petition());
            case GroupAsked e -> ofPetition(decisions, e.petition());
            case PetitionObjected e -> ofPetition(decisions, e.petition());
            case PetitionDeclared e -> ofPetition(decisions, e.petition());
            case PetitionDecided e -> ofPetition(decisions, e.petition());
            case WaiverSigned e -> group(e.group());
            case ReleaseSigned e -> group(decisions.veto(e.veto()).orElseThrow().veto().group());
            case SignatureEvent e -> PUBLIC;
            default -> PUBLIC; // recommendations, windows, warnings and vetoes are public acts
        };
    }

    private static String ofDivision(ForumState after, String division) {
        return ofBody(after, after.decisions().beforehand().divisions().get(division).body());
    }

    private static String ofResult(ForumState state, Poll poll) {
        return poll.opened().kind() == PollKind.GROUP && tellsResult(state, poll)
                ? PUBLIC
                : poll.opened().audience();
    }

    /**
     * Whether others than the group may know the sums of its vote: a petition's end would be known
     * by its poll's result; its carried end is public anyway.
     */
    public static boolean tellsResult(ForumState state, Poll poll) {
        var transparency = state.assembly().forum().charter().transparency();
        return transparency != null
                && transparency.groupTallies() == SeenBy.PUBLIC
                && poll.carried();
    }

    private static String ofBody(ForumState state, String body) {
        return state.assembly().bodies().get(body).audience();
    }

    private static String ofPetition(Decisions decisions, String petition) {
        return group(decisions.petition(petition).orElseThrow().petition().group());
    }

    /**
     * The words under which a public fact is recorded, where the seat that acted is a name inside a
     * group: {@code group:civil-society}. Empty where the capacity itself may be shown.
     */
    public static Optional<String> voice(ForumState state, Actor actor, String audience) {
        return audience.equals(PUBLIC) && actor.capacity() instanceof Capacity.Seated seated
                ? state.assembly()
                        .roster()
                        .seat(seated.seat())
                        .map(seat -> seat.in())
                        .filter(in -> hidesNames(state, in))
                        .map(Hearing::group)
                : Optional.empty();
    }

    private static boolean hidesNames(ForumState state, String group) {
        var charter = state.assembly().forum().charter();
        return charter.advisoryGroup(group).isPresent()
                && (charter.transparency() == null
                        || charter.transparency().namesInsideGroups() != SeenBy.PUBLIC);
    }
}
