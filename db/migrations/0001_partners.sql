-- Who works together: organisations and their colleagues, and the verband (samenwerkingsverband) in which they share
-- casussen. These are small reference tables, known on every machine.

-- The exclusion constraints compare ids beside periods; the extension ships with PostgreSQL and is trusted.
create extension if not exists btree_gist;

create table organisatie (
  id uuid primary key,
  slug text not null constraint organisatie_slug_bestaat_al unique check (slug ~ '^[a-z0-9-]{2,60}$'),
  naam text not null check (length(naam) between 2 and 120),
  soort text not null check (soort ~ '^[a-z0-9_]{2,60}$'),
  geregistreerd_op timestamptz not null
);
comment on table organisatie is 'Een partner: UWV, gemeente, ggz-instelling, SW-bedrijf, school. De soort is een partnersoort uit het programmabestand.';

create table medewerker (
  id uuid primary key,
  organisatie_id uuid not null references organisatie,
  slug text not null constraint medewerker_slug_bestaat_al unique check (slug ~ '^[a-z0-9-]{2,60}$'),
  voornaam text not null check (length(voornaam) between 1 and 60),
  achternaam text not null check (length(achternaam) between 1 and 80),
  uit_dienst_per date,
  geregistreerd_op timestamptz not null
);
comment on table medewerker is 'Een collega bij precies één organisatie. Geen groepsaccounts (BIO2 5.16).';

create table verband (
  id uuid primary key,
  slug text not null constraint verband_slug_bestaat_al unique check (slug ~ '^[a-z0-9-]{2,60}$'),
  naam text not null check (length(naam) between 2 and 120),
  status text not null check (status in ('actief', 'verkennend', 'beeindigd')),
  programma text not null,
  versie int not null,
  geregistreerd_op timestamptz not null
);
comment on table verband is 'Samenwerkingsverband: de partners onder één overeenkomst in één regio; de juridische eenheid van gezamenlijke verantwoordelijkheid (AVG 26).';

create table deelname (
  verband_id uuid not null references verband,
  organisatie_id uuid not null references organisatie,
  periode daterange not null check (not isempty(periode)),
  primary key (verband_id, organisatie_id, periode)
);
comment on table deelname is 'Welke organisatie in welke periode aan een verband meedoet.';

create table aanstelling (
  verband_id uuid not null references verband,
  id uuid not null,
  medewerker_id uuid not null references medewerker,
  organisatie_id uuid not null references organisatie,
  rol text not null check (rol ~ '^[a-z0-9_]{2,60}$'),
  periode daterange not null check (not isempty(periode)),
  geregistreerd_op timestamptz not null,
  vervallen_op timestamptz,
  primary key (verband_id, id),
  constraint aanstelling_overlapt exclude using gist
    (verband_id with =, medewerker_id with =, rol with =, periode with &&) where (vervallen_op is null)
);
create index aanstelling_van_medewerker on aanstelling (medewerker_id);
comment on table aanstelling is 'Een rol van een medewerker in een verband, met een periode. Zonder aanstelling vandaag: geen toegang.';

-- json and not jsonb: the order in which a file names its parts is the order on the page.
create table programmaversie (
  programma text not null,
  versie int not null,
  inhoud json not null,
  geregistreerd_op timestamptz not null,
  primary key (programma, versie)
);
comment on table programmaversie is 'Een programmabestand zoals het gold. Onveranderlijk: elke casus wijst naar de versie waaronder hij werd geopend.';
alter table verband add foreign key (programma, versie) references programmaversie;

create table account (
  medewerker_id uuid primary key references medewerker,
  gebruikersnaam text not null constraint account_bestaat_al unique check (gebruikersnaam = lower(gebruikersnaam)),
  wachtwoord text,
  voorbeeld boolean not null default false,
  geblokkeerd_op timestamptz
);
comment on table account is 'Waarmee een medewerker zich aanmeldt. wachtwoord is een argon2id-hash. voorbeeld: zonder wachtwoord te kiezen, alleen in een voorbeelddatabank.';

create table sessie (
  id uuid primary key,
  sleutel bytea not null unique,
  medewerker_id uuid not null references medewerker,
  begonnen_op timestamptz not null,
  gezien_op timestamptz not null,
  beeindigd_op timestamptz
);
comment on table sessie is 'Een aanmelding. sleutel is de SHA-256 van het token in het koekje; het token zelf staat nergens.';
create index sessie_van_medewerker on sessie (medewerker_id) where beeindigd_op is null;
