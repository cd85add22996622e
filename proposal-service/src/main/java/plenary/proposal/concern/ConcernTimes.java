package plenary.proposal.concern;

import java.time.Instant;
import plenary.proposal.Course;

/** What time alone does to petitions of members. */
public final class ConcernTimes {
    private ConcernTimes() {}

    /** The exact end of what runs has come. */
    public static void end(Course course, String concern, Instant at) {
        ConcernDecider.end(course, concern, at);
    }
}
