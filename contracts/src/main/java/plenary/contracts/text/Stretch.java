package plenary.contracts.text;

/**
 * Consecutive characters written by one act, by their permanent names.
 *
 * @param act the act that wrote them, see {@link Anchor#act()}
 * @param from index of the first, in UTF-16 units of the act's own text
 * @param length how many, at least one
 */
public record Stretch(String act, int from, int length) {}
