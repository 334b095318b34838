-- What is known about a deelnemer beside what happened: typed facts that the programme names, and how somebody is reached.
-- What they say is sealed. A later waarneming of the same kenmerk is the newest; the earlier ones stay.

create table waarneming (
  verband_id uuid not null,
  id uuid not null,
  versie int not null default 1,
  casus_id uuid not null,
  organisatie_id uuid not null references organisatie,
  kenmerk text not null check (kenmerk ~ '^[a-z][a-z0-9_]{1,39}$'),
  categorie int not null check (categorie between 4 and 26),
  in_samenvatting boolean not null,
  waarde verzegeld not null,
  datum date not null,
  bron text not null check (bron in ('deelnemer', 'organisatie', 'lijst', 'register')),
  door uuid not null references medewerker,
  geregistreerd_op timestamptz not null,
  vervallen_op timestamptz check (vervallen_op >= geregistreerd_op),
  primary key (verband_id, id, versie),
  foreign key (verband_id, casus_id) references casus
);
create index waarneming_van_casus on waarneming (verband_id, casus_id, kenmerk, datum);
comment on table waarneming is 'Een kenmerk van de deelnemer met zijn waarde op een dag, en van wie wij dat weten. categorie is de rij van de toegangsmatrix waar het onder valt en in_samenvatting of het in de samenvatting daarvan hoort, zoals het programma bij het vastleggen zei.';

create table contactgegeven (
  verband_id uuid not null,
  id uuid not null,
  versie int not null default 1,
  casus_id uuid not null,
  organisatie_id uuid not null references organisatie,
  soort text not null check (soort in ('telefoon', 'email', 'postadres')),
  van text not null check (van in ('deelnemer', 'naaste')),
  voorkeur boolean not null,
  waarde verzegeld not null,
  datum date not null,
  einddatum date check (einddatum >= datum),
  door uuid not null references medewerker,
  geregistreerd_op timestamptz not null,
  vervallen_op timestamptz check (vervallen_op >= geregistreerd_op),
  primary key (verband_id, id, versie),
  foreign key (verband_id, casus_id) references casus
);
create index contactgegeven_van_casus on contactgegeven (verband_id, casus_id);
comment on table contactgegeven is 'Een telefoonnummer, e-mailadres of postadres van de deelnemer of een naaste. voorkeur: zo wordt de deelnemer het liefst benaderd. einddatum: de laatste dag waarop het klopte.';
