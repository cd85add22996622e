package plenary.proposal.term;

import static plenary.contracts.refusal.RefusalCode.ALREADY_EXISTS;
import static plenary.contracts.refusal.RefusalCode.INSTRUMENT_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.MALFORMED_REQUEST;
import static plenary.contracts.refusal.RefusalCode.NOT_ENTITLED;
import static plenary.contracts.refusal.RefusalCode.PROVISION_NOT_FOUND;
import static plenary.contracts.refusal.RefusalCode.TERM_NOT_FOUND;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import plenary.contracts.event.BodyEvent.BodyKind;
import plenary.contracts.event.TermEvent.TermDeclared;
import plenary.contracts.event.TermEvent.TermRevised;
import plenary.contracts.event.TermEvent.TermWithdrawn;
import plenary.contracts.refusal.Refused;
import plenary.proposal.Actor;
import plenary.proposal.Decision;
import plenary.proposal.ForumState;
import plenary.proposal.Rights;
import plenary.proposal.term.TermCommand.DefineTerm;
import plenary.proposal.term.TermCommand.WithdrawTerm;
import plenary.proposal.text.wording.Words;

/** Decides on defined terms. They are read by all, whichever body's chair declares them. */
final class TermDecider {
    private TermDecider() {}

    static Decision decide(ForumState state, Actor actor, TermCommand command) {
        try {
            return switch (command) {
                case DefineTerm c -> define(state, actor, c);
                case WithdrawTerm c -> withdraw(state, actor, c);
            };
        } catch (Refused refused) {
            return Decision.refused(refused.refusal());
        }
    }

    private static Decision define(ForumState state, Actor actor, DefineTerm c) {
        if (state.texts().draft() == null) {
            return Decision.refused(INSTRUMENT_NOT_FOUND, "No instrument has been imported yet.");
        }
        if (c.provision() != null && state.texts().provision(c.provision()).isEmpty()) {
            return Decision.refused(
                    PROVISION_NOT_FOUND, "The draft has no provision " + c.provision() + ".");
        }
        entitled(state, actor, c.provision());
        var forms = new TreeMap<String, List<String>>();
        c.forms()
                .forEach(
                        (language, words) ->
                                forms.put(language, words.stream().map(Words::plain).toList()));
        checked(state, c, forms);
        var before = state.terms().terms().find(c.term());
        if (before.isPresent() && before.get().stands()) {
            var old = before.get();
            var same =
                    old.forms().equals(forms)
                            && old.caseKept() == c.caseKept()
                            && java.util.Objects.equals(old.provision(), c.provision())
                            && old.definition().equals(c.definition());
            return same
                    ? Decision.accepted()
                    : Decision.accepted(
                            new TermRevised(
                                    c.term(),
                                    forms,
                                    c.caseKept(),
                                    c.provision(),
                                    c.definition(),
                                    c.reason()));
        }
        return Decision.accepted(
                new TermDeclared(c.term(), forms, c.caseKept(), c.provision(), c.definition()));
    }

    private static void checked(ForumState state, DefineTerm c, Map<String, List<String>> forms) {
        var language = state.texts().draft().language();
        if (forms.getOrDefault(language, List.of()).isEmpty()) {
            throw new Refused(
                    MALFORMED_REQUEST,
                    "A term has words in the language of negotiation, " + language + ".");
        }
        if (c.provision() == null && !c.definition().containsKey(language)) {
            throw new Refused(
                    MALFORMED_REQUEST,
                    "A term is defined by a provision, or in words of its own in "
                            + language
                            + ".");
        }
        forms.forEach(
                (in, words) -> {
                    for (var word : words) {
                        var fault = Forms.fault(word);
                        if (fault != null) {
                            throw new Refused(
                                    MALFORMED_REQUEST,
                                    "The form “" + word + "” (" + in + ") " + fault + ".");
                        }
                        taken(state, c.term(), in, word);
                    }
                });
    }

    /** One word means one thing. */
    private static void taken(ForumState state, String term, String language, String form) {
        for (var other : state.terms().terms().all()) {
            if (other.stands()
                    && !other.id().equals(term)
                    && other.forms().getOrDefault(language, List.of()).stream()
                            .anyMatch(f -> same(f, form))) {
                throw new Refused(
                        ALREADY_EXISTS,
                        "“" + form + "” is a form of the term " + other.id() + " already.");
            }
        }
    }

    private static boolean same(String one, String other) {
        return one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
    }

    private static Decision withdraw(ForumState state, Actor actor, WithdrawTerm c) {
        var term =
                state.terms()
                        .terms()
                        .find(c.term())
                        .orElseThrow(
                                () ->
                                        new Refused(
                                                TERM_NOT_FOUND,
                                                "There is no term " + c.term() + "."));
        entitled(state, actor, term.provision());
        return term.stands()
                ? Decision.accepted(new TermWithdrawn(term.id(), c.reason()))
                : Decision.accepted();
    }

    private static void entitled(ForumState state, Actor actor, String provision) {
        var plenary = Rights.plenary(state).orElse(null);
        var body =
                state.texts()
                        .provision(provision)
                        .map(p -> p.body() == null ? plenary : p.body())
                        .orElse(plenary);
        if (!Rights.secretariat(actor)
                && !Rights.leadsA(state, actor, BodyKind.PLENARY)
                && !Rights.leadsA(state, actor, BodyKind.EDITORIAL_COMMITTEE)
                && !(provision != null && Rights.leads(actor, body))) {
            throw new Refused(
                    NOT_ENTITLED,
                    "The secretariat does this, who leads the plenary or the editorial committee,"
                            + " or who leads the body the defining provision is with.");
        }
    }
}
