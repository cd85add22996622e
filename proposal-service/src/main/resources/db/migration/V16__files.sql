-- The bytes of files that were handed in, by what they are known again. The record holds names and
-- digests; who may read a file follows from what refers to it there.
create table file (
    forum      text        not null,
    sha256     text        not null,
    media_type text        not null,
    size       bigint      not null,
    bytes      bytea       not null,
    kept_at    timestamptz not null default now(),
    primary key (forum, sha256)
);
