-- which vote a text was put to, and the vetoes that stood when it returned: [{group, provisions}];
-- read by nobody but the question what other rules would have made of the forum's votes
create table put_text (
    forum text not null,
    poll text not null,
    recommendation text not null,
    round integer not null,
    vetoes jsonb,
    primary key (forum, poll)
);
