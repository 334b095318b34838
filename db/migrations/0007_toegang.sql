-- Who may see what: the grounds that a verband has registered, and until when somebody whose part in a casus ended may
-- still look back.

create table grondslag (
  verband_id uuid not null references verband,
  id uuid not null,
  sleutel text not null check (sleutel ~ '^[a-z0-9_]{2,60}$'),
  programmaversie int not null,
  artikel text not null check (length(artikel) between 2 and 300),
  geldig_tot date not null,
  organisatie_id uuid not null references organisatie,
  door uuid references medewerker,
  geregistreerd_op timestamptz not null,
  vervallen_op timestamptz,
  primary key (verband_id, id)
);
create unique index grondslag_geldt_al on grondslag (verband_id, sleutel) where vervallen_op is null;
comment on table grondslag is 'Een grondslag die de partners van een verband hebben vastgelegd, voor één versie van het programma. Zonder deze geldt geen verruiming van de toegangsmatrix.';

alter table betrokkenheid add column inzage_tot date;
comment on column betrokkenheid.inzage_tot is 'De afrondingstermijn: tot en met deze dag mag wie uit het team is nog lezen. Leeg: niet.';

-- Under which row of the access matrix a listing falls. What nobody has said is kept as closed as a list can be.
alter table koppeling add column categorie int not null default 10 check (categorie between 1 and 29);
comment on column koppeling.categorie is 'Het gegeven van de toegangsmatrix waar de lijst onder valt, uit het programma.';
