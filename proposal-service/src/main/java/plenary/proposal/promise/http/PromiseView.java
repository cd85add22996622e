package plenary.proposal.promise.http;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import plenary.proposal.promise.Happened;
import plenary.proposal.promise.Promise;

/**
 * A promise and what happened.
 *
 * @param session at whose opening it was made; absent for the charter's own
 * @param about consensus, scope, openness, other
 * @param entry of the record in which it was made; 0 where that was not noted
 * @param counts how many of each kind of fact
 * @param minutes of open and of closed meetings, where it is about open doors
 */
@Schema(name = "PromiseAndPractice")
record PromiseView(
        @Schema(required = true) String id,
        String session,
        String body,
        @Schema(required = true) String about,
        @Schema(required = true) Map<String, String> text,
        Instant since,
        long entry,
        @Schema(required = true) Map<String, Integer> counts,
        @Schema(required = true) Map<String, Long> minutes,
        @Schema(required = true) List<Fact> facts) {

    /**
     * One thing that happened.
     *
     * @param entry of the record; 0 where that was not noted
     * @param minutes a meeting lasted
     */
    @Schema(name = "PracticeFact")
    record Fact(
            @Schema(required = true) String what,
            @Schema(required = true) Instant at,
            long entry,
            String body,
            @Schema(required = true) String subject,
            String outcome,
            Map<String, String> words,
            Long minutes,
            Long yes,
            Long no,
            Long abstain) {

        static Fact of(Happened f) {
            var count = f.count();
            return new Fact(
                    PromiseResource.word(f.what()),
                    f.at(),
                    f.entry(),
                    f.body(),
                    f.subject(),
                    f.outcome(),
                    f.words(),
                    f.minutes(),
                    count == null ? null : (Long) count.yes(),
                    count == null ? null : (Long) count.no(),
                    count == null ? null : (Long) count.abstain());
        }
    }

    static PromiseView of(Promise p) {
        var counts = new LinkedHashMap<String, Integer>();
        var minutes = new LinkedHashMap<String, Long>();
        for (var fact : p.practice()) {
            var what = PromiseResource.word(fact.what());
            counts.merge(what, 1, Integer::sum);
            if (fact.minutes() != null) {
                minutes.merge(what, fact.minutes(), Long::sum);
            }
        }
        return new PromiseView(
                p.id(),
                p.session(),
                p.body(),
                PromiseResource.word(p.about()),
                p.text(),
                p.since(),
                p.entry(),
                counts,
                minutes,
                p.practice().stream().map(Fact::of).toList());
    }

    /** As it was said, or in the language where it was said in several, English being one. */
    static String said(Map<String, String> words, String language) {
        return words.getOrDefault("", words.getOrDefault(language, words.getOrDefault("en", "")));
    }
}
