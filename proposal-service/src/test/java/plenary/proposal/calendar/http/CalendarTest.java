package plenary.proposal.calendar.http;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.proposal.text.Conference.add;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plenary.contracts.event.RegisterEvent.Meeting;
import plenary.proposal.Viewer;
import plenary.proposal.calendar.Dates;
import plenary.proposal.register.RegisterCommand.IssueProgramme;
import plenary.proposal.text.AgreementCommand.OpenSilence;
import plenary.proposal.text.Conference;
import plenary.proposal.text.TextCommand.TakeUpInstruction;

/** The dates of a conference as a calendar program reads them. */
class CalendarTest {
    private static final Instant NINE = Instant.parse("2012-12-04T09:00:00Z");
    private static final Instant NOON = Instant.parse("2012-12-04T12:00:00Z");
    private static final Instant SILENCE = Instant.parse("2012-12-07T18:00:00Z");

    private final Conference conference = Conference.open().withInstrument().withModification();

    @BeforeEach
    void a_day_is_planned_and_a_silence_runs() {
        conference.act(
                "secretariat",
                new IssueProgramme(
                        "2012-12-04",
                        List.of(
                                new Meeting("wg-5-1", "Room 3", NINE, NOON, List.of("Article 3")),
                                new Meeting("friends", "Room 9", NINE, NOON, List.of("The deal"))),
                        null));
        conference.act(
                "chair:wg-5-1", new OpenSilence("wg-5-1", List.of("3"), SILENCE, "capitals"));
    }

    private String written(String language) {
        var dates = new Dates(conference.state, Viewer.PUBLIC, language).all();
        return new Calendar("wcit-12", "Conference", language).of(dates, conference.state.at());
    }

    private List<VEvent> read() {
        return Biweekly.parse(written("en")).first().getEvents();
    }

    @Test
    void meetings_have_a_room_and_an_end_and_deadlines_remind_twice() {
        var events = read();
        assertThat(events)
                .extracting(e -> e.getSummary().getValue())
                .containsExactly("Meeting · wg-5-1", "Meeting · friends", "Silence ends · wg-5-1");
        var meeting = events.getFirst();
        assertThat(meeting.getDateStart().getValue().toInstant()).isEqualTo(NINE);
        assertThat(meeting.getDateEnd().getValue().toInstant()).isEqualTo(NOON);
        assertThat(meeting.getLocation().getValue()).isEqualTo("Room 3");
        assertThat(meeting.getDescription().getValue()).isEqualTo("Article 3");
        assertThat(meeting.getAlarms()).isEmpty();
        var end = events.getLast();
        assertThat(end.getDateStart().getValue().toInstant()).isEqualTo(SILENCE);
        assertThat(end.getAlarms())
                .extracting(alarm -> alarm.getTrigger().getDuration().toString())
                .containsExactly("-PT12H", "-PT1H");
    }

    @Test
    void what_a_closed_group_takes_up_is_not_told_outside() {
        assertThat(read().get(1).getDescription()).isNull();
        var friends = new Viewer("p", java.util.Set.of("public", "body:friends"));
        assertThat(new Dates(conference.state, friends, "en").all())
                .filteredOn(d -> d.about().equals("friends"))
                .singleElement()
                .satisfies(d -> assertThat(d.items()).containsExactly("The deal"));
    }

    @Test
    void an_end_that_has_passed_or_moved_is_the_same_event() {
        var before = read().getLast().getUid().getValue();
        conference.table("28", "FRA", add("3A", "3", "A new article.", "wg-5-1"));
        conference.act("chair:wg-5-1", new TakeUpInstruction("28", 1, null));
        assertThat(read().getLast().getUid().getValue()).isEqualTo(before);
        assertThat(written("en")).isEqualTo(written("en"));
    }

    @Test
    void a_french_reader_is_told_in_french_and_a_language_without_words_in_english() {
        assertThat(written("fr")).contains("Fin de la procédure de silence");
        assertThat(written("zh")).contains("Silence ends");
    }
}
