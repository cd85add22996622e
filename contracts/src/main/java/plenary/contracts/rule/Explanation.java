package plenary.contracts.rule;

import java.util.List;

/**
 * Why a count came out as it did, and what would have changed it.
 *
 * @param because outcome first, then each test in the order of the rule
 * @param changedBy the smallest single changes that would have turned the outcome; may be empty
 */
public record Explanation(List<Sentence> because, List<Sentence> changedBy) {

    public Explanation {
        because = because == null ? List.of() : List.copyOf(because);
        changedBy = changedBy == null ? List.of() : List.copyOf(changedBy);
    }
}
