-- A departure is of any kind of case, so the column no longer says which; here every one is a citation's.
alter table departure rename column citation to case_number;
alter table departure add column case_kind text not null default 'citation';
alter table departure alter column case_kind drop default;
