package plenary.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A story through the gateway of a running Plenary, one test a step; the steps say what must come
 * out.
 */
@ExtendWith(RunningPlenary.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class StoryTest {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final List<String> OF_CHAMBERS = List.of("chamber", "procedural");

    private final Story story;
    private Scene scene;
    private String stopped;

    StoryTest(Story story) {
        this.story = story;
    }

    Scene scene() {
        if (scene == null) {
            scene = Forums.scene(RunningPlenary.place(), PATIENCE, story.name(), true);
        }
        return scene;
    }

    /** Plays the step that is named like the test. */
    void play(TestInfo test) {
        var name = test.getTestMethod().orElseThrow().getName();
        if (stopped != null) {
            throw new StoryFailed("The story stopped before this, at " + stopped);
        }
        stopped = name;
        new Player(story, scene(), new Player.Watching() {}).play(name);
        stopped = null;
    }

    /** The story a second time: every step is found done, and the same is told. */
    void againNothingIsPlayed() {
        var before = entries();
        var found = new ArrayList<Step>();
        new Player(
                        story,
                        scene(),
                        new Player.Watching() {
                            @Override
                            public void after(int number, Step step, Duration took) {
                                if (took == null) {
                                    found.add(step);
                                }
                            }
                        })
                .play();
        assertThat(found).isEqualTo(story.steps());
        assertThat(entries()).isEqualTo(before);
    }

    /**
     * Every vote of the chambers, judged once more by the charter that it was held under: the same
     * comes out, but for what a veto then stopped.
     */
    void everyVoteIsCountedTheSame() {
        var history = scene().visitor().get("/what-if?charter=own&of=votes").path("votes");
        var closed =
                Json.each(scene().visitor().get("/polls"))
                        .filter(poll -> poll.path("state").asText().equals("closed"))
                        .filter(poll -> OF_CHAMBERS.contains(poll.path("kind").asText()))
                        .map(poll -> poll.path("poll").asText())
                        .toList();
        assertThat(Json.field(history, "poll")).isNotEmpty().containsAll(closed);
        System.out.printf("%s: %d votes counted again%n", story.name(), history.size());
        for (var vote : history) {
            var again = vote.path("results").get(0);
            var vetoed = vote.path("vetoes").size() > 0;
            assertThat(again.path("verdict").asText())
                    .as("%s by %s: %s", vote.path("poll"), vote.path("rule"), again)
                    .isEqualTo(vetoed ? "vetoed" : vote.path("verdict").asText());
            assertThat(again.path("rule")).isEqualTo(vote.path("rule"));
        }
    }

    private long entries() {
        return scene().visitor().get("").path("seq").asLong();
    }

    /** What the demo prints at the end. */
    List<String> told() {
        var bytes = new ByteArrayOutputStream();
        story.tell(scene(), new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8).lines().map(String::strip).toList();
    }
}
