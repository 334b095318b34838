-- A casusoverleg that is moved has a next version, as every act that changes; one that is called off has none. What refers to
-- it refers to the meeting, whichever version holds.

alter table overlegdeelname drop constraint overlegdeelname_verband_id_casusoverleg_id_fkey;
alter table agendapunt drop constraint agendapunt_verband_id_casusoverleg_id_fkey;
alter table afspraak drop constraint afspraak_in_casusoverleg;

alter table casusoverleg add column versie int not null default 1;
alter table casusoverleg add column vervallen_op timestamptz check (vervallen_op >= geregistreerd_op);
alter table casusoverleg drop constraint casusoverleg_pkey;
alter table casusoverleg add primary key (verband_id, id, versie);
comment on table casusoverleg is 'Een overleg van de partners over casussen: wanneer, waar en wie het voorzit. Wordt het verzet, dan komt er een versie bij; zonder volgende versie is het afgezegd op vervallen_op. verslag is wat er in het algemeen is besproken, zonder personen; na gesloten_op verandert er niets meer aan wie er zat of wat er is afgesproken.';
