-- How a working method spreads: a verband that was started from another one, and since when it is exploring, active or over.

create table spreiding (
  verband_id uuid not null references verband,
  id uuid not null,
  status text not null check (status in ('actief', 'verkennend', 'beeindigd')),
  datum date not null,
  van_id uuid references verband check (van_id <> verband_id),
  geregistreerd_op timestamptz not null,
  primary key (verband_id, id)
);
comment on table spreiding is 'Het begin van een verband vanuit een ander (van_id: waarvan het programma is overgenomen), en elke verandering van zijn status daarna. De status van nu staat bij het verband.';
