package plenary.proposal.text.http;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import plenary.contracts.charter.AdvisoryGroup;
import plenary.proposal.text.intake.Returned.Names;

/**
 * Under which names this forum hands out changes and comments in its files: of delegations, of
 * advisory groups and offices, and of delegations with the symbol of a paper behind.
 */
final class HandedOutNames {
    private HandedOutNames() {}

    /**
     * @param seat whose names are its own
     */
    static Names of(Sight sight, String seat) {
        var assembly = sight.state().assembly();
        var all = new HashSet<String>();
        var own = new HashSet<String>();
        for (var language : languages(sight)) {
            assembly.roster()
                    .delegations()
                    .all()
                    .forEach(d -> all.add(assembly.roster().nameOf(d.code(), language)));
            own.add(assembly.roster().nameOf(seat, language));
        }
        assembly.forum().charter().advisoryGroups().stream()
                .map(AdvisoryGroup::title)
                .forEach(titles -> all.addAll(titles.values()));
        for (var language : languages(sight)) {
            printed(sight.in(language), all);
        }
        return new Names(all, own);
    }

    private static void printed(Sight sight, Set<String> all) {
        sight.state().assembly().bodies().all().stream()
                .flatMap(b -> Stream.of("chair:" + b.id(), "secretary:" + b.id()))
                .forEach(office -> all.add(sight.name(office)));
        for (var proposal : sight.texts().proposals().all()) {
            var by = sight.name(proposal.by());
            proposal.revisions().forEach(r -> all.add(by + " (" + r.symbol() + ")"));
        }
    }

    private static Set<String> languages(Sight sight) {
        return new TreeSet<>(List.of("en", "fr", sight.textLanguage()));
    }
}
