-- Every version that a strategy has had; the latest is the one that holds.
create table if not exists strategi (
  kode text not null,
  version integer not null,
  fingeraftryk text not null,
  dokument jsonb not null,
  primary key (kode, version)
);
