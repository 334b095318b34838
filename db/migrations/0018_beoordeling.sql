-- The selection table: partners judge each candidate on the criteria of the programme, the verdict follows from what they
-- said, and what a candidate still needs has somebody who provides it and a day on which it is looked at again.

create table criteriumoordeel (
  verband_id uuid not null,
  id uuid not null,
  casus_id uuid not null,
  organisatie_id uuid not null references organisatie,
  criterium text not null check (criterium ~ '^[a-z][a-z0-9_]{1,39}$'),
  antwoord text not null check (antwoord in ('ja', 'nee', 'onbekend')),
  datum date not null,
  door uuid not null references medewerker,
  geregistreerd_op timestamptz not null,
  primary key (verband_id, id),
  foreign key (verband_id, casus_id) references casus
);
create index criteriumoordeel_van_casus on criteriumoordeel (verband_id, casus_id, criterium, organisatie_id, datum);
comment on table criteriumoordeel is 'Wat een partner aan de selectietafel van een kandidaat zegt bij één criterium. Van elke partner telt het nieuwste; het vorige blijft staan.';

create table beoordeling (
  verband_id uuid not null,
  id uuid not null,
  versie int not null default 1,
  casus_id uuid not null,
  organisatie_id uuid not null references organisatie,
  datum date not null,
  oordeel text not null check (oordeel in ('geschikt', 'nog_niet', 'ongeschikt')),
  door uuid not null references medewerker,
  geregistreerd_op timestamptz not null,
  vervallen_op timestamptz check (vervallen_op >= geregistreerd_op),
  primary key (verband_id, id, versie),
  foreign key (verband_id, casus_id) references casus
);
create index beoordeling_van_casus on beoordeling (verband_id, casus_id, datum);
comment on table beoordeling is 'Een ronde van de selectietafel over een kandidaat, zoals vastgesteld. Het oordeel volgt uit wat de partners per criterium zeiden; niemand vult het in.';

create table benodigdheid (
  verband_id uuid not null,
  id uuid not null,
  versie int not null default 1,
  casus_id uuid not null,
  organisatie_id uuid not null references organisatie,
  criterium text not null check (criterium ~ '^[a-z][a-z0-9_]{1,39}$'),
  soort text check (soort ~ '^[a-z][a-z0-9_]{1,39}$'),
  tekst verzegeld,
  aanbieder_id uuid references organisatie,
  datum date not null,
  opnieuw_op date not null check (opnieuw_op >= datum),
  afloop text check (afloop in ('vervuld', 'vervallen')),
  afloop_datum date check (afloop_datum >= datum),
  door uuid not null references medewerker,
  geregistreerd_op timestamptz not null,
  vervallen_op timestamptz check (vervallen_op >= geregistreerd_op),
  primary key (verband_id, id, versie),
  foreign key (verband_id, casus_id) references casus,
  check (num_nonnulls(soort, tekst) = 1),
  check (num_nonnulls(afloop, afloop_datum) <> 1)
);
create index benodigdheid_van_casus on benodigdheid (verband_id, casus_id, opnieuw_op);
comment on table benodigdheid is 'Wat een kandidaat bij een criterium nog nodig heeft, wie het geeft (zonder aanbieder: de casusregisseur) en wanneer er weer wordt gekeken.';
