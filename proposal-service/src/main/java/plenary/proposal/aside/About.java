package plenary.proposal.aside;

import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;
import plenary.proposal.ForumState;
import plenary.proposal.Viewer;

/**
 * What a note or a question is about: {@code provision/3A}, {@code bracket/b4}, {@code
 * session/S/2}.
 */
public final class About {
    private About() {}

    /**
     * The subject, where its reader sees such a thing.
     *
     * @param state with the texts as the viewer may read them
     * @throws Refused {@code subject-not-found}
     */
    public static String in(ForumState state, Viewer viewer, String subject) {
        var parts = subject.split("/", 3);
        var there =
                parts.length > 1
                        && switch (parts[0]) {
                            case "provision" -> state.texts().provision(parts[1]).isPresent();
                            case "bracket" -> state.texts().brackets().find(parts[1]).isPresent();
                            case "session" ->
                                    parts.length == 3 && item(state, viewer, parts[1], parts[2]);
                            default -> false;
                        };
        if (!there) {
            throw new Refused(
                    RefusalCode.SUBJECT_NOT_FOUND,
                    "There is no \"" + subject + "\" here that you may see.");
        }
        return subject;
    }

    private static boolean item(ForumState state, Viewer viewer, String session, String item) {
        var seen = state.floor().sessions().find(session).filter(s -> viewer.sees(state, s));
        return seen.isPresent()
                && state.meetings().agenda(session).items().stream()
                        .anyMatch(one -> one.item().equals(item));
    }
}
