package plenary.proposal.text;

public record Bracket(String id) {}
