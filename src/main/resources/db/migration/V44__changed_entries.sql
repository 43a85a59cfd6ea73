-- When what an entry stands for was changed. While a site is upgraded, what the version before writes counts as changed
-- when it was written, which it was. Alone in its transaction: nobody can read the table until that ends.
alter table listed_entry add column updated_at timestamp with time zone default current_timestamp not null;
