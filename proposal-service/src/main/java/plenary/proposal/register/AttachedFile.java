package plenary.proposal.register;

/**
 * A file that goes with a paper, by what it is known again; its bytes are kept elsewhere.
 *
 * @param size in bytes
 * @param sha256 of the bytes, lower-case hexadecimal
 */
public record AttachedFile(String fileName, String mediaType, long size, String sha256) {}
