package plenary.voting.ballot.store;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;
import java.util.Map;
import plenary.voting.ballot.Cast;
import plenary.voting.ballot.StandingBallot;

/** Where the ballots of a vote are written: by name, or sealed. */
sealed interface BallotTable permits NamedBox, SealedBox {

    /** By seat: what it has in the box. */
    Uni<Map<String, StandingBallot>> standing(
            SqlConnection connection, String forum, String poll, String[] seats);

    /** What the voter may hold against the record. */
    byte[] receipt(byte[] salt, String forum, String poll, long number, Cast cast);

    /** Whether another ballot takes the place, number and receipt of the one before. */
    boolean replaces(StandingBallot before);

    Uni<Void> insert(SqlConnection connection, String forum, String poll, List<Line> lines);
}
