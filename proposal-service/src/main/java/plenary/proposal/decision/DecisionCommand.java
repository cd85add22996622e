package plenary.proposal.decision;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import plenary.contracts.charter.Matter;
import plenary.contracts.event.PollEvent.Method;
import plenary.contracts.event.SignatureEvent.SignatureForm;
import plenary.contracts.rule.Ballot;
import plenary.contracts.rule.Choice;
import plenary.contracts.rule.Tally;
import plenary.contracts.rule.Verdict;
import plenary.proposal.Actor;
import plenary.proposal.Command;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;

/** What can be asked about votes, recommendations, vetoes and signature. */
public sealed interface DecisionCommand extends Command {

    @Override
    default Decision decide(ForumState state, Actor actor, Instant now) {
        return DecisionDecider.decide(state, actor, this, now);
    }

    /**
     * Opens a vote of the chambers in a body; everything that decides it is frozen.
     *
     * @param matter what it is about, for the charter's own rule; a recommendation is put forward
     *     by {@link PutRecommendation} instead
     * @param method null for the charter's usual one
     * @param subject what hangs on it: {@code proposal/27}, {@code motion/close-debate}
     * @param rule a rule of the charter by name, where the charter lets the chair choose it; null
     *     for the charter's own rule for the matter, or the one a vote has decided on
     * @param startsAt for a roll call: the seat drawn by lot in the room; null where none was
     * @param draw whether a lot decides who is called first; it does anyway where the charter says
     *     so
     * @param seed 32 bytes of chance, hex, by which it is drawn; null where there is none
     * @param quorum the number announced for this vote, where its rule has one; null for none
     * @param closesAt exact closing time; null for the charter's, or the gavel's where it has none
     */
    record OpenPoll(
            String body,
            Matter matter,
            Method method,
            Map<String, String> question,
            String subject,
            String rule,
            String startsAt,
            boolean draw,
            String seed,
            Long quorum,
            Instant closesAt)
            implements DecisionCommand {

        /** Without a draw. */
        public OpenPoll(
                String body,
                Matter matter,
                Method method,
                Map<String, String> question,
                String subject,
                String rule,
                String startsAt) {
            this(body, matter, method, question, subject, rule, startsAt, false, null, null, null);
        }
    }

    /**
     * A seat asks by right for a method, before voting begins.
     *
     * @param subject what is about to be put, as the vote will name it
     */
    record DemandMethod(String body, String subject, Method method) implements DecisionCommand {}

    /** It no longer asks for it; also before voting begins. */
    record WithdrawMethodDemand(String body, String subject, Method method)
            implements DecisionCommand {}

    /** Hands are unclear: the same vote goes on by the charter's other method. */
    record CountAgain(String poll, String reason) implements DecisionCommand {}

    /** A group's window ends later, for a reason such as an outage. */
    record ExtendWindow(String recommendation, String group, Instant until, String reason)
            implements DecisionCommand {}

    /** Puts to the chambers whether one veto is lifted against its group's will. */
    record OverrideVeto(String veto) implements DecisionCommand {}

    /** Calls a vote off, with a reason; it decides nothing. */
    record CancelPoll(String poll, String reason) implements DecisionCommand {}

    /** A seat moves that what a vote decided be taken again. */
    record MoveReconsideration(String poll) implements DecisionCommand {}

    /** The moderator decides a tie, where the rule says so. */
    record GiveCastingVote(String poll, Choice choice) implements DecisionCommand {}

    /** Answers to a vote go on its printed sheet from now on. */
    record TakeOnPaper(String poll, String reason) implements DecisionCommand {}

    /**
     * Attaches a picture of the filled-in sheet.
     *
     * @param sha256 of a file that is here
     */
    record ScanSheet(String poll, String fileName, String sha256) implements DecisionCommand {}

    /**
     * A seat explains its vote, or says that it meant another answer; the tally stands.
     *
     * @param meant for a correction; null for an explanation
     */
    record NoteVote(String poll, Choice meant, String text) implements DecisionCommand {}

    /** A seat that will be absent lets another vote for it in the meeting that is open. */
    record GiveProxy(String holder, String body) implements DecisionCommand {}

