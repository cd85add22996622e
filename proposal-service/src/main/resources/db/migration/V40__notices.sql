-- How people want to be told, and what they have been told. Beside the record, never in it: an
-- address is here only while its person asks for e-mail.
create table notice_wish (
    person   text        primary key,
    email    text,
    mode     text        not null,
    zone     text        not null,
    language text        not null,
    since    timestamptz not null default now()
);

create table notice (
    id       bigint      generated always as identity primary key,
    person   text        not null,
    forum    text        not null,
    name     text        not null,
    reason   text        not null,
    task     json        not null,
    quotable boolean     not null,
    at       timestamptz not null,
    read_at  timestamptz,
    mail     text        not null,
    tries    int         not null default 0,
    due      timestamptz,
    mailed   timestamptz,
    unique (person, forum, name)
);
create index notice_due on notice (due) where mail = 'WAITING';
create index notice_of_person on notice (person, id desc);

-- Up to which entry of each forum's record notices have been written, and when time next brings one.
create table notice_reached (
    forum   text   primary key,
    seq     bigint not null,
    next_at timestamptz
);
