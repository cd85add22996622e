package plenary.acceptance;

import java.util.List;
import java.util.Map;

/**
 * A closed group at work on a provision that was referred to it: all that can be said and done
 * there, every reason and aside bearing the mark, and every wording the word that only the report
 * makes public.
 */
final class ForkedDoors {
    /** Never told outside. */
    static final String MARK = "Zanzibarfish";

    /** Told outside once the group has reported. */
    static final String RETURNED = "Sansibarfisch";

    private final SmallForum forum;
    private final Voice friends;
    private final Voice france;
    private final Voice egypt;

    ForkedDoors(SmallForum forum) {
        this.forum = forum;
        friends = forum.friendsChair();
        france = forum.state("FRA");
        egypt = forum.state("EGY");
    }

    /**
     * What everybody sees: provision 3 with a bracket, referred to the friends with provision 2.
     */
    void referred() {
        egypt.post(
                "/brackets",
                Map.of("provision", "3", "passage", Map.of("quote", "stands"), "reason", "Open."));
        forum.chair()
                .post(
                        "/groups/friends/referrals",
                        Map.of("provisions", List.of("2", "3"), "mandate", "To find words."));
    }

    /** What is public and looks into the text: a term, a named version, another language. */
    void looked() {
        var secretariat = forum.scene.secretariat();
        forum.chair()
                .put(
                        "/terms/standing",
                        Map.of(
                                "forms", Map.of("en", List.of("stands")),
                                "definition", Map.of("en", "To stand as it was written."),
                                "reason", "It is used throughout."));
        france.post(
                "/proposals",
                Map.of(
                        "title",
                        "On provision 1",
                        "instructions",
                        List.of(
                                Map.of(
                                        "kind", "mod",
                                        "provision", "1",
                                        "text", "Provision 1 reads otherwise.",
                                        "body", "plenary"))));
        secretariat.post("/draft/versions", Map.of("name", "DT-1"));
        france.post(
                "/negotiating-groups",
                Map.of(
                        "group",
                        "band",
                        "names",
                        Map.of("en", "A band"),
                        "members",
                        List.of("FRA")));
        secretariat.put(
                "/draft/provisions/3/translations/fr",
                Map.of("text", "La disposition 3 reste telle quelle."));
    }

    /** What the friends do with it, all that there is to do. */
    void worked() {
        new Floor(forum.scene).present(friends, "closed", List.of("states.FRA", "states.EGY"));
        friends.post(
                "/draft/provisions/3/edits",
                Map.of("passage", passage("written"), "text", RETURNED, "reason", MARK));
        var bracket = bracket("was");
        egypt.post("/brackets/" + bracket + "/alternatives", Map.of("text", RETURNED));
        egypt.post("/brackets/" + bracket + "/holders/states.EGY", Map.of("reason", MARK));
        france.post("/brackets/b1/holders/states.FRA", Map.of("reason", MARK));
        egypt.post("/brackets/b1/links", Map.of("with", bracket));
        friends.post("/brackets/" + bracket("it") + "/escalation", Map.of("note", MARK));
        egypt.post("/reservations", Map.of("provision", "3", "kind", "scrutiny", "text", MARK));
        var comment =
                said("/comments", Map.of("provision", "3", "visibility", "body", "text", MARK));
        egypt.post("/comments/" + comment + "/replies", Map.of("text", MARK));
        friends.post("/notes", Map.of("provision", "3", "text", MARK));
        said(
                "/draft/provisions/3/amendments",
                Map.of("passage", passage("Provision"), "text", RETURNED, "reason", MARK));
        new Floor(forum.scene).say(france, "closed", "statement", "provision/3", MARK);
        friends.post(
                "/draft/provisions/2/edits", Map.of("text", RETURNED + " stands.", "reason", MARK));
        var call =
                friends.post(
                                "/consensus-calls",
                                Map.of("body", "friends", "provisions", List.of("2")))
                        .path("id")
                        .asText();
        egypt.post("/consensus-calls/" + call + "/objections", Map.of("reason", MARK));
        forGroup("bracket/" + bracket);
        var regret =
                said(
                        "/statements",
                        Map.of(
                                "kind",
                                "statement",
                                "about",
                                "consensus-call/" + call,
                                "text",
                                MARK));
        forGroup("statement/" + regret);
    }

    /** A band of states that everybody knows of, in whose name its members act inside too. */
    private void forGroup(String subject) {
        france.post("/negotiating-groups/band/acts", Map.of("subject", subject));
    }

    /** The group hands back what it made; what was said about it stays inside. */
    void reported() {
        friends.post("/referrals/ref-1/report", Map.of("note", "Our best."));
    }

    private String bracket(String words) {
        return said(
                "/brackets", Map.of("provision", "3", "passage", passage(words), "reason", MARK));
    }

    private String said(String within, Map<String, Object> what) {
        return france.post(within, what).path("id").asText();
    }

    private static Map<String, Object> passage(String words) {
        return Map.of("quote", words);
    }
}
