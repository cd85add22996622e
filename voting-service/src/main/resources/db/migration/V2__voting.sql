-- What the ballot box knows of each forum, from the record of proposal-service.

create table forum (
    forum              text primary key,
    rehearsal          boolean not null,
    clock              timestamptz,
    secretariat        text[]  not null,
    temperature_counts text    not null
);

create table roster_part (
    forum  text    not null,
    roster text    not null,
    part   integer not null,
    seats  text    not null,
    primary key (forum, roster, part)
);

create table seat (
    forum      text not null,
    seat       text not null,
    delegation text not null,
    place      text not null,
    primary key (forum, seat)
);
create index seat_delegation on seat (forum, delegation);

create table representative (
    forum      text not null,
    delegation text not null,
    person     text not null,
    role       text not null,
    primary key (forum, delegation, person)
);
create index representative_person on representative (forum, person);

create table officer (
    forum  text    not null,
    body   text    not null,
    office text    not null,
    person text    not null,
    number integer not null,
    primary key (forum, body, office, person)
);
create index officer_person on officer (forum, person);

create table body (
    forum   text    not null,
    body    text    not null,
    open    boolean not null,
    members text[]  not null,
    primary key (forum, body)
);

create table poll (
    forum        text        not null,
    poll         text        not null,
    state        text        not null check (state in ('open', 'closing', 'closed', 'cancelled')),
    audience     text        not null,
    opened       text        not null,
    opened_at    timestamptz not null,
    closes_at    timestamptz,
    close_asked  timestamptz,
    blocked_by   text,
    closed       text,
    closed_at    timestamptz,
    closed_seq   bigint,
    cancelled    text,
    version      bigint      not null default 0,
    primary key (forum, poll)
);
create index poll_due on poll (closes_at) where state = 'open' and closes_at is not null;

-- Each poll's own log: gapless from 1. Its counter is locked once a batch, never once a ballot.
create table ballot_log (
    forum text   not null,
    poll  text   not null,
    last  bigint not null default 0,
    primary key (forum, poll)
);

create table ballot (
    forum    text        not null,
    poll     text        not null,
    number   bigint      not null,
    seat     text        not null,
    choice   text        not null,
    person   text        not null,
    at       timestamptz not null,
    salt     bytea       not null,
    receipt  bytea       not null,
    primary key (forum, poll, number)
);
create index ballot_seat on ballot (forum, poll, seat, number desc);

create table tellers_return (
    forum  text        not null,
    poll   text        not null,
    number integer     not null,
    teller text        not null,
    person text        not null,
    counts text        not null,
    at     timestamptz not null,
    primary key (forum, poll, number)
);

-- A temperature check is no poll, and nothing refers to it.
create table temperature_check (
    forum      text        not null,
    check_id   text        not null,
    body       text        not null,
    audience   text        not null,
    counts_for text        not null,
    question   text        not null,
    counted    boolean     not null,
    opened_at  timestamptz not null,
    closed_at  timestamptz,
    words      text,
    primary key (forum, check_id)
);

create table temperature_answer (
    forum    text        not null,
    check_id text        not null,
    seat     text        not null,
    answer   text        not null,
    person   text        not null,
    at       timestamptz not null,
    primary key (forum, check_id, seat)
);
