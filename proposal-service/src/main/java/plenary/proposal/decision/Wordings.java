package plenary.proposal.decision;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import plenary.contracts.event.BracketEvent.BracketJoined;
import plenary.contracts.event.BracketEvent.BracketOpened;
import plenary.contracts.event.RecommendationEvent.RecommendationAdopted;
import plenary.contracts.refusal.Refusal;
import plenary.contracts.refusal.RefusalCode;
import plenary.proposal.Course;
import plenary.proposal.ForumState;
import plenary.proposal.floor.Competence;
import plenary.proposal.item.Items;
import plenary.proposal.text.CleanDraft;
import plenary.proposal.text.CleanDraft.Cleaned;
import plenary.proposal.text.Everything;
import plenary.proposal.text.Forking;
import plenary.proposal.text.Letting;
import plenary.proposal.text.Provision;
import plenary.proposal.text.Reservation;
import plenary.proposal.text.Scope;

/** What decisions do to the text, and what they read of it. */
final class Wordings {
    private static final String PROVISION = "provision/";

    private Wordings() {}

    /** The clean draft of a body, or why it has none. */
    sealed interface Clean {
        /**
         * @param links by provision: those it is linked to
         */
        record Text(CleanDraft draft, Map<String, List<String>> links) implements Clean {}

        record Unfit(Refusal refusal) implements Clean {}
    }

    /** What of it all decide together: items that are one group's own are not in it. */
    static Clean clean(ForumState state, String body, String title) {
        var scope = Scope.of(state.assembly(), body);
        var own = Items.ownWithin(state, scope);
        var clean = clean(state, body, Items.joint(state, scope), title);
        return clean instanceof Clean.Unfit unfit
                        && unfit.refusal().code() == RefusalCode.NOTHING_TO_AGREE
                        && !own.isEmpty()
                ? new Clean.Unfit(OwnPutting.ownToGroup(state, own.getFirst()))
                : clean;
    }

    static Clean clean(ForumState state, String body, Scope scope, String title) {
        var texts = state.texts();
        if (texts.draft() == null) {
            return new Clean.Unfit(
                    RefusalCode.INSTRUMENT_NOT_FOUND.because("There is no draft to put forward."));
        }
        // what a closed body still works on is not put forward by another
        var withheld = Forking.unreported(state, scope::takes);
        if (withheld.isPresent()) {
            return new Clean.Unfit(withheld.get());
        }
        var unfinished = Everything.open(state, scope::takes);
        if (unfinished.isPresent()) {
            return new Clean.Unfit(unfinished.get());
        }
        var divided = SeparateVotes.before(state, body, scope);
        if (divided.isPresent()) {
            return new Clean.Unfit(divided.get());
        }
        var rejected = SeparateVotes.rejected(state, body);
        return switch (CleanDraft.of(texts, scope, title, state.citations(), rejected)) {
            case Cleaned.Unsettled unsettled ->
                    new Clean.Unfit(RefusalCode.REFERENCES_UNSETTLED.because(unsettled.sentence()));
            case Cleaned.Clean clean when clean.draft().provisions().isEmpty() ->
                    new Clean.Unfit(
                            RefusalCode.NOTHING_TO_AGREE.because(
                                    "No clean provision is with " + body + "."));
            case Cleaned.Clean clean -> challenged(state, clean.draft());
        };
    }

    private static Clean challenged(ForumState state, CleanDraft draft) {
        var all = state.texts().links();
        var links = new LinkedHashMap<String, List<String>>();
        for (var provision : draft.provisions()) {
            if (state.floor().challenged(PROVISION + provision.provision())) {
                return new Clean.Unfit(
                        RefusalCode.CHALLENGE_UNSETTLED.because(
                                "The scope of provision "
                                        + provision.provision()
                                        + " is challenged; that is settled first."));
            }
            var matter = Items.namedMatter(state, provision.provision());
            if (matter.filter(item -> state.floor().challenged(item.subject())).isPresent()) {
                return new Clean.Unfit(
                        RefusalCode.CHALLENGE_UNSETTLED.because(
                                "Whether provision "
                                        + provision.provision()
                                        + " is out of reach is challenged; that is settled first."));
            }
            var linked = all.getOrDefault(provision.provision(), Set.of());
            if (!linked.isEmpty()) {
                links.put(provision.provision(), List.copyOf(linked));
            }
        }
        return new Clean.Text(draft, links);
    }

