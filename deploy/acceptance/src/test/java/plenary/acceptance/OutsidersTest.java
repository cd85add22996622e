package plenary.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whom the doors are closed to: the token, the seat and the role decide, and what is not one's own
 * is not told.
 */
@ExtendWith(RunningPlenary.class)
class OutsidersTest {
    private static final byte[] PDF = "%PDF-1.4".getBytes();
    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** What voting-service takes itself. */
    private static final String BALLOT_BOX =
            ".*/(ballots|counts|answers)/.*|.*/sheet/(?!scans$)[^/]+|/api/admin/voting/.*";

    private static final Map<String, Object> STATEMENT =
            Map.of("session", "open", "kind", "statement", "text", "I was not to say this.");
    private static SmallForum forum;

    @BeforeAll
    static void committee() {
        forum = SmallForum.committee("outsiders");
        forum.instrument();
    }

    private static List<String> services() {
        return List.of(
                "http://localhost:" + RunningPlenary.settings().proposalPort(),
                "http://localhost:" + RunningPlenary.settings().votingPort());
    }

    // --- tokens ----------------------------------------------------------------------------------

    /** All but what reckons for anybody and keeps nothing. */
    private static List<String> acts(String method) {
        return new Crawl(forum)
                .addresses(method).stream()
                        .filter(address -> !address.startsWith("/api/what-if"))
                        .toList();
    }

    @Test
    void nobody_changes_anything_without_signing_in() {
        var before = forum.records();
        for (var method : List.of("post", "put", "delete")) {
            for (var address : acts(method)) {
                Knock.on(RunningPlenary.place().gateway(), method.toUpperCase(), address)
                        .as("secretariat")
                        .json(Map.of())
                        .send()
                        .refused(401, "sign-in-needed");
            }
        }
        assertThat(forum.records()).isEqualTo(before);
    }

    @Test
    void a_wrong_token_opens_no_door() {
        var read = Map.of(services().get(0), "", services().get(1), "/polls");
        Tokens.wrong(forum)
                .forEach(
                        (what, token) -> {
                            forum.nothingHappens(
                                    401,
                                    "sign-in-needed",
                                    () ->
                                            forum.knock(
                                                            null,
                                                            "seat:states.FRA",
                                                            "POST",
                                                            "/statements")
                                                    .token(token)
                                                    .json(STATEMENT)
                                                    .send());
                            // not even as far as a visitor gets
                            forum.knock(null, null, "GET", "")
                                    .token(token)
                                    .send()
                                    .refused(401, "sign-in-needed");
                            read.forEach(
                                    (service, within) ->
                                            Knock.on(service, "GET", forum.path + within)
                                                    .token(token)
                                                    .send()
                                                    .refused(401, "sign-in-needed"));
                        });
    }

    @Test
    void a_service_answers_nobody_without_a_token_but_about_its_health() {
        for (var service : services()) {
            for (var address : new Crawl(forum).addresses("get")) {
                Knock.on(service, "GET", address).send().refused(401, "sign-in-needed");
            }
            for (var address : List.of("/", "/api", "/api/nowhere", "/openapi", "/metrics")) {
                assertThat(Knock.on(service, "GET", address).send().status())
                        .as(address)
                        .isEqualTo(401);
            }
            for (var address : List.of("/q", "/q/openapi", "/q/metrics", "/q/health/../openapi")) {
                assertThat(Knock.on(service, "GET", address).send().status())
                        .as(address)
                        .isEqualTo(401);
            }
            Knock.on(service, "GET", "/q/health").send().fine();
        }
    }

