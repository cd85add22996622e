-- the word of the body's own in which a ballot was said, beside what it means
alter table ballot add column word text;
