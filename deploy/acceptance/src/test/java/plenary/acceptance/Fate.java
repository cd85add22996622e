package plenary.acceptance;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import plenary.local.Stack;

/**
 * What became of a forum in the end, without the instants: equal in every telling of a line.
 *
 * @param windows how each group's window ended; a group's veto ends it where it comes in time, and
 *     whether it does depends on who was away
 * @param votes figures and outcome of each vote
 * @param proposals entries of each type in proposal-service's record, but for set clocks
 */
record Fate(
        String stage,
        Map<String, String> windows,
        List<String> vetoes,
        List<String> votes,
        List<String> brackets,
        Map<String, Long> proposals,
        Map<String, Long> voting) {

    /** Reads it, once each service has taken all that the other wrote. */
    static Fate of(ClockForum forum, Stack stack) {
        var ledgers = new Ledgers(stack, forum.scene.forum());
        ledgers.settled();
        var votes = forum.votes().stream().map(Fate::vote).toList();
        var proposals = new TreeMap<>(ledgers.kinds("proposals"));
        proposals.remove("forum.clock-set.v1");
        if (!proposals.containsKey("recommendation.put.v1")) {
            return new Fate(
                    "none",
                    Map.of(),
                    List.of(),
                    votes,
                    List.of(),
                    proposals,
                    ledgers.kinds("voting"));
        }
        var round = forum.latest();
        var vetoes = Json.field(round.path("vetoes"), "group");
        var windows = new TreeMap<String, String>();
        for (var window : round.path("windows")) {
            var group = window.path("group").asText();
            windows.put(group, vetoes.contains(group) ? "vetoed" : window.path("ended").asText());
        }
        return new Fate(
                forum.recommendation().path("stage").asText(),
                windows,
                vetoes,
                votes,
                Json.field(forum.scene.visitor().get("/brackets"), "provision"),
                proposals,
                ledgers.kinds("voting"));
    }

    private static String vote(com.fasterxml.jackson.databind.JsonNode vote) {
        return vote.path("poll").asText()
                + " "
                + Polls.figures(vote)
                + " "
                + vote.path("verdict").path("outcome").asText();
    }
}
