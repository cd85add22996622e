package plenary.acceptance.pages;

import java.time.Duration;
import plenary.acceptance.Player;
import plenary.acceptance.RunningPlenary;
import plenary.acceptance.Scene;
import plenary.acceptance.Story;

/** The stories whose pages are read: played to their end, unless they are already. */
final class Deliberations {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private Deliberations() {}

    /** The story in the forum that bears its name. */
    static Scene played(Story story) {
        var scene = scene(story.name());
        new Player(story, scene, new Player.Watching() {}).play();
        return scene;
    }

    /** The story in a forum of its own, up to and with a step. */
    static Scene playedTo(Story story, String forum, String step) {
        var scene = scene(forum);
        var player = new Player(story, scene, new Player.Watching() {});
        for (var each : story.steps()) {
            player.play(each.name());
            if (each.name().equals(step)) {
                return scene;
            }
        }
        throw new IllegalArgumentException("The story has no step " + step);
    }

    /** A forum of the Plenary that runs. */
    static Scene scene(String forum) {
        return Scene.of(RunningPlenary.place(), forum, PATIENCE);
    }
}
