-- Who of a list got a casus because a rule of the programme fits: when, by which rules, and how many.

create table selectie (
  verband_id uuid not null references verband,
  id uuid not null,
  organisatie_id uuid not null references organisatie,
  selectie text not null check (selectie ~ '^[a-z][a-z0-9_]{1,39}$'),
  programma text not null,
  programmaversie int not null,
  peildatum date not null,
  regels jsonb not null check (jsonb_typeof(regels) = 'array'),
  op_lijst int not null check (op_lijst >= 0),
  voldoet int not null check (voldoet between 0 and op_lijst),
  geopend int not null check (geopend between 0 and voldoet),
  door uuid not null references medewerker,
  geregistreerd_op timestamptz not null,
  primary key (verband_id, id),
  foreign key (programma, programmaversie) references programmaversie
);
comment on table selectie is 'Een selectie over een lijst op een peildatum: welke regels er toen golden, in woorden, hoeveel mensen op de lijst stonden, hoeveel daarvan voldeden en hoeveel casussen dat opende. Alleen de leverancier van de lijst ziet de rij.';
comment on table koppeling is 'Welke persoon op de lijst van een partner welke deelnemer is; ontstaat alleen door een vergelijking of een selectie.';