    @Test
    void the_visitors_client_reads_and_writes_nothing() {
        var visitors = Tokens.visitors();
        var before = forum.records();
        for (var method : List.of("post", "put", "delete")) {
            for (var address : acts(method)) {
                var voting = address.matches(BALLOT_BOX);
                var knock =
                        Knock.on(services().get(voting ? 1 : 0), method.toUpperCase(), address)
                                .token(visitors)
                                .as("secretariat");
                var heard =
                        address.matches(".*/(roster|memberships)")
                                ? knock.body("text/csv", "code\nX\n".getBytes()).send()
                                : address.endsWith("/proposals/recognised")
                                        ? knock.body(WORD, new byte[] {'P', 'K'}).send()
                                        : address.matches("/api/forums/[^/]+/files")
                                                ? knock.body("application/pdf", PDF).send()
                                                : knock.json(Map.of()).send();
                assertThat(heard.status())
                        .as("%s: %s", heard.to(), heard.body())
                        .isIn(400, 401, 403);
            }
        }
        Knock.on(services().getFirst(), "POST", forum.path + "/statements")
                .token(visitors)
                .as("seat:states.FRA")
                .json(STATEMENT)
                .send()
                .refused(401, "sign-in-needed");
        Knock.on(services().getFirst(), "POST", forum.path + "/roster?preview=true")
                .token(visitors)
                .as("secretariat")
                .body("text/csv", "code\nX\n".getBytes())
                .send()
                .refused(401, "sign-in-needed");
        assertThat(forum.records()).isEqualTo(before);
        Knock.on(services().getFirst(), "GET", forum.path).token(visitors).send().fine();
    }

    // --- another site's page ---------------------------------------------------------------------

    @Test
    void a_change_by_cookie_comes_from_our_own_pages_or_not_at_all() {
        var own = RunningPlenary.place().gateway();
        var cookie = BrowserSession.of("fra").cookie();
        var foreign =
                List.of(
                        Map.<String, String>of(),
                        Map.of("Plenary-Request", "1"),
                        Map.of("Origin", own),
                        Map.of("Plenary-Request", "0", "Origin", own),
                        Map.of("Plenary-Request", "1", "Origin", "http://evil.example"),
                        Map.of("Plenary-Request", "1", "Origin", own + ".evil.example"),
                        Map.of("Plenary-Request", "1", "Origin", "null"),
                        Map.of(
                                "Plenary-Request", "1",
                                "Origin", "http://evil.example",
                                "X-Forwarded-Host", "evil.example"));
        for (var headers : foreign) {
            forum.nothingHappens(
                    403,
                    "cross-site-request",
                    () -> {
                        var knock = byCookie(cookie);
                        headers.forEach(knock::header);
                        return knock.send();
                    });
        }
        byCookie(cookie).header("Plenary-Request", "1").header("Origin", own).send().fine();
        // a token that does not hold is not made good by a cookie that does
        forum.nothingHappens(
                401,
                "sign-in-needed",
                () ->
                        byCookie(cookie)
                                .header("Plenary-Request", "1")
                                .header("Origin", own)
                                .token("x")
                                .send());
    }

    private static Knock byCookie(String cookie) {
        return forum.knock(null, "seat:states.FRA", "POST", "/statements")
                .header("Cookie", cookie)
                .json(STATEMENT);
    }

