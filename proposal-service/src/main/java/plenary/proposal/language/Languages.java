package plenary.proposal.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import plenary.contracts.event.LanguageEvent;
import plenary.contracts.event.LanguageEvent.DisputeSettled;
import plenary.contracts.event.LanguageEvent.TranslationCertified;
import plenary.contracts.event.LanguageEvent.TranslationDisputed;
import plenary.contracts.event.LanguageEvent.TranslationEntered;
import plenary.proposal.DocumentKey;
import plenary.proposal.DocumentKind;
import plenary.proposal.Documents;
import plenary.proposal.ForumState;
import plenary.proposal.ForumState.Recorded;
import plenary.proposal.Shelf;
import plenary.proposal.language.Translation.Dispute;
import plenary.proposal.voice.Concerned;

/** The wordings in other languages than the one of negotiation. */
public record Languages(Shelf<Translation> translations) {

    public static final Languages NOTHING = new Languages(Shelf.empty());

    public Optional<Translation> of(String provision, String language) {
        return translations.find(Translation.id(provision, language));
    }

    /** The languages there is any wording in, in the order of their codes. */
    public List<String> spoken() {
        var spoken = new TreeSet<String>();
        translations.all().forEach(t -> spoken.add(t.language()));
        return List.copyOf(spoken);
    }

    /**
     * @param before the forum before the fact
     */
    public Languages evolve(Recorded entry, ForumState before) {
        return entry.event() instanceof LanguageEvent fact ? after(entry, before, fact) : this;
    }

    private Languages after(Recorded entry, ForumState before, LanguageEvent fact) {
        return switch (fact) {
            case TranslationEntered e -> with(entered(entry, before, e));
            case TranslationCertified e ->
                    with(get(e.provision(), e.language()).certifiedAt(entry.at()));
            case TranslationDisputed e ->
                    with(
                            get(e.provision(), e.language())
                                    .disputed(
                                            new Dispute(
                                                    e.dispute(),
                                                    e.seat(),
                                                    e.reason(),
                                                    entry.at(),
                                                    audience(before, e.provision()),
                                                    null,
                                                    null)));
            case DisputeSettled e ->
                    with(
                            get(e.provision(), e.language())
                                    .settled(e.dispute(), entry.at(), e.reason()));
        };
    }

    // what is disputed stays disputed however the text is entered anew
    private Translation entered(Recorded entry, ForumState before, TranslationEntered e) {
        return new Translation(
                e.provision(),
                e.language(),
                e.version(),
                Translation.words(before.texts().provisions().get(e.provision())),
                e.heading(),
                e.text(),
                entry.at(),
                audience(before, e.provision()),
                null,
                of(e.provision(), e.language()).map(Translation::disputes).orElse(List.of()));
    }

    private static String audience(ForumState before, String provision) {
        return Concerned.audience(before, provision);
    }

    private Translation get(String provision, String language) {
        return translations.get(Translation.id(provision, language));
    }

    private Languages with(Translation one) {
        return new Languages(translations.with(one.id(), one));
    }

    public void keep(Documents documents) {
        documents.keep(DocumentKind.TRANSLATION, translations);
    }

    public static Languages from(Map<DocumentKey, Object> documents) {
        return new Languages(
                DocumentKey.shelf(documents, DocumentKind.TRANSLATION, Translation.class));
    }
}
