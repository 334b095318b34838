-- Work at one employer (the inlener) under a contract with another (the uitlener), and the hours paid for it per month: with
-- those the work counts for the banenafspraak at the inlener (Besluit SUWI, article 3.2b).

create table detachering (
  verband_id uuid not null,
  id uuid not null,
  versie int not null default 1,
  casus_id uuid not null,
  organisatie_id uuid not null references organisatie,
  plaatsing_id uuid not null,
  inlener text not null check (length(inlener) between 2 and 120),
  inlener_kenmerk text check (length(inlener_kenmerk) between 2 and 40),
  functie text check (length(functie) <= 120),
  uren numeric(4, 1) not null check (uren > 0 and uren <= 60),
  periode daterange not null check (not isempty(periode) and not lower_inf(periode)),
  afloop text check (afloop in ('overname', 'beeindigd', 'teruggekeerd')),
  door uuid not null references medewerker,
  geregistreerd_op timestamptz not null,
  vervallen_op timestamptz check (vervallen_op >= geregistreerd_op),
  primary key (verband_id, id, versie),
  foreign key (verband_id, casus_id) references casus,
  constraint detachering_afloop_zonder_einde check (afloop is null or not upper_inf(periode)),
  constraint detachering_overlapt exclude using gist
    (verband_id with =, plaatsing_id with =, periode with &&) where (vervallen_op is null)
);
create index detachering_van_casus on detachering (verband_id, casus_id);
comment on table detachering is 'Werk bij een inlener onder een contract (plaatsing_id) met de uitlener, de organisatie die dit vastlegt. Een contract kent op elk moment hoogstens één detachering. Een einddatum zonder afloop is een verwachting.';

create table verloonde_uren (
  verband_id uuid not null,
  id uuid not null,
  versie int not null default 1,
  casus_id uuid not null,
  organisatie_id uuid not null references organisatie,
  detachering_id uuid not null,
  maand date not null check (extract(day from maand) = 1),
  uren numeric(5, 1) not null check (uren >= 0 and uren <= 300),
  door uuid not null references medewerker,
  geregistreerd_op timestamptz not null,
  vervallen_op timestamptz check (vervallen_op >= geregistreerd_op),
  primary key (verband_id, id, versie),
  foreign key (verband_id, casus_id) references casus
);
create unique index verloonde_uren_bestaan_al on verloonde_uren (verband_id, detachering_id, maand)
  where vervallen_op is null;
create index verloonde_uren_van_casus on verloonde_uren (verband_id, casus_id);
comment on table verloonde_uren is 'De uren die de uitlener in een maand (de eerste dag ervan) voor een detachering heeft betaald.';
