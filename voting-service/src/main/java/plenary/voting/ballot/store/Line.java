package plenary.voting.ballot.store;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import plenary.voting.ballot.Cast;
import plenary.voting.ballot.StandingBallot;

/** A ballot about to be written. */
record Line(Cast cast, long number, byte[] salt, byte[] receipt) {

    StandingBallot standing(boolean sealed) {
        return new StandingBallot(
                cast.seat(),
                sealed ? null : cast.choice(),
                sealed ? null : cast.word(),
                number,
                cast.at(),
                HexFormat.of().formatHex(receipt));
    }

    OffsetDateTime at() {
        return cast.at().atOffset(ZoneOffset.UTC);
    }
}
