package plenary.proposal.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The headings of a text that is adopted. Provisions that follow one another under one heading
 * share it: what was agreed of it with one of them holds for all, so that no article is divided.
 */
final class Headings {
    private final Map<String, String> byProvision = new HashMap<>();
    private final List<Provision> article = new ArrayList<>();
    private final Set<String> rejected;

    private Headings(Set<String> rejected) {
        this.rejected = rejected;
    }

    /**
     * The heading of each of these provisions, by its id; a provision without one is absent.
     *
     * @param rejected provisions that were voted on apart; a heading worded with one is rejected
     */
    static Map<String, String> of(List<Provision> provisions, Set<String> rejected) {
        var headings = new Headings(rejected);
        for (var p : provisions) {
            if (!headings.article.isEmpty() && !together(headings.article.getFirst(), p)) {
                headings.close();
            }
            headings.article.add(p);
        }
        headings.close();
        return headings.byProvision;
    }

    private static boolean together(Provision first, Provision next) {
        return next.baseHeading() != null
                && next.baseHeading().equals(first.baseHeading())
                && Objects.equals(next.part(), first.part())
                && next.binding() == first.binding();
    }

    private void close() {
        var agreed =
                article.stream()
                        .filter(p -> p.headingWording() != null && !p.bracketed())
                        .filter(p -> !rejected.contains(p.id()))
                        .findFirst();
        for (var p : article) {
            byProvision.put(p.id(), agreed.map(Provision::heading).orElse(p.baseHeading()));
        }
        article.clear();
    }
}
