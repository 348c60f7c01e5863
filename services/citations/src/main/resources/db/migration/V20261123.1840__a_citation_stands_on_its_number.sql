-- No citation without its number in a book: whoever writes past the service cannot make one either. The number's row comes
-- in the same transaction, before or after.
alter table citation
    add constraint citation_has_its_number foreign key (number) references citation_number
        deferrable initially deferred;
