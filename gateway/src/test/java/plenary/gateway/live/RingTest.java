package plenary.gateway.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RingTest {

    @Test
    void a_stream_that_has_seen_all_goes_on() {
        Ring ring = ring(10, 3);
        assertThat(ring.covers(2)).isTrue();
        assertThat(ring.after(2)).isEmpty();
    }

    @Test
    void a_stream_gets_what_it_missed() {
        Ring ring = ring(10, 5);
        assertThat(ring.covers(2)).isTrue();
        assertThat(ring.after(2)).extracting(News::offset).containsExactly(3L, 4L);
    }

    @Test
    void what_was_pushed_out_is_a_gap() {
        Ring ring = ring(2, 5);
        assertThat(ring.covers(2)).isTrue();
        assertThat(ring.covers(1)).isFalse();
    }

    @Test
    void an_id_from_before_the_topic_was_made_anew_is_a_gap() {
        assertThat(ring(10, 5).covers(900)).isFalse();
    }

    @Test
    void an_empty_partition_is_covered_from_its_beginning() {
        assertThat(new Ring(10, 0).covers(-1)).isTrue();
        assertThat(new Ring(10, 7).covers(5)).isFalse();
    }

    @Test
    void a_record_that_is_no_notice_is_passed_over() {
        Ring ring = ring(10, 2);
        ring.reached(4);
        assertThat(ring.next()).isEqualTo(4);
        assertThat(ring.covers(3)).isTrue();
    }

    private static Ring ring(int kept, int count) {
        Ring ring = new Ring(kept, 0);
        for (int offset = 0; offset < count; offset++) {
            Notice notice =
                    new Notice("f", "deliberation", offset + 1, "x.y.v1", null, null, "public");
            ring.add(new News(Channel.DELIBERATION, 0, offset, notice));
        }
        return ring;
    }
}
