package plenary.proposal.text;

public record AdoptedText(String id) {}
