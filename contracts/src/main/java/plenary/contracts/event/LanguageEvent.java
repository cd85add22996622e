package plenary.contracts.event;

/** Other languages than the one of negotiation, which hang on versions of provisions. */
public sealed interface LanguageEvent extends DeliberationEvent {

    /**
     * The wording of one version of a provision in another language.
     *
     * @param version of the provision it renders
     * @param heading may be absent
     */
    record TranslationEntered(
            String provision, String language, long version, String heading, String text)
            implements LanguageEvent {}

    /** The wording in that language was certified to say the same. */
    record TranslationCertified(String provision, String language) implements LanguageEvent {}

    /** A delegation holds that it does not say the same. */
    record TranslationDisputed(
            String dispute, String provision, String language, String seat, String reason)
            implements LanguageEvent {}

    /**
     * A linguistic dispute is settled.
     *
     * @param reason how; absent where the delegation let go of it
     */
    record DisputeSettled(String dispute, String provision, String language, String reason)
            implements LanguageEvent {}
}
