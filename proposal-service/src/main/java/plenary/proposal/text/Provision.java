package plenary.proposal.text;

public record Provision(String id) {}
