package plenary.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import plenary.acceptance.Brackets;
import plenary.acceptance.Drafting;
import plenary.acceptance.House;
import plenary.acceptance.House.NewBody;
import plenary.acceptance.Place;
import plenary.acceptance.Problem;
import plenary.acceptance.Scene;

/** A rehearsal with an instrument of a thousand provisions, five brackets in each of them. */
final class LargeText {
    static final int PROVISIONS = 1000;
    static final int BRACKETS = 5;
    private static final int WORDS = 50;
    static final List<String> STATES =
            List.of("FRA", "RUS", "CHN", "MEX", "CAN", "EGY", "DEU", "JPN");

    private final Scene scene;

    private LargeText(Scene scene) {
        this.scene = scene;
    }

    /** The newest such forum at a place, made and filled where there is none. */
    static LargeText at(Place place, boolean fresh) {
        var n = 1;
        while (scene(place, n).clock().isPresent()) {
            n++;
        }
        if (!fresh && n > 1 && whole(scene(place, n - 1))) {
            return new LargeText(scene(place, n - 1));
        }
        var text = new LargeText(scene(place, n));
        text.fill();
        return text;
    }

    // one that was interrupted while it was made is left alone
    private static boolean whole(Scene scene) {
        try {
            scene.visitor().get("/draft/provisions/P" + PROVISIONS);
            return true;
        } catch (Problem none) {
            return false;
        }
    }

    private static Scene scene(Place place, int n) {
        return Scene.of(place, "bench-" + n, Duration.ofMinutes(2));
    }

    Scene scene() {
        return scene;
    }

    private void fill() {
        var house = new House(scene);
        house.create(
                Map.of("en", "A thousand provisions (bench)"),
                "itu-conference",
                Instant.parse("2012-12-01T00:00:00Z"));
        house.roster(roster());
        house.body(
                new NewBody("plenary", "Plenary", "Plénière", "plenary", null, true, null, null));
        house.office("chair", "chair", "plenary");
        house.claim(
                Stream.concat(Stream.of("chair"), STATES.stream().map(LargeText::account))
                        .toList());
        new Drafting(scene).instrument(instrument());
    }

    private static String roster() {
        var table = new StringBuilder("code,name_en,group,region,in,sort_key,email,provenance\n");
        for (var n = 0; n < STATES.size(); n++) {
            table.append(
                    "%s,%1$s,governments,africa,states,%02d,%s@delegates.example,illustrative\n"
                            .formatted(STATES.get(n), n + 1, account(STATES.get(n))));
        }
        return table.toString();
    }

    static String account(String state) {
        return state.toLowerCase(Locale.ROOT);
    }

    private static Map<String, Object> instrument() {
        var provisions = new ArrayList<Map<String, Object>>();
        for (var n = 1; n <= PROVISIONS; n++) {
            var provision = new LinkedHashMap<String, Object>();
            provision.put("provision", "P" + n);
            provision.put("number", "" + n);
            provision.put("part", "Part " + (1 + n / 100));
            provision.put("text", wording(n));
            provision.put("binding", true);
            provisions.add(provision);
        }
        return Map.of(
                "instrument", "large",
                "title", "An instrument of a thousand provisions",
                "language", "en",
                "source", "made for measuring",
                "provisions", provisions);
    }

    // every tenth word can be pointed at: it stands once in its provision
    private static String wording(int n) {
        var words = new StringBuilder();
        for (var w = 1; w <= WORDS; w++) {
            words.append(w % 10 == 0 ? "clause-" + w : w % 7 == 0 ? "operators" : "words")
                    .append(w == WORDS ? "." : " ");
        }
        return "Members " + n + "a " + words;
    }

    /** The nth word that can be put in brackets. @param n from 1 to {@link #BRACKETS} */
    static String word(int n) {
        return "clause-" + n * 10;
    }

    /** Brackets on the words that have none yet. @return how long each took at this door */
    long[] bracketed(Door door) {
        var open = new Brackets(scene).open().size();
        var times = new long[PROVISIONS * BRACKETS - Math.min(open, PROVISIONS * BRACKETS)];
        for (var n = open; n < PROVISIONS * BRACKETS; n++) {
            var provision = "P" + (1 + n % PROVISIONS);
            var passage = Map.of("quote", word(1 + n / PROVISIONS));
            var state = STATES.get(n % STATES.size());
            var answer =
                    door.seat(
                            state,
                            "POST",
                            "/brackets",
                            Map.of("provision", provision, "passage", passage));
            if (answer.status() != 201) {
                throw new IllegalStateException(
                        "A bracket was refused: " + new String(answer.body()));
            }
            times[n - open] = answer.nanoseconds();
        }
        return times;
    }
}
