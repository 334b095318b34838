-- What the product remembers about this database itself, for its owner only: with which key it was filled, and whether
-- an example is still being laid out.

create table huishouding (
  naam text primary key,
  waarde text not null
);
comment on table huishouding is 'Aantekeningen van Loopplank over deze databank zelf: de afdruk van de sleutel, een voorbeeld dat nog wordt gevuld. Alleen voor de eigenaar.';
