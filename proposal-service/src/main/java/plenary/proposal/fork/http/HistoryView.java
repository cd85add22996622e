package plenary.proposal.fork.http;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import plenary.contracts.text.Bracketed;
import plenary.contracts.text.Content;
import plenary.contracts.text.Run;
import plenary.proposal.fork.Stood;
import plenary.proposal.fork.http.ReferralView.FateView;
import plenary.proposal.store.PostgresVersions.Past;
import plenary.proposal.text.Fates;
import plenary.proposal.text.Handed;
import plenary.proposal.text.Reopening;
import plenary.proposal.text.http.Sight;
import plenary.proposal.text.wording.Change;
import plenary.proposal.text.wording.Difference;

/**
 * What became of a provision, act by act, and who brought each passage of it.
 *
 * @param acts oldest first
 * @param passages the wording as it stands, cut where its authors change
 */
record HistoryView(
        @Schema(required = true) String provision,
        String number,
        List<ActView> acts,
        List<PassageView> passages) {
    private static final String OPENED = "provision.reopened.v1";
    private static final Set<String> HANDED =
            Set.of("provision.taken-over.v1", "provision.sent-down.v1");

    /**
     * One act that touched the provision.
     *
     * @param seq the record entry
     * @param as the capacity it was made in; absent where it is told to members only
     * @param events wire names of what it brought about
     * @param names permanent names that its characters and brackets bear
     * @param difference from what stood before, word by word
     * @param brackets those whose wording, standing or holders changed
     * @param moves brackets of it that came before another body by this act
     * @param reason why agreed text was opened, or why the whole went to another body and with
     *     which mandate; absent where the act did neither
     * @param division the division in which words of it, or all of it, were voted on apart and
     *     rejected, where the act took them out; absent elsewhere
     */
    record ActView(
            long seq,
            Instant at,
            String as,
            String asName,
            List<String> events,
            List<String> names,
            String state,
            String body,
            String shown,
            List<Change> difference,
            List<FateView> brackets,
            List<MoveView> moves,
            String reason,
            String division) {}

    /**
     * A bracket came before another body: passed up, sent down with a mandate, reported, or carried
     * over. The wording stays as it is.
     *
     * @param to the body's name
     * @param note in the words of who passed it, or the mandate; absent for none
     * @param until when that body is to have dealt with it; absent for no deadline
     */
    record MoveView(
            @Schema(required = true) String bracket,
            @Schema(required = true) String to,
            String note,
            Instant until) {}

    /**
     * A passage and who put it there.
     *
     * @param act the permanent name of the act that wrote it
     * @param bracket the innermost bracket it stands in, or absent
     * @param seq the record entry of the first version in which it is to be read
     */
    record PassageView(
            @Schema(required = true) String text,
            @Schema(required = true) String act,
            String bracket,
            Long seq,
            Instant at,
            String as,
            String asName) {}

    static HistoryView of(Sight sight, String provision, List<Past> past) {
        var acts = new ArrayList<ActView>();
        Stood before = null;
        var divided = new Divided(sight, provision);
        for (var each : past) {
            acts.add(act(sight, provision, before, each, divided.by(each)));
            before = each.stood();
        }
        return new HistoryView(
                provision,
                before == null ? null : before.number(),
                divided.leftOut(Moves.of(sight, provision).among(acts)),
                before == null ? List.of() : passages(sight, past, before.content()));
    }

    private static ActView act(
            Sight sight, String provision, Stood before, Past past, String division) {
        var stood = past.stood();
        return new ActView(
                past.seq(),
                past.at(),
                past.capacity(),
                named(sight, past.capacity()),
                stood.events(),
                stood.actsSince(before),
                stood.state().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                stood.body() == null ? null : sight.bodyName(stood.body()),
                stood.content().shown(),
                Difference.phrased(words(before), words(stood)),
                Fates.between(before == null ? Fates.Side.NOTHING : before.side(), stood.side())
                        .stream()
                        .filter(b -> !b.holdersBefore().equals(b.holdersAfter()) || moved(b.fate()))
                        .map(b -> FateView.of(sight, b))
                        .toList(),
                List.of(),
                reason(sight, provision, past),
                division);
    }

    private static String reason(Sight sight, String provision, Past past) {
        var events = past.stood().events();
        if (events.contains(OPENED)) {
            return opened(sight, provision, past.seq());
        }
        return events.stream().anyMatch(HANDED::contains)
                ? handed(sight, provision, past.seq())
                : null;
    }

    private static String handed(Sight sight, String provision, long seq) {
        return sight.texts().provisions().find(provision).stream()
                .flatMap(p -> p.hands().stream())
                .filter(h -> h.seq() <= seq)
                .reduce((earlier, later) -> later)
                .map(Handed::words)
                .orElse(null);
    }

    /** Of the question that was put last before this entry, or with it. */
    private static String opened(Sight sight, String provision, long seq) {
        return sight.state().agreements().reopenings().all().stream()
                .filter(r -> r.provision().equals(provision) && r.seq() <= seq)
                .max(Comparator.comparingLong(Reopening::seq))
                .map(Reopening::reason)
                .orElse(null);
    }

    private static boolean moved(plenary.contracts.event.ForkEvent.BracketFate fate) {
        return fate != plenary.contracts.event.ForkEvent.BracketFate.KEPT;
    }

    private static String words(Stood stood) {
        return stood == null || stood.struck() ? "" : stood.content().shown();
    }

    private static String named(Sight sight, String capacity) {
        if (capacity == null) {
            return null;
        }
        return sight.name(
                capacity.startsWith("seat:") ? capacity.substring("seat:".length()) : capacity);
    }

    /** Each act's words were first to be read in the first version that bears its name. */
    private static List<PassageView> passages(Sight sight, List<Past> past, Content content) {
        var first = new HashMap<String, Past>();
        for (var each : past) {
            gather(each.stood().content(), null, new ArrayList<>())
                    .forEach(p -> first.putIfAbsent(p.run().act(), each));
        }
        return gather(content, null, new ArrayList<>()).stream()
                .map(
                        p -> {
                            var by = first.get(p.run().act());
                            return new PassageView(
                                    p.run().text(),
                                    p.run().act(),
                                    p.bracket(),
                                    by.seq(),
                                    by.at(),
                                    by.capacity(),
                                    named(sight, by.capacity()));
                        })
                .toList();
    }

    private record Written(Run run, String bracket) {}

    private static List<Written> gather(Content content, String bracket, List<Written> into) {
        for (var piece : content.pieces()) {
            switch (piece) {
                case Run run -> into.add(new Written(run, bracket));
                case Bracketed inner ->
                        inner.alternatives().forEach(a -> gather(a.content(), inner.id(), into));
            }
        }
        return into;
    }
}
