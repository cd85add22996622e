package plenary.proposal.floor;

import static plenary.contracts.refusal.RefusalCode.CHALLENGE_UNSETTLED;
import static plenary.contracts.refusal.RefusalCode.OUT_OF_SCOPE;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import plenary.contracts.refusal.Refusal;
import plenary.proposal.ForumState;
import plenary.proposal.forum.Body;
import plenary.proposal.item.Item;
import plenary.proposal.text.Provision;

/** Competence before substance: what a challenge holds up, and who may rule on it. */
public final class Competence {
    private static final String PROVISION = "provision/";
    private static final String PROPOSAL = "proposal/";
    private static final String ITEM = Item.SUBJECT;

    private Competence() {}

    /**
     * Why the substance must wait: the subject, or for a provision a proposal that stands in it, is
     * challenged or was ruled out of scope.
     */
    public static Optional<Refusal> doubt(ForumState state, String subject) {
        return subjects(state, subject).flatMap(one -> of(state, one).stream()).findFirst();
    }

    private static Stream<String> subjects(ForumState state, String subject) {
        return Stream.concat(
                Stream.of(subject),
                provision(state, subject).stream()
                        .flatMap(p -> p.taken().stream())
                        .map(taken -> PROPOSAL + taken.proposal())
                        .distinct());
    }

    private static Optional<Refusal> of(ForumState state, String subject) {
        if (state.floor().challenged(subject)) {
            return Optional.of(
                    CHALLENGE_UNSETTLED.because(
                            "Whether "
                                    + subject
                                    + " is in scope is challenged; that is settled first."));
        }
        return state.floor().ruledOut(subject)
                ? Optional.of(OUT_OF_SCOPE.because(subject + " was ruled out of scope."))
                : Optional.empty();
    }

    /** Whether there is such a thing: a proposal, a provision, or how one was classified. */
    static boolean exists(ForumState state, String subject) {
        if (subject.startsWith(ITEM)) {
            return item(state, subject).isPresent();
        }
        return provision(state, subject).isPresent()
                || subject.startsWith(PROPOSAL)
                        && state.texts().proposals().has(subject.substring(PROPOSAL.length()));
    }

    /** Whether it has moved since an entry of the record: other words than were ruled on. */
    static boolean movedSince(ForumState state, String subject, Challenge.Ruling ruling) {
        return !subject.startsWith(ITEM) && moved(state, subject, ruling);
    }

    private static boolean moved(ForumState state, String subject, Challenge.Ruling ruling) {
        return provision(state, subject).map(p -> p.version() > ruling.seq()).orElse(false)
                || subject.startsWith(PROPOSAL)
                        && state.texts()
                                .proposals()
                                .find(subject.substring(PROPOSAL.length()))
                                .filter(p -> !p.revisions().isEmpty())
                                .map(p -> p.revisions().getLast().at().isAfter(ruling.at()))
                                .orElse(false);
    }

    /** Whether a body may settle it: the plenary, or one that all of it is before. */
    public static boolean belongsTo(ForumState state, String subject, String body) {
        var plenary = plenary(state);
        if (body.equals(plenary)) {
            return true;
        }
        var bodies = bodies(state, subject, plenary);
        return !bodies.isEmpty() && bodies.stream().allMatch(b -> within(state, b, body));
    }

    private static String plenary(ForumState state) {
        return state.assembly().bodies().all().stream()
                .filter(b -> b.parent() == null)
                .map(Body::id)
                .findFirst()
                .orElse(null);
    }

    private static List<String> bodies(ForumState state, String subject, String plenary) {
        if (subject.startsWith(PROPOSAL)) {
            return state.texts().proposals().find(subject.substring(PROPOSAL.length())).stream()
                    .flatMap(p -> p.items().stream())
                    .map(item -> item.instruction().body())
                    .map(body -> Objects.requireNonNullElse(body, plenary))
                    .distinct()
                    .toList();
        }
        return provision(state, subject).stream()
                .map(p -> p.body() == null ? plenary : p.body())
                .toList();
    }

    private static boolean within(ForumState state, String body, String higher) {
        return body.equals(higher)
                || state.assembly()
                        .parentOf(body)
                        .map(parent -> within(state, parent.id(), higher))
                        .orElse(false);
    }

    /** A classification can be challenged while it is the last one of its provision. */
    private static Optional<Item> item(ForumState state, String subject) {
        return subject.startsWith(ITEM)
                ? state.items()
                        .classified()
                        .find(subject.substring(ITEM.length()))
                        .filter(Item::says)
                        .filter(state.items()::current)
                : Optional.empty();
    }

    private static Optional<Provision> provision(ForumState state, String subject) {
        if (subject.startsWith(ITEM)) {
            return state.items()
                    .classified()
                    .find(subject.substring(ITEM.length()))
                    .flatMap(one -> state.texts().provision(one.provision()));
        }
        return subject.startsWith(PROVISION)
                ? state.texts().provision(subject.substring(PROVISION.length()))
                : Optional.empty();
    }
}
