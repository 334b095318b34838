-- What partners arrange outside any casus: how it stands with each call on them, and whom to ask in which region. About
-- organisations and colleagues on duty, never about a deelnemer.

create table oproepstand (
  verband_id uuid not null references verband,
  id uuid not null,
  versie int not null default 1,
  oproep text not null check (oproep ~ '^[a-z][a-z0-9_]{1,39}$'),
  organisatie_id uuid not null references organisatie,
  wederpartij text check (length(wederpartij) between 2 and 120),
  status text not null check (status in ('niet_begonnen', 'bezig', 'geregeld')),
  datum date not null,
  toelichting text check (length(toelichting) <= 500),
  door uuid not null references medewerker,
  geregistreerd_op timestamptz not null,
  vervallen_op timestamptz check (vervallen_op >= geregistreerd_op),
  primary key (verband_id, id, versie)
);
create unique index oproepstand_bestaat_al on oproepstand (verband_id, oproep, organisatie_id, coalesce(wederpartij, '')) where vervallen_op is null;
comment on table oproepstand is 'Hoe het bij een partner staat met een oproep uit het programma, en met wie die het regelt (wederpartij, bijvoorbeeld een school). Gaat over organisaties, nooit over personen; elke nieuwe stand is een versie.';

create table regiodeskundige (
  verband_id uuid not null references verband,
  id uuid not null,
  versie int not null default 1,
  regio text not null check (regio ~ '^[a-z][a-z0-9-]{1,59}$'),
  naam text not null check (length(naam) between 2 and 120),
  organisatie text not null check (length(organisatie) between 2 and 120),
  telefoon text check (length(telefoon) <= 40),
  email text check (length(email) <= 120),
  periode daterange not null check (not isempty(periode) and not lower_inf(periode)),
  organisatie_id uuid not null references organisatie,
  door uuid not null references medewerker,
  geregistreerd_op timestamptz not null,
  vervallen_op timestamptz check (vervallen_op >= geregistreerd_op),
  primary key (verband_id, id, versie),
  constraint regiodeskundige_overlapt exclude using gist
    (verband_id with =, regio with =, periode with &&) where (vervallen_op is null)
);
comment on table regiodeskundige is 'Wie in een arbeidsmarktregio de vraagbaak is, met een zakelijk telefoonnummer en e-mailadres en de periode waarin. organisatie_id is de partner die het bijhoudt.';
