-- Secret votes by sealed envelopes.

-- The public half of a vote's key. The private half is a file of this name outside the database.
create table sealing_key (
    forum        text        not null,
    poll         text        not null,
    name         text        not null unique,
    public_key   bytea       not null,
    destroyed_at timestamptz,
    primary key (forum, poll)
);

-- That a seat has voted, and its receipt. Never what.
create table secret_ballot (
    forum   text        not null,
    poll    text        not null,
    seat    text        not null,
    number  bigint      not null,
    person  text        not null,
    at      timestamptz not null,
    salt    bytea       not null,
    receipt bytea       not null,
    primary key (forum, poll, seat)
);

-- While the vote is open. Deleted in the transaction that counts them.
create table envelope (
    forum  text  not null,
    poll   text  not null,
    seat   text  not null,
    sealed bytea not null,
    primary key (forum, poll, seat)
);

-- What was in them, sorted, without the seats.
create table opened_choice (
    forum        text   not null,
    poll         text   not null,
    voting_class text   not null,
    choice       text   not null,
    votes        bigint not null,
    primary key (forum, poll, voting_class, choice)
);

-- The method a vote began with, where unclear hands led to another: its returns decide nothing.
alter table poll add column superseded text;
