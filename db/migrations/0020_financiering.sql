-- Places that somebody pays for. A source keeps count of what has been granted from it, so that granting a place is one
-- statement that the database can refuse: two colleagues who click at once cannot both get the last place, nor its money.

create table financieringsbron (
  verband_id uuid not null references verband,
  id uuid not null,
  versie int not null default 1,
  organisatie_id uuid not null references organisatie,
  naam text not null check (length(naam) between 2 and 120),
  bedrag bigint not null check (bedrag >= 0),
  periode daterange not null check (not isempty(periode) and not lower_inf(periode) and not upper_inf(periode)),
  plekken int not null check (plekken > 0),
  tarief bigint not null check (tarief >= 0),
  coordinatie bigint not null check (coordinatie >= 0),
  dagdelen numeric(3, 1) not null check (dagdelen >= 0),
  vergeven int not null default 0 check (vergeven >= 0),
  gereserveerd bigint not null default 0 check (gereserveerd >= 0),
  door uuid not null references medewerker,
  geregistreerd_op timestamptz not null,
  vervallen_op timestamptz check (vervallen_op >= geregistreerd_op),
  primary key (verband_id, id, versie),
  constraint trajectplek_vol check (vergeven <= plekken),
  -- Of a place too many that would also cost too much it is told that the places are gone.
  constraint trajectplek_boven_budget check (gereserveerd + coordinatie <= bedrag or vergeven > plekken)
);
create unique index financieringsbron_bestaat_al on financieringsbron (verband_id, lower(naam)) where vervallen_op is null;
comment on table financieringsbron is 'Geld voor plekken in een periode: hoeveel euro, hoeveel plekken, wat één plek kost en wat de coördinatie kost. vergeven en gereserveerd tellen mee met elke plek die wordt toegekend; de databank weigert wat niet past. Alles in hele euro''s; het oordeel over voor wie het geld is staat in het programma.';

create table trajectplek (
  verband_id uuid not null,
  id uuid not null,
  versie int not null default 1,
  casus_id uuid not null,
  organisatie_id uuid not null references organisatie,
  bron_id uuid not null,
  bronversie int not null,
  bronperiode daterange not null,
  periode daterange not null check (not isempty(periode) and not upper_inf(periode)),
  bedrag bigint not null check (bedrag >= 0),
  besluitdatum date not null,
  afloop text check (afloop in ('afgerond', 'gestopt', 'vervallen')),
  door uuid not null references medewerker,
  geregistreerd_op timestamptz not null,
  vervallen_op timestamptz check (vervallen_op >= geregistreerd_op),
  primary key (verband_id, id, versie),
  foreign key (verband_id, casus_id) references casus,
  foreign key (verband_id, bron_id, bronversie) references financieringsbron,
  constraint trajectplek_buiten_periode check (periode <@ bronperiode)
);
create unique index trajectplek_bestaat_al on trajectplek (verband_id, bron_id, casus_id)
  where vervallen_op is null and afloop is null;
create index trajectplek_van_casus on trajectplek (verband_id, casus_id);
comment on table trajectplek is 'Een betaalde plek voor een deelnemer, uit één bron, met het bedrag en de dag van het besluit. bronperiode is de periode van de bron zoals die toen was. afloop vervallen: de plek is niet gebruikt en komt weer vrij; afgerond en gestopt blijven meetellen.';
