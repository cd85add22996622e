package plenary.acceptance.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plenary.acceptance.RunningPlenary;
import plenary.acceptance.Scene;
import plenary.acceptance.cirp.Cirp;
import plenary.acceptance.wcit.Wcit12;

/** Every page of the two deliberations, in Chromium, as a visitor and as a delegate reads it. */
@ExtendWith(RunningPlenary.class)
class PagesTest {
    private static final String HALF_WAY = "committee_5_takes_it_up_and_the_united_states_object";
    private static final String VETOED =
            "civil_society_vetoes_with_a_reason_and_a_cure_and_nothing_moves";
    private static final List<String> RETURNED = List.of("3", "5");

    private static Scene conference;
    private static Scene committee;
    private static Scene halfWay;
    private static Scene vetoing;
    private static Chromium chromium;
    private static Reader visitor;
    private static Reader delegate;

    @BeforeAll
    static void open() {
        conference = Deliberations.played(new Wcit12());
        committee = Deliberations.played(new Cirp());
        halfWay = Deliberations.playedTo(new Wcit12(), "wcit-12-day-5", HALF_WAY);
        vetoing = Deliberations.playedTo(new Cirp(), "cirp-hour-26", VETOED);
        chromium = new Chromium();
        visitor = Reader.visitor(chromium, RunningPlenary.place());
        delegate = Reader.signedIn(chromium, RunningPlenary.place(), "fra");
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @AfterEach
    void inDaylight() {
        visitor.colours(ColorScheme.LIGHT);
    }

    static Stream<Shown> pages() {
        return Stream.of(
                        Readable.conference(conference),
                        Readable.committee(committee),
                        Readable.halfWay(halfWay),
                        Readable.vetoing(vetoing))
                .flatMap(pages -> pages);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void a_visitor_reads_it_on_any_screen(Shown shown) {
        read(visitor, shown);
        Pictures.take(visitor.page(), shown.name());
        visitor.width(Reader.NARROW);
        Axe.findsNothing(visitor.page(), shown + ", narrow");
        Pictures.take(visitor.page(), shown.name() + "-narrow");
        visitor.fitsAt(Reader.NARROWEST);
        visitor.hasNoComplaint();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void a_delegate_reads_it_too(Shown shown) {
        read(delegate, shown);
        assertThat(delegate.page().locator(".signed-in").innerText()).contains("Sign out");
        if (!shown.path().equals("/")) {
            delegate.sees(delegate.page().locator(".acting"));
        }
        delegate.fitsAt(Reader.NARROWEST);
        delegate.hasNoComplaint();
    }

    private static void read(Reader reader, Shown shown) {
        reader.open(shown.path());
        reader.reads(shown.says().getFirst());
        // a long text is made as one comes to it, and what is not made nobody can examine
        if (shown.path().endsWith("/draft")) {
            reader.walksThrough();
        }
        Axe.findsNothing(reader.page(), shown.name());
        shown.says().forEach(reader::reads);
        var text = reader.page().locator("main").innerText();
        shown.never().forEach(words -> assertThat(text).doesNotContain(words));
    }

    @Test
    void the_draft_is_readable_in_the_dark() {
        visitor.colours(ColorScheme.DARK);
        visitor.open("/forums/" + halfWay.forum() + "/draft");
        visitor.reads("United Kingdom");
        assertThat(visitor.page().locator("html").getAttribute("data-theme")).isEqualTo("dark");
        Axe.findsNothing(visitor.page(), "the draft in the dark");
        Pictures.take(visitor.page(), "draft-dark");
    }

    @Test
    void the_veto_desk_shows_what_returned_and_only_that() {
        visitor.open("/forums/" + committee.forum() + "/recommendations/rec-1");
        visitor.reads("vetoed by");
        var vetoed =
                visitor.page().locator("table.rounds tbody tr").all().stream()
                        .filter(row -> row.innerText().contains("vetoed by"))
                        .map(row -> row.locator("th b").innerText())
                        .toList();
        assertThat(vetoed).isEqualTo(RETURNED);
    }

    @Test
    void an_adviser_sees_the_petition_of_the_own_group_and_of_no_other() {
        var desk = "/forums/" + vetoing.forum() + "/recommendations/rec-1";
        try (var technical = Reader.signedIn(chromium, RunningPlenary.place(), "tc01")) {
            technical.open(desk);
            technical.reads("3 of 4 signatures");
            assertThat(technical.page().locator(".petition").count()).isOne();
            Axe.findsNothing(technical.page(), "the veto desk, as an adviser");
            Pictures.take(technical.page(), "veto-desk-of-an-adviser");
            technical.hasNoComplaint();
        }
        visitor.open(desk);
        visitor.reads("Veto of Civil society");
        assertThat(visitor.page().locator(".petition").count()).isZero();
    }

    @Test
    void every_delegation_is_on_the_map_or_named_beside_it() {
        visitor.open("/forums/" + conference.forum() + "/signature");
        var frame = visitor.page().locator(".map-frame .picture-room svg");
        visitor.sees(frame);
        visitor.loaded();
        var map = frame.locator(".country.signed, .country.not-signed");
        assertThat(map.count()).isGreaterThanOrEqualTo(144);
    }

    @Test
    void the_big_screen_shows_what_was_done_last_and_fits_wherever_it_hangs() {
        visitor.open("/forums/" + conference.forum() + "/screen");
        visitor.reads("89 signed");
        visitor.reads("session closed");
        Axe.findsNothing(visitor.page(), "the big screen");
        Pictures.take(visitor.page(), "big-screen");
        visitor.open("/forums/" + halfWay.forum() + "/screen");
        visitor.loaded();
        Axe.findsNothing(visitor.page(), "the big screen, half way");
        visitor.fitsAt(Reader.NARROWEST);
        visitor.hasNoComplaint();
    }

    @Test
    @EnabledIf("plenary.acceptance.pages.Pictures#forTheDocumentation")
    void pictures_for_the_documentation() {
        picture("forum", "/forums/" + halfWay.forum(), "open brackets", "7 proposals", "1 vote");
        picture("vote", Readable.preamble(conference), "77 yes");
        picture("signatures", "/forums/" + conference.forum() + "/signature", "89 signed");
        picture(
                "veto-desk",
                "/forums/" + vetoing.forum() + "/recommendations/rec-1",
                "Veto of Civil society");
        visitor.open("/forums/" + halfWay.forum() + "/draft");
        visitor.reads("United Kingdom");
        visitor.walksThrough();
        visitor.page()
                .evaluate("document.querySelector('.bracket').scrollIntoView({block: 'center'})");
        Pictures.takeForTheDocumentation(visitor.page(), "draft");
        desks();
    }

    private static void desks() {
        delegate.open("/forums/" + halfWay.forum() + "/me");
        delegate.reads("Brackets you hold");
        Pictures.takeForTheDocumentation(delegate.page(), "desk");
        try (var secretariat = Reader.signedIn(chromium, RunningPlenary.place(), "secretariat")) {
            secretariat.open("/forums/" + halfWay.forum() + "/set-up");
            secretariat.reads("Bodies");
            Pictures.takeForTheDocumentation(secretariat.page(), "set-up");
        }
        try (var chair = Reader.signedIn(chromium, RunningPlenary.place(), "gha")) {
            var console =
                    "/forums/" + halfWay.forum() + "/sessions/" + lastOf("com-5") + "/console";
            chair.open(console);
            var acting = "sessionStorage.setItem('plenary.acting.%s', 'chair:com-5')";
            chair.page().evaluate(acting.formatted(halfWay.forum()));
            chair.open(console);
            chair.reads("To close in twenty minutes");
            Pictures.takeForTheDocumentation(chair.page(), "console");
        }
    }

    private static String lastOf(String body) {
        var last = "";
        for (var meeting : halfWay.visitor().get("/sessions")) {
            if (meeting.path("body").asText().equals(body)) {
                last = meeting.path("id").asText();
            }
        }
        return last;
    }

    private static void picture(String name, String path, String... words) {
        visitor.open(path);
        List.of(words).forEach(visitor::reads);
        visitor.sees(visitor.page().locator(".live-dot.open"));
        Pictures.takeForTheDocumentation(visitor.page(), name);
    }
}
