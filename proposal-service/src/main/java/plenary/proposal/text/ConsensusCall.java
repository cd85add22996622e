package plenary.proposal.text;

public record ConsensusCall(String id) {}
