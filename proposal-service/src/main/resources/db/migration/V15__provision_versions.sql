-- Each provision as it stood after every act that touched it or a bracket in it, so that an old
-- wording is found without folding the record again. The row of no provision ('') is the order of
-- the draft. Written with the act, in its transaction; everything here follows from the record.
create table provision_version (
    forum     text   not null,
    provision text   not null,
    seq       bigint not null,
    audience  text   not null,
    body      json   not null,
    primary key (forum, provision, seq)
);