    record WithdrawProxy(String proxy) implements DecisionCommand {}

    /** Asks the ballot box to close. */
    record ClosePoll(String poll) implements DecisionCommand {}

    /**
     * Takes in what the ballot box has counted, with what follows from it. The house alone does so.
     *
     * @param votingSeq its entry in the voting log
     * @param votingLeaf that entry's leaf hash, hex
     * @param ballots by seat where the poll publishes names; else empty
     * @param method by which it was counted; null where the entry does not tell
     */
    record ReceiveResult(
            String poll,
            long votingSeq,
            String votingLeaf,
            Instant closedAt,
            Tally tally,
            Verdict verdict,
            List<Ballot> ballots,
            Method method)
            implements DecisionCommand {

        /** One that does not tell its method. */
        public ReceiveResult(
                String poll,
                long votingSeq,
                String votingLeaf,
                Instant closedAt,
                Tally tally,
                Verdict verdict,
                List<Ballot> ballots) {
            this(poll, votingSeq, votingLeaf, closedAt, tally, verdict, ballots, null);
        }
    }

    /** The ballot box took no ballot in all the time of a vote. The house alone tells. */
    record ReceiveMissed(String poll) implements DecisionCommand {}

    /** Opens a temperature check: no threshold, no outcome, no power. */
    record OpenCheck(String body, Map<String, String> question, boolean counted)
            implements DecisionCommand {}

    /** Ends it; the moderator's words about it are kept verbatim. */
    record CloseCheck(String check, String words) implements DecisionCommand {}

    /**
     * Puts a body's clean draft forward, and opens the chambers' vote on it.
     *
     * @param recommendation one that returned, to be put again; null for a new one
     * @param title null for the title it had before
     * @param method by name; null for the charter's usual one where that is by name
     * @param question null for the plain one
     * @param basis what it is said to rest on; null for nothing. A temperature check is refused.
     * @param quorum the number announced for this vote, where its rule has one; null for none
     * @param closesAt exact closing time; null for the charter's, or the gavel's where it has none
     */
    record PutRecommendation(
            String recommendation,
            String body,
            String title,
            Method method,
            Map<String, String> question,
            String basis,
            Long quorum,
            Instant closesAt)
            implements DecisionCommand {

        /** With no quorum announced. */
        public PutRecommendation(
                String recommendation,
                String body,
                String title,
                Method method,
                Map<String, String> question,
                String basis) {
            this(recommendation, body, title, method, question, basis, null, null);
        }
    }

    /** A group gives notice that a provision, as it stands, risks its veto. It has no effect. */
    record GiveWarning(String group, String provision, String text) implements DecisionCommand {}

    /**
     * A seat asks its group to vote on a veto.
     *
     * @param provisions none for the whole text
     * @param cure by provision: wording, or what would make the group let go; {@code *} for all
     *     others
     */
    record OpenPetition(
            String recommendation,
            String group,
            List<String> provisions,
            String reason,
            Map<String, String> cure)
            implements DecisionCommand {}

    record SignPetition(String petition) implements DecisionCommand {}

    /** What no single person can do; see {@link OpenPetition}. */
    record CastVeto(
            String recommendation,
            String group,
            List<String> provisions,
            String reason,
            Map<String, String> cure)
            implements DecisionCommand {}

    /** A seat agrees that its group lets go of some of what it vetoed; something must remain. */
    record NarrowVeto(String veto, List<String> provisions) implements DecisionCommand {}

    /**
     * A seat agrees that its group lets go.
     *
     * @param provisions none for all that the veto still stops
     */
    record LiftVeto(String veto, List<String> provisions) implements DecisionCommand {}

    /** A seat declares that its group has no objection. */
    record WaiveWindow(String recommendation, String group) implements DecisionCommand {}

    /**
     * @param text the adopted text; null for the one there is
     */
    record OpenSignature(String text) implements DecisionCommand {}

    /**
     * A delegation answers the open text.
     *
     * @param declaration its words, where the form needs them or it has some
     * @param provenance how well this is sourced; in a rehearsal only
     */
    record Sign(String delegation, SignatureForm form, String declaration, String provenance)
            implements DecisionCommand {}

    record CloseSignature() implements DecisionCommand {}
}
