-- What followed a count: the casting vote, a tie not voted on again in time, a motion to take it
-- again; as JSON, null for none of them.
alter table poll add column afterwards text;
