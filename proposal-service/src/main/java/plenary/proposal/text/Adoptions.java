package plenary.proposal.text;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import plenary.contracts.event.DraftEvent.CleanProvision;

/**
 * What the adopted texts made of each provision of the draft, as far as nothing has moved since: a
 * provision touched after its adoption is under negotiation again.
 */
public final class Adoptions {
    private final Texts texts;

    /** The text that decided last of a provision, by the provision's id. */
    private final Map<String, AdoptedText> latest = new HashMap<>();

    private final Map<String, CleanProvision> wordings = new HashMap<>();

    private Adoptions(Texts texts) {
        this.texts = texts;
        texts.adopted().all().stream()
                .filter(text -> text.sha256() != null) // one that is still arriving decides nothing
                .sorted(Comparator.comparingLong(AdoptedText::seq))
                .forEach(this::decided);
    }

    public static Adoptions of(Texts texts) {
        return new Adoptions(texts);
    }

    /** What became of a provision. */
    public enum Outcome {
        ADOPTED,
        /** The instrument's wording stands; the negotiated one goes on the next agenda. */
        CARRIED_OVER
    }

    /** The outcome, and the text that made it. */
    public record Settled(Outcome outcome, AdoptedText text) {}

    private void decided(AdoptedText text) {
        for (var p : text.provisions()) {
            latest.put(p.provision(), text);
            wordings.put(p.provision(), p);
        }
    }

    /** Empty where no text has decided of it, or it has moved since. */
    public Optional<Settled> of(Provision p) {
        var text = p.suppressed() ? striking(p) : latest.get(p.id());
        if (text == null || p.version() > text.seq() || p.bracketed()) {
            return Optional.empty();
        }
        if (!p.suppressed() && !p.content().shown().equals(wordings.get(p.id()).text())) {
            return Optional.empty();
        }
        var over = text.carryOvers().stream().anyMatch(c -> c.provision().equals(p.id()));
        return Optional.of(new Settled(over ? Outcome.CARRIED_OVER : Outcome.ADOPTED, text));
    }

    /** The texts that stand in the draft, oldest first. */
    public List<AdoptedText> standing() {
        return texts.inOrder().stream()
                .map(p -> of(p).map(Settled::text).orElse(null))
                .filter(Objects::nonNull)
                .distinct()
                .sorted(Comparator.comparingLong(AdoptedText::seq))
                .collect(Collectors.toList());
    }

    /** A struck provision stands in no text: it went with the one that took all beside it. */
    private AdoptedText striking(Provision struck) {
        var beside =
                texts.inOrder().stream()
                        .filter(p -> !p.suppressed() && Objects.equals(p.body(), struck.body()))
                        .map(p -> latest.get(p.id()))
                        .toList();
        var whole =
                beside.isEmpty()
                        ? texts.inOrder().stream()
                                .filter(p -> !p.suppressed())
                                .map(p -> latest.get(p.id()))
                                .toList()
                        : beside;
        return whole.isEmpty()
                        || whole.contains(null)
                        || !whole.stream().allMatch(whole.getFirst()::equals)
                ? null
                : whole.getFirst();
    }
}
