package plenary.proposal.text.http;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import plenary.contracts.event.DraftEvent.CarriedOver;

/**
 * A provision that was not agreed, whole: it goes on the next agenda with its brackets.
 *
 * @param reverted whether the instrument's wording stands again; else it left whole
 * @param shown its wording with brackets, as it stood
 * @param holders names of those who held it
 * @param brackets each with its holders and its history
 * @param division the division in which it was voted on apart and rejected; absent where brackets
 *     kept it out
 * @param senses how it would have read, bracket by bracket: none of them was adopted
 */
record CarryOverView(
        @Schema(required = true) String provision,
        String number,
        boolean reverted,
        @Schema(required = true) String shown,
        List<String> holders,
        List<BracketView> brackets,
        List<SenseView> senses,
        String division) {

    /**
     * One of the senses that stayed open.
     *
     * @param alternative the wording; absent for the sense without the bracketed words
     * @param name of who brought the wording in
     * @param text the provision with that wording, the other brackets as they stood
     */
    record SenseView(
            @Schema(required = true) String bracket,
            String alternative,
            String name,
            @Schema(required = true) String text) {}

    static CarryOverView of(Sight sight, CarriedOver c) {
        return new CarryOverView(
                c.provision(),
                c.number(),
                c.reverted(),
                c.shown(),
                c.holders().stream().map(sight::name).toList(),
                c.brackets().stream()
                        .map(id -> BracketView.of(sight, sight.texts().brackets().get(id)))
                        .toList(),
                senses(sight, c),
                c.division());
    }

    /** As it would be printed: what only divided or spaced the words that are gone goes too. */
    static String without(String before, String after) {
        return (before + after)
                .replaceAll(" {2,}", " ")
                .replaceAll(" +([,.;:])", "$1")
                .replaceAll("[,;:]+([.;:])", "$1");
    }

    private static List<SenseView> senses(Sight sight, CarriedOver c) {
        return c.brackets().stream()
                .map(id -> BracketView.of(sight, sight.texts().brackets().get(id)))
                .flatMap(b -> senses(c.shown(), b))
                .toList();
    }

    /** One wording alone is disputed with its absence: then there are two senses all the same. */
    private static Stream<SenseView> senses(String shown, BracketView b) {
        var at = shown.indexOf(b.shown());
        if (at < 0) {
            return Stream.empty();
        }
        var before = shown.substring(0, at);
        var after = shown.substring(at + b.shown().length());
        var with =
                b.alternatives().stream()
                        .map(
                                a ->
                                        new SenseView(
                                                b.id(),
                                                a.id(),
                                                a.name(),
                                                before + a.shown() + after));
        var alone = b.alternatives().size() == 1 && !b.alternatives().getFirst().shown().isEmpty();
        return alone
                ? Stream.concat(
                        with, Stream.of(new SenseView(b.id(), null, null, without(before, after))))
                : with;
    }
}
