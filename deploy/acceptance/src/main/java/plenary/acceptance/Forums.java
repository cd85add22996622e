package plenary.acceptance;

import java.time.Duration;

/** Which forum a story is played in: {@code wcit-12}, and played anew {@code wcit-12-2}, …. */
final class Forums {
    private Forums() {}

    /** The newest forum of a name; with {@code fresh}, the one after it. */
    static Scene scene(Place place, Duration patience, String name, boolean fresh) {
        var api = new Api(place, new Patience(patience));
        var newest = 0;
        while (new Scene(api, named(name, newest + 1)).look().isPresent()) {
            newest++;
        }
        return new Scene(api, named(name, fresh || newest == 0 ? newest + 1 : newest));
    }

    private static String named(String name, int number) {
        return number == 1 ? name : name + "-" + number;
    }
}
