package plenary.proposal.meeting.http;

/** Speaking times that can be set. */
final class Seconds {
    static final int LONGEST = 7200;
    static final int LONGEST_OF_GROUP = 36_000;

    private Seconds() {}

    static boolean within(Integer seconds, int most) {
        return seconds == null || seconds >= 10 && seconds <= most;
    }
}
