-- On what ground something of a casus is shared beyond what the access matrix gives by itself: the consent of the
-- person, and the register of what was given to whom. The view `toegang` reads `instemming` for conditional cells.

create table instemming (
  verband_id uuid not null,
  id uuid not null,
  versie int not null default 1,
  casus_id uuid not null,
  organisatie_id uuid not null references organisatie,
  soort text not null check (soort in ('instemming_suwi_73', 'toestemming_avg', 'toestemming_wgbo', 'wilsverklaring_ips')),
  categorieen text[] not null check (cardinality(categorieen) > 0),
  omvang bit(116) not null,
  ontvanger_id uuid references organisatie,
  ontvanger_kolom text check (ontvanger_kolom ~ '^[A-Z]{2,3}$'),
  gegeven_door text not null check (gegeven_door in ('deelnemer', 'vertegenwoordiger')),
  begindatum date not null,
  periode daterange not null,
  intrekking text check (intrekking in ('door_deelnemer', 'door_vertegenwoordiger', 'doel_bereikt', 'ten_onrechte')),
  door uuid not null references medewerker,
  geregistreerd_op timestamptz not null,
  vervallen_op timestamptz check (vervallen_op >= geregistreerd_op),
  primary key (verband_id, id, versie),
  foreign key (verband_id, casus_id) references casus,
  constraint instemming_zonder_ontvanger check ((ontvanger_id is null) <> (ontvanger_kolom is null)),
  -- Withdrawn on its first day or before it, a consent holds on no day at all; begindatum still says what was agreed.
  constraint instemming_periode check (lower(periode) = begindatum or (isempty(periode) and intrekking is not null))
);
create index instemming_van_casus on instemming (verband_id, casus_id);
comment on table instemming is 'De instemming of toestemming van de deelnemer om bepaalde gegevens met één ontvanger te delen (SUWI 73, AVG 7, WGBO 457). Intrekken sluit de versie; vanaf dat ogenblik geeft zij geen toegang meer. omvang: per categorie uit categorieen vier bits, zoals de toegangsmatrix ze telt.';

create table verstrekking (
  verband_id uuid not null,
  id uuid not null,
  casus_id uuid not null,
  organisatie_id uuid not null references organisatie,
  categorie int not null check (categorie between 1 and 29),
  niveau text not null check (niveau in ('volledig', 'samenvatting', 'bestaan')),
  ontvanger_id uuid references organisatie,
  ontvanger_kolom text not null check (ontvanger_kolom ~ '^[A-Z]{2,3}$'),
  grondslag text not null check (length(grondslag) between 3 and 2000),
  doel verzegeld not null,
  gevraagd_door text not null check (gevraagd_door in ('ontvanger', 'deelnemer', 'eigen_initiatief')),
  voorwaarden verzegeld,
  datum date not null,
  door uuid not null references medewerker,
  geregistreerd_op timestamptz not null,
  primary key (verband_id, id),
  foreign key (verband_id, casus_id) references casus
);
create index verstrekking_van_casus on verstrekking (verband_id, casus_id, datum);
comment on table verstrekking is 'Welk gegeven van de toegangsmatrix aan wie is gegeven, op welke grondslag, met welk doel en onder welke voorwaarden van de leverancier (WGS 2.29.3). Wordt alleen aangevuld, nooit veranderd.';
