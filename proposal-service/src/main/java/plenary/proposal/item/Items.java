package plenary.proposal.item;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plenary.contracts.event.ItemEvent;
import plenary.contracts.event.ItemEvent.ItemClassified;
import plenary.contracts.event.ItemEvent.MatterNamed;
import plenary.proposal.DocumentKey;
import plenary.proposal.DocumentKind;
import plenary.proposal.Documents;
import plenary.proposal.ForumState;
import plenary.proposal.ForumState.Recorded;
import plenary.proposal.Shelf;
import plenary.proposal.text.Provision;
import plenary.proposal.text.Scope;

/** How the items of a forum were classified; what nobody classified is joint. */
public record Items(Shelf<Item> classified) {

    public static final Items NOTHING = new Items(Shelf.empty());

    public Items evolve(Recorded entry) {
        return entry.event() instanceof ItemEvent fact
                ? switch (fact) {
                    case ItemClassified e ->
                            with(
                                    new Item(
                                            e.item(),
                                            e.provision(),
                                            e.group(),
                                            null,
                                            false,
                                            e.reason(),
                                            entry.at(),
                                            entry.seq()));
                    case MatterNamed e ->
                            with(
                                    new Item(
                                            e.item(),
                                            e.provision(),
                                            null,
                                            e.matter(),
                                            true,
                                            e.reason(),
                                            entry.at(),
                                            entry.seq()));
                }
                : this; // facts of the other parts
    }

    private Items with(Item item) {
        return new Items(classified.with(item.id(), item));
    }

    /** Who was said last to decide a provision, whatever became of it. */
    public Optional<Item> latest(String provision) {
        return latest(provision, false);
    }

    private Optional<Item> latest(String provision, boolean ofMatter) {
        return classified.all().stream()
                .filter(item -> item.ofMatter() == ofMatter)
                .filter(item -> item.provision().equals(provision))
                .max(Comparator.comparingLong(Item::seq));
    }

    /** Whether nothing else was said of it since. */
    public boolean current(Item item) {
        return latest(item.provision(), item.ofMatter()).filter(item::equals).isPresent();
    }

    /** What was said last of the matter of a provision, unless that was set aside. */
    public static Optional<Item> namedMatter(ForumState state, String provision) {
        return state.items()
                .latest(provision, true)
                .filter(item -> item.matter() != null)
                .filter(item -> !state.floor().ruledOut(item.subject()));
    }

    /** The matter of a provision, among those the charter keeps out of reach. */
    public static Optional<String> matterOf(ForumState state, String provision) {
        return namedMatter(state, provision).map(Item::matter);
    }

    /**
     * The classification by which a provision is one group's own: the last one, unless a ruling, or
     * the vote on an appeal against it, set it aside. While a challenge is open it stands.
     */
    public static Optional<Item> ownOf(ForumState state, String provision) {
        return state.items()
                .latest(provision)
                .filter(item -> item.group() != null)
                .filter(item -> !state.floor().ruledOut(item.subject()));
    }

    /** Which group alone decides a provision; empty where it is joint. */
    public static Optional<String> groupOf(ForumState state, String provision) {
        return ownOf(state, provision).map(Item::group);
    }

    /** The provisions within a scope that are groups' own, in the order of the draft. */
    public static List<String> ownWithin(ForumState state, Scope scope) {
        return state.items().classified().all().isEmpty()
                ? List.of()
                : state.texts().inOrder().stream()
                        .filter(scope::takes)
                        .map(Provision::id)
                        .filter(id -> ownOf(state, id).isPresent())
                        .toList();
    }

    /** What of a scope all decide together. */
    public static Scope joint(ForumState state, Scope scope) {
        var own = ownWithin(state, scope);
        return own.isEmpty() ? scope : new Scope.Without(scope, own);
    }

    public void keep(Documents documents) {
        documents.keep(DocumentKind.ITEM, classified);
    }

    public static Items from(Map<DocumentKey, Object> documents) {
        return new Items(DocumentKey.shelf(documents, DocumentKind.ITEM, Item.class));
    }
}
