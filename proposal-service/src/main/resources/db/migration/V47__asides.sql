-- What is said beside the deliberation: a person's own notes, and what a delegation asks its
-- colleagues. No act, so in no record, and nowhere else: what is deleted here is gone.
create table private_note (
    forum   text        not null,
    person  text        not null,
    subject text        not null,
    words   text        not null,
    at      timestamptz not null,
    primary key (forum, person, subject)
);

create table capital_question (
    id          bigint      generated always as identity primary key,
    forum       text        not null,
    delegation  text        not null,
    subject     text        not null,
    words       text        not null,
    asked_by    text        not null,
    asked_at    timestamptz not null,
    answer      text,
    answered_by text,
    answered_at timestamptz
);
create index capital_question_of_delegation on capital_question (forum, delegation, id);
create unique index capital_question_once
    on capital_question (forum, delegation, subject, md5(words)) where answered_at is null;
