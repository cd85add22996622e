package plenary.acceptance;

import java.time.Duration;
import java.time.Instant;

/**
 * Plays a story step by step. The rehearsal's clock is the bookmark: a step is done once the clock
 * has reached the next one, so that a story that was interrupted goes on where it was, and one that
 * is done is not played again.
 */
public final class Player {
    private final Story story;
    private final Scene scene;
    private final Watching watching;

    /** Somebody who watches; all may be left out. */
    public interface Watching {
        /** Before a step; false leaves it out. */
        default boolean before(int number, Step step) {
            return true;
        }

        /** After a step. @param took null where it had been played before */
        default void after(int number, Step step, Duration took) {}
    }

    public Player(Story story, Scene scene, Watching watching) {
        this.story = story;
        this.scene = scene;
        this.watching = watching;
    }

    /** Plays all that is not played yet. */
    public void play() {
        for (var number = 0; number < story.steps().size(); number++) {
            play(number);
        }
    }

    /** Plays the step of this name, unless it is played already. */
    public void play(String name) {
        for (var number = 0; number < story.steps().size(); number++) {
            if (story.steps().get(number).name().equals(name)) {
                play(number);
                return;
            }
        }
        throw new StoryFailed("The story has no step " + name);
    }

    private void play(int number) {
        var step = story.steps().get(number);
        var last = number + 1 == story.steps().size();
        var next = last ? story.end() : story.steps().get(number + 1).at();
        var clock = scene.clock();
        if (clock.isPresent() && !clock.get().isBefore(next)) {
            watching.after(number + 1, step, null);
            return;
        }
        if (!watching.before(number + 1, step)) {
            return;
        }
        var began = Instant.now();
        var again = clock.isPresent() && !clock.get().isBefore(step.at());
        scene.begin(step, again);
        if (clock.isPresent()) {
            scene.clock(step.at());
        }
        step.act().play(scene);
        if (last) {
            scene.clock(story.end());
        }
        watching.after(number + 1, step, Duration.between(began, Instant.now()));
    }
}
