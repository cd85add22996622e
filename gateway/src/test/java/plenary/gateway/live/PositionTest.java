package plenary.gateway.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PositionTest {

    @Test
    void an_id_says_how_far_each_partition_was_read() {
        Position position = new Position();
        position.reached(Channel.VOTING, 3, 45);
        position.reached(Channel.DELIBERATION, 7, 40);
        position.reached(Channel.DELIBERATION, 3, 122);
        position.reached(Channel.DELIBERATION, 3, 123);
        assertThat(position).hasToString("d:3=123,7=40 v:3=45");
    }

    @Test
    void what_was_written_is_read_again() {
        assertThat(Position.read("d:3=123,7=-1 v:3=45").orElseThrow())
                .hasToString("d:3=123,7=-1 v:3=45");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "d", "d:", "x:1=2", "d:1", "d:a=1", "d:1=2;v:1=2", "d:1=-2"})
    void what_was_not_written_here_is_no_position(String id) {
        assertThat(Position.read(id)).isEmpty();
    }
}
