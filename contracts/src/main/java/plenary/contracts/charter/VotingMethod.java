package plenary.contracts.charter;

/** How a vote is taken. */
public enum VotingMethod {
    /** Counted by tellers or electronically; nobody's name is kept. */
    SHOW_OF_HANDS,
    /** Seat by seat, aloud, in the order of call. */
    ROLL_CALL,
    /** By name, without calling the roll. */
    RECORDED,
    SECRET
}
