package plenary.proposal.text;

import java.util.List;

/**
 * Words that look like a reference by number.
 *
 * @param words as they stand, such as "articles 3 to 5"
 * @param to the provision they are taken to mean
 */
public record Detected(String words, String to) {

    /** Those in the wording of a provision of the draft. */
    public static List<Detected> in(Texts texts, String provision) {
        return texts.provision(provision)
                .map(p -> References.of(texts).found(p.id(), p.content().shown()))
                .orElse(List.of());
    }
}
