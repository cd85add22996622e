package plenary.proposal.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import plenary.contracts.refusal.Refusal;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;
import plenary.journal.http.Spoken;
import plenary.proposal.ForumState;

/**
 * What a reading is narrowed to. A name that stands for nothing is refused in one place for all
 * lists: an empty answer would say that there is nothing, and mean that nothing was understood.
 */
public final class Narrowing {
    private static final List<String> YES_OR_NO = List.of("true", "false");
    private static final List<String> FLAGS = List.of("lines", "unanswered", "preview", "caseKept");
    private static final String GROUP = "group:";

    /** Asked for while a provision is being written, which need not be there yet. */
    private static final String WRITING = "/conflicts";

    private Narrowing() {}

    /** Whether the values are words, and yes or no where they must be; before any is looked up. */
    static void flags(Iterable<Map.Entry<String, String>> query) {
        for (var asked : query) {
            var fault = Spoken.fault(asked.getValue());
            new Checked().that(fault == null, asked.getKey(), fault).orRefuse();
            if (FLAGS.contains(asked.getKey())) {
                one(asked.getKey(), asked.getValue(), YES_OR_NO);
            }
        }
    }

    /**
     * The names a request has, against the forum as its reader sees it.
     *
     * @throws Refused {@code body-not-found}, {@code provision-not-found}, {@code
     *     bracket-not-found}, {@code delegation-not-found}, {@code unknown-value}
     */
    static void names(String path, Iterable<Map.Entry<String, String>> query, ForumState state) {
        if (path.endsWith(WRITING)) {
            return;
        }
        for (var asked : query) {
            var name = asked.getValue();
            switch (asked.getKey()) {
                case "body" ->
                        there(
                                state.assembly().bodies().has(name),
                                RefusalCode.BODY_NOT_FOUND,
                                name);
                case "provision" ->
                        there(
                                state.texts().provisions().find(name).isPresent(),
                                RefusalCode.PROVISION_NOT_FOUND,
                                name);
                case "bracket" ->
                        there(
                                state.texts().brackets().find(name).isPresent(),
                                RefusalCode.BRACKET_NOT_FOUND,
                                name);
                case "delegation" ->
                        there(
                                state.assembly().roster().delegations().find(name).isPresent(),
                                RefusalCode.DELEGATION_NOT_FOUND,
                                name);
                case "holder" -> holder(state, name);
                default -> {} // of no forum's things
            }
        }
    }

    private static void there(boolean there, RefusalCode code, String name) {
        if (!there) {
            throw new Refused(code, "There is no \"" + name + "\" here.");
        }
    }

    private static void holder(ForumState state, String name) {
        var known =
                state.assembly().roster().seat(name).isPresent()
                        || name.startsWith(GROUP)
                                && state.assembly()
                                        .forum()
                                        .charter()
                                        .advisoryGroup(name.substring(GROUP.length()))
                                        .isPresent()
                        || name.indexOf(':') > 0
                                && state.assembly()
                                        .bodies()
                                        .has(name.substring(name.indexOf(':') + 1));
        if (!known) {
            throw refused("holder", name, "a seat, group:ID or an office such as chair:BODY");
        }
    }

    /**
     * One of these words, where one is named.
     *
     * @throws Refused {@code unknown-value}, with the words that may be named
     */
    public static void one(String field, String value, List<String> allowed) {
        if (value != null && !allowed.contains(value)) {
            throw refused(field, value, allowed);
        }
    }

    /** One of these, in lower kebab, where one is named. */
    public static <E extends Enum<E>> void one(String field, String value, Class<E> of) {
        one(
                field,
                value,
                Arrays.stream(of.getEnumConstants())
                        .map(e -> e.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .toList());
    }

    private static Refused refused(String field, String value, Object allowed) {
        return new Refused(
                Refusal.of(
                        RefusalCode.UNKNOWN_VALUE,
                        "\"" + value + "\" is nothing that " + field + " can be: " + allowed + ".",
                        Map.of("field", field, "value", value, "allowed", allowed)));
    }
}
