-- Three logs of every operation, joined by the trace-id (W3C Trace Context): who did what (`logboek`, BIO2 8.15), of whom
-- something was processed without who did it (`dataverwerking`, Logboek Dataverwerkingen), and why it was allowed or
-- refused (`autorisatiebesluit`). The three lines of one operation have one id. None holds a name, a number or free text.

alter table logboek
  add column span text check (span ~ '^[0-9a-f]{16}$'),
  add column verband_id uuid,
  add column object_soort text check (object_soort ~ '^[a-z]{2,40}$'),
  add column rollen text[] not null default '{}',
  add column oorsprong text not null default 'api' check (oorsprong in ('pagina', 'api', 'opdrachtregel')),
  add column sessie_id uuid,
  add column transactie xid8 not null default pg_current_xact_id();
update logboek
set object_soort = 'casus'
where object_id is not null;
create index logboek_van_organisatie on logboek (organisatie_id, tijdstip, id);
-- Where the sealing goes on: what was written since.
create index logboek_van_transactie on logboek (transactie);
comment on table logboek is 'Per operatie één regel: wie, in welke rol, wat, voor welke verwerking, welk object, vanwaar en met welke uitkomst (BIO2 8.15). spoor is het trace-id. Wordt alleen aangevuld; schakels maken een wijziging zichtbaar.';
comment on column logboek.transactie is 'In welke transactie de regel ontstond. Een regel wordt pas in een schakel opgenomen als geen oudere transactie meer loopt.';

alter table deelnemer add column pseudoniem uuid not null default gen_random_uuid();
comment on column deelnemer.pseudoniem is 'Waaronder deze inwoner in het Logboek Dataverwerkingen staat; zegt elders niets.';

create table dataverwerking (
  id uuid primary key,
  spoor text not null check (spoor ~ '^[0-9a-f]{32}$'),
  span text not null check (span ~ '^[0-9a-f]{16}$'),
  vorige_span text check (vorige_span ~ '^[0-9a-f]{16}$'),
  verband_id uuid,
  operatie text not null,
  activiteit text not null,
  begonnen_op timestamptz not null,
  geeindigd_op timestamptz not null,
  betrokkenen uuid[] not null,
  groep_soort text check (groep_soort ~ '^[a-z]{2,40}$'),
  groep_id uuid
);
create index dataverwerking_van_betrokkene on dataverwerking using gin (betrokkenen);
comment on table dataverwerking is 'Van wie een operatie gegevens verwerkte: één rij per operatie met de pseudoniemen van alle betrokkenen, zonder wie het deed. Bij een lijst staat de lijst voor ieder die erop staat. De view ldv maakt er één rij per betrokkene van.';

create table autorisatiebesluit (
  id uuid primary key,
  tijdstip timestamptz not null,
  spoor text not null check (spoor ~ '^[0-9a-f]{32}$'),
  span text not null check (span ~ '^[0-9a-f]{16}$'),
  verband_id uuid,
  medewerker_id uuid,
  organisatie_id uuid,
  rollen text[] not null,
  operatie text not null,
  verwerking text not null,
  object_soort text,
  object_id uuid,
  toegestaan boolean not null,
  reden text not null check (reden in (
    'open', 'rol', 'coordinatie', 'functie', 'aangemeld', 'geen_recht', 'geen_toegang', 'niet_aangemeld',
    'aanmelden_mislukt', 'te_vaak', 'vreemde_herkomst'
  ))
);
comment on table autorisatiebesluit is 'Elk besluit om iets toe te staan of te weigeren: wie vroeg wat, in welke rollen, over welk object, en waarom het mocht of niet.';

create table zegel (
  id uuid primary key,
  sleutel bytea not null,
  gemaakt_op timestamptz not null
);
comment on table zegel is 'De sleutel waarmee schakels worden gemaakt, versleuteld met de hoofdsleutel. Wie alleen de databank heeft, kan geen schakel namaken.';

create table schakel (
  verband_id uuid not null,
  nummer int not null check (nummer > 0),
  van timestamptz not null,
  tot timestamptz not null,
  regels uuid[] not null check (cardinality(regels) > 0),
  kenmerken bytea not null,
  vorige bytea not null,
  afdruk bytea not null,
  gemaakt_op timestamptz not null,
  primary key (verband_id, nummer)
);
comment on table schakel is 'Een schakel in de keten van een verband: welke regels van het logboek, van elk een kenmerk, en een afdruk over dit alles en de vorige schakel. Regels buiten een verband hebben een eigen keten, onder het nul-uuid.';
