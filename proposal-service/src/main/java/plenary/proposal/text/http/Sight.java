package plenary.proposal.text.http;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import plenary.contracts.event.SessionEvent.Commitment;
import plenary.proposal.ForumState;
import plenary.proposal.Procedure;
import plenary.proposal.Viewer;
import plenary.proposal.desk.Acted;
import plenary.proposal.desk.Seen;
import plenary.proposal.forum.Body;
import plenary.proposal.text.Bracket;
import plenary.proposal.text.Provision;
import plenary.proposal.text.Texts;

/**
 * The text as somebody sees it: with names for codes, and without what a closed body works on where
 * they are not of it.
 *
 * @param viewer null for one who has just acted on what is shown, and so may see it
 * @param names the language in which the reader asked for names; null for that of the text
 */
public record Sight(ForumState state, Viewer viewer, String names) {
    private static final String GROUP = "group:";

    /** With names in the language of the text. */
    public Sight(ForumState state, Viewer viewer) {
        this(state, viewer, null);
    }

    /** The same with names in a language, where the forum has them in it. */
    public Sight in(String language) {
        return new Sight(state, viewer, language);
    }

    public static Sight of(Seen seen) {
        return new Sight(seen.state(), seen.viewer(), seen.language());
    }

    public static Sight after(Acted acted) {
        return new Sight(acted.state(), null, acted.language());
    }

    public Texts texts() {
        return state.texts();
    }

    public boolean sees(Provision provision) {
        return provision.body() == null || seesBody(provision.body());
    }

    public boolean seesBody(String body) {
        return viewer == null
                || state.assembly()
                        .bodies()
                        .find(body)
                        .map(Body::audience)
                        .map(viewer::mayRead)
                        .orElse(true);
    }

    /** Whether what was said to an audience may be read. */
    public boolean mayRead(String audience) {
        return viewer == null || viewer.mayRead(audience);
    }

    public boolean sees(Bracket bracket) {
        return texts().brackets().has(bracket.id()); // others are not among these texts
    }

    /** Whether a call for consensus was put in a body whose inside may be read. */
    public boolean seesCall(String call) {
        return texts().calls().find(call).map(c -> seesBody(c.body())).orElse(true);
    }

    /** The body a provision is with: the plenary, until another takes it up. */
    String bodyOf(Provision provision) {
        return provision.body() != null
                ? provision.body()
                : state.assembly().bodies().all().stream()
                        .filter(b -> b.parent() == null)
                        .map(Body::id)
                        .findFirst()
                        .orElse(null);
    }

    /** The forum's present instant. */
    public Instant now() {
        return Procedure.forumTime(state, Instant.now().truncatedTo(ChronoUnit.MILLIS));
    }

    /** The name of a seat, delegation, group, office or of the text itself. */
    public String name(String who) {
        if (who.startsWith(GROUP)) {
            var id = who.substring(GROUP.length());
            return state.assembly()
                    .forum()
                    .charter()
                    .advisoryGroup(id)
                    .map(g -> g.title().getOrDefault(language(), g.title().getOrDefault("en", id)))
                    .orElse(id);
        }
        var office = who.indexOf(':');
        if (office > 0) {
            var body = who.substring(office + 1).split(" ")[0]; // it may be followed by who keyed
            return office(who.substring(0, office), language()) + bodyName(body);
        }
        return state.assembly().roster().nameOf(who, language());
    }

    /** An office before the name of its body, with what stands between the two. */
    public static String office(String office, String language) {
        if (!"fr".equals(language)) {
            return office + " of ";
        }
        return switch (office) {
            case "chair" -> "présidence – ";
            case "vice-chair" -> "vice-présidence – ";
            case "secretary" -> "secrétariat – ";
            default -> office + " – ";
        };
    }

    public String bodyName(String body) {
        return state.assembly()
                .bodies()
                .find(body)
                .map(b -> b.names().getOrDefault(language(), b.names().getOrDefault("en", body)))
                .orElse(body);
    }

    /** The language of names. */
    public String language() {
        return names == null ? textLanguage() : names;
    }

    /** The language of negotiation. */
    public String textLanguage() {
        return texts().draft() == null ? "en" : texts().draft().language();
    }

    /** The promises made at the opening of a body's sessions, or of those above it. */
    public List<Commitment> commitments(String body) {
        return state.floor().sessions().all().stream()
                .filter(s -> body == null || s.body().equals(body) || above(s.body(), body))
                .filter(s -> seesBody(s.body()))
                .flatMap(s -> s.commitments().stream())
                .toList();
    }

    /** Whether one body stands above another. */
    boolean above(String higher, String lower) {
        return state.assembly()
                .parentOf(lower)
                .map(p -> p.id().equals(higher) || above(higher, p.id()))
                .orElse(false);
    }
}
