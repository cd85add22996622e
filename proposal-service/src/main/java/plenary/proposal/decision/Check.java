package plenary.proposal.decision;

public record Check(String id) {}
