-- What is shown of an act that was found: the sentences it says, without names of machines, codes
-- and marks of layout. What it is found by stays all of its words.
create function told_in(body bytea) returns text language plpgsql immutable parallel safe as $$
begin
    return (select string_agg(regexp_replace(word #>> '{}', '<[^>]*>|[*_`#|]+', '', 'g'), ' · ')
            from jsonb_path_query(convert_from(body, 'UTF8')::jsonb,
                                  'strict $.event.** ? (@.type() == "string")') as word
            where word #>> '{}' ~ '\S\s+\S');
exception when others then
    return '';
end
$$;
