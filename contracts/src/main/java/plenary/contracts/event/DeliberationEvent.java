package plenary.contracts.event;

/** A fact recorded by proposal-service, on the topic {@code deliberation}. */
public sealed interface DeliberationEvent extends Event
        permits ForumEvent,
                BodyEvent,
                SessionEvent,
                ProposalEvent,
                ProposalPaperEvent,
                NegotiatingGroupEvent,
                RegisterEvent,
                DraftEvent,
                BracketEvent,
                MarginEvent,
                AmendmentEvent,
                PollEvent,
                VoteEvent,
                VetoEvent,
                RecommendationEvent,
                SignatureEvent,
                AgreementEvent,
                TermEvent,
                VoiceEvent,
                LanguageEvent,
                CitationEvent,
                ForkEvent,
                ChairsDraftEvent,
                CarryOverEvent,
                ItemEvent {}
