-- Who did or read what, for which processing activity. Holds no names, no numbers and no free text.

create table logboek (
  id uuid primary key,
  tijdstip timestamptz not null,
  spoor text not null check (spoor ~ '^[0-9a-f]{32}$'),
  operatie text not null,
  verwerking text not null,
  medewerker_id uuid,
  organisatie_id uuid,
  object_id uuid,
  uitkomst text not null
);
comment on table logboek is 'Per operatie één regel: wie, wat, voor welke verwerking, welk object, met welke uitkomst. spoor is het trace-id (W3C Trace Context).';
create index logboek_van_object on logboek (object_id, tijdstip);
