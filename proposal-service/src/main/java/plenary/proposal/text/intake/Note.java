package plenary.proposal.text.intake;

/** A comment in the margin of a file. */
public record Note(String author, String words) {}
