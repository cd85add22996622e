package plenary.contracts.charter;

/**
 * In which order the roll is called.
 *
 * @param by the attribute of a delegation that sorts it, such as {@code sort_key}
 * @param language the language whose alphabet that is; null where it is no alphabet
 * @param startsAtDrawnSeat whether a lot decides who comes first
 */
public record OrderOfCall(String by, String language, boolean startsAtDrawnSeat) {}
