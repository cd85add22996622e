package plenary.acceptance.wcit;

import static plenary.acceptance.wcit.Dubai.PLENARY;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import plenary.acceptance.Data;
import plenary.acceptance.Json;

/**
 * What stands beside the text: the public's comments, French wordings, sources of passages,
 * operational feedback, and what delegations say they gain. Illustrative throughout.
 */
final class Beside {
    private final Dubai dubai;
    private final Sheet sheet = Data.read("wcit-12/beside.yaml", Sheet.class);

    Beside(Dubai dubai) {
        this.dubai = dubai;
    }

    /** The moments at which something comes to stand beside the text. */
    enum Moment {
        IMPORTED,
        TAKEN_UP,
        CALLED,
        PASSED_UP,
        DISCUSSED,
        AGREED_AT_LAST,
        NEW_TEXT,
        PREAMBLE,
        ADOPTED;

        boolean is(String word) {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-').equals(word);
        }
    }

    /** The file. */
    record Sheet(
            Comments comments,
            List<French> french,
            List<Dispute> disputes,
            List<Source> sources,
            List<Feedback> feedback,
            List<Benefit> benefits) {}

    record Comments(String title, List<Comment> from) {}

    record Comment(String account, String author, String provision, String text, String answer) {}

    record French(String at, String provision, String heading, String text) {}

    record Dispute(String provision, String by, String reason, String settled) {}

    record Source(
            String at,
            String provision,
            String words,
            String document,
            String url,
            String before,
            String quoted,
            String after) {}

    record Feedback(
            String at,
            String provision,
            String how,
            String condition,
            String text,
            String evidence,
            String answered,
            String by,
            String answer) {}

    record Benefit(String provision, String by, String benefit, String reason) {}

    /** Before the opening people without a seat comment. @param until when no more is taken */
    void publicComments(String until) {
        dubai.scene
                .secretariat()
                .post(
                        "/comment-periods",
                        Map.of("body", PLENARY, "title", sheet.comments.title, "until", until));
        for (var comment : sheet.comments.from) {
            var request = new LinkedHashMap<String, Object>();
            request.put("provision", comment.provision);
            request.put("author", comment.author);
            request.put("text", comment.text);
            dubai.scene.as(comment.account, null).post(period() + "/comments", request);
        }
    }

    /** The chair answers what there is to say something to; the rest is marked unanswered. */
    void commentsEnd() {
        var made = dubai.scene.visitor().get(period() + "/comments");
        for (var comment : sheet.comments.from) {
            if (comment.answer != null) {
                dubai.chair(PLENARY)
                        .post(
                                "/public-comments/"
                                        + id(made, "author", comment.author)
                                        + "/answer",
                                Map.of("text", comment.answer));
            }
        }
        dubai.scene.secretariat().post(period() + "/closing");
        var unanswered = dubai.scene.visitor().get(period() + "/comments?standing=unanswered");
        dubai.scene.same("comments of the public without an answer", 2, unanswered.size());
    }

    private String period() {
        var periods = dubai.scene.visitor().get("/comment-periods");
        return "/comment-periods/" + periods.path(0).path("id").asText();
    }

    /** The editorial committee renders provisions in French. */
    void rendered(Moment moment) {
        var committee = dubai.chair("editorial");
        for (var french : sheet.french) {
            if (moment.is(french.at)) {
                committee.put(
                        french(french.provision),
                        Map.of("heading", french.heading, "text", french.text));
            }
        }
    }

    /** It certifies that a French wording says the same. */
    void certified(String provision) {
        dubai.chair("editorial").post(french(provision) + "/certification");
    }

    /** A delegation holds that a French wording does not say the same. */
    void disputed(String provision) {
        var dispute = dispute(provision);
        dubai.seat(dispute.by)
                .post(french(provision) + "/disputes", Map.of("reason", dispute.reason));
    }

    /** The committee says how that is settled. */
    void settled(String provision) {
        var open = dubai.scene.visitor().get(french(provision)).path("disputes");
        var id = open.path(0).path("id").asText();
        dubai.chair("editorial")
                .post(
                        french(provision) + "/disputes/" + id + "/settlement",
                        Map.of("reason", dispute(provision).settled));
    }

    private Dispute dispute(String provision) {
        return sheet.disputes.stream()
                .filter(d -> d.provision.equals(provision))
                .findFirst()
                .orElseThrow();
    }

    private static String french(String provision) {
        return "/draft/provisions/" + provision + "/translations/fr";
    }

    /** The secretariat enters what passages refer to outside the text. */
    void sources(Moment moment) {
        for (var source : sheet.sources) {
            if (moment.is(source.at)) {
                var request = new LinkedHashMap<String, Object>();
                request.put("provision", source.provision);
                request.put("words", source.words);
                request.put("document", source.document);
                request.put("url", source.url);
                request.put("before", source.before);
                request.put("quoted", source.quoted);
                request.put("after", source.after);
                dubai.scene.secretariat().post("/citations", request);
            }
        }
    }

    /** The observer says how provisions would work; chairs answer. */
    void feedback(Moment moment) {
        for (var feedback : sheet.feedback) {
            if (moment.is(feedback.at)) {
                dubai.observer().post("/feedback", feedback(feedback));
            }
            if (moment.is(feedback.answered)) {
                var given = dubai.scene.visitor().get("/feedback");
                dubai.chair(feedback.by)
                        .post(
                                "/feedback/"
                                        + id(given, "provision", feedback.provision)
                                        + "/answer",
                                Map.of("text", feedback.answer));
            }
        }
    }

    private static Map<String, Object> feedback(Feedback feedback) {
        var request = new LinkedHashMap<String, Object>();
        request.put("provision", feedback.provision);
        request.put("how", feedback.how);
        request.put("condition", feedback.condition);
        request.put("text", feedback.text);
        request.put(
                "evidence",
                feedback.evidence == null ? List.of() : List.of(Map.of("text", feedback.evidence)));
        return request;
    }

    /** Each for itself: better, the same or worse than the text of 1988. */
    void benefits() {
        for (var benefit : sheet.benefits) {
            var request = new LinkedHashMap<String, Object>();
            request.put("benefit", benefit.benefit);
            request.put("reason", benefit.reason);
            dubai.seat(benefit.by).put("/better-for-whom/" + benefit.provision, request);
        }
    }

    private static String id(JsonNode list, String field, String value) {
        return Json.find(list, field, value).orElseThrow().path("id").asText();
    }
}
