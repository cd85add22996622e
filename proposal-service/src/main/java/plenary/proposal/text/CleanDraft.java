package plenary.proposal.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import plenary.contracts.event.BracketEvent.BracketGone;
import plenary.contracts.event.DeliberationEvent;
import plenary.contracts.event.DraftEvent.CarriedOver;
import plenary.contracts.event.DraftEvent.CleanProvision;
import plenary.contracts.event.DraftEvent.TextAdopted;
import plenary.contracts.event.DraftEvent.TextPartAdopted;

/**
 * A text without brackets: a provision with an open bracket returns to the instrument's wording or,
 * where it is new, leaves whole, never in part. Made by {@link #of} alone, and nothing else can be
 * adopted.
 */
public final class CleanDraft {
    /** Why the brackets of what is carried over end, as the record has it. */
    public static final String CARRIED_OVER = "carried over";

    private final String title;
    private final String language;
    private final List<CleanProvision> provisions;
    private final List<CarriedOver> carryOvers;
    private final String sha256;

    private CleanDraft(
            String title,
            String language,
            List<CleanProvision> provisions,
            List<CarriedOver> carryOvers) {
        this.title = title;
        this.language = language;
        this.provisions = List.copyOf(provisions);
        this.carryOvers = List.copyOf(carryOvers);
        this.sha256 = CanonicalText.sha256(title, language, provisions);
    }

    /** The answer: a clean draft, or the references that must be settled first. */
    public sealed interface Cleaned {

        record Clean(CleanDraft draft) implements Cleaned {}

        /**
         * @param draft what would stand, for showing only
         */
        record Unsettled(List<Reference> references, List<CarriedOver> carryOvers)
                implements Cleaned {
            public Unsettled {
                references = List.copyOf(references);
                carryOvers = List.copyOf(carryOvers);
            }

            /** One sentence that names them. */
            public String sentence() {
                return references.stream()
                        .map(r -> r.number() + " refers to " + r.toNumber())
                        .collect(Collectors.joining("; ", "", ", which leaves the text."));
            }
        }
    }

    /** A provision that stays refers to one that leaves. */
    public record Reference(String provision, String number, String to, String toNumber) {}

    /**
     * The clean text of this part of the draft.
     *
     * @param settled what is known of references beyond the words
     */
    public static Cleaned of(Texts texts, Scope scope, String title, Settled settled) {
        return of(texts, scope, title, settled, Map.of());
    }

    /**
     * The clean text of this part of the draft, without what was voted on apart and rejected.
     *
     * @param settled what is known of references beyond the words
     * @param rejected provisions that leave as those with brackets do, each with its division
     */
    public static Cleaned of(
            Texts texts, Scope scope, String title, Settled settled, Map<String, String> rejected) {
        var clean = new ArrayList<CleanProvision>();
        var over = new ArrayList<CarriedOver>();
        var scoped = texts.inOrder().stream().filter(scope::takes).toList();
        var headings = Headings.of(scoped, rejected.keySet());
        for (var p : scoped) {
            var leaves = p.bracketed() || rejected.containsKey(p.id());
            if (leaves) {
                over.add(carriedOver(texts, p, rejected.get(p.id())));
            }
            if (!leaves && !p.suppressed()) {
                clean.add(clean(p, headings.get(p.id()), p.content().shown()));
            } else if (leaves && !p.fresh()) {
                clean.add(clean(p, headings.get(p.id()), p.baseText()));
            }
        }
        var unsettled = unsettled(texts, scope, clean, settled);
        return unsettled.isEmpty()
                ? new Cleaned.Clean(new CleanDraft(title, texts.draft().language(), clean, over))
                : new Cleaned.Unsettled(unsettled, over);
    }

    /**
     * The clean draft that was put forward, as recorded then.
     *
     * @throws IllegalArgumentException where the digest is not that of the provisions
     */
    public static CleanDraft asPut(
            String title,
            String language,
            List<CleanProvision> provisions,
            List<CarriedOver> carryOvers,
            String sha256) {
        var draft = new CleanDraft(title, language, provisions, carryOvers);
        if (!draft.sha256.equals(sha256)) {
            throw new IllegalArgumentException("not the text that was put: " + sha256);
        }
        return draft;
    }

