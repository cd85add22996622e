package plenary.contracts.text;

/**
 * One competing wording inside a bracket.
 *
 * @param id {@code b7.a}, {@code b7.b}, …
 * @param by who brought it in: a seat, a group ({@code group:civil-society}) or the text itself
 *     ({@code text})
 * @param content its wording; empty content means "no words here"
 */
public record Alternative(String id, String by, Content content) {}
