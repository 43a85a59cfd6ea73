-- What is open to all can be a few lines among a million that an import wrote.
create index history_line_open on history_line (open_to_all, version, ordinal);
