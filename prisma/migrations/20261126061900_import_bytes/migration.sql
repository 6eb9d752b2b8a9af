-- What comes in is kept for minutes, and read by pieces: packed, each piece would unpack all before it.
alter table document_import alter column bytes set storage external;
