package plenary.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** One forum in which a story is played, and the people who play it. */
public final class Scene {
    private final Api api;
    private final String forum;
    private final Map<String, Integer> sent = new ConcurrentHashMap<>();
    private String step = "";
    private boolean resumed;
    private Map<String, String> addition = Map.of();
    private Pace pace = Pace.NONE;

    Scene(Api api, String forum) {
        this.api = api;
        this.forum = forum;
    }

    /** A forum at a place; the story waits at most so long for anything. */
    public static Scene of(Place place, String forum, Duration patience) {
        return new Scene(new Api(place, new Patience(patience)), forum);
    }

    Api api() {
        return api;
    }

    /** The forum's name in addresses. */
    public String forum() {
        return forum;
    }

    /** What the forum's title ends with, by language. */
    void title(Map<String, String> addition) {
        this.addition = addition;
    }

    /** How slowly acts follow one another. */
    void pace(Pace slow) {
        pace = slow;
    }

    /** Something was done, and those who watch are to see it. */
    void seen(String method, String path) {
        var wait = pace.after(method, path);
        if (!wait.isZero()) {
            Patience.sleep(wait.toMillis());
        }
    }

    /** Those who watch look up: all have voted, or a result is there. */
    void lookUp() {
        if (!pace.step().isZero()) {
            Patience.sleep(pace.step().toMillis());
        }
    }

    /** A title by language, with what this scene adds to it. */
    Map<String, String> titled(Map<String, String> title) {
        var titled = new TreeMap<>(title);
        titled.replaceAll((language, words) -> words + addition.getOrDefault(language, ""));
        return titled;
    }

    /** Where it is. */
    public Place place() {
        return api.place();
    }

    /** The accounts. */
    public People people() {
        return api.people();
    }

    /** An account in a capacity, {@code seat:states.FRA}, {@code chair:plenary}; null for none. */
    public Voice as(String account, String capacity) {
        return new Voice(this, account, capacity);
    }

    /** The account that is named like a delegation, in its seat. */
    public Voice seat(String in, String code) {
        return as(code.toLowerCase(Locale.ROOT), "seat:" + in + "." + code);
    }

    /** The secretariat of the forum. */
    public Voice secretariat() {
        return as("secretariat", "secretariat");
    }

    /** The deployment's administrator. */
    public Voice admin() {
        return as("admin", null);
    }

    /** Somebody without an account. */
    public Voice visitor() {
        return as(null, null);
    }

    /** Where the clock stands; empty while there is no such forum. */
    public Optional<Instant> clock() {
        return look().map(view -> Instant.parse(view.path("clock").asText()));
    }

    /** The forum at a glance; empty while there is none. */
    Optional<JsonNode> look() {
        try {
            return Optional.of(admin().get(""));
        } catch (Problem none) {
            if (none.code().equals("forum-not-found")) {
                return Optional.empty();
            }
            throw none;
        }
    }

    /** Sets the clock forward, unless it stands there or later already. */
    public void clock(Instant to) {
        if (clock().orElseThrow().isBefore(to)) {
            try {
                // a key of the instant: an attempt that finds the clock set already counts
                // otherwise
                secretariat().post("/clock", Map.of("to", to.toString()), forum + "/clock/" + to);
            } catch (Problem there) {
                // set by an attempt whose answer was lost
                if (!there.code().equals("clock-goes-forward")) {
                    throw there;
                }
            }
        }
    }

    /**
     * A step begins.
     *
     * @param again whether it was begun before and interrupted: then what it had done stands, and
     *     what stood on the way is not to be seen any more
     */
    void begin(Step next, boolean again) {
        step = next.name();
        resumed = again;
        sent.clear();
    }

    /** A key by which the service knows a request that comes again; the same in every attempt. */
    String key(String account, String as, String path) {
        var what = account + "|" + as + "|" + path;
        return forum + "/" + step + "/" + sent.merge(what, 1, Integer::sum);
    }

    /** Waits for what is on its way, as long as the scene's patience lasts. */
    public <T> T await(String what, Supplier<Optional<T>> question) {
        return api.patience().until(what, question);
    }

    /** What must be so, whenever one looks. */
    public void must(boolean holds, String what) {
        if (!holds) {
            throw new StoryFailed("It must be so, and is not: " + what);
        }
    }

    /** What must come out. */
    public void same(String what, Object expected, Object found) {
        must(Objects.equals(expected, found), what + " should be " + expected + " and is " + found);
    }

    /**
     * What must be so at this point of the step; not to be seen any more when it is taken up again.
     */
    public void meanwhile(boolean holds, String what) {
        must(holds || resumed, what);
    }

    /**
     * Something that must be refused, with this code, and changes nothing. Left out where the step
     * is taken up again: what was in the way then may be gone, and it would not be refused.
     */
    public void refused(String code, Runnable act) {
        if (resumed) {
            return;
        }
        try {
            act.run();
        } catch (Problem problem) {
            must(
                    problem.code().equals(code),
                    "refused with " + code + ", and it is " + problem.getMessage());
            return;
        }
        throw new StoryFailed("It must be refused with " + code + ", and was not refused");
    }
}
