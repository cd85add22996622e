package plenary.acceptance.wcit;

import static plenary.acceptance.wcit.Dubai.PLENARY;

import com.fasterxml.jackson.databind.JsonNode;
import plenary.acceptance.Polls.Hands;

/** Hands counted by two tellers. */
final class Counting {
    static final String CHAMBER = "states";

    private Counting() {}

    /** Both tellers have counted the same, and the chair closes the vote. */
    static void agreed(Dubai dubai, String poll, Hands hands) {
        dubai.polls.get(dubai.scene.visitor(), poll);
        dubai.polls.count("teller-1", poll, CHAMBER, hands);
        dubai.polls.count("teller-2", poll, CHAMBER, hands);
        dubai.polls.close(dubai.chair(PLENARY), poll);
    }

    static String outcome(JsonNode poll) {
        return poll.path("verdict").path("outcome").asText();
    }
}
