package plenary.acceptance;

/** Something came out otherwise than the story says it must. */
public final class StoryFailed extends RuntimeException {
    StoryFailed(String message) {
        super(message);
    }
}
