package plenary.proposal.text;

public record Proposal(String id) {}
