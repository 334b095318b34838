-- Looking for work together with employers: each contact about a deelnemer, where it was and whether that person was there.

create table werkgevercontact (
  verband_id uuid not null,
  id uuid not null,
  versie int not null default 1,
  casus_id uuid not null,
  organisatie_id uuid not null references organisatie,
  datum date not null,
  werkgever text not null check (length(werkgever) between 2 and 120),
  soort text not null check (soort in ('in_persoon', 'telefonisch', 'schriftelijk')),
  met_deelnemer boolean not null,
  plaats text not null check (plaats in ('bij_werkgever', 'elders', 'op_kantoor')),
  functiesoort text check (length(functiesoort) between 2 and 80),
  door uuid not null references medewerker,
  geregistreerd_op timestamptz not null,
  vervallen_op timestamptz check (vervallen_op >= geregistreerd_op),
  primary key (verband_id, id, versie),
  foreign key (verband_id, casus_id) references casus
);
create index werkgevercontact_van_casus on werkgevercontact (verband_id, casus_id, datum);
comment on table werkgevercontact is 'Een contact met een werkgever over werk voor een deelnemer: wanneer, hoe, waar, en of de deelnemer erbij was. Wat er over de deelnemer is gezegd staat hier niet.';
