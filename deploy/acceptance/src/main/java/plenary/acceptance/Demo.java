package plenary.acceptance;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import plenary.acceptance.cirp.Cirp;
import plenary.acceptance.wcit.Wcit12;

/**
 * Plays a whole deliberation through the gateway of a running Plenary: {@code plenary demo
 * wcit-12}. Played once, it is shown again; {@code --fresh} plays a new one; {@code --watch}, or
 * {@code --watch 3s}, pauses after every act, to be followed on the big screen; {@code --until 5}
 * stops at the end of day 5, in a forum of its own, for people to go on.
 */
public final class Demo {
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private Demo() {}

    public static void main(String[] words) {
        var options = List.of(words);
        var until = after(options, "--until");
        var slow = after(options, "--watch").filter(word -> Pace.pause(word).isPresent());
        var name =
                options.stream()
                        .filter(word -> !word.startsWith("--"))
                        .filter(word -> until.filter(word::equals).isEmpty())
                        .filter(word -> slow.filter(word::equals).isEmpty())
                        .findFirst();
        var story = stories().filter(s -> name.map(s.name()::equals).orElse(false)).findFirst();
        if (story.isEmpty()) {
            System.err.println(
                    "Say which: " + String.join(", ", stories().map(Story::name).toList()));
            System.exit(2);
        }
        var stop = until.flatMap(day -> Stop.of(story.get(), day));
        if (options.contains("--until") && stop.isEmpty()) {
            System.err.println("Say until when: " + String.join(", ", Stop.days(story.get())));
            System.exit(2);
        }
        try {
            var pace =
                    options.contains("--watch")
                            ? new Pace(slow.flatMap(Pace::pause).orElse(Pace.USUAL))
                            : Pace.NONE;
            play(story.get(), stop, options.contains("--fresh"), pace);
        } catch (StoryFailed | Problem failed) {
            System.out.println();
            System.err.println("The story stopped. " + failed.getMessage());
            System.err.println("Run it again to go on from here, or with --fresh for a new one.");
            System.exit(1);
        }
    }

    private static Optional<String> after(List<String> options, String option) {
        var at = options.indexOf(option);
        return at < 0 || at + 1 == options.size()
                ? Optional.empty()
                : Optional.of(options.get(at + 1));
    }

    static Stream<Story> stories() {
        return Stream.of(new Wcit12(), new Cirp());
    }

    private static void play(Story story, Optional<Stop> stop, boolean fresh, Pace pace) {
        var began = Instant.now();
        var name = story.name() + stop.map(Stop::suffix).orElse("");
        var scene = Forums.scene(Place.fromEnvironment(), PATIENCE, name, fresh);
        stop.ifPresent(there -> scene.title(there.addition()));
        var out = System.out;
        out.printf("%n%s%n%s%n%n", story.title(), scene.place().page(scene.forum(), ""));
        if (!pace.step().isZero()) {
            out.printf(
                    "Watch it here, as soon as the forum is there; the page follows by itself:%n"
                            + "%s%n%n",
                    scene.place().page(scene.forum(), "screen"));
            scene.pace(pace);
        }
        var player = new Player(story, scene, new Progress(out, pace.step()));
        if (stop.isPresent()) {
            stop.get().steps().forEach(step -> player.play(step.name()));
            Halfway.tell(scene, out);
        } else {
            player.play();
            story.tell(scene, out);
            if (!story.notPlayedYet().isEmpty()) {
                new Printout(out)
                        .heading("Not played yet")
                        .line(2, String.join("; ", story.notPlayedYet()) + ".");
            }
        }
        out.printf(
                Locale.ROOT,
                "%n%.0f seconds.%n",
                Duration.between(began, Instant.now()).toMillis() / 1000.0);
    }
}
