-- PostgreSQL makes an index anew under a search path of its own (REINDEX, a restore, an upgrade on
-- a forum that had acts before). The function finds what it calls there too, and the index is made
-- with it.
create or replace function words_of(body bytea) returns tsvector
    language plpgsql immutable parallel safe set search_path from current as $$
begin
    return to_tsvector('simple', coalesce(said_in(body), ''));
exception when others then
    return ''::tsvector;
end
$$;

reindex index journal_words;
