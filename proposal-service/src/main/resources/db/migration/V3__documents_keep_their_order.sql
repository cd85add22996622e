-- jsonb sorts the keys of an object; a roster is read in the order in which it was handed in.
alter table forum_document alter column body type json using cast(body as json);
