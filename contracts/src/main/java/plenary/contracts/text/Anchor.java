package plenary.contracts.text;

/**
 * The permanent name of one character: the act that put it there and its index in what that act
 * wrote. It survives every later edit.
 *
 * @param act the act that wrote the character: an instrument ({@code itr}), an instruction of a
 *     proposal ({@code 27r1.3}), an alternative ({@code b7.b}) or an edit ({@code edit-4})
 * @param index zero-based, counted in UTF-16 units of the act's own text, on a grapheme boundary
 */
public record Anchor(String act, int index) {}
