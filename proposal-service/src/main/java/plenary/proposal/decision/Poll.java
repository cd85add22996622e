package plenary.proposal.decision;

public record Poll(String id) {}
