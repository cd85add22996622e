package plenary.proposal.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.contracts.refusal.RefusalCode.GROUP_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.MALFORMED_REQUEST;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.NOT_IN_ELECTORATE;
import static plenary.contracts.refusal.RefusalCode.NOT_IN_GROUP;
import static plenary.proposal.decision.Committee.CHAIR;
import static plenary.proposal.decision.Committee.petition;
import static plenary.proposal.decision.Committee.seat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import plenary.contracts.event.BodyEvent.BodyCreated;
import plenary.contracts.event.BodyEvent.BodyKind;
import plenary.contracts.event.ForumEvent.Office;
import plenary.contracts.event.ForumEvent.OfficerInstalled;
import plenary.contracts.event.GroupRosterEvent.GroupRosterKept;
import plenary.proposal.forum.GroupRosterCommand.KeepRoster;

/** A group says by its own act which of its seats take part in what it decides. */
class GroupRosterTest {
    private static final String GROUP_CHAIR = "chair:civil-society";

    private static Hall committee() {
        var hall = Committee.meets();
        hall.happens(
                new BodyCreated(
                        "civil-society",
                        Map.of(),
                        BodyKind.WORKING_GROUP,
                        "plenary",
                        false,
                        null,
                        List.of("civil-society.CS01")),
                new OfficerInstalled("i9", GROUP_CHAIR, "civil-society", Office.CHAIR));
        return hall;
    }

    /** The first so many of civil society. */
    private static KeepRoster keep(int seats) {
        return new KeepRoster(
                "civil-society",
                IntStream.rangeClosed(1, seats)
                        .mapToObj("civil-society.CS%02d"::formatted)
                        .toList());
    }

    private static List<String> electorate(Hall hall) {
        return hall.decisions()
                .recommendations()
                .get("rec-1")
                .latest()
                .windowOf("civil-society")
                .orElseThrow()
                .frozen()
                .electorate();
    }

    @Test
    void who_is_on_the_groups_own_roster_decides_for_it() {
        var hall = committee();
        assertThat(hall.does(GROUP_CHAIR, keep(8)))
                .singleElement()
                .isInstanceOf(GroupRosterKept.class);
        assertThat(hall.does(GROUP_CHAIR, keep(8))).as("twice is safe").isEmpty();
        hall.does(CHAIR, Committee.put());
        hall.counted("poll-1", 38, 9, 3);
        assertThat(electorate(hall)).hasSize(8);
        hall.refuses(NOT_IN_ELECTORATE, seat("civil-society", 9), petition("3"));
    }

    @Test
    void a_window_that_is_open_keeps_the_roster_it_was_opened_with() {
        var hall = committee();
        hall.does(CHAIR, Committee.put());
        hall.counted("poll-1", 38, 9, 3);
        hall.does(GROUP_CHAIR, keep(8));
        assertThat(electorate(hall)).hasSize(12);
        hall.does(seat("civil-society", 9), petition("3"));
    }

    @Test
    void nobody_else_keeps_it_and_it_names_its_own_seats_alone() {
        var hall = committee();
        hall.refuses(NOT_ENTITLED, "secretariat", keep(8));
        hall.refuses(NOT_ENTITLED, seat("civil-society", 1), keep(8));
        hall.refuses(GROUP_NOT_FOUND, GROUP_CHAIR, new KeepRoster("states", List.of("states.S01")));
        hall.refuses(
                NOT_IN_GROUP,
                GROUP_CHAIR,
                new KeepRoster("civil-society", List.of("technical.TC01")));
        hall.refuses(MALFORMED_REQUEST, GROUP_CHAIR, new KeepRoster("civil-society", List.of()));
    }
}