    // --- seats and roles -------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource({
        "fra, seat:states.EGY, 403, not-your-seat",
        "fra, seat:civil-society.CS01, 403, not-your-seat",
        "fra, seat:states.ZZZ, 404, seat-not-found",
        "fra, secretariat, 403, not-entitled",
        "fra, chair:plenary, 403, not-entitled",
        "fra, secretary:plenary, 403, not-entitled",
        "fra, chair:nowhere, 404, body-not-found",
        "admin, secretariat, 403, not-entitled",
        "admin, seat:states.FRA, 403, not-your-seat",
        "secretariat, chair:plenary, 403, not-entitled",
        "teller-1, chair:plenary, 403, not-entitled",
        "legal-adviser, chair:plenary, 403, not-entitled"
    })
    void a_person_acts_in_its_own_seats_and_offices_only(
            String account, String as, int status, String code) {
        forum.nothingHappens(
                status,
                code,
                () -> forum.knock(account, as, "POST", "/statements").json(STATEMENT).send());
    }

    @ParameterizedTest
    @CsvSource({
        "/clock, {\"to\":\"2013-01-01T00:00:00Z\"}, not-entitled",
        "/bodies, {\"body\":\"b\"Q\"names\":{\"en\":\"B\"}Q\"kind\":\"working-group\"Q\"parent\":\"plenary\"}, not-entitled",
        "/invitations, {\"email\":\"fra@delegates.example\"Q\"delegation\":\"EGY\"}, not-entitled",
        "/instruments, {\"instrument\":\"i\"Q\"title\":\"T\"Q\"language\":\"en\"Q\"provisions\":[]}, not-entitled",
        "/sessions, {\"session\":\"mine\"Q\"body\":\"plenary\"Q\"title\":\"T\"}, not-entitled",
        "/sessions/open/close, {\"reason\":\"x\"}, not-entitled",
        "/consensus-calls, {\"body\":\"plenary\"Q\"provisions\":[\"1\"]}, not-entitled",
        "/draft/provisions/1/edits, {\"text\":\"Ours.\"}, not-entitled",
        "/readings, {\"reading\":1}, not-entitled",
        "/adoption, {}, not-entitled",
        "/polls, {\"body\":\"plenary\"Q\"kind\":\"procedural\"Q\"question\":{\"en\":\"x\"}Q\"subject\":\"motion/x\"}, not-entitled",
        "/temperature-checks, {\"body\":\"plenary\"Q\"question\":{\"en\":\"x\"}}, not-entitled",
        "/recommendations, {\"body\":\"plenary\"Q\"title\":\"Ours\"}, not-entitled",
        "/signature, {\"step\":\"open\"}, not-entitled"
    })
    void what_an_office_does_a_seat_does_not(String within, String body, String code) {
        forum.nothingHappens(
                403,
                code,
                () ->
                        forum.from("FRA", "POST", within)
                                .json(body.replace('Q', ',').getBytes())
                                .send());
    }

    @Test
    void only_the_administrator_sets_forums_up_and_only_the_secretariat_sees_a_roster_in_advance() {
        Knock.on(RunningPlenary.place().gateway(), "POST", "/api/forums")
                .token(forum.token("fra"))
                .json(
                        Map.of(
                                "forum", "ours",
                                "title", Map.of("en", "Ours"),
                                "mode", "live",
                                "charter", "itu-conference"))
                .send()
                .refused(403, "not-entitled");
        for (var query : List.of("", "?preview=true")) {
            forum.nothingHappens(
                    403,
                    "not-entitled",
                    () ->
                            forum.from("FRA", "POST", "/roster" + query)
                                    .body("text/csv", "code\n".getBytes())
                                    .send());
        }
    }

    @Test
    void whoever_was_not_invited_claims_nothing() {
        forum.nothingHappens(
                404,
                "invitation-not-found",
                () -> forum.knock("deu", null, "POST", "/invitations/claim").send());
    }

    @Test
    void operators_alone_look_at_what_is_parked() {
        for (var service : List.of("deliberation", "voting")) {
            for (var account : List.of("fra", "secretariat")) {
                Knock.on(
                                RunningPlenary.place().gateway(),
                                "GET",
                                "/api/admin/" + service + "/stalled")
                        .token(forum.token(account))
                        .send()
                        .refused(403, "not-entitled");
            }
        }
    }

    // --- what is said behind closed doors --------------------------------------------------------

    @Test
    void what_a_closed_body_says_is_told_to_its_members_alone() {
        var closed = SmallForum.committee("closed-body");
        closed.instrument();
        try (var visitor = new LiveEar(closed, null);
                var outsider = new LiveEar(closed, "usa");
                var member = new LiveEar(closed, "fra")) {
            new ClosedDoors(closed).friendsMeet();
            var last = "\"source\":\"deliberation\",\"seq\":" + closed.records().getFirst();
            closed.scene.await(
                    "the feed has told all",
                    () ->
                            java.util.Optional.of(true)
                                    .filter(
                                            all ->
                                                    List.of(visitor, outsider, member).stream()
                                                            .allMatch(
                                                                    e -> e.said().contains(last))));
            for (var account :
                    new String[] {null, "usa", "chair", "secretariat", "admin", "cs01"}) {
                assertThat(told(closed, account)).as("told to %s", account).isEmpty();
            }
            assertThat(visitor.said()).doesNotContain(ClosedDoors.MARK, "bracket.opened");
            assertThat(outsider.said()).doesNotContain(ClosedDoors.MARK, "bracket.opened");
            assertThat(member.said()).contains("bracket.opened.v1");
        }
        assertThat(told(closed, "fra"))
                .contains(
                        closed.path + "/draft",
                        closed.path + "/draft/provisions/2",
                        closed.path + "/brackets",
                        closed.path + "/brackets/b1",
                        closed.path + "/reservations",
                        closed.path + "/consensus-calls",
                        closed.path + "/statements",
                        closed.path + "/temperature-checks",
                        closed.path + "/temperature-checks/check-1",
                        closed.path + "/polls",
                        closed.path + "/polls/poll-1",
                        closed.path + "/record?limit=500");
        refusalsTellNothing(closed);
    }

    private static List<String> told(SmallForum where, String account) {
        return new Crawl(where)
                .as(account).entrySet().stream()
                        .peek(e -> assertThat(e.getValue().status()).as(e.getKey()).isLessThan(500))
                        .filter(e -> tells(where, e.getKey(), e.getValue()))
                        .map(Map.Entry::getKey)
                        .toList();
    }

    /** A person's notices come from all their forums; in another one they may well be inside. */
    private static boolean tells(SmallForum where, String address, Knock.Heard heard) {
        return address.equals("/api/me/notices") && heard.status() == 200
                ? Json.each(heard.json().path("notices"))
                        .filter(n -> where.path.endsWith("/" + n.path("forum").asText()))
                        .anyMatch(n -> n.toString().contains(ClosedDoors.MARK))
                : heard.body().contains(ClosedDoors.MARK);
    }

    private static void refusalsTellNothing(SmallForum closed) {
        var passage = Map.of("quote", "never there");
        var attempts =
                List.of(
                        closed.from("USA", "POST", "/brackets")
                                .json(Map.of("provision", "2", "passage", passage)),
                        closed.from("USA", "POST", "/brackets")
                                .header("If-Match", "\"1\"")
                                .json(Map.of("provision", "2")),
                        closed.from("USA", "POST", "/draft/provisions/2/edits")
                                .json(Map.of("text", "x", "passage", passage)),
                        closed.knock("chair", "chair:plenary", "POST", "/draft/provisions/2/edits")
                                .json(Map.of("text", "x", "passage", passage)),
                        closed.from("USA", "POST", "/reservations")
                                .json(Map.of("provision", "2", "kind", "scrutiny", "text", "x")),
                        closed.from("USA", "POST", "/statements")
                                .json(
                                        Map.of(
                                                "session", "closed",
                                                "kind", "statement",
                                                "text", "May I?")));
        for (var attempt : attempts) {
            var heard = closed.nothingHappens(403, "body-closed", attempt::send);
            assertThat(heard.body()).doesNotContain(ClosedDoors.MARK);
        }
        closed.nothingHappens(
                404,
                "consensus-call-not-found",
                () ->
                        closed.from("USA", "POST", "/consensus-calls/call-1/objections")
                                .json(Map.of())
                                .send());
        closed.nothingHappens(
                404,
                "bracket-not-found",
                () ->
                        closed.from("USA", "POST", "/brackets/b1/alternatives")
                                .json(Map.of("text", "x"))
                                .send());
        var put =
                closed.nothingHappens(
                        409,
                        "provision-referred",
                        () ->
                                closed.knock("chair", "chair:plenary", "POST", "/recommendations")
                                        .json(Map.of("body", "plenary", "title", "All of it"))
                                        .send());
        assertThat(put.body()).doesNotContain(ClosedDoors.MARK);
        for (var vote : List.of("/polls/poll-1/ballots/states.USA")) {
            closed.nothingHappens(
                    403,
                    "not-in-electorate",
                    () -> closed.from("USA", "PUT", vote).json(Map.of("choice", "yes")).send());
        }
    }

    @Test
    void what_a_group_prepares_is_told_to_the_group_alone() {
        var group = SmallForum.committee("closed-group");
        group.instrument();
        try (var visitor = new LiveEar(group, null);
                var neighbour = new LiveEar(group, "ps01")) {
            var doors = new ClosedDoors(group);
            var petition = doors.civilSocietyPetitions();
            anotherGroupDoesNotMixIn(group, petition);
            for (var account : new String[] {null, "fra", "ps01"}) {
                assertThat(told(group, account)).as("told to %s", account).isEmpty();
            }
            assertThat(told(group, "cs02")).contains(group.path + "/petitions/" + petition);
            doors.civilSocietyVotes(petition);
            for (var account : new String[] {null, "fra", "ps01", "secretariat", "admin"}) {
                assertThat(told(group, account)).as("told to %s", account).isEmpty();
            }
            for (var ear : List.of(visitor, neighbour)) {
                assertThat(ear.said())
                        .doesNotContain(ClosedDoors.MARK, "petition", "civil-society.CS");
            }
        }
    }

    private static void anotherGroupDoesNotMixIn(SmallForum group, String petition) {
        var ours = Map.of("provisions", List.of("1"), "reason", "x", "cure", Map.of("1", "y"));
        var theirs = new java.util.HashMap<String, Object>(ours);
        theirs.put("group", "civil-society");
        var signing = "/petitions/" + petition + "/signatures";
        stranger(group, "seat:private-sector.PS01", signing, null, "not-in-group");
        stranger(group, "seat:civil-society.CS02", signing, null, "not-your-seat");
        stranger(
                group,
                "seat:private-sector.PS01",
                "/recommendations/rec-1/petitions",
                theirs,
                "not-in-group");
        stranger(
                group,
                "seat:private-sector.PS01",
                "/recommendations/rec-1/windows/civil-society/waiver",
                null,
                "not-in-group");
        stranger(
                group,
                "seat:private-sector.PS01",
                "/recommendations/rec-1/vetoes",
                ours,
                "veto-is-the-groups-act");
        group.nothingHappens(403, "not-in-group", () -> group.from("FRA", "POST", signing).send());
    }

    private static void stranger(
            SmallForum group, String as, String within, Object body, String code) {
        group.nothingHappens(
                403, code, () -> group.knock("ps01", as, "POST", within).json(body).send());
    }

    // --- persons ---------------------------------------------------------------------------------

    @Test
    void neither_the_record_nor_the_news_knows_a_person_by_name_or_address() {
        var carried = CarriedNews.about(forum.forum);
        assertThat(carried).isNotEmpty();
        var names = new LinkedHashSet<String>();
        names.add("delegates.example");
        for (var account : List.of("fra", "egy", "usa", "cs01", "chair", "secretariat")) {
            names.add(
                    Knock.on(RunningPlenary.place().gateway(), "GET", "/api/me")
                            .token(forum.token(account))
                            .send()
                            .fine()
                            .json()
                            .path("name")
                            .asText());
        }
        assertThat(names).hasSize(7).doesNotContain("");
        for (var news : carried) {
            assertThat(news.headers()).doesNotContain(names);
            assertThat(news.body()).doesNotContain(names);
        }
        for (var account : new String[] {null, "fra", "secretariat"}) {
            new Crawl(forum)
                    .as(account)
                    .forEach(
                            (address, heard) -> {
                                if (address.contains("record") || address.contains("roster")) {
                                    assertThat(heard.body()).as(address).doesNotContain(names);
                                }
                            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/record?limit=500", "/roster", "/bodies"})
    void a_visitor_reads_what_is_public(String within) {
        assertThat(forum.read(null, within).isEmpty()).isFalse();
    }
}
