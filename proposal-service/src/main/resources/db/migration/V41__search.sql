-- Search over the record: every word an act says, found by PostgreSQL's own full text. Who may read
-- an act is asked of its audience with each search, so nothing is kept twice and nothing leaks.
create function said_in(body bytea) returns text language plpgsql immutable parallel safe as $$
begin
    return (select string_agg(word #>> '{}', ' ')
            from jsonb_path_query(convert_from(body, 'UTF8')::jsonb,
                                  'strict $.event.** ? (@.type() == "string")') as word);
exception when others then
    return ''; -- an act that cannot be searched can still be recorded
end
$$;

create function words_of(body bytea) returns tsvector language plpgsql immutable parallel safe as $$
begin
    return to_tsvector('simple', coalesce(said_in(body), ''));
exception when others then
    return ''::tsvector;
end
$$;

create index journal_words on journal using gin (words_of(body));
create index journal_at on journal (forum, at);
