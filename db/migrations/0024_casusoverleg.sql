-- The meeting in which partners speak of casussen: who sits at the table, which casussen are on the agenda, and what was
-- written of each. What may be seen there is decided per casus by who is present (inzage.overlegtafel in access.sql).

create table casusoverleg (
  verband_id uuid not null references verband,
  id uuid not null,
  organisatie_id uuid not null references organisatie,
  datum date not null,
  plaats text check (length(plaats) between 2 and 120),
  voorzitter_id uuid not null references medewerker,
  verslag verzegeld,
  gesloten_op timestamptz check (gesloten_op >= geregistreerd_op),
  door uuid not null references medewerker,
  geregistreerd_op timestamptz not null,
  primary key (verband_id, id)
);
create index casusoverleg_op_datum on casusoverleg (verband_id, datum);
comment on table casusoverleg is 'Een overleg van de partners over casussen: wanneer, waar en wie het voorzit. verslag is wat er in het algemeen is besproken, zonder personen; na gesloten_op verandert er niets meer aan wie er zat of wat er is afgesproken.';

create table overlegdeelname (
  verband_id uuid not null,
  id uuid not null,
  casusoverleg_id uuid not null,
  medewerker_id uuid not null references medewerker,
  organisatie_id uuid not null references organisatie,
  rol text not null,
  door uuid not null references medewerker,
  geregistreerd_op timestamptz not null,
  vervallen_op timestamptz check (vervallen_op >= geregistreerd_op),
  primary key (verband_id, id),
  foreign key (verband_id, casusoverleg_id) references casusoverleg
);
create unique index overlegdeelname_bestaat_al on overlegdeelname (verband_id, casusoverleg_id, medewerker_id) where vervallen_op is null;
comment on table overlegdeelname is 'Wie bij een casusoverleg aan tafel zit, en in welke rol.';

create table agendapunt (
  verband_id uuid not null,
  id uuid not null,
  versie int not null default 1,
  casus_id uuid not null,
  organisatie_id uuid not null references organisatie,
  casusoverleg_id uuid not null,
  datum date not null,
  vraag verzegeld not null,
  weg uuid[] not null,
  uitkomst text check (uitkomst in ('besproken', 'volgende_keer', 'niet_besproken')),
  door uuid not null references medewerker,
  geregistreerd_op timestamptz not null,
  vervallen_op timestamptz check (vervallen_op >= geregistreerd_op),
  primary key (verband_id, id, versie),
  foreign key (verband_id, casus_id) references casus,
  foreign key (verband_id, casusoverleg_id) references casusoverleg
);
create index agendapunt_van_casus on agendapunt (verband_id, casus_id);
create unique index agendapunt_bestaat_al on agendapunt (verband_id, casusoverleg_id, casus_id) where vervallen_op is null;
comment on table agendapunt is 'Dat een casus op de agenda van een casusoverleg staat, met de vraag aan de anderen. datum is de dag van het overleg, weg zijn de collega''s die bij deze casus even niet aan tafel zitten. Zonder uitkomst wacht het nog.';

create table overlegverslag (
  verband_id uuid not null,
  agendapunt_id uuid not null,
  organisatie_id uuid not null references organisatie,
  versie int not null default 1,
  casus_id uuid not null,
  datum date not null,
  tekst verzegeld not null,
  door uuid not null references medewerker,
  geregistreerd_op timestamptz not null,
  vervallen_op timestamptz check (vervallen_op >= geregistreerd_op),
  constraint overlegverslag_bestaat_al primary key (verband_id, agendapunt_id, organisatie_id, versie),
  foreign key (verband_id, casus_id) references casus
);
create index overlegverslag_van_casus on overlegverslag (verband_id, casus_id);
comment on table overlegverslag is 'Wat een organisatie over één casus uit een casusoverleg opschreef. Blijft bij die organisatie, zoals elk verslag (toegangsmatrix 12).';

alter table afspraak add column casusoverleg_id uuid;
alter table afspraak add constraint afspraak_in_casusoverleg foreign key (verband_id, casusoverleg_id) references casusoverleg;
comment on column afspraak.casusoverleg_id is 'Het casusoverleg waarin dit is afgesproken.';
