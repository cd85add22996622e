-- The record, and how far it has been carried. See docs/decisions/0002-record-format.md.

-- One row a forum: locked first by whoever writes, so a forum has one writer at a time.
create table journal_head (
    forum text primary key,
    seq   bigint      not null default 0,
    at    timestamptz not null default 'epoch'
);

create table journal (
    source      text        not null,
    forum       text        not null,
    seq         bigint      not null,
    at          timestamptz not null,
    recorded_at timestamptz not null,
    type        text        not null,
    audience    text        not null,
    capacity    text        not null,
    subject     text        not null,
    header      text        not null,
    body        bytea       not null,
    salt        bytea       not null,
    body_hash   bytea       not null,
    leaf_hash   bytea       not null,
    trace_id    text        not null,
    primary key (forum, seq)
);

-- How far each forum's entries have reached Kafka.
create table relay (
    forum       text primary key,
    relayed_seq bigint      not null default 0,
    relayed_at  timestamptz not null default now()
);

-- How far each forum's entries from another service have taken effect here.
create table applied (
    source         text   not null,
    forum          text   not null,
    applied_seq    bigint not null default 0,
    stalled_reason text,
    stalled_since  timestamptz,
    primary key (source, forum)
);

-- Entries that could not take effect, and those of their forum that came after, in order.
create table parked (
    source       text        not null,
    forum        text        not null,
    seq          bigint      not null,
    headers      text        not null,
    body         bytea       not null,
    reason       text        not null,
    parked_at    timestamptz not null default now(),
    attempts     integer     not null default 1,
    next_attempt timestamptz not null,
    primary key (source, forum, seq)
);

-- What an operator decided about a parked entry stays on record here.
create table discarded (
    source       text        not null,
    forum        text        not null,
    seq          bigint      not null,
    headers      text        not null,
    body         bytea       not null,
    reason       text        not null,
    discarded_by text        not null,
    discarded_at timestamptz not null default now(),
    primary key (source, forum, seq)
);

-- Answers already given, so that the same request twice has one effect.
create table idempotency (
    person     text        not null,
    operation  text        not null,
    key        text        not null,
    body_hash  bytea       not null,
    status     integer     not null default 0,
    location   text        not null default '',
    etag       text        not null default '',
    response   text        not null default '',
    kept_at    timestamptz not null default now(),
    primary key (person, operation, key)
);
create index idempotency_kept_at on idempotency (kept_at);