    private static CleanProvision clean(Provision p, String heading, String text) {
        return new CleanProvision(p.id(), p.number(), p.part(), heading, text, p.binding());
    }

    private static CarriedOver carriedOver(Texts texts, Provision p, String division) {
        var open = texts.openBracketsOf(p.id());
        return new CarriedOver(
                p.id(),
                p.number(),
                !p.fresh(),
                open.stream().map(Bracket::id).toList(),
                open.stream().flatMap(b -> b.holding().stream()).distinct().toList(),
                p.content().shown(),
                division);
    }

    private static List<Reference> unsettled(
            Texts texts, Scope scope, List<CleanProvision> clean, Settled settled) {
        var references = References.of(texts);
        var staying = clean.stream().map(CleanProvision::provision).collect(Collectors.toSet());
        var unsettled = new ArrayList<Reference>();
        for (var p : clean) {
            for (var to : refers(references, settled, p)) {
                var other = texts.provisions().get(to);
                var elsewhere = texts.provision(to).isPresent() && !scope.takes(other);
                if (!staying.contains(to) && !elsewhere) {
                    unsettled.add(new Reference(p.provision(), p.number(), to, other.number()));
                }
            }
        }
        return unsettled;
    }

    /** By its words, less what was found to be no reference, and by declared citations. */
    private static Set<String> refers(References references, Settled settled, CleanProvision p) {
        var to = new LinkedHashSet<String>();
        for (var one : references.found(p.provision(), p.text())) {
            if (!settled.denied(p.provision(), one.words(), one.to())) {
                to.add(one.to());
            }
        }
        to.addAll(settled.declared(p.provision(), p.text()));
        return to;
    }

    /** The facts of its adoption: what is carried over ends here, and the text stands. */
    public List<DeliberationEvent> adopt(String text, List<String> reservations) {
        var facts = new ArrayList<DeliberationEvent>();
        for (var over : carryOvers) {
            over.brackets().forEach(id -> facts.add(new BracketGone(id, CARRIED_OVER)));
        }
        var parts = portions();
        for (var n = 0; n < parts.size(); n++) {
            var part = parts.get(n);
            facts.add(new TextPartAdopted(text, n + 1, part.provisions(), part.carryOvers()));
        }
        facts.add(
                new TextAdopted(
                        text,
                        title,
                        language,
                        parts.isEmpty() ? provisions : List.of(),
                        parts.isEmpty() ? carryOvers : List.of(),
                        reservations,
                        sha256,
                        parts.isEmpty() ? null : parts.size()));
        return facts;
    }

    /** A part of a text that is too long for one entry of the record. */
    public record Portion(List<CleanProvision> provisions, List<CarriedOver> carryOvers) {}

    /** None where the whole text fits into the fact that closes it. */
    public List<Portion> portions() {
        var bytes =
                provisions.stream().mapToLong(Portions::bytes).sum()
                        + carryOvers.stream().mapToLong(Portions::bytes).sum();
        if (bytes <= Portions.LARGEST) {
            return List.of();
        }
        var portions = new ArrayList<Portion>();
        for (var portion : Portions.of(provisions, Portions::bytes)) {
            portions.add(new Portion(portion, List.of()));
        }
        for (var portion : Portions.of(carryOvers, Portions::bytes)) {
            portions.add(new Portion(List.of(), portion));
        }
        return portions;
    }

    public String title() {
        return title;
    }

    public String language() {
        return language;
    }

    public List<CleanProvision> provisions() {
        return provisions;
    }

    /** The provisions that stand in it. */
    public List<String> ids() {
        return provisions.stream().map(CleanProvision::provision).toList();
    }

    public List<CarriedOver> carryOvers() {
        return carryOvers;
    }

    /** Hex digest of the canonical form, see {@link CanonicalText}. */
    public String sha256() {
        return sha256;
    }
}
