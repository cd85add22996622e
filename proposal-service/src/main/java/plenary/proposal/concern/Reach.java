package plenary.proposal.concern;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plenary.proposal.ForumState;
import plenary.proposal.text.Provision;
import plenary.proposal.text.Texts;

/**
 * How far a petition of members reaches: a text has parts, and what is said of the whole is said of
 * each of them. Two subjects touch where they have a provision in common.
 */
public final class Reach {
    private Reach() {}

    /** Whether a petition on one subject is a petition on any of these. */
    public static boolean touches(ForumState state, String subject, Collection<String> others) {
        if (others.contains(subject)) {
            return true;
        }
        var reached = provisions(state, subject);
        return !reached.isEmpty()
                && others.stream()
                        .flatMap(other -> provisions(state, other).stream())
                        .anyMatch(reached::contains);
    }

    /**
     * Whether both are of one text: the same, with a provision in common, or with provisions that
     * came in one proposal. "The same bill" of article 54 of the Belgian constitution.
     */
    static boolean sameText(ForumState state, String one, String other) {
        return touches(state, one, Set.of(other))
                || !Collections.disjoint(cameIn(state, one), cameIn(state, other));
    }

    private static Set<String> cameIn(ForumState state, String subject) {
        return provisions(state, subject).stream()
                .flatMap(id -> state.texts().provision(id).stream())
                .flatMap(provision -> provision.taken().stream())
                .map(Provision.Taken::proposal)
                .collect(Collectors.toSet());
    }

    /** The provisions a subject is made of; none where it is no text. */
    static Set<String> provisions(ForumState state, String subject) {
        var slash = subject.indexOf('/');
        var id = subject.substring(slash + 1);
        return switch (slash < 0 ? "" : subject.substring(0, slash)) {
            case "provision" -> Set.of(id);
            case "body" -> ofBody(state, id);
            case "proposal" -> ofProposal(state, id);
            case "recommendation" -> ofRecommendation(state, id);
            case "amendment" -> ofAmendment(state, id);
            case "alternative", "bracket" -> ofBracket(state.texts(), id);
            case "division" -> ofDivision(state, id);
            default -> Set.of();
        };
    }

    private static Set<String> ofBody(ForumState state, String body) {
        return state.texts().draft() == null || !state.assembly().bodies().has(body)
                ? Set.of()
                : new HashSet<>(ConcernSubject.within(state, body));
    }

    private static Set<String> ofProposal(ForumState state, String proposal) {
        return state.texts().provisions().all().stream()
                .filter(p -> p.taken().stream().anyMatch(t -> t.proposal().equals(proposal)))
                .map(Provision::id)
                .collect(Collectors.toSet());
    }

    private static Set<String> ofRecommendation(ForumState state, String id) {
        return state.decisions().recommendations().find(id).stream()
                .flatMap(rec -> rec.latest().provisions().stream())
                .map(p -> p.provision())
                .collect(Collectors.toSet());
    }

    private static Set<String> ofAmendment(ForumState state, String id) {
        return only(state.margin().amendments().find(id).map(a -> a.provision()).stream());
    }

    // the alternative b7.b is one of the bracket b7
    private static Set<String> ofBracket(Texts texts, String id) {
        var bracket = id.contains(".") ? id.substring(0, id.indexOf('.')) : id;
        return only(texts.brackets().find(bracket).map(b -> b.provision()).stream());
    }

    // division-1, or division-1/2 for one of its parts
    private static Set<String> ofDivision(ForumState state, String id) {
        var named = id.split("/", 2);
        return state.decisions().beforehand().divisions().find(named[0]).stream()
                .flatMap(
                        d ->
                                named.length == 1 || !d.ofProvisions()
                                        ? d.provisions().stream()
                                        : d.part(named[1]).stream()
                                                .flatMap(part -> part.provisions().stream()))
                .collect(Collectors.toSet());
    }

    private static Set<String> only(Stream<String> one) {
        return one.collect(Collectors.toSet());
    }
}
