-- What is done in a casus. Every act knows when it was true (datum, periode) and when we knew it (geregistreerd_op,
-- vervallen_op). A correction closes the old version and adds a new one; nothing is overwritten.

create table gesprek (
  verband_id uuid not null,
  id uuid not null,
  versie int not null default 1,
  casus_id uuid not null,
  organisatie_id uuid not null references organisatie,
  datum date not null,
  kanaal text not null check (kanaal in ('fysiek', 'huisbezoek', 'telefonisch', 'beeldbellen')),
  gevoerd boolean not null,
  aanwezig text[] not null,
  door uuid not null references medewerker,
  geregistreerd_op timestamptz not null,
  vervallen_op timestamptz check (vervallen_op >= geregistreerd_op),
  primary key (verband_id, id, versie),
  foreign key (verband_id, casus_id) references casus
);
create index gesprek_van_casus on gesprek (verband_id, casus_id, datum);
comment on table gesprek is 'Een gesprek met de deelnemer: gevoerd, of niet verschenen. Een poging om contact te krijgen is een contactpoging.';

create table verslag (
  verband_id uuid not null,
  gesprek_id uuid not null,
  versie int not null default 1,
  casus_id uuid not null,
  organisatie_id uuid not null references organisatie,
  tekst text not null check (length(tekst) between 1 and 20000),
  door uuid not null references medewerker,
  geregistreerd_op timestamptz not null,
  vervallen_op timestamptz,
  primary key (verband_id, gesprek_id, versie)
);
create index verslag_van_casus on verslag (verband_id, casus_id);
comment on table verslag is 'De vrije tekst bij een gesprek. Blijft bij de organisatie van de schrijver (toegangsmatrix 12).';

create table contactpoging (
  verband_id uuid not null,
  id uuid not null,
  versie int not null default 1,
  casus_id uuid not null,
  organisatie_id uuid not null references organisatie,
  datum date not null,
  kanaal text not null check (kanaal in ('brief', 'telefonisch', 'mail', 'huisbezoek')),
  resultaat text not null check (resultaat in ('geen_gehoor', 'bericht_achtergelaten', 'afspraak_gemaakt', 'onbekend_adres')),
  door uuid not null references medewerker,
  geregistreerd_op timestamptz not null,
  vervallen_op timestamptz,
  primary key (verband_id, id, versie),
  foreign key (verband_id, casus_id) references casus
);
create index contactpoging_van_casus on contactpoging (verband_id, casus_id, datum);
comment on table contactpoging is 'Een poging om de deelnemer te bereiken. Telt niet als gesprek.';

create table afspraak (
  verband_id uuid not null,
  id uuid not null,
  versie int not null default 1,
  casus_id uuid not null,
  organisatie_id uuid not null references organisatie,
  wat text not null check (length(wat) between 3 and 300),
  wie text not null check (wie in ('deelnemer', 'medewerker')),
  eigenaar_id uuid not null references medewerker,
  gemaakt_op date not null,
  datum date not null,
  afloop text check (afloop in ('nagekomen', 'niet_nagekomen', 'vervallen')),
  afloop_datum date,
  door uuid not null references medewerker,
  geregistreerd_op timestamptz not null,
  vervallen_op timestamptz,
  primary key (verband_id, id, versie),
  foreign key (verband_id, casus_id) references casus,
  constraint afspraak_afloop_zonder_datum check ((afloop is null) = (afloop_datum is null))
);
create index afspraak_van_casus on afspraak (verband_id, casus_id);
create index afspraak_open_van_eigenaar on afspraak (verband_id, eigenaar_id) where vervallen_op is null and afloop is null;
comment on table afspraak is 'Wat is afgesproken, wie het doet, wie erop toeziet (eigenaar) en wanneer. Open tot er een afloop is.';

create table aanbod (
  verband_id uuid not null,
  id uuid not null,
  versie int not null default 1,
  casus_id uuid not null,
  organisatie_id uuid not null references organisatie,
  soort text not null,
  richting text not null check (richting in ('werk', 'zorg', 'dagbesteding')),
  passend boolean not null,
  datum date not null,
  antwoord text check (antwoord in ('aanvaard', 'geweigerd')),
  antwoord_datum date,
  volgende_stap text,
  door uuid not null references medewerker,
  geregistreerd_op timestamptz not null,
  vervallen_op timestamptz,
  primary key (verband_id, id, versie),
  foreign key (verband_id, casus_id) references casus,
  constraint aanbod_antwoord_zonder_datum check ((antwoord is null) = (antwoord_datum is null)),
  constraint aanbod_zonder_volgende_stap check (antwoord is distinct from 'geweigerd' or volgende_stap is not null)
);
create index aanbod_van_casus on aanbod (verband_id, casus_id);
comment on table aanbod is 'Wat de deelnemer is aangeboden. Weigert die, dan staat er een volgende stap bij.';

create table traject (
  verband_id uuid not null,
  id uuid not null,
  versie int not null default 1,
  casus_id uuid not null,
  organisatie_id uuid not null references organisatie,
  aanbod_id uuid,
  soort text not null,
  richting text not null check (richting in ('werk', 'zorg', 'dagbesteding')),
  passend boolean not null,
  aanbieder text not null check (length(aanbieder) between 2 and 120),
  periode daterange not null check (not isempty(periode) and not lower_inf(periode)),
  afloop text check (afloop in ('afgerond', 'gestopt')),
  door uuid not null references medewerker,
  geregistreerd_op timestamptz not null,
  vervallen_op timestamptz,
  primary key (verband_id, id, versie),
  foreign key (verband_id, casus_id) references casus,
  constraint traject_afloop_zonder_einde check (afloop is null or not upper_inf(periode))
);
create index traject_van_casus on traject (verband_id, casus_id);
comment on table traject is 'De periode waarin een aanbod wordt uitgevoerd. Een einddatum zonder afloop is een verwachting.';

create table plaatsing (
  verband_id uuid not null,
  id uuid not null,
  versie int not null default 1,
  casus_id uuid not null,
  organisatie_id uuid not null references organisatie,
  werkgever text not null check (length(werkgever) between 2 and 120),
  functie text check (length(functie) <= 120),
  uren numeric(4, 1) not null check (uren > 0 and uren <= 60),
  betaald boolean not null,
  periode daterange not null check (not isempty(periode) and not lower_inf(periode)),
  afloop text check (afloop in ('afgerond', 'gestopt')),
  door uuid not null references medewerker,
  geregistreerd_op timestamptz not null,
  vervallen_op timestamptz,
  primary key (verband_id, id, versie),
  foreign key (verband_id, casus_id) references casus,
  constraint plaatsing_afloop_zonder_einde check (afloop is null or not upper_inf(periode))
);
create index plaatsing_van_casus on plaatsing (verband_id, casus_id);
comment on table plaatsing is 'Werk bij een werkgever: uren per week, betaald of niet, met periode.';

create table uitstroom (
  verband_id uuid not null,
  id uuid not null,
  versie int not null default 1,
  casus_id uuid not null,
  organisatie_id uuid not null references organisatie,
  soort text not null,
  telt boolean not null,
  datum date not null,
  door uuid not null references medewerker,
  geregistreerd_op timestamptz not null,
  vervallen_op timestamptz,
  primary key (verband_id, id, versie),
  foreign key (verband_id, casus_id) references casus
);
create unique index uitstroom_bestaat_al on uitstroom (verband_id, casus_id) where vervallen_op is null;
comment on table uitstroom is 'Waarmee een casus eindigt. telt: voldoet aan wat het programma onder uitstroom verstaat.';
