package plenary.proposal.decision;

public record SignatureBook(String id) {}
