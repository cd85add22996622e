package plenary.proposal.fork;

/** Where in its life the fork of a provision is. */
public enum ForkStage {
    OUT,
    RETURNED,
    UNREPORTED,
    RECALLED
}