    /** The recommendation's text becomes the adopted text. */
    static void adopt(Course course, Recommendation recommendation, Instant at) {
        var texts = course.state().texts();
        var round = recommendation.latest();
        var draft =
                CleanDraft.asPut(
                        recommendation.title(),
                        texts.draft().language(),
                        round.provisions(),
                        round.carryOvers(),
                        round.sha256());
        var reservations =
                texts.reservations().all().stream()
                        .filter(Reservation::stands)
                        .filter(one -> round.provision(one.provision()).isPresent())
                        .map(Reservation::id)
                        .toList();
        var text = texts.nextText();
        course.happen(at, draft.adopt(text, reservations));
        course.happens(at, new RecommendationAdopted(recommendation.id(), round.number(), text));
    }

    /**
     * Brackets a whole provision for a group that vetoed it; a second group joins the same bracket.
     *
     * @param open the bracket another group's veto has opened on it in the same return; null for
     *     none
     * @return the bracket it holds
     */
    static String bracket(
            Course course, String open, String provision, Veto veto, String body, Instant at) {
        var holder = Hearing.group(veto.group());
        if (open != null) {
            course.happens(at, new BracketJoined(open, holder, veto.cast().reason()));
            return open;
        }
        var bracket = course.state().texts().nextBracket();
        course.happens(
                at,
                new BracketOpened(
                        bracket, provision, null, null, holder, body, veto.cast().reason()));
        return bracket;
    }

    /** The group lets go of the bracket its veto left, where it still stands. */
    static void letGo(Course course, String bracket, String group, Instant at) {
        var holder = Hearing.group(group);
        course.state()
                .texts()
                .brackets()
                .find(bracket)
                .filter(one -> one.open() && one.heldBy(holder))
                .ifPresent(one -> course.happen(at, Letting.go(course.state(), bracket, holder)));
    }

    /** Why no vote can be taken on a provision in this body; empty for any other subject. */
    static Optional<Refusal> notVotable(ForumState state, String body, String subject) {
        var doubt = Competence.doubt(state, subject);
        if (doubt.isPresent()) {
            return doubt;
        }
        if (!subject.startsWith(PROVISION)) {
            return Optional.empty();
        }
        var id = subject.substring(PROVISION.length());
        if (Items.ownOf(state, id).isPresent()) {
            return Optional.of(OwnPutting.ownToGroup(state, id));
        }
        var provision = state.texts().provision(id).orElse(null);
        if (provision == null) {
            return Optional.of(
                    RefusalCode.PROVISION_NOT_FOUND.because(
                            "The draft has no provision " + id + "."));
        }
        // nobody votes, nor learns by trying, on words that a closed body still works on
        var withheld =
                body.equals(provision.body())
                        ? Optional.<Refusal>empty()
                        : Forking.unreported(state, p -> p.id().equals(id));
        if (withheld.isPresent()) {
            return withheld;
        }
        return isBefore(state, provision, body)
                ? Optional.empty()
                : Optional.of(
                        RefusalCode.PROVISION_NOT_HERE.because(
                                "The provision " + id + " is not before " + body + "."));
    }

    // a bracket passed up brings its provision before the higher body; the plenary takes anything
    private static boolean isBefore(ForumState state, Provision provision, String body) {
        return body.equals(provision.body())
                || state.assembly().parentOf(body).isEmpty()
                || state.texts()
                        .callOn(provision.id())
                        .filter(c -> c.body().equals(body))
                        .isPresent()
                || state.texts().openBracketsOf(provision.id()).stream()
                        .anyMatch(bracket -> bracket.body().equals(body));
    }

    /** A vote that carried a provision settles it: its brackets lift, whoever holds them. */
    static void follow(Course course, Poll poll, Instant at) {
        var subject = poll.opened().subject();
        if (poll.carried() && subject.startsWith(PROVISION)) {
            var provision = subject.substring(PROVISION.length());
            if (course.state().texts().provision(provision).isPresent()) {
                course.happen(at, Letting.outvoted(course.state(), provision));
            }
        }
    }

    /**
     * Whether a provision reads otherwise than when it was voted on: that is another matter. What
     * was carried lifted its brackets, so that an open one is later than the vote.
     */
    static boolean otherSince(ForumState state, Poll poll) {
        var subject = poll.opened().subject();
        if (!subject.startsWith(PROVISION)) {
            return false;
        }
        var id = subject.substring(PROVISION.length());
        var changed = state.texts().provision(id).filter(p -> p.version() > poll.seq()).isPresent();
        return changed && (!poll.carried() || !state.texts().openBracketsOf(id).isEmpty());
    }

    static boolean standsInDraft(ForumState state, String provision) {
        return state.texts().provision(provision).isPresent();
    }
}
