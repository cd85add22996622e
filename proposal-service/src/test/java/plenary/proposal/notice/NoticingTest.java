package plenary.proposal.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.proposal.text.Conference.quote;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plenary.contracts.event.ForumEvent.RepresentativeAccredited;
import plenary.contracts.event.ForumEvent.Role;
import plenary.contracts.event.MarginEvent.CommentVisibility;
import plenary.proposal.margin.MarginCommand.MakeComment;
import plenary.proposal.notice.Wish.Frequency;
import plenary.proposal.task.TaskSort;
import plenary.proposal.text.AgreementCommand.OpenSilence;
import plenary.proposal.text.Conference;
import plenary.proposal.text.TextCommand.OpenBracket;

/** Who is told what and when, and when it is mailed. */
class NoticingTest {
    private static final Instant SILENCE = Instant.parse("2012-12-07T18:00:00Z");

    private final Conference conference = Conference.open().withInstrument().withModification();

    @BeforeEach
    void people_have_come() {
        for (var code : List.of("FRA", "CHN", "CAN")) {
            conference.happens(
                    new RepresentativeAccredited("i-" + code, "id-" + code, code, Role.HEAD));
        }
    }

    private List<Notice> to(String person, Instant now) {
        return Noticing.of(conference.state, now).stream()
                .filter(notice -> notice.person().equals(person))
                .toList();
    }

    private void silence() {
        conference.act(
                "chair:wg-5-1", new OpenSilence("wg-5-1", List.of("3"), SILENCE, "capitals"));
    }

    @Test
    void a_deadline_is_told_when_it_comes_and_twelve_hours_and_one_hour_before_its_end() {
        silence();
        var started = conference.state.at();
        assertThat(to("id-FRA", started))
                .extracting(Notice::reason)
                .containsExactly(NoticeReason.NEW);
        var twelve = SILENCE.minus(Duration.ofHours(12));
        assertThat(to("id-FRA", twelve.minusMillis(1))).hasSize(1);
        assertThat(to("id-FRA", twelve))
                .extracting(Notice::reason)
                .containsExactly(NoticeReason.NEW, NoticeReason.TWELVE_HOURS);
        assertThat(to("id-FRA", SILENCE.minusSeconds(3600))).hasSize(3);
        assertThat(to("id-FRA", SILENCE)).isEmpty();
        assertThat(to("id-CAN", twelve)).isEmpty();
        assertThat(Noticing.next(conference.state, started)).contains(twelve);
        assertThat(Noticing.next(conference.state, twelve)).contains(SILENCE.minusSeconds(3600));
    }

    @Test
    void every_notice_has_a_name_of_its_own_that_stays() {
        silence();
        var late = SILENCE.minusSeconds(60);
        var names = new HashSet<String>();
        for (var notice : Noticing.of(conference.state, late)) {
            assertThat(names.add(notice.person() + notice.name())).isTrue();
        }
        assertThat(Noticing.of(conference.state, late).stream().map(Notice::name).toList())
                .isEqualTo(
                        Noticing.of(conference.state, late.plusSeconds(1)).stream()
                                .map(Notice::name)
                                .toList());
    }

    @Test
    void somebodys_words_are_never_mailed_and_reach_nobody_else() {
        conference.act(
                "seat:states.FRA", new OpenBracket("3", List.of(quote("unduly ")), null, null));
        conference.act(
                "seat:states.FRA",
                new MakeComment("3", "b1", null, CommentVisibility.DELEGATION, "Instruct me."));
        var now = conference.state.at();
        assertThat(to("id-FRA", now))
                .singleElement()
                .satisfies(
                        notice -> {
                            assertThat(notice.task().sort()).isEqualTo(TaskSort.DELEGATION_ASKS);
                            assertThat(notice.quotable()).isFalse();
                        });
        assertThat(Noticing.of(conference.state, now))
                .filteredOn(notice -> !notice.person().equals("id-FRA"))
                .noneMatch(notice -> notice.task().sort() == TaskSort.DELEGATION_ASKS);
    }

    @Test
    void what_is_only_in_the_room_is_no_notice() {
        assertThat(Noticing.of(conference.state, conference.state.at()))
                .extracting(notice -> notice.task().sort())
                .doesNotContainAnyElementsOf(
                        Set.of(TaskSort.INVITE, TaskSort.OPEN_MEETING, TaskSort.ITEM_HELD));
    }

    @Test
    void a_digest_comes_at_seven_where_the_person_is_and_ends_are_told_at_once() {
        var tokyo = ZoneId.of("Asia/Tokyo");
        var digest = new Wish("p", "p@delegates.example", Frequency.DIGEST, tokyo, "en");
        var evening = Instant.parse("2012-12-03T12:00:00Z"); // nine in the evening in Tokyo
        assertThat(digest.mailed(NoticeReason.NEW, evening))
                .isEqualTo(Instant.parse("2012-12-03T22:00:00Z"));
        assertThat(digest.mailed(NoticeReason.ONE_HOUR, evening)).isEqualTo(evening);
        var once = new Wish("p", "p@delegates.example", Frequency.AT_ONCE, tokyo, "en");
        assertThat(once.mailed(NoticeReason.NEW, evening)).isEqualTo(evening);
        var off = new Wish("p", null, Frequency.OFF, tokyo, "en");
        assertThat(off.mailed(NoticeReason.ONE_HOUR, evening)).isNull();
    }

    @Test
    void a_mail_that_fails_is_tried_ever_later_and_given_up_after_two_days() {
        var now = Instant.parse("2012-12-03T12:00:00Z");
        assertThat(Trying.again(1, now)).contains(now.plusSeconds(60));
        var then = now;
        var tries = 1;
        for (var again = Trying.again(tries, then); again.isPresent(); tries++) {
            assertThat(again.get()).isAfter(then);
            then = again.get();
            again = Trying.again(tries + 1, then);
        }
        assertThat(Duration.between(now, then)).isBetween(Duration.ofDays(1), Duration.ofDays(3));
    }
}
