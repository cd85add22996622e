package plenary.proposal.text;

public record Reservation(String id) {}
