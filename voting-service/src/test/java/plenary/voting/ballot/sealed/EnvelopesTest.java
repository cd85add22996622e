package plenary.voting.ballot.sealed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import plenary.contracts.rule.Choice;
import plenary.voting.ballot.sealed.Envelopes.Opener;
import plenary.voting.ballot.sealed.Envelopes.Sealer;
import plenary.voting.ballot.sealed.Envelopes.Unreadable;

class EnvelopesTest {
    private final Envelopes.Keys keys = Envelopes.generate();
    private final Sealer sealer = new Sealer(keys.publicKey());

    @Test
    void what_is_sealed_opens_with_the_votes_key() {
        var opener = new Opener(keys.privateKey());
        for (var choice : Choice.values()) {
            assertThat(opener.open("f/p/s", sealer.seal("f/p/s", choice))).isEqualTo(choice);
        }
    }

    @Test
    void envelopes_tell_nothing_by_their_length_or_by_being_alike() {
        var yes = sealer.seal("f/p/s", Choice.YES);
        assertThat(yes).hasSize(sealer.seal("f/p/s", Choice.NOT_TAKING_PART).length);
        assertThat(yes).isNotEqualTo(sealer.seal("f/p/s", Choice.YES));
    }

    @Test
    void no_other_key_opens_it() {
        var other = new Opener(Envelopes.generate().privateKey());
        var sealed = sealer.seal("f/p/s", Choice.YES);
        assertThatThrownBy(() -> other.open("f/p/s", sealed)).isInstanceOf(Unreadable.class);
    }

    @Test
    void it_opens_in_no_other_seats_place_and_not_once_a_bit_is_turned() {
        var opener = new Opener(keys.privateKey());
        var sealed = sealer.seal("f/p/s", Choice.YES);
        assertThatThrownBy(() -> opener.open("f/p/t", sealed)).isInstanceOf(Unreadable.class);
        sealed[sealed.length - 1] ^= 1;
        assertThatThrownBy(() -> opener.open("f/p/s", sealed)).isInstanceOf(Unreadable.class);
        assertThatThrownBy(() -> opener.open("f/p/s", new byte[3])).isInstanceOf(Unreadable.class);
    }
}
