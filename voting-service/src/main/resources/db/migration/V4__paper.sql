-- Votes on their printed sheet.

-- Why a vote went on paper, and the pictures of its sheet, as JSON; null on the network.
alter table poll add column paper text;

-- What tellers read from the sheet; the last of each teller stands.
create table sheet_return (
    forum   text        not null,
    poll    text        not null,
    number  integer     not null,
    teller  text        not null,
    person  text        not null,
    ballots text        not null,
    at      timestamptz not null,
    primary key (forum, poll, number)
);
