-- In which order persons were accredited: where a charter forbids a second channel, the first one
-- counts.

alter table representative add number bigint generated always as identity;
