package plenary.contracts.refusal;

import java.util.Map;

/**
 * Why an act is not accepted, in a form programs can branch on and people can read.
 *
 * @param code permanent; clients branch on it and never on the sentence
 * @param detail one English sentence about this occurrence
 * @param extensions typed facts about this occurrence (the closing time, the two wordings, …)
 */
public record Refusal(RefusalCode code, String detail, Map<String, Object> extensions) {
    public Refusal {
        extensions = Map.copyOf(extensions);
    }

    public static Refusal of(RefusalCode code, String detail) {
        return new Refusal(code, detail, Map.of());
    }

    public static Refusal of(RefusalCode code, String detail, Map<String, Object> extensions) {
        return new Refusal(code, detail, extensions);
    }
}
