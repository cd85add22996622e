-- the charter in force, as JSON: what the forum's own votes are judged by when somebody asks what if
alter table forum add column charter text;
