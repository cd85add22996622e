package plenary.proposal.decision;

public record Recommendation(String id) {}
