-- What partners deliver. A list stays with its supplier: people on it are known per organisation, and only a
-- registered verstrekkingsbesluit brings two lists together.

create table bsn (
  verband_id uuid not null,
  id uuid not null,
  organisatie_id uuid not null references organisatie,
  afdruk bytea not null,
  versleuteld bytea not null,
  primary key (verband_id, id),
  constraint bsn_bestaat_al unique (verband_id, afdruk, organisatie_id)
);
comment on table bsn is 'Het burgerservicenummer van een persoon zoals één organisatie die kent, apart van de rest: versleuteld (AES-256-GCM) en vindbaar via een afdruk met sleutel (HMAC-SHA-256). De sleutels staan buiten de databank. Grondslag: AVG 87, UAVG 46.';

create table lijst (
  verband_id uuid not null,
  id uuid not null,
  organisatie_id uuid not null references organisatie,
  soort text not null,
  bestandsnaam text not null check (length(bestandsnaam) between 1 and 200),
  afdruk bytea not null,
  status text not null check (status in ('ontvangen', 'bezig', 'verwerkt', 'afgebroken')),
  koppeling jsonb not null,
  opmaak jsonb not null,
  inhoud bytea,
  regels int not null check (regels >= 0),
  gedaan int not null default 0,
  telling jsonb,
  door uuid not null references medewerker,
  geregistreerd_op timestamptz not null,
  verwerkt_op timestamptz,
  primary key (verband_id, id)
);
comment on table lijst is 'Een aangeleverd bestand. inhoud is versleuteld en verdwijnt, samen met de koppen, zodra de lijst is verwerkt of afgebroken. afdruk is een afdruk met sleutel: zo valt op dat hetzelfde bestand nog eens komt.';

create table lijstregel (
  verband_id uuid not null,
  lijst_id uuid not null,
  organisatie_id uuid not null,
  regel int not null,
  uitkomst text not null check (uitkomst in ('nieuw', 'gewijzigd', 'ongewijzigd', 'dubbel', 'afgekeurd')),
  meldingen jsonb not null,
  primary key (verband_id, lijst_id, regel),
  foreign key (verband_id, lijst_id) references lijst on delete cascade
);
comment on table lijstregel is 'Wat er met een regel van het bestand gebeurde, met reden. Zonder naam of BSN.';

create table lijstvermelding (
  verband_id uuid not null,
  id uuid not null,
  versie int not null default 1 check (versie > 0),
  organisatie_id uuid not null references organisatie,
  soort text not null,
  bsn_id uuid not null,
  achternaam text not null,
  voornaam text not null,
  geboortedatum date,
  periode daterange not null check (not isempty(periode)),
  kenmerken jsonb not null,
  lijst_id uuid,
  door uuid not null references medewerker,
  geregistreerd_op timestamptz not null,
  vervallen_op timestamptz check (vervallen_op >= geregistreerd_op),
  primary key (verband_id, id, versie),
  foreign key (verband_id, bsn_id) references bsn,
  constraint lijst_overlapt exclude using gist
    (verband_id with =, bsn_id with =, soort with =, periode with &&) where (vervallen_op is null)
);
-- Every look-up of a person has an index of its own, so that a large list is read well before its statistics exist.
create index lijstvermelding_van_bsn on lijstvermelding (verband_id, bsn_id, soort) where vervallen_op is null;
comment on table lijstvermelding is 'Een persoon staat in deze periode op deze lijst (halfopen: tot en niet met de einddatum). Een nieuwe versie sluit de oude.';

create table verstrekkingsbesluit (
  verband_id uuid not null references verband,
  id uuid not null,
  versie int not null default 1,
  soorten text[] not null check (cardinality(soorten) = 2),
  doel text not null check (length(doel) between 10 and 500),
  grondslag text not null check (length(grondslag) between 3 and 300),
  geldig_tot date not null,
  voorwaarden text,
  door uuid not null references medewerker,
  geregistreerd_op timestamptz not null,
  vervallen_op timestamptz,
  primary key (verband_id, id)
);
comment on table verstrekkingsbesluit is 'Het besluit om twee lijsten naast elkaar te leggen (WGS 1.7.2 en 1.7.3). Pas geldig als de leveranciers van beide lijsten akkoord zijn, en tot de einddatum.';

create table verstrekkingsakkoord (
  verband_id uuid not null,
  id uuid not null,
  besluit_id uuid not null,
  organisatie_id uuid not null references organisatie,
  door uuid not null references medewerker,
  geregistreerd_op timestamptz not null,
  vervallen_op timestamptz check (vervallen_op >= geregistreerd_op),
  primary key (verband_id, id),
  foreign key (verband_id, besluit_id) references verstrekkingsbesluit
);
create unique index verstrekkingsakkoord_bestaat_al on verstrekkingsakkoord (verband_id, besluit_id, organisatie_id) where vervallen_op is null;
comment on table verstrekkingsakkoord is 'Akkoord van één leverancier met een verstrekkingsbesluit. Intrekken sluit de rij; vanaf dan mag er niet meer worden vergeleken.';

create table vergelijking (
  verband_id uuid not null references verband,
  id uuid not null,
  besluit_id uuid not null,
  peildatum date not null,
  op_beide int not null,
  geopend int not null,
  door uuid not null references medewerker,
  geregistreerd_op timestamptz not null,
  primary key (verband_id, id),
  foreign key (verband_id, besluit_id) references verstrekkingsbesluit
);
comment on table vergelijking is 'Twee lijsten naast elkaar op een peildatum: hoeveel mensen op beide stonden en hoeveel casussen dat opende.';
