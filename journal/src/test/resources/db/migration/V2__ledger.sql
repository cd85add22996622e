create table taken (
    forum text   not null,
    seq   bigint not null,
    what  text   not null,
    times integer not null default 1,
    primary key (forum, seq)
);
