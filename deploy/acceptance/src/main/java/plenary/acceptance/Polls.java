package plenary.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Votes, from their opening to their explained result; and temperature checks, which are none. */
public final class Polls {
    private final Scene scene;

    public Polls(Scene scene) {
        this.scene = scene;
    }

    /**
     * The chair opens a vote of the chamber.
     *
     * @param kind {@code chamber} for substance, {@code procedural} for procedure
     * @param matter null where the kind says enough
     * @param method {@code show-of-hands} or {@code roll-call}
     * @return its id
     */
    public String open(
            Voice chair,
            String body,
            String kind,
            String matter,
            String method,
            String subject,
            String question) {
        var request = new LinkedHashMap<String, Object>();
        request.put("body", body);
        request.put("kind", kind);
        request.put("matter", matter);
        request.put("method", method);
        request.put("subject", subject);
        request.put("question", Map.of("en", question));
        return chair.post("/polls", request).path("id").asText();
    }

    /** A vote as a reader sees it, once the ballot box has it. */
    public JsonNode get(Voice reader, String poll) {
        return reader.get("/polls/" + poll);
    }

    /** The votes whose subject this is, oldest first. */
    public List<JsonNode> about(Voice reader, String subject) {
        return Json.each(reader.get("/polls"))
                .filter(poll -> poll.path("subject").asText().equals(subject))
                .toList();
    }

    /** What a teller counted. */
    public record Hands(long yes, long no, long abstain, long notTakingPart) {
        Map<String, Object> count(String votingClass) {
            return Map.of(
                    "votingClass", votingClass,
                    "yes", yes,
                    "no", no,
                    "abstain", abstain,
                    "notTakingPart", notTakingPart);
        }
    }

    /** A teller hands in a count. */
    public void count(String teller, String poll, String votingClass, Hands hands) {
        unlessClosed(
                () ->
                        scene.as(teller, null)
                                .put(
                                        "/polls/" + poll + "/counts/me",
                                        Map.of("counts", List.of(hands.count(votingClass)))));
    }

    /** A seat votes. */
    public void vote(Voice who, String poll, String seat, String choice) {
        unlessClosed(
                () -> who.put("/polls/" + poll + "/ballots/" + seat, Map.of("choice", choice)));
    }

    // a second attempt, after an answer that was lost, may find it closed; what came out is looked
    // at later
    private static void unlessClosed(Runnable act) {
        try {
            act.run();
        } catch (Problem closed) {
            if (!closed.code().equals("voting-closed")) {
                throw closed;
            }
        }
    }

    /** The chair asks for the vote to be closed. */
    public void close(Voice chair, String poll) {
        scene.lookUp();
        chair.post("/polls/" + poll + "/close");
        scene.lookUp();
    }

    /** Waits until a vote is closed, and is its explained result. */
    public JsonNode closed(Voice reader, String poll) {
        return when(reader, poll, "closed");
    }

    /** Waits until a vote is in a state. */
    public JsonNode when(Voice reader, String poll, String state) {
        return scene.await(
                "the vote " + poll + " is " + state,
                () ->
                        Optional.of(get(reader, poll))
                                .filter(p -> p.path("state").asText().equals(state)));
    }

    /** Waits until a result has reached the procedure, which then goes on. */
    public void home(String poll) {
        var read = new AtomicLong(); // the record is read once, and then what is new of it
        scene.await(
                "the result of " + poll + " has come home",
                () -> received(poll, read) ? Optional.of(true) : Optional.empty());
    }

    private boolean received(String poll, AtomicLong read) {
        while (true) {
            var page = scene.visitor().get("/record?limit=500&after=" + read.get());
            for (var entry : page) {
                if (entry.path("type").asText().equals("result.received.v1")
                        && entry.path("act").path("event").path("poll").asText().equals(poll)) {
                    return true;
                }
                read.set(entry.path("seq").asLong());
            }
            if (page.size() < 500) {
                return false;
            }
        }
    }

    /** Yes, no and abstentions of a closed vote, {@code 77–33–8}. */
    public static String figures(JsonNode poll) {
        long yes = 0;
        long no = 0;
        long abstain = 0;
        for (var count : poll.path("tally").path("classes")) {
            yes += count.path("yes").asLong();
            no += count.path("no").asLong();
            abstain += count.path("abstain").asLong();
        }
        return yes + "–" + no + "–" + abstain;
    }

    /** Whether the vote was carried. */
    public static boolean carried(JsonNode poll) {
        return poll.path("verdict").path("outcome").asText().equals("adopted");
    }

    /** The chair takes the temperature of the room. @return its id */
    public String feel(Voice chair, String body, String question) {
        var check = Map.of("body", body, "question", Map.of("en", question), "counted", false);
        return chair.post("/temperature-checks", check).path("id").asText();
    }

    /** The chair ends it, in words that are kept. */
    public void felt(Voice chair, String check, String words) {
        chair.post("/temperature-checks/" + check + "/close", Map.of("words", words));
    }

    /** A check as the procedure has it, with the record's answer. */
    public JsonNode check(String check) {
        return Json.find(scene.visitor().get("/temperature-checks"), "id", check).orElseThrow();
    }
}
