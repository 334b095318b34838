-- The casus and the promise: every open casus has, at every moment, exactly one accountable regisseur and one next
-- moment of attention. The constraints here refuse anything else.

create table deelnemer (
  verband_id uuid not null references verband,
  id uuid not null,
  achternaam text not null,
  voornaam text not null,
  geboortedatum date,
  geregistreerd_op timestamptz not null,
  primary key (verband_id, id)
);
comment on table deelnemer is 'De inwoner om wie het gaat, zoals een verband die kent.';

create table koppeling (
  verband_id uuid not null,
  bsn_id uuid not null,
  deelnemer_id uuid not null,
  soort text not null,
  van_regisseur boolean not null,
  primary key (verband_id, bsn_id, soort),
  foreign key (verband_id, deelnemer_id) references deelnemer,
  foreign key (verband_id, bsn_id) references bsn
);
create index koppeling_van_deelnemer on koppeling (verband_id, deelnemer_id);
comment on table koppeling is 'Welke persoon op de lijst van een partner welke deelnemer is; ontstaat alleen door een vergelijking.';

create table casus (
  verband_id uuid not null,
  id uuid not null,
  deelnemer_id uuid not null,
  programma text not null,
  programmaversie int not null,
  begindatum date not null,
  geopend_op timestamptz not null,
  gesloten_op timestamptz,
  regisseur_id uuid references medewerker,
  overdracht_id uuid,
  betrokken uuid[] not null,
  organisaties uuid[] not null,
  fase text not null,
  aandacht_datum date,
  aandacht_reden text,
  aandacht_tekst text,
  laatste_gesprek date,
  primary key (verband_id, id),
  foreign key (verband_id, deelnemer_id) references deelnemer,
  foreign key (programma, programmaversie) references programmaversie (programma, versie),
  constraint casus_zonder_regisseur check (gesloten_op is not null or regisseur_id is not null),
  constraint casus_zonder_aandacht check (gesloten_op is not null or (aandacht_datum is not null and aandacht_reden is not null)),
  constraint casus_regisseur_niet_betrokken check (gesloten_op is not null or regisseur_id = any (betrokken)),
  constraint casus_gesloten_met_overdracht check (gesloten_op is null or overdracht_id is null)
) with (fillfactor = 85);
create unique index casus_loopt_al on casus (verband_id, deelnemer_id, programma) where gesloten_op is null;
-- Which overdrachten wait for an answer, without walking through all that were ever answered.
create index casus_met_overdracht on casus (verband_id, overdracht_id) where overdracht_id is not null;
comment on table casus is 'De gezamenlijke zaak van één deelnemer in één programma. Wat hier staat houdt de kern bij; wat er gebeurde staat in de acts.';

create table regie (
  verband_id uuid not null,
  id uuid not null,
  versie int not null default 1,
  casus_id uuid not null,
  medewerker_id uuid not null references medewerker,
  organisatie_id uuid not null references organisatie,
  periode tstzrange not null check (not isempty(periode)),
  door uuid not null references medewerker,
  geregistreerd_op timestamptz not null,
  vervallen_op timestamptz,
  primary key (verband_id, id, versie),
  foreign key (verband_id, casus_id) references casus,
  constraint regie_overlapt exclude using gist
    (verband_id with =, casus_id with =, periode with &&) where (vervallen_op is null)
);
create index regie_van_casus on regie (verband_id, casus_id);
comment on table regie is 'Wie wanneer verantwoordelijk was. Nooit twee tegelijk.';

create table betrokkenheid (
  verband_id uuid not null,
  id uuid not null,
  versie int not null default 1,
  casus_id uuid not null,
  medewerker_id uuid not null references medewerker,
  organisatie_id uuid not null references organisatie,
  rol text not null,
  met_regie boolean not null,
  periode daterange not null,
  door uuid not null references medewerker,
  geregistreerd_op timestamptz not null,
  vervallen_op timestamptz,
  primary key (verband_id, id, versie),
  foreign key (verband_id, casus_id) references casus
);
create unique index betrokkenheid_loopt_al on betrokkenheid (verband_id, casus_id, medewerker_id, rol) where vervallen_op is null and upper_inf(periode);
create index betrokkenheid_van_medewerker on betrokkenheid (verband_id, medewerker_id, casus_id) where vervallen_op is null and upper_inf(periode);
create index betrokkenheid_van_casus on betrokkenheid (verband_id, casus_id);
comment on table betrokkenheid is 'De rol van een medewerker in een casus, met periode: het casusteam. met_regie: kwam erbij door de regie en gaat er met de regie weer uit.';

create table overdracht (
  verband_id uuid not null,
  id uuid not null,
  casus_id uuid not null,
  van_medewerker_id uuid not null references medewerker,
  van_organisatie_id uuid not null references organisatie,
  naar_organisatie_id uuid not null references organisatie,
  naar_medewerker_id uuid references medewerker,
  reden text not null check (length(reden) between 1 and 1000),
  antwoord_voor date not null,
  escalatie_id uuid not null references medewerker,
  escalatie_organisatie_id uuid not null references organisatie,
  datum date not null,
  door uuid not null references medewerker,
  geregistreerd_op timestamptz not null,
  primary key (verband_id, id),
  foreign key (verband_id, casus_id) references casus
);
create index overdracht_van_casus on overdracht (verband_id, casus_id);
comment on table overdracht is 'Een aanbod van de regie. De afzender blijft verantwoordelijk tot de ontvanger aanvaardt; zwijgen komt bij de genoemde coördinator terecht.';
alter table casus add foreign key (verband_id, overdracht_id) references overdracht deferrable initially deferred;

create table overdracht_antwoord (
  verband_id uuid not null,
  overdracht_id uuid not null,
  casus_id uuid not null,
  uitkomst text not null check (uitkomst in ('geaccepteerd', 'geweigerd', 'ingetrokken', 'vervallen')),
  volgende_stap text,
  toelichting text check (length(toelichting) <= 1000),
  datum date not null,
  door uuid not null references medewerker,
  geregistreerd_op timestamptz not null,
  constraint overdracht_al_beantwoord primary key (verband_id, overdracht_id),
  foreign key (verband_id, overdracht_id) references overdracht,
  constraint overdracht_zonder_volgende_stap check (uitkomst <> 'geweigerd' or volgende_stap is not null)
);
create index overdracht_antwoord_van_casus on overdracht_antwoord (verband_id, casus_id);
comment on table overdracht_antwoord is 'Het ene antwoord op een overdracht. Een weigering noemt de volgende stap.';
