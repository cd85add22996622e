package plenary.proposal.export.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plenary.contracts.refusal.RefusalCode;
import plenary.contracts.refusal.Refused;
import plenary.proposal.export.Paper;
import plenary.proposal.export.Paper.Form;
import plenary.proposal.export.Paper.Remark;
import plenary.proposal.export.Paper.Standing;
import plenary.proposal.floor.Floor;
import plenary.proposal.text.Adoptions;
import plenary.proposal.text.Adoptions.Settled;
import plenary.proposal.text.Provision;
import plenary.proposal.text.http.Places;
import plenary.proposal.text.http.Sight;

/** The draft, what is with one body, a stretch of it, or what has brackets, as somebody sees it. */
public final class DraftPaper {
    private static final String REFERRED = "referred";

    private final Sight sight;
    private final Authors authors;
    private final Remarks remarks;
    private final Adoptions adoptions;

    private DraftPaper(Sight sight) {
        this.sight = sight;
        this.adoptions = Adoptions.of(sight.texts());
        this.authors = new Authors(sight);
        this.remarks = new Remarks(sight);
    }

    /**
     * Which provisions.
     *
     * @param body those with this body; null for all
     * @param from the first by id; null for the beginning
     * @param to the last by id; null for the end
     * @param holder those with an open bracket of this holder; null for all
     * @param bracketed only those with an open bracket
     */
    public record Extent(String body, String from, String to, String holder, boolean bracketed) {}

    /**
     * @throws Refused {@code instrument-not-found} before there is a draft, {@code body-not-found},
     *     {@code provision-not-found}
     */
    public static Paper of(Sight sight, Extent extent) {
        Places.draft(sight.state());
        if (extent.body() != null && !sight.state().assembly().bodies().has(extent.body())) {
            throw new Refused(
                    RefusalCode.BODY_NOT_FOUND, "There is no body " + extent.body() + ".");
        }
        return new DraftPaper(sight).paper(extent);
    }

    private Paper paper(Extent extent) {
        var chosen = chosen(extent);
        var brackets = new Brackets(sight, chosen.stream().filter(sight::sees).toList());
        var parts = new Parts();
        var agreed = true;
        var adopted = true;
        var empty = true;
        for (var p : chosen) {
            if (left(extent, p, brackets)) {
                continue;
            }
            empty = false;
            var settled = settled(p);
            adopted &= settled.isPresent();
            agreed &= settled.isPresent() || sight.sees(p) && p.state().agreed();
            var heading = sight.sees(p) ? p.heading() : p.baseHeading();
            var under = new Parts.Under(p.part(), p.baseHeading(), p.binding());
            parts.add(under, heading, provision(p, brackets));
        }
        var form = extent.bracketed() ? Form.BRACKETS : Form.DRAFT;
        return new Paper(
                Heads.draft(
                        sight,
                        form,
                        standing(empty, agreed, adopted),
                        extent.body(),
                        adoptions.standing()),
                parts.done(),
                brackets.holders(),
                onTheWhole(extent.body()));
    }

    private static Standing standing(boolean empty, boolean agreed, boolean adopted) {
        if (empty || !agreed) {
            return Standing.NOT_AGREED;
        }
        return adopted ? Standing.ADOPTED : Standing.AGREED_NOT_ADOPTED;
    }

    private Optional<Settled> settled(Provision p) {
        return sight.sees(p) ? adoptions.of(p) : Optional.empty();
    }

    /** With what an adoption carried over and the draft does not have any more. */
    private List<Remark> onTheWhole(String body) {
        var whole = new ArrayList<>(remarks.onTheWhole(body));
        for (var text : adoptions.standing()) {
            text.carryOvers().stream()
                    .filter(c -> sight.texts().provision(c.provision()).isEmpty())
                    .forEach(c -> whole.add(remarks.carriedOver(text, c)));
        }
        return whole;
    }

    private List<Remark> on(Provision p) {
        var on = new ArrayList<>(remarks.on(p.id()));
        settled(p).ifPresent(s -> on.addAll(remarks.carriedOver(s.text(), p.id())));
        return on;
    }

    private static boolean left(Extent extent, Provision p, Brackets brackets) {
        var open = brackets.of(p);
        return (extent.bracketed() && open.isEmpty())
                || (extent.holder() != null
                        && open.stream().noneMatch(b -> b.heldBy(extent.holder())));
    }

    private List<Provision> chosen(Extent extent) {
        var all = sight.texts().inOrder();
        var from = extent.from() == null ? 0 : index(all, extent.from());
        var to = extent.to() == null ? all.size() - 1 : index(all, extent.to());
        if (to < from && !all.isEmpty()) {
            throw new Refused(
                    RefusalCode.MALFORMED_REQUEST,
                    "Provision "
                            + extent.to()
                            + " stands before "
                            + extent.from()
                            + ": name the stretch in the order of the draft.");
        }
        var chosen = new ArrayList<Provision>();
        for (var i = from; i <= to; i++) {
            if (extent.body() == null || extent.body().equals(all.get(i).body())) {
                chosen.add(all.get(i));
            }
        }
        return chosen;
    }

    private static int index(List<Provision> all, String id) {
        for (var i = 0; i < all.size(); i++) {
            if (all.get(i).id().equals(id)) {
                return i;
            }
        }
        throw new Refused(
                RefusalCode.PROVISION_NOT_FOUND, "The draft has no provision " + id + ".");
    }

    private Paper.Provision provision(Provision p, Brackets brackets) {
        var challenged = challenged(sight.state().floor(), p);
        var bodyName = p.body() == null ? null : sight.bodyName(p.body());
        if (!sight.sees(p)) {
            return new Paper.Provision(
                    p.id(),
                    p.number(),
                    p.parent(),
                    REFERRED,
                    p.body(),
                    bodyName,
                    p.fresh(),
                    false,
                    sight.state().floor().challenged("provision/" + p.id()),
                    null,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of());
        }
        return new Paper.Provision(
                p.id(),
                p.number(),
                p.parent(),
                settled(p).map(s -> Names.kebab(s.outcome())).orElse(Names.kebab(p.state())),
                p.body(),
                bodyName,
                p.fresh(),
                p.suppressed(),
                challenged,
                null,
                Marking.title(sight, authors, p, brackets.of(p)),
                Marking.of(sight, authors, p, brackets.of(p)),
                brackets.read(p),
                on(p));
    }

    private static boolean challenged(Floor floor, Provision p) {
        return floor.challenged("provision/" + p.id())
                || p.taken().stream().anyMatch(t -> floor.challenged("proposal/" + t.proposal()));
    }
}
