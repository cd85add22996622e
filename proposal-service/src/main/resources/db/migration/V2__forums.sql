-- A forum's state, one row for each part; the record itself is in `journal` (V1, from the journal
-- module). Everything here can be rebuilt from the record.
create table forum_document (
    forum   text    not null,
    kind    text    not null,
    id      text    not null,
    born    bigint  not null,
    ordinal integer not null,
    seq     bigint  not null,
    body    jsonb   not null,
    primary key (forum, kind, id)
);

create table forum_index (
    forum         text primary key,
    title         jsonb       not null,
    mode          text        not null,
    next_deadline timestamptz,
    created_at    timestamptz not null default now()
);

create index forum_index_due on forum_index (next_deadline) where mode = 'LIVE';
