package plenary.proposal.text.intake;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which changes and comments in a file were there when it was handed out, and so are not its
 * sender's. They are told by name and time: word processors keep both and number all else anew.
 * Whom it took for whom is remembered, to be told.
 */
public final class Marks {
    private static final int TO_THE_SECOND = "2012-12-03T09:00:00".length();

    private final Map<String, Set<String>> written;
    private final Set<String> known;
    private final Set<String> own;
    private final Set<String> others = new HashSet<>();

    /**
     * @param written those the file says it was handed out with, by name, with their times
     * @param known names under which this forum hands out changes
     * @param own the sender's among them: what bears it is another's only at a time that the file
     *     names
     */
    Marks(Map<String, Set<String>> written, Set<String> known, Set<String> own) {
        this.written = written;
        this.known = known;
        this.own = own;
    }

    /** Of a file that says what it was handed out with. */
    public static Marks of(Imprint imprint, Returned.Names names) {
        return new Marks(imprint.marked(), names.all(), names.own());
    }

    /** Of one that looks like ours and does not say any more what it was handed out with. */
    public static Marks known(Returned.Names names) {
        return new Marks(Map.of(), names.all(), names.own());
    }

    /** In a file that was not handed out here, everything is its sender's. */
    public static Marks none() {
        return new Marks(Map.of(), Set.of(), Set.of());
    }

    /** Whether this was in the file when it was handed out. */
    public boolean stoodAlready(String author, String time) {
        if (author == null || !(at(author, time) || others(author))) {
            return false;
        }
        others.add(author);
        return true;
    }

    private boolean at(String author, String time) {
        return time != null && written.getOrDefault(author, Set.of()).contains(second(time));
    }

    private boolean others(String author) {
        return !own.contains(author) && (written.containsKey(author) || known.contains(author));
    }

    /** A time as the file has it, without what is beyond a second and without a zone. */
    public static String second(String time) {
        return time.length() > TO_THE_SECOND ? time.substring(0, TO_THE_SECOND) : time;
    }

    /** Those whose changes and comments were left out so far. */
    public Set<String> others() {
        return Set.copyOf(others);
    }
}
