-- What is asked for formally, within which legal term it is decided, what was decided, and the objection to that. Every row
-- carries the row of the access matrix that the programme named for this kind of aanvraag, and who asked: that organisation
-- sees as its own what happens to what it asked.

create table aanvraag (
  verband_id uuid not null,
  id uuid not null,
  versie int not null default 1,
  casus_id uuid not null,
  organisatie_id uuid not null references organisatie,
  rol text not null,
  soort text not null check (soort ~ '^[a-z][a-z0-9_]{1,39}$'),
  categorie int not null check (categorie between 4 and 26),
  aanvrager text not null check (aanvrager in ('organisatie', 'deelnemer', 'werkgever', 'verzekeraar')),
  ontvangen_op date not null,
  geinformeerd_op date,
  termijn text,
  uiterlijke_datum date,
  verwachte_datum date,
  ingetrokken_op date,
  door uuid not null references medewerker,
  geregistreerd_op timestamptz not null,
  vervallen_op timestamptz check (vervallen_op >= geregistreerd_op),
  primary key (verband_id, id, versie),
  foreign key (verband_id, casus_id) references casus,
  check (ingetrokken_op >= ontvangen_op)
);
create index aanvraag_van_casus on aanvraag (verband_id, casus_id, soort);
create index aanvraag_ontvangen on aanvraag (verband_id, ontvangen_op, soort);
comment on table aanvraag is 'Wat een partner of de deelnemer formeel vraagt. termijn: de wettelijke termijn die geldt; uiterlijke_datum: wanneer die eindigt, leeg zolang hij stilstaat; verwachte_datum: wanneer het besluit echt wordt verwacht.';

create table opschorting (
  verband_id uuid not null,
  id uuid not null,
  versie int not null default 1,
  casus_id uuid not null,
  organisatie_id uuid not null references organisatie,
  aanvrager_id uuid not null references organisatie,
  categorie int not null check (categorie between 4 and 26),
  aanvraag_id uuid not null,
  reden text not null check (reden in ('aanvulling', 'deskundige', 'verzoek_deelnemer')),
  periode daterange not null check (not isempty(periode) and not lower_inf(periode)),
  door uuid not null references medewerker,
  geregistreerd_op timestamptz not null,
  vervallen_op timestamptz check (vervallen_op >= geregistreerd_op),
  primary key (verband_id, id, versie),
  foreign key (verband_id, casus_id) references casus
);
create unique index opschorting_loopt_al on opschorting (verband_id, aanvraag_id) where vervallen_op is null and upper_inf(periode);
create index opschorting_van_casus on opschorting (verband_id, casus_id);
comment on table opschorting is 'Dagen waarop de termijn van een aanvraag stilstaat (Awb 4:15). Zonder laatste dag staat hij nog stil.';

create table verlenging (
  verband_id uuid not null,
  id uuid not null,
  versie int not null default 1,
  casus_id uuid not null,
  organisatie_id uuid not null references organisatie,
  aanvrager_id uuid not null references organisatie,
  categorie int not null check (categorie between 4 and 26),
  aanvraag_id uuid not null,
  duur text not null check (duur ~ '^P[1-9][0-9]{0,2}[DWM]$'),
  grond text not null check (grond in ('externe_deskundige', 'nader_onderzoek', 'drukte', 'overleg')),
  meegedeeld_op date not null,
  door uuid not null references medewerker,
  geregistreerd_op timestamptz not null,
  vervallen_op timestamptz check (vervallen_op >= geregistreerd_op),
  primary key (verband_id, id, versie),
  foreign key (verband_id, casus_id) references casus
);
create index verlenging_van_casus on verlenging (verband_id, casus_id);
comment on table verlenging is 'Een verlenging van de termijn van een aanvraag: hoe lang, waarom, en wanneer dat aan de aanvrager is meegedeeld (Awb 4:14).';

create table besluit (
  verband_id uuid not null,
  id uuid not null,
  versie int not null default 1,
  casus_id uuid not null,
  organisatie_id uuid not null references organisatie,
  aanvrager_id uuid not null references organisatie,
  categorie int not null check (categorie between 4 and 26),
  aanvraag_id uuid not null,
  soort text not null,
  datum date not null,
  bekendgemaakt_op date not null,
  uitkomst text not null,
  gevolg text not null check (gevolg in ('toegekend', 'afgewezen')),
  conclusies jsonb not null default '{}' check (jsonb_typeof(conclusies) = 'object'),
  bezwaar_tot date,
  herroepen_op date,
  door uuid not null references medewerker,
  geregistreerd_op timestamptz not null,
  vervallen_op timestamptz check (vervallen_op >= geregistreerd_op),
  primary key (verband_id, id, versie),
  foreign key (verband_id, casus_id) references casus,
  check (bekendgemaakt_op >= datum)
);
create unique index besluit_bestaat_al on besluit (verband_id, aanvraag_id) where vervallen_op is null and herroepen_op is null;
create index besluit_van_casus on besluit (verband_id, casus_id);
comment on table besluit is 'Wat er op een aanvraag is besloten, met per criterium ja of nee en nooit een reden. herroepen_op: de dag waarop een gegrond bezwaar het besluit wegnam; dan volgt een nieuw besluit.';

create table bezwaar (
  verband_id uuid not null,
  id uuid not null,
  versie int not null default 1,
  casus_id uuid not null,
  organisatie_id uuid not null references organisatie,
  aanvrager_id uuid not null references organisatie,
  categorie int not null check (categorie between 4 and 26),
  aanvraag_id uuid not null,
  besluit_id uuid not null,
  ingediend_op date not null,
  tijdig boolean,
  termijn text,
  uiterlijke_datum date,
  uitkomst text check (uitkomst in ('gegrond', 'ongegrond', 'niet_ontvankelijk', 'ingetrokken')),
  datum date,
  door uuid not null references medewerker,
  geregistreerd_op timestamptz not null,
  vervallen_op timestamptz check (vervallen_op >= geregistreerd_op),
  primary key (verband_id, id, versie),
  foreign key (verband_id, casus_id) references casus,
  check ((uitkomst is null) = (datum is null))
);
create unique index bezwaar_loopt_al on bezwaar (verband_id, aanvraag_id) where vervallen_op is null and uitkomst is null;
create index bezwaar_van_casus on bezwaar (verband_id, casus_id);
comment on table bezwaar is 'Een bezwaar tegen een besluit, of het binnen de termijn kwam, en wat erop is besloten.';
