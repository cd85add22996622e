package plenary.proposal.negotiating;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import plenary.proposal.ForumState;
import plenary.proposal.negotiating.NegotiatingGroup.Dissociated;
import plenary.proposal.negotiating.NegotiatingGroup.OnBehalf;

/**
 * A group on whose behalf words were said. Whoever may read the words may read this: it is known
 * wherever they are.
 *
 * @param group its name in every address
 * @param names by language
 * @param dissociated members that do not stand behind the words
 */
public record GroupBehind(String group, Map<String, String> names, List<Dissociated> dissociated) {

    /**
     * The groups behind an act, as far as it was declared and dissociated from before an instant: a
     * document of that instant says nothing that came after it.
     *
     * @param subject the act, {@code statement/statement-4}
     * @param until null for all that was said up to now
     */
    public static List<GroupBehind> of(ForumState state, String subject, Instant until) {
        return state.negotiating().behind(subject).stream()
                .flatMap(group -> of(group, group.act(subject).orElseThrow(), until).stream())
                .toList();
    }

    private static Optional<GroupBehind> of(NegotiatingGroup group, OnBehalf act, Instant until) {
        return before(act.at(), until)
                ? Optional.of(
                        new GroupBehind(
                                group.id(),
                                group.names(),
                                act.dissociated().stream()
                                        .filter(d -> before(d.at(), until))
                                        .toList()))
                : Optional.empty();
    }

    private static boolean before(Instant at, Instant until) {
        return until == null || at.isBefore(until);
    }

    /** Its name in a language, else in English, else as addresses have it. */
    public String name(String language) {
        return names.getOrDefault(language, names.getOrDefault("en", group));
    }

    /** Their names in a row, as one says on whose behalf one speaks. */
    public static String names(List<GroupBehind> groups, String language) {
        return groups.stream().map(g -> g.name(language)).collect(Collectors.joining(", "));
    }

    /** Everybody that does not stand behind the words, whichever of the groups it belongs to. */
    public static List<Dissociated> dissociated(List<GroupBehind> groups) {
        return groups.stream().flatMap(g -> g.dissociated().stream()).distinct().toList();
    }
}
