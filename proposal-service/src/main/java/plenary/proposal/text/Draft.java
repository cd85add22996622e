package plenary.proposal.text;

public record Draft(String id) {}
