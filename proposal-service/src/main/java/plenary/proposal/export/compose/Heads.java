package plenary.proposal.export.compose;

import java.time.Instant;
import java.util.List;
import plenary.proposal.export.Paper.AdoptedAs;
import plenary.proposal.export.Paper.Form;
import plenary.proposal.export.Paper.Head;
import plenary.proposal.export.Paper.Sponsor;
import plenary.proposal.export.Paper.Standing;
import plenary.proposal.text.AdoptedText;
import plenary.proposal.text.CanonicalText;
import plenary.proposal.text.Proposal;
import plenary.proposal.text.Proposal.Life;
import plenary.proposal.text.http.Sight;

/** What stands on top. */
final class Heads {
    private Heads() {}

    static Head draft(
            Sight sight, Form form, Standing standing, String body, List<AdoptedText> texts) {
        var draft = sight.texts().draft();
        var forum = sight.state().assembly().forum();
        return new Head(
                form,
                standing,
                forum.id(),
                title(sight),
                draft.title(),
                null,
                draft.language(),
                draft.source(),
                body,
                body == null ? null : sight.bodyName(body),
                sight.state().seq(),
                sight.state().at(),
                forum.rehearsal(),
                null,
                null,
                List.of(),
                texts.stream()
                        .map(t -> new AdoptedAs(t.id(), t.title(), t.sha256(), t.at()))
                        .toList());
    }

    static Head adopted(Sight sight, AdoptedText text) {
        return new Head(
                Form.ADOPTED,
                Standing.ADOPTED,
                sight.state().assembly().forum().id(),
                title(sight),
                text.title(),
                null,
                text.language(),
                null,
                null,
                null,
                text.seq(),
                text.at(),
                sight.state().assembly().forum().rehearsal(),
                text.sha256(),
                CanonicalText.of(text.title(), text.language(), text.provisions()),
                List.of(),
                List.of());
    }

    static Head proposal(Sight sight, Proposal p) {
        Instant at = sight.state().at();
        return new Head(
                Form.PROPOSAL,
                p.life() == Life.WITHDRAWN ? Standing.WITHDRAWN : Standing.NOT_AGREED,
                sight.state().assembly().forum().id(),
                title(sight),
                p.title(),
                p.symbol(),
                sight.textLanguage(),
                p.source(),
                null,
                null,
                sight.state().seq(),
                at,
                sight.state().assembly().forum().rehearsal(),
                null,
                null,
                p.sponsors().stream()
                        .map(
                                s ->
                                        new Sponsor(
                                                s.delegation(),
                                                sight.name(s.delegation()),
                                                Names.kebab(s.stage())))
                        .toList(),
                List.of());
    }

    private static String title(Sight sight) {
        var forum = sight.state().assembly().forum();
        var titles = forum.title();
        return titles.getOrDefault(sight.language(), titles.getOrDefault("en", forum.id()));
    }
}
