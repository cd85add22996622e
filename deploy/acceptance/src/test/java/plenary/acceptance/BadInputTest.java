package plenary.acceptance;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plenary.acceptance.Knock.Heard;

/** What is not in order is refused with its permanent code, and nothing is changed by it. */
@ExtendWith(RunningPlenary.class)
class BadInputTest {
    private static final String STATEMENT =
            "{\"session\":\"open\",\"kind\":\"statement\",\"text\":\"%s\"}";
    private static SmallForum forum;

    @BeforeAll
    static void conference() {
        forum = SmallForum.conference("bad-input");
        forum.instrument();
    }

    private static Map<String, Object> statement(String text) {
        return Map.of("session", "open", "kind", "statement", "text", text);
    }

    private static Knock say() {
        return forum.from("FRA", "POST", "/statements");
    }

    // --- JSON ------------------------------------------------------------------------------------

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "\"x\"",
                "12",
                "{} {}",
                "{\"session\":\"open\",\"kind\":\"statement\",\"text\":12}",
                "{\"session\":\"open\",\"kind\":\"statement\",\"text\":{\"a\":1}}",
                "{\"session\":\"open\",\"kind\":\"statement\",\"text\":[\"a\"]}",
                "{\"session\":\"open\",\"kind\":\"speech\",\"text\":\"a\"}",
                "{\"session\":\"open\",\"kind\":0,\"text\":\"a\"}",
                "{\"session\":\"open\",\"kind\":\"\",\"text\":\"a\"}",
                "{\"session\":\"open\",\"kind\":\"statement\",\"text\":\"a\",\"text\":\"b\"}",
                "{\"session\":\"open\",\"kind\":\"statement\",\"text\":\"a\\u0000b\"}",
                "{\"session\":\"open\",\"kind\":\"statement\",\"text\":\"a\\u001b[31mb\"}",
                "{\"session\":\"open\",\"kind\":\"statement\",\"text\":\"a\\ud800b\"}",
                "{\"session\":1e400,\"kind\":\"statement\",\"text\":\"a\"}"
            })
    void what_is_not_the_json_of_the_operation_is_malformed_json(String body) {
        forum.nothingHappens(400, "malformed-json", () -> say().json(body.getBytes(UTF_8)).send());
    }

    @Test
    void nests_and_numbers_without_end_are_malformed_json() {
        var nest = "{\"a\":".repeat(5000) + "1" + "}".repeat(5000);
        forum.nothingHappens(400, "malformed-json", () -> say().json(nest.getBytes(UTF_8)).send());
        var digits = STATEMENT.replace("\"open\"", "9".repeat(5000));
        forum.nothingHappens(
                400, "malformed-json", () -> say().json(digits.getBytes(UTF_8)).send());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "{}", "{\"session\":null,\"kind\":null,\"text\":null}"})
    void what_lacks_its_fields_is_malformed_request(String body) {
        forum.nothingHappens(
                400, "malformed-request", () -> say().json(body.getBytes(UTF_8)).send());
    }

    @Test
    void every_faulty_field_is_named_with_its_reason() {
        var heard =
                forum.nothingHappens(
                        400, "malformed-request", () -> say().json(Map.of("text", " ")).send());
        assertThat(heard.json().path("faults").findValuesAsText("field"))
                .containsExactly("session", "kind", "text");
    }

    @Test
    void a_body_that_is_not_utf_8_is_refused_with_its_line() {
        for (var bytes : List.of("\u00ff\u00fe", "\u00c0\u00af", "C\u00f4te")) {
            var body = STATEMENT.replace(",", ",\n").formatted(bytes).getBytes(ISO_8859_1);
            var heard =
                    forum.nothingHappens(400, "malformed-request", () -> say().json(body).send());
            assertThat(heard.json().path("line").asInt()).isEqualTo(3);
        }
    }

    @Test
    void words_of_every_script_are_kept_in_composed_form() {
        var sent = "Co\u0302te d\u2019Ivoire, \u0645\u0635\u0631, \u4e2d\u56fd, \uD83D\uDD4A\uFE0F";
        var heard = say().json(statement(sent)).send().fine();
        assertThat(heard.json().path("text").asText())
                .isEqualTo(
                        "C\u00f4te d\u2019Ivoire, \u0645\u0635\u0631, \u4e2d\u56fd, \uD83D\uDD4A\uFE0F");
    }

    @Test
    void words_that_show_nothing_or_never_end_are_refused() {
        for (var text : List.of("", " \n ", "x".repeat(20_001))) {
            forum.nothingHappens(
                    400, "malformed-request", () -> say().json(statement(text)).send());
        }
        forum.nothingHappens(
                400, "malformed-json", () -> say().json(statement("\u200b\u200e")).send());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"+999999999-12-31T23:59:59Z\"",
                "\"-0001-01-01T00:00:00Z\"",
                "1e1000000000",
                "1354525200",
                "\"tomorrow\"",
                "[2012]",
                "true"
            })
    void an_instant_out_of_time_is_malformed_json(String to) {
        forum.nothingHappens(
                400,
                "malformed-json",
                () ->
                        forum.knock("secretariat", "secretariat", "POST", "/clock")
                                .json(("{\"to\":" + to + "}").getBytes(UTF_8))
                                .send());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{\"members\":[null]} | 400 | malformed-json",
                "{\"members\":[1]} | 400 | malformed-json",
                "{\"members\":[\"states.ZZZ\"]} | 404 | seat-not-found",
                "{\"names\":{\"en\":5}} | 400 | malformed-json",
                "{\"names\":[\"en\"]} | 400 | malformed-json",
                "{\"names\":{\"fr\":\"x\"}} | 400 | malformed-request",
                "{\"names\":{\"en\":\"x\",\"\\u0000\":\"y\"}} | 400 | malformed-json",
                "{\"open\":\"yes\"} | 400 | malformed-json",
                "{\"open\":1} | 400 | malformed-json",
                "{\"body\":\"B 1\"} | 400 | malformed-request",
                "{\"body\":\"../b\"} | 400 | malformed-request",
                "{\"parent\":\"nowhere\"} | 404 | body-not-found",
                "{\"kind\":\"cabal\"} | 400 | malformed-json"
            })
    void a_faulty_body_is_not_set_up(String difference, int status, String code) throws Exception {
        var body = new HashMap<String, Object>();
        body.put("body", "b-1");
        body.put("names", Map.of("en", "A body"));
        body.put("kind", "working-group");
        body.put("parent", "plenary");
        Api.JSON.readTree(difference).properties().forEach(e -> body.put(e.getKey(), e.getValue()));
        forum.nothingHappens(
                status,
                code,
                () ->
                        forum.knock("secretariat", "secretariat", "POST", "/bodies")
                                .json(body)
                                .send());
    }

    // --- size ------------------------------------------------------------------------------------

    @Test
    void a_body_of_two_megabytes_is_too_large_whether_it_says_so_or_not() {
        var body = STATEMENT.formatted("x".repeat(2 * 1024 * 1024)).getBytes(UTF_8);
        forum.nothingHappens(413, "too-large", () -> say().json(body).send());
        forum.nothingHappens(413, "too-large", () -> say().json(body).unmeasured().send());
        var service = "http://localhost:" + RunningPlenary.settings().proposalPort();
        forum.nothingHappens(413, "too-large", () -> straight(service).json(body).send());
    }

    private static Knock straight(String service) {
        return Knock.on(service, "POST", forum.path + "/statements")
                .token(forum.token("fra"))
                .as("seat:states.FRA");
    }

    @Test
    void another_kind_of_body_is_an_unsupported_media_type() {
        forum.nothingHappens(
                415,
                "unsupported-media-type",
                () -> say().body("application/xml", "<a/>".getBytes(UTF_8)).send());
        forum.nothingHappens(
                415,
                "unsupported-media-type",
                () ->
                        forum.knock("secretariat", "secretariat", "POST", "/roster")
                                .json(Map.of())
                                .send());
    }

    // --- addresses and headers -------------------------------------------------------------------

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/..%2f..%2fq%2fopenapi",
                "/%2e%2e/" + "x",
                "//draft",
                "/draft;a=b",
                "/bodies/%00",
                "/bodies/%0a",
                "/bodies/a%5cb",
                "/record/abc",
                "/record?after=abc",
                "/record?limit=99999999999999999999"
            })
    void an_address_that_can_be_read_in_two_ways_or_in_none_is_malformed(String within) {
        forum.knock("fra", null, "GET", within).send().refused(400, "malformed-request");
    }

    @Test
    void a_service_behind_the_gateway_takes_no_such_address_either() {
        for (var port :
                List.of(
                        RunningPlenary.settings().proposalPort(),
                        RunningPlenary.settings().votingPort())) {
            var service = "http://localhost:" + port;
            for (var path : List.of("/api/forums/%00", "/api/forums/x/polls/%00%ff", "/api/%ff")) {
                Knock.on(service, "GET", path)
                        .token(forum.token("fra"))
                        .send()
                        .refused(400, "malformed-request");
            }
        }
    }

    @Test
    void a_line_break_in_a_header_makes_no_second_header() {
        var before = forum.records();
        for (var smuggled : List.of("a\rPlenary-As: secretariat", "a\u0000b", "a\u000bb")) {
            var answer =
                    Knock.wire(
                            RunningPlenary.settings().gatewayPort(),
                            ("POST "
                                            + forum.path
                                            + "/clock HTTP/1.1\r\nHost: localhost\r\nAuthorization:"
                                            + " Bearer "
                                            + forum.token("fra")
                                            + "\r\nContent-Type: application/json\r\nConnection:"
                                            + " close\r\nIdempotency-Key: "
                                            + smuggled
                                            + "\r\nContent-Length: 2\r\n\r\n{}")
                                    .getBytes(ISO_8859_1));
            assertThat(answer).startsWith("HTTP/1.1 4");
        }
        assertThat(forum.records()).isEqualTo(before);
    }

    @Test
    void two_lengths_are_none() {
        for (var lengths :
                List.of("Content-Length: 2\r\nContent-Length: 3", "Content-Length: -1")) {
            var answer =
                    Knock.wire(
                            RunningPlenary.settings().gatewayPort(),
                            ("POST /api/forums HTTP/1.1\r\nHost: localhost\r\n"
                                            + lengths
                                            + "\r\nConnection: close\r\n\r\n{}x")
                                    .getBytes(ISO_8859_1));
            assertThat(answer).startsWith("HTTP/1.1 400");
        }
    }

    @Test
    void an_address_takes_its_own_methods_only() {
        forum.knock("secretariat", "secretariat", "PUT", "")
                .json(Map.of())
                .send()
                .refused(405, "method-not-allowed");
        forum.knock("secretariat", "secretariat", "DELETE", "")
                .send()
                .refused(405, "method-not-allowed");
        Knock.on(RunningPlenary.place().gateway(), "GET", "/api/nowhere")
                .send()
                .refused(404, "not-found");
    }

    // --- capacities ------------------------------------------------------------------------------

    @ParameterizedTest
    @ValueSource(strings = {"", "king:plenary", "seat:", "seat", "chair:", "SECRETARIAT"})
    void who_acts_says_as_whom(String as) {
        forum.nothingHappens(
                400,
                "capacity-missing",
                () ->
                        forum.knock("fra", as.isEmpty() ? null : as, "POST", "/statements")
                                .json(statement("As whom?"))
                                .send());
    }

    // --- versions and keys -----------------------------------------------------------------------

    @Test
    void a_stale_version_is_refused_and_the_one_that_stands_is_told() {
        var stands = forum.read("fra", "/draft/provisions/1").path("version").asLong();
        var heard =
                forum.nothingHappens(
                        412,
                        "stale-version",
                        () ->
                                forum.from("FRA", "POST", "/brackets")
                                        .header("If-Match", "\"" + (stands + 7) + "\"")
                                        .json(Map.of("provision", "1"))
                                        .send());
        assertThat(heard.json().path("version").asLong()).isEqualTo(stands);
        forum.nothingHappens(
                400,
                "malformed-request",
                () ->
                        forum.from("FRA", "POST", "/brackets")
                                .header("If-Match", "newest")
                                .json(Map.of("provision", "1"))
                                .send());
    }

    @Test
    void the_same_key_with_the_same_body_is_one_act_with_one_answer() {
        var first = say().header("Idempotency-Key", "k-1").json(statement("Once.")).send().fine();
        forum.from("EGY", "POST", "/statements").json(statement("In between.")).send().fine();
        var before = forum.records();
        var again = say().header("Idempotency-Key", "k-1").json(statement("Once.")).send().fine();

        assertThat(again.status()).isEqualTo(first.status());
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().get("location")).isEqualTo(first.headers().get("location"));
        assertThat(forum.records()).isEqualTo(before);
    }

    @Test
    void the_same_key_with_another_body_is_refused() {
        say().header("Idempotency-Key", "k-2").json(statement("This.")).send().fine();
        forum.nothingHappens(
                422,
                "idempotency-key-reused",
                () -> say().header("Idempotency-Key", "k-2").json(statement("That.")).send());
        forum.nothingHappens(
                400,
                "malformed-request",
                () ->
                        say().header("Idempotency-Key", "k".repeat(201))
                                .json(statement("This."))
                                .send());
    }

    @Test
    void a_key_is_its_persons_own() {
        say().header("Idempotency-Key", "k-3").json(statement("Ours.")).send().fine();
        var other =
                forum.from("EGY", "POST", "/statements")
                        .header("Idempotency-Key", "k-3")
                        .json(statement("Theirs."))
                        .send()
                        .fine();
        assertThat(other.json().path("text").asText()).isEqualTo("Theirs.");
    }

    @Test
    void many_at_once_with_the_same_key_are_one_act() throws Exception {
        var before = forum.records().getFirst();
        Callable<Heard> one =
                () -> say().header("Idempotency-Key", "k-4").json(statement("Together.")).send();
        try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
            var bodies = new java.util.HashSet<String>();
            for (var heard : many.invokeAll(List.of(one, one, one, one, one, one))) {
                bodies.add(heard.get().fine().body());
            }
            assertThat(bodies).hasSize(1);
        }
        assertThat(forum.records().getFirst()).isEqualTo(before + 1);
    }

    // --- what is not there -----------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource({
        "POST, /brackets/b99/alternatives, {\"text\":\"x\"}, bracket-not-found",
        "POST, /brackets/b99/holders/states.FRA, {}, bracket-not-found",
        "POST, /petitions/petition-99/signatures, , petition-not-found",
        "POST, /vetoes/veto-99/lift, {}, veto-not-found",
        "PUT, /polls/poll-99/ballots/states.FRA, {\"choice\":\"yes\"}, poll-not-here-yet",
        "PUT, /temperature-checks/check-99/answers/states.FRA, {\"answer\":\"undecided\"}, check-not-found",
        "POST, /proposals/99/withdrawal, {}, proposal-not-found",
        "PUT, /proposals/99/sponsors/FRA, {\"stance\":\"denied\"}, proposal-not-found",
        "POST, /consensus-calls/call-99/objections, {}, consensus-call-not-found",
        "GET, /brackets/b99, , bracket-not-found",
        "GET, /draft/provisions/99, , provision-not-found",
        "GET, /polls/poll-99, , poll-not-here-yet",
        "GET, /bodies/nowhere, , body-not-found",
        "GET, /adopted/text-9, , not-found",
        "GET, /scope-challenges/challenge-9, , challenge-not-found"
    })
    void what_is_not_there_is_not_found(String method, String within, String body, String code) {
        forum.nothingHappens(
                404,
                code,
                () -> {
                    var knock = forum.from("FRA", method, within);
                    return (body == null ? knock : knock.json(body.getBytes(UTF_8))).send();
                });
    }

    @Test
    void a_provision_that_is_not_there_is_not_bracketed() {
        forum.nothingHappens(
                404,
                "provision-not-found",
                () ->
                        forum.from("FRA", "POST", "/brackets")
                                .json(Map.of("provision", "99"))
                                .send());
    }

    // --- votes -----------------------------------------------------------------------------------

    @Test
    void a_closed_vote_takes_no_ballot_and_an_open_one_no_nonsense() {
        var polls = new Polls(forum.scene);
        var poll =
                polls.open(
                        forum.chair(),
                        "plenary",
                        "procedural",
                        null,
                        "roll-call",
                        "motion/adjourn",
                        "Shall we adjourn?");
        polls.when(forum.state("FRA"), poll, "open");
        var ballot = "/polls/" + poll + "/ballots/states.FRA";
        for (var nonsense :
                List.of("{\"choice\":\"maybe\"}", "{\"choice\":1}", "{\"choice\":\"YES\"}")) {
            forum.nothingHappens(
                    400,
                    "malformed-json",
                    () -> forum.from("FRA", "PUT", ballot).json(nonsense.getBytes(UTF_8)).send());
        }
        forum.nothingHappens(
                400,
                "malformed-request",
                () -> forum.from("FRA", "PUT", ballot).json(Map.of()).send());
        forum.from("FRA", "PUT", ballot).json(Map.of("choice", "yes")).send().fine();
        forum.nothingHappens(
                409,
                "already-voted",
                () -> forum.from("FRA", "PUT", ballot).json(Map.of("choice", "no")).send());
        polls.close(forum.chair(), poll);
        polls.closed(forum.state("FRA"), poll);
        polls.home(poll);
        forum.nothingHappens(
                409,
                "voting-closed",
                () ->
                        forum.from("EGY", "PUT", "/polls/" + poll + "/ballots/states.EGY")
                                .json(Map.of("choice", "no"))
                                .send());
        forum.nothingHappens(
                409,
                "voting-closed",
                () ->
                        forum.knock("chair", "chair:plenary", "POST", "/polls/" + poll + "/close")
                                .send());
        assertThat(forum.read("fra", "/polls/" + poll).path("turnout").path("voted").asInt())
                .isEqualTo(1);
    }

    @Test
    void a_tellers_count_is_one_that_the_hall_could_have_shown() {
        var polls = new Polls(forum.scene);
        var poll =
                polls.open(
                        forum.chair(),
                        "plenary",
                        "procedural",
                        null,
                        "show-of-hands",
                        "motion/close-debate",
                        "Shall the debate be closed?");
        polls.when(forum.state("FRA"), poll, "open");
        var at = "/polls/" + poll + "/counts/me";
        var count = "{\"counts\":[{\"votingClass\":\"states\",\"yes\":%s,\"no\":1}]}";
        for (var yes : List.of("1.5", "\"1\"", "1e3", "99999999999999999999", "true")) {
            counted(at, count.formatted(yes), 400, "malformed-json");
        }
        for (var yes : List.of("-1", "6", "9223372036854775807")) {
            counted(at, count.formatted(yes), 422, "count-faulty");
        }
        counted(at, "{\"counts\":[null]}", 400, "malformed-json");
        counted(at, "{\"counts\":[]}", 400, "malformed-request");
        counted(at, count.replace("states", "nobles").formatted("1"), 422, "count-faulty");
        forum.nothingHappens(
                409,
                "method-not-allowed-here",
                () ->
                        forum.from("FRA", "PUT", "/polls/" + poll + "/ballots/states.FRA")
                                .json(Map.of("choice", "yes"))
                                .send());
        assertThat(forum.read("fra", "/polls/" + poll).path("count").path("returns").size())
                .isZero();
        // the vote after this one wants the floor
        for (var teller : List.of("teller-1", "teller-2")) {
            polls.count(teller, poll, "states", new Polls.Hands(3, 1, 1, 0));
        }
        polls.close(forum.chair(), poll);
        polls.closed(forum.state("FRA"), poll);
        polls.home(poll);
    }

    private static void counted(String at, String body, int status, String code) {
        forum.nothingHappens(
                status,
                code,
                () -> forum.knock("teller-1", null, "PUT", at).json(body.getBytes(UTF_8)).send());
    }

    // --- the roster ------------------------------------------------------------------------------

    private static final String ROSTER =
            """
            code,name_en,group,region,in,sort_key,email
            FRA,France,governments,africa,states,001,fra@delegates.example
            EGY,Egypt,governments,africa,states,002,egy@delegates.example
            """;

    @ParameterizedTest
    @CsvSource({
        "EGY, e-gy, 3, code must be capital letters",
        "Egypt, '', 3, name_en is missing",
        "'states,002', 'lords,002', 3, no chamber or advisory group lords",
        "'EGY,', 'FRA,', 3, is there twice",
        "egy@delegates.example, at home, 3, is not an address",
        "egy@delegates.example, 'egy@delegates.example,and,more', 3, cannot be read",
        "'EGY,', '\"EGY,', 3, cannot be read",
        "name_en, code, 1, there twice",
        "Egypt, Eg\u0007ypt, 3, control character"
    })
    void a_faulty_line_is_told_with_its_number_and_nothing_is_imported(
            String good, String bad, int line, String reason) {
        var before = forum.read(null, "/roster");
        var table = ROSTER.replace(good, bad).getBytes(UTF_8);
        var heard = forum.nothingHappens(422, "roster-faulty", () -> roster("", table));

        var fault = heard.json().path("faults").path(0);
        assertThat(fault.path("line").asInt()).as(heard.body()).isEqualTo(line);
        assertThat(fault.path("reason").asText()).contains(reason);
        assertThat(heard.json().path("detail").asText()).contains("line " + line);
        assertThat(forum.read(null, "/roster")).isEqualTo(before);
    }

    @Test
    void every_faulty_line_is_told_at_once_and_a_preview_tells_the_same() {
        var table = ROSTER.replace("FRA", "f").replace("EGY", "e").getBytes(UTF_8);
        var heard = forum.nothingHappens(422, "roster-faulty", () -> roster("", table));
        assertThat(heard.json().path("faults").findValuesAsText("line")).containsExactly("2", "3");

        var before = forum.records();
        var preview = roster("?preview=true", table).fine().json();
        assertThat(preview.path("imported").asBoolean(true)).isFalse();
        assertThat(preview.path("faults").findValuesAsText("line")).containsExactly("2", "3");
        assertThat(forum.records()).isEqualTo(before);
    }

    @Test
    void a_table_that_is_not_utf_8_is_refused_with_its_line() {
        var table = ROSTER.replace("Egypt", "\u00c9gypte").getBytes(ISO_8859_1);
        var heard = forum.nothingHappens(400, "malformed-request", () -> roster("", table));
        assertThat(heard.json().path("line").asInt()).isEqualTo(3);
    }

    private static Heard roster(String query, byte[] table) {
        return forum.knock("secretariat", "secretariat", "POST", "/roster" + query)
                .body("text/csv", table)
                .send();
    }

    // --- forums ----------------------------------------------------------------------------------

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{\"forum\":\"A B\"} | 400 | malformed-request",
                "{\"forum\":\"ab\"} | 400 | malformed-request",
                "{\"forum\":\"abc\\n\"} | 400 | malformed-request",
                "{\"forum\":null} | 400 | malformed-request",
                "{\"title\":{\"fr\":\"x\"}} | 400 | malformed-request",
                "{\"title\":{\"en\":\"\\u200b\"}} | 400 | malformed-json",
                "{\"mode\":\"theatre\"} | 400 | malformed-json",
                "{\"charter\":\"../../etc/passwd\"} | 404 | charter-unknown",
                "{\"clock\":null} | 400 | malformed-request",
                "{\"clock\":\"+999999999-12-31T23:59:59Z\"} | 400 | malformed-json",
                "{\"mode\":\"live\"} | 409 | clock-is-live",
                "{\"secretariat\":[null]} | 400 | malformed-json",
                "{\"secretariat\":[\"\"]} | 400 | malformed-request",
                "{\"secretariat\":[\"a\\u0000\"]} | 400 | malformed-json"
            })
    void a_faulty_forum_is_not_set_up(String difference, int status, String code) throws Exception {
        var name = "faulty-" + Long.toString(System.nanoTime(), 36);
        var request = new HashMap<String, Object>();
        request.put("forum", name);
        request.put("title", Map.of("en", "x"));
        request.put("mode", "rehearsal");
        request.put("charter", "itu-conference");
        request.put("clock", "2012-12-03T09:00:00Z");
        Api.JSON
                .readTree(difference)
                .properties()
                .forEach(e -> request.put(e.getKey(), e.getValue()));
        Knock.on(RunningPlenary.place().gateway(), "POST", "/api/forums")
                .token(forum.token("admin"))
                .json(request)
                .send()
                .refused(status, code);
        Knock.on(RunningPlenary.place().gateway(), "GET", "/api/forums/" + name)
                .send()
                .refused(404, "forum-not-found");
    }
}
