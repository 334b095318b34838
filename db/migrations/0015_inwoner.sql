-- The inwoner whose life it is signs in and sees the own casussen. Who that is follows from a BSN that somebody else
-- verified: by its hash the same person is found in every verband, and the number itself is in no session and no log.

create table inwoner (
  id uuid primary key,
  afdruk bytea not null constraint inwoner_bestaat_al unique,
  versleuteld verzegeld not null,
  voorbeeld boolean not null default false,
  geregistreerd_op timestamptz not null
);
comment on table inwoner is 'Een inwoner die zich aanmeldde om de eigen casussen te zien. afdruk en versleuteld zijn die van het BSN, zoals in bsn. voorbeeld: te kiezen zonder aanmelddienst, alleen in een voorbeelddatabank.';

-- A session belongs to a colleague of one organisation, or to an inwoner.
alter table sessie
  alter column medewerker_id drop not null,
  alter column organisatie_id drop not null,
  add column inwoner_id uuid references inwoner,
  add check ((medewerker_id is null) <> (inwoner_id is null)),
  add check ((medewerker_id is null) = (organisatie_id is null));
create index sessie_van_inwoner on sessie (inwoner_id) where beeindigd_op is null;

-- Which casussen are about one person, also those that were closed.
create index casus_van_deelnemer on casus (verband_id, deelnemer_id);

-- Who gave an instemming takes it back without a colleague in between (AVG 7, third paragraph).
alter table instemming
  alter column door drop not null,
  add check (door is not null or coalesce(intrekking = 'door_deelnemer', false));
comment on column instemming.door is 'De medewerker die dit vastlegde. Leeg: de deelnemer trok de instemming zelf in.';
