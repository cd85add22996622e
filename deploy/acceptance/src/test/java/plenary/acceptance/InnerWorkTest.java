package plenary.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static plenary.acceptance.ForkedDoors.MARK;
import static plenary.acceptance.ForkedDoors.RETURNED;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A closed group works on a fork. Outsiders ask for every address of the API, by every name that
 * those inside know and in every format, and listen to the news meanwhile.
 */
@ExtendWith(RunningPlenary.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class InnerWorkTest {
    private static final List<String> INSIDERS = List.of("fra", "egy", "legal-adviser");

    /** A visitor, a state, the chair above, the secretariat and an adviser. */
    private static final String[] OUTSIDERS = {null, "usa", "chair", "secretariat", "cs01"};

    /** What there is nothing of in so small a forum, or what is not read by its members. */
    private static final Pattern NOT_HERE =
            Pattern.compile(
                    ".*/(admin|recommendations|petitions|polls|temperature-checks|documents"
                            + "|comment-periods|drafts|programmes"
                            + "|scope-challenges|voting-record|languages|files)/.*|.*/adopted(/.*)?"
                            + "|.*/what-if.*|.*/invitations(/.*)?");

    private static SmallForum forum;
    private static ForkedDoors doors;

    @BeforeAll
    static void provision_3_is_referred() {
        forum = SmallForum.committee("inner-work");
        forum.instrument();
        doors = new ForkedDoors(forum);
        doors.looked();
        doors.referred();
    }

    @Test
    @Order(1)
    void while_the_group_works_no_address_and_no_news_tell_an_outsider_a_word() {
        try (var visitor = new LiveEar(forum, null);
                var neighbour = new LiveEar(forum, "usa");
                var member = new LiveEar(forum, "fra")) {
            var ears = List.of(visitor, neighbour, member);
            var before = forum.records().getFirst();
            doors.worked();
            hearTheLast(ears);
            for (var ear : List.of(visitor, neighbour)) {
                assertThat(ear.saidAfter(before))
                        .doesNotContain(MARK, RETURNED, "bracket.", "wording.", "comment.");
            }
            assertThat(member.said()).contains("wording.edited.v1");
        }
        nobodyIsTold(MARK, RETURNED, SmallForum.CLOSED_MEETING);
    }

    @Test
    @Order(2)
    void those_inside_are_told_so_that_the_silence_outside_means_something() {
        var crawl = new Crawl(forum).knowing(INSIDERS);
        var told = new ArrayList<String>();
        var opened = new HashSet<String>();
        for (var account : INSIDERS) {
            crawl.as(account)
                    .forEach(
                            (address, heard) -> {
                                var words = Told.by(heard);
                                if (words.contains(MARK) || words.contains(RETURNED)) {
                                    told.add(address);
                                }
                                if (heard.status() == 200) {
                                    opened.add(address);
                                }
                            });
        }
        for (var format : List.of("html", "text", "markdown", "json", "docx", "pdf", "akn")) {
            assertThat(told).anyMatch(a -> a.contains("/exports/draft?format=" + format));
        }
        assertThat(told)
                .contains(
                        forum.path + "/draft",
                        forum.path + "/brackets/b2",
                        forum.path + "/comments.csv",
                        forum.path + "/notes",
                        forum.path + "/amendments",
                        forum.path + "/record?limit=500");
        var unopened = crawl.filled("get");
        unopened.keySet().removeIf(template -> NOT_HERE.matcher(template).matches());
        unopened.values().removeIf(addresses -> addresses.stream().anyMatch(opened::contains));
        assertThat(unopened.keySet())
                .as("new addresses nobody inside had a name for: have them asked for, or NOT_HERE")
                .isEmpty();
    }

    @Test
    @Order(3)
    void after_the_report_the_text_is_public_and_what_was_said_is_not() {
        doors.reported();
        nobodyIsTold(MARK, SmallForum.CLOSED_MEETING);
        assertThat(Told.by(forum.knock(null, null, "GET", "/draft").send())).contains(RETURNED);
    }

    private static void hearTheLast(List<LiveEar> ears) {
        var last = "\"source\":\"deliberation\",\"seq\":" + forum.records().getFirst();
        forum.scene.await(
                "the feed has told all",
                () ->
                        Optional.of(true)
                                .filter(
                                        all ->
                                                ears.stream()
                                                        .allMatch(e -> e.said().contains(last))));
    }

    private static void nobodyIsTold(String... secrets) {
        var crawl = new Crawl(forum).knowing(INSIDERS);
        for (var account : OUTSIDERS) {
            var told = new ArrayList<String>();
            crawl.as(account)
                    .forEach(
                            (address, heard) -> {
                                assertThat(heard.status()).as(address).isLessThan(500);
                                assertThat(heard.status()).as(address).isNotEqualTo(429);
                                for (var secret : secrets) {
                                    if (Told.by(heard).contains(secret)) {
                                        told.add(secret + " at " + address);
                                    }
                                }
                            });
            assertThat(told).as("told to %s", account).isEmpty();
        }
    }
}
