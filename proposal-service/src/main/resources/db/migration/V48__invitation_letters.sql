-- Letters to people who are invited. The address is here from the invitation until its letter is
-- sent or the invitation claimed; afterwards only what the record has too, its hash.
create table invitation_letter (
    forum text        not null,
    hash  text        not null,
    email text,
    language text     not null,
    state text        not null,
    why   text,
    tries int         not null default 0,
    due   timestamptz,
    at    timestamptz not null,
    primary key (forum, hash)
);
create index invitation_letter_due on invitation_letter (due) where state = 'WAITING';
