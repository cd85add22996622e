package plenary.proposal.text;

/** The parts of a seat's id, {@code states.FRA}. */
final class Seats {
    private Seats() {}

    /** Whose seat it is. */
    static String delegation(String seat) {
        return seat.substring(seat.lastIndexOf('.') + 1);
    }
}
