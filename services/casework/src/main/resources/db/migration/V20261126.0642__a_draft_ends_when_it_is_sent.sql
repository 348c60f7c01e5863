-- A draft that was sent stays known by its id alone, with the case it became: what was typed in it is gone.
alter table draft add column became text;
