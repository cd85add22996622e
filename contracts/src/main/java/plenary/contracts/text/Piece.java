package plenary.contracts.text;

/** A part of a provision's wording: plain words, or a passage without agreement. */
public sealed interface Piece permits Run, Bracketed {}
