package plenary.contracts.event;

/** Signature of the adopted text. */
public sealed interface SignatureEvent extends DeliberationEvent {

    /** How a delegation answers the open text. */
    enum SignatureForm {
        SIGNED,
        SIGNED_WITH_DECLARATION,
        SIGNED_AD_REFERENDUM,
        DECLARED_IT_WILL_NOT
    }

    /**
     * @param sha256 the digest of the adopted text, in the language named, that is signed
     */
    record SignatureOpened(String text, String language, String sha256) implements SignatureEvent {}

    /**
     * @param provenance how well this is sourced, in a replay of real events; else absent
     */
    record SignatureGiven(
            String delegation, SignatureForm form, String declaration, String provenance)
            implements SignatureEvent {}

    /** Whoever has not signed by now did not sign. */
    record SignatureClosed(int signed, int notSigned) implements SignatureEvent {}
}
