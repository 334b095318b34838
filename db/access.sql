-- Today's rights, all of them, laid anew at every migrate. The server logs in as loopplank_server: it owns nothing and
-- cannot bypass a policy. Policies read only the row and the settings of the transaction; without an actor they are
-- closed. Casus-bound acts are read through the views in `inzage`, which join the casus.

do $$
begin
  if not exists (select from pg_roles where rolname = 'loopplank_server') then
    create role loopplank_server login noinherit nosuperuser nobypassrls nocreatedb nocreaterole;
  end if;
end $$;

-- A policy reads settings of the transaction, which a planner cannot look into; so a plan made for one actor is as good as
-- a plan for any other, and making it anew at every query would cost more than the query.
alter role loopplank_server set plan_cache_mode = force_generic_plan;

drop schema if exists inzage cascade;
drop schema if exists cijfers cascade;
create schema inzage;
create schema cijfers;
create schema if not exists actor;

revoke all on all tables in schema public from loopplank_server;
revoke all on schema public from public;
grant usage on schema public, actor, inzage, cijfers to loopplank_server;

-- The actor of this transaction, from settings that the core writes as literals.
create or replace function actor.medewerker() returns uuid language sql stable parallel safe
return nullif(current_setting('app.medewerker', true), '')::uuid;
create or replace function actor.organisatie() returns uuid language sql stable parallel safe
return nullif(current_setting('app.organisatie', true), '')::uuid;
create or replace function actor.verbanden() returns uuid[] language sql stable parallel safe
return coalesce(nullif(current_setting('app.verbanden', true), ''), '{}')::uuid[];
create or replace function actor.coordinatie() returns uuid[] language sql stable parallel safe
return coalesce(nullif(current_setting('app.coordinatie', true), ''), '{}')::uuid[];
create or replace function actor.cijfers() returns uuid[] language sql stable parallel safe
return coalesce(nullif(current_setting('app.cijfers', true), ''), '{}')::uuid[];
-- Tasks for the own organisation outside any programme: beheerder, fg.
create or replace function actor.functies() returns text[] language sql stable parallel safe
return coalesce(nullif(current_setting('app.functies', true), ''), '{}')::text[];
-- The provider that is signing a colleague in; nothing in every other transaction.
create or replace function actor.aanbieder() returns uuid language sql stable parallel safe
return nullif(current_setting('app.aanbieder', true), '')::uuid;
-- The casussen that this transaction has locked to add acts to; empty outside an act.
create or replace function actor.casussen() returns uuid[] language sql stable parallel safe
return coalesce(nullif(current_setting('app.casussen', true), ''), '{}')::uuid[];
-- The casusoverleg that this transaction moves or calls off; nothing in every other transaction.
create or replace function actor.casusoverleg() returns uuid language sql stable parallel safe
return nullif(current_setting('app.casusoverleg', true), '')::uuid;
-- Who may lock a casus to act on it: the casusteam, or a coordinator of an organisation in it. What one may *read* of it is
-- decided per gegeven, in `inzage.toegang` below.
create or replace function actor.ziet(verband_id uuid, betrokken uuid[], organisaties uuid[]) returns boolean
language sql stable parallel safe
return verband_id = any (actor.verbanden())
  and (actor.medewerker() = any (betrokken)
    or (verband_id = any (actor.coordinatie()) and actor.organisatie() = any (organisaties)));

-- The day of this transaction; without one nothing that has a term is open.
create or replace function actor.vandaag() returns date language sql stable parallel safe
return nullif(current_setting('app.vandaag', true), '')::date;
-- The inwoner who looks: which deelnemers that is. Empty for a colleague.
create or replace function actor.deelnemers() returns uuid[] language sql stable parallel safe
return coalesce(nullif(current_setting('app.deelnemers', true), ''), '{}')::uuid[];
-- The same inwoner by the account, and the verbanden in which that inwoner has a casus.
create or replace function actor.inwoner() returns uuid language sql stable parallel safe
return nullif(current_setting('app.inwoner', true), '')::uuid;
create or replace function actor.mijn_verbanden() returns uuid[] language sql stable parallel safe
return coalesce(nullif(current_setting('app.mijn_verbanden', true), ''), '{}')::uuid[];
-- The hash of the BSN of who is signing in as an inwoner; nothing in every other transaction.
create or replace function actor.afdruk() returns bytea language sql stable parallel safe
return decode(nullif(current_setting('app.afdruk', true), ''), 'hex');

-- What the access matrix gives to the actor, from one setting that the core computed of the matrix, the programmes and the
-- registered grondslagen: for a role in a casus (`rol`), for who coordinates (`coordinatie`), for who is asked for a casus
-- (`verband`: all roles there together), for the inwoner (`deelnemer`). Per gegeven four bits: everything, the summary, what the
-- own organisation recorded, the bare existence; those that always count, and those that count under an instemming. Of a
-- programme whose phases weigh kenmerken, `fase` demands instead of gives: the bits that one needs to be told the phase.
create or replace function actor.rechten() returns table (
  soort text, verband_id uuid, rol text, altijd bit(116), met_instemming bit(116)
)
language sql stable parallel safe rows 3
begin atomic
  select r.soort, r.verband_id, r.rol, r.altijd, r.met_instemming
  from jsonb_to_recordset(coalesce(nullif(current_setting('app.rechten', true), ''), '[]')::jsonb)
    as r (soort text, verband_id uuid, rol text, altijd bit(116), met_instemming bit(116));
end;
-- How much of one gegeven (its number in the matrix) that is: 3 everything, 2 the summary, 1 that it exists, 0 nothing.
create or replace function actor.graad(niveaus bit, nummer int, eigen boolean) returns int
language sql immutable parallel safe
return case
  when get_bit(niveaus, nummer * 4 - 4) = 1 then 3
  when eigen and get_bit(niveaus, nummer * 4 - 2) = 1 then 3
  when get_bit(niveaus, nummer * 4 - 3) = 1 then 2
  else get_bit(niveaus, nummer * 4 - 1)
end;

-- Partners and colleagues: known to whoever works with them.
alter table organisatie enable row level security;
alter table programmaversie enable row level security;
alter table verband enable row level security;
alter table deelname enable row level security;
alter table aanstelling enable row level security;
alter table medewerker enable row level security;
grant select on organisatie, programmaversie, verband, deelname, aanstelling, medewerker to loopplank_server;
drop policy if exists lezen on organisatie;
create policy lezen on organisatie for select to loopplank_server using (actor.medewerker() is not null);
drop policy if exists lezen on programmaversie;
create policy lezen on programmaversie for select to loopplank_server using (actor.medewerker() is not null);
drop policy if exists lezen on verband;
create policy lezen on verband for select to loopplank_server
  using (id = any (actor.verbanden()) or current_setting('app.aanmelden', true) = 'ja');
drop policy if exists lezen on deelname;
create policy lezen on deelname for select to loopplank_server using (verband_id = any (actor.verbanden()));
drop policy if exists lezen on aanstelling;
create policy lezen on aanstelling for select to loopplank_server
  using (verband_id = any (actor.verbanden()) or medewerker_id = actor.medewerker());
drop policy if exists lezen on medewerker;
create policy lezen on medewerker for select to loopplank_server
  using (id = actor.medewerker() or organisatie_id = actor.organisatie());
-- A colleague who leaves: the coordinator of the same organisation ends the roles.
grant insert, update (vervallen_op) on aanstelling to loopplank_server;
grant update (uit_dienst_per) on medewerker to loopplank_server;
drop policy if exists eindigen on aanstelling;
create policy eindigen on aanstelling for update to loopplank_server
  using (organisatie_id = actor.organisatie() and verband_id = any (actor.coordinatie()));
drop policy if exists toevoegen on aanstelling;
create policy toevoegen on aanstelling for insert to loopplank_server
  with check (organisatie_id = actor.organisatie() and verband_id = any (actor.coordinatie()));
drop policy if exists eindigen on medewerker;
create policy eindigen on medewerker for update to loopplank_server
  using (organisatie_id = actor.organisatie() and cardinality(actor.coordinatie()) > 0);

-- Spreiding: of the verbanden that share a programme with one of the actor's, everybody knows the name and the status; how
-- they work, since when and with how many, only who has a role there. A programme with terms or words of its own belongs
-- to the one that it comes from. The rows themselves are the owner's.
alter table spreiding enable row level security;
create view inzage.spreiding with (security_barrier) as
select
  s.programma, s.programma_naam, s.naam, s.status,
  case when s.met_rol then s.slug end as verband,
  case when s.met_rol then s.gebied end as gebied,
  case when s.met_rol then coalesce((
    select max(x.datum)
    from spreiding x
    where x.verband_id = s.id
  ), lower(s.periode)) end as sinds,
  case when s.met_rol then s.versie end as versie,
  case when s.met_rol then s.eigen end as eigen,
  case when s.met_rol then (
    select count(*)::int
    from deelname d
    where d.verband_id = s.id and d.periode @> actor.vandaag()
  ) end as partners
from (
  select
    v.id, v.naam, v.status, v.slug, v.gebied, v.periode, v.id = any (actor.verbanden()) as met_rol,
    coalesce(p.inhoud -> 'herkomst' ->> 'programma', p.programma) as programma, p.inhoud ->> 'naam' as programma_naam,
    coalesce((p.inhoud -> 'herkomst' ->> 'versie')::int, p.versie) as versie, p.inhoud -> 'herkomst' is not null as eigen
  from verband v
  join programmaversie p on p.programma = v.programma and p.versie = v.versie
) s
where s.programma in (
  select coalesce(p.inhoud -> 'herkomst' ->> 'programma', p.programma)
  from verband v
  join programmaversie p on p.programma = v.programma and p.versie = v.versie
  where v.id = any (actor.verbanden())
);
grant select on inzage.spreiding to loopplank_server;

create view inzage.collega with (security_barrier) as
select m.id, m.slug, m.voornaam, m.achternaam, m.organisatie_id, m.uit_dienst_per
from medewerker m
where exists (select from aanstelling a where a.medewerker_id = m.id and a.verband_id = any (actor.verbanden()))
union all
-- An inwoner knows who helps, and who did; no other colleague.
select m.id, m.slug, m.voornaam, m.achternaam, m.organisatie_id, m.uit_dienst_per
from medewerker m
where cardinality(actor.deelnemers()) > 0 and exists (
  select from casus c
  join betrokkenheid b on b.verband_id = c.verband_id and b.casus_id = c.id
  where c.verband_id = any (actor.mijn_verbanden()) and c.deelnemer_id = any (actor.deelnemers())
    and b.medewerker_id = m.id and b.vervallen_op is null
);
grant select on inzage.collega to loopplank_server;

-- Signing in: one sees the account whose name one claims, and the session whose token one holds.
alter table account enable row level security;
alter table sessie enable row level security;
grant select on account to loopplank_server;
grant update (wachtwoord) on account to loopplank_server;
grant select, insert, update (gezien_op, beeindigd_op) on sessie to loopplank_server;
drop policy if exists lezen on account;
create policy lezen on account for select to loopplank_server
  using (gebruikersnaam = current_setting('app.gebruikersnaam', true) or medewerker_id = actor.medewerker());
drop policy if exists wijzigen on account;
create policy wijzigen on account for update to loopplank_server using (medewerker_id = actor.medewerker());
-- Who holds the token keeps the session alive before it is known who that is; nobody begins one for somebody else.
drop policy if exists eigen on sessie;
create policy eigen on sessie to loopplank_server
  using (encode(sleutel, 'hex') = current_setting('app.sessie', true) or medewerker_id = actor.medewerker()
    or inwoner_id = actor.inwoner());
drop policy if exists beginnen on sessie;
create policy beginnen on sessie as restrictive for insert to loopplank_server
  with check (medewerker_id = actor.medewerker() or inwoner_id = actor.inwoner());
create view inzage.voorbeeldaccount with (security_barrier) as
select
  a.gebruikersnaam, m.voornaam, m.achternaam, o.naam as organisatie,
  array(
    select distinct coalesce(p.inhoud -> 'rollen' -> s.rol ->> 'naam', s.rol)
    from aanstelling s
    join verband v on v.id = s.verband_id
    left join programmaversie p on p.programma = v.programma and p.versie = v.versie
    where s.medewerker_id = m.id and s.vervallen_op is null
  ) as rollen,
  array(select f.soort from functie f where f.medewerker_id = m.id and f.vervallen_op is null order by 1) as functies,
  -- Where one can look around: by a role in it, or for who has none in any, because the own organisation takes part.
  array(
    select distinct p.inhoud ->> 'naam'
    from deelname d
    join verband v on v.id = d.verband_id
    join programmaversie p on p.programma = v.programma and p.versie = v.versie
    where d.organisatie_id = m.organisatie_id and (
      exists (select from aanstelling s where s.medewerker_id = m.id and s.verband_id = v.id and s.vervallen_op is null)
      or not exists (select from aanstelling s where s.medewerker_id = m.id and s.vervallen_op is null)
    )
  ) as programmas
from account a
join medewerker m on m.id = a.medewerker_id
join organisatie o on o.id = m.organisatie_id
where a.voorbeeld and a.wachtwoord is null and a.geblokkeerd_op is null and current_setting('app.aanmelden', true) = 'ja';
grant select on inzage.voorbeeldaccount to loopplank_server;

-- What a colleague does for the own organisation: known to that colleague, and to who looks after the accounts.
alter table functie enable row level security;
grant select on functie to loopplank_server;
drop policy if exists lezen on functie;
create policy lezen on functie for select to loopplank_server
  using (medewerker_id = actor.medewerker() or (organisatie_id = actor.organisatie()
    and ('beheerder' = any (actor.functies()) or cardinality(actor.coordinatie()) > 0)));

-- Signing in through the identity provider of an organisation: the providers are known to whoever is at the door; a
-- request to one only to who holds its cookie; a colleague only within the organisation that the provider speaks for.
alter table identiteitsaanbieder enable row level security;
alter table identiteit enable row level security;
alter table aanmeldverzoek enable row level security;
grant select on identiteitsaanbieder to loopplank_server;
grant select, insert on identiteit to loopplank_server;
grant select, insert, delete on aanmeldverzoek to loopplank_server;
drop policy if exists lezen on identiteitsaanbieder;
create policy lezen on identiteitsaanbieder for select to loopplank_server
  using (vervallen_op is null and current_setting('app.aanmelden', true) = 'ja');
drop policy if exists eigen on identiteit;
create policy eigen on identiteit to loopplank_server
  using (organisatie_id = actor.organisatie() and aanbieder_id = actor.aanbieder());
drop policy if exists beginnen on aanmeldverzoek;
create policy beginnen on aanmeldverzoek for insert to loopplank_server
  with check (current_setting('app.aanmelden', true) = 'ja');
drop policy if exists eigen on aanmeldverzoek;
create policy eigen on aanmeldverzoek for select to loopplank_server
  using (encode(sleutel, 'hex') = current_setting('app.aanmeldverzoek', true)
    or begonnen_op < nullif(current_setting('app.verlopen_voor', true), '')::timestamptz);
drop policy if exists opmaken on aanmeldverzoek;
create policy opmaken on aanmeldverzoek for delete to loopplank_server
  using (encode(sleutel, 'hex') = current_setting('app.aanmeldverzoek', true)
    or begonnen_op < nullif(current_setting('app.verlopen_voor', true), '')::timestamptz);
create view inzage.aanbieder with (security_barrier) as
select p.id, p.soort, p.naam, o.naam as organisatie
from identiteitsaanbieder p
join organisatie o on o.id = p.organisatie_id
where p.vervallen_op is null and current_setting('app.aanmelden', true) = 'ja';
grant select on inzage.aanbieder to loopplank_server;
-- The account whose name one claims, when its organisation lets its colleagues in through its own provider only.
create view inzage.alleen_aanbieder with (security_barrier) as
select a.medewerker_id
from account a
join medewerker m on m.id = a.medewerker_id
join identiteitsaanbieder p
  on p.organisatie_id = m.organisatie_id and p.soort = 'medewerker' and p.alleen_aanbieder and p.vervallen_op is null
where a.gebruikersnaam = current_setting('app.gebruikersnaam', true);
grant select on inzage.alleen_aanbieder to loopplank_server;
-- Roles that follow from the claims of a provider: laid and ended while that provider signs the colleague in.
create view inzage.aanbiederverband with (security_barrier) as
select d.verband_id, v.slug as verband, v.programma, v.versie, o.soort, d.periode
from deelname d
join verband v on v.id = d.verband_id
join organisatie o on o.id = d.organisatie_id
where d.organisatie_id = actor.organisatie() and actor.aanbieder() is not null;
grant select on inzage.aanbiederverband to loopplank_server;
drop policy if exists toevoegen_oidc on aanstelling;
create policy toevoegen_oidc on aanstelling for insert to loopplank_server
  with check (bron = 'oidc' and actor.aanbieder() is not null and medewerker_id = actor.medewerker()
    and organisatie_id = actor.organisatie());
drop policy if exists eindigen_oidc on aanstelling;
create policy eindigen_oidc on aanstelling for update to loopplank_server
  using (bron = 'oidc' and actor.aanbieder() is not null and medewerker_id = actor.medewerker());

-- Signing in and looking after accounts. Who has proved the first half sees the own step, who holds a code sees the
-- invitation it belongs to, who shows a passkey sees that key; a beheerder sees the accounts of the own organisation and
-- nothing that is in a casus. A coordinator may block the account of a colleague of the own organisation who leaves.
create or replace function actor.beheert(organisatie_id uuid) returns boolean language sql stable parallel safe
return organisatie_id = actor.organisatie() and 'beheerder' = any (actor.functies());
create or replace function actor.verzorgt(organisatie_id uuid) returns boolean language sql stable parallel safe
return organisatie_id = actor.organisatie()
  and ('beheerder' = any (actor.functies()) or cardinality(actor.coordinatie()) > 0);

grant insert on medewerker, account to loopplank_server;
grant update (geblokkeerd_op) on account to loopplank_server;
drop policy if exists toevoegen on medewerker;
create policy toevoegen on medewerker for insert to loopplank_server with check (actor.beheert(organisatie_id));
drop policy if exists uit_dienst on medewerker;
create policy uit_dienst on medewerker for update to loopplank_server using (actor.beheert(organisatie_id));
drop policy if exists toevoegen on account;
create policy toevoegen on account for insert to loopplank_server with check (actor.beheert(organisatie_id));
drop policy if exists verzorgen on account;
create policy verzorgen on account for update to loopplank_server using (actor.verzorgt(organisatie_id));
drop policy if exists collega on account;
create policy collega on account for select to loopplank_server using (actor.verzorgt(organisatie_id));
drop policy if exists collega on sessie;
create policy collega on sessie for select to loopplank_server using (actor.verzorgt(organisatie_id));
drop policy if exists beeindigen on sessie;
create policy beeindigen on sessie for update to loopplank_server using (actor.verzorgt(organisatie_id));
drop policy if exists lezen_beheer on aanstelling;
create policy lezen_beheer on aanstelling for select to loopplank_server using (actor.beheert(organisatie_id));
-- A beheerder who takes back a role ends its period, and can give none.
drop policy if exists eindigen_beheer on aanstelling;
create policy eindigen_beheer on aanstelling for update to loopplank_server using (actor.beheert(organisatie_id));
drop policy if exists inkorten_beheer on aanstelling;
create policy inkorten_beheer on aanstelling for insert to loopplank_server
  with check (actor.beheert(organisatie_id) and not upper_inf(periode));
grant insert, update (vervallen_op) on functie to loopplank_server;
drop policy if exists toevoegen on functie;
create policy toevoegen on functie for insert to loopplank_server
  with check (actor.beheert(organisatie_id) or (actor.verzorgt(organisatie_id) and not upper_inf(periode)));
drop policy if exists eindigen on functie;
create policy eindigen on functie for update to loopplank_server using (actor.verzorgt(organisatie_id));

do $$
declare
  tabel text;
begin
  foreach tabel in array array['totp', 'herstelcode', 'passkey'] loop
    execute format('alter table %I enable row level security', tabel);
    execute format('grant select, insert, update (vervallen_op) on %I to loopplank_server', tabel);
    execute format('drop policy if exists eigen on %I', tabel);
    execute format('create policy eigen on %I to loopplank_server using (medewerker_id = actor.medewerker())', tabel);
    execute format('drop policy if exists lezen on %I', tabel);
    execute format('create policy lezen on %I for select to loopplank_server
      using (actor.beheert(organisatie_id))', tabel);
    execute format('drop policy if exists wissen on %I', tabel);
    execute format('create policy wissen on %I for update to loopplank_server
      using (actor.beheert(organisatie_id))', tabel);
  end loop;
end $$;
grant update (bevestigd_op, laatste_stap) on totp to loopplank_server;
grant update (teller, gebruikt_op) on passkey to loopplank_server;
drop policy if exists getoond on passkey;
create policy getoond on passkey for select to loopplank_server
  using (kenmerk = current_setting('app.passkey', true));

alter table aanmeldstap enable row level security;
grant select, insert, update (uitdaging, site, gebruikt_op) on aanmeldstap to loopplank_server;
drop policy if exists eigen on aanmeldstap;
create policy eigen on aanmeldstap to loopplank_server
  using (encode(sleutel, 'hex') = current_setting('app.stap', true))
  with check (medewerker_id is null or medewerker_id = actor.medewerker());

alter table uitnodiging enable row level security;
grant select, insert, update (vervallen_op) on uitnodiging to loopplank_server;
drop policy if exists lezen on uitnodiging;
create policy lezen on uitnodiging for select to loopplank_server
  using (encode(afdruk, 'hex') = current_setting('app.uitnodiging', true) or actor.verzorgt(organisatie_id));
drop policy if exists gebruiken on uitnodiging;
create policy gebruiken on uitnodiging for update to loopplank_server
  using (encode(afdruk, 'hex') = current_setting('app.uitnodiging', true) or actor.verzorgt(organisatie_id));
drop policy if exists toevoegen on uitnodiging;
create policy toevoegen on uitnodiging for insert to loopplank_server
  with check (actor.beheert(organisatie_id) and door = actor.medewerker());

alter table aanmeldbeleid enable row level security;
grant select, insert, update (vervallen_op) on aanmeldbeleid to loopplank_server;
drop policy if exists lezen on aanmeldbeleid;
create policy lezen on aanmeldbeleid for select to loopplank_server using (organisatie_id = actor.organisatie());
drop policy if exists wijzigen on aanmeldbeleid;
create policy wijzigen on aanmeldbeleid for update to loopplank_server using (actor.beheert(organisatie_id));
drop policy if exists toevoegen on aanmeldbeleid;
create policy toevoegen on aanmeldbeleid for insert to loopplank_server
  with check (actor.beheert(organisatie_id) and door = actor.medewerker());

-- The accounts of the own organisation and who may do what: names, roles and when somebody was last here.
create view inzage.account with (security_barrier) as
select
  a.medewerker_id, a.organisatie_id, m.slug, m.voornaam || ' ' || m.achternaam as naam, m.achternaam, m.uit_dienst_per,
  a.gebruikersnaam, a.wachtwoord is not null as eigen_wachtwoord, a.voorbeeld, a.geblokkeerd_op,
  exists (
    select from totp t
    where t.medewerker_id = a.medewerker_id and t.bevestigd_op is not null and t.vervallen_op is null
  ) as totp,
  (select count(*) from passkey p where p.medewerker_id = a.medewerker_id and p.vervallen_op is null) as passkeys,
  (
    select max(u.geldig_tot) from uitnodiging u where u.medewerker_id = a.medewerker_id and u.vervallen_op is null
  ) as uitgenodigd_tot,
  s.begonnen_op as laatst_op, s.middel
from account a
join medewerker m on m.id = a.medewerker_id
left join lateral (
  select x.begonnen_op, x.middel
  from sessie x
  where x.medewerker_id = a.medewerker_id
  order by x.begonnen_op desc
  limit 1
) s on true
where actor.beheert(a.organisatie_id);
grant select on inzage.account to loopplank_server;
create view inzage.recht with (security_barrier) as
select
  s.id, 'rol' as recht, s.medewerker_id, m.voornaam || ' ' || m.achternaam as collega, s.organisatie_id, s.verband_id,
  v.slug, v.naam as verband, s.rol as sleutel, coalesce(p.inhoud -> 'rollen' -> s.rol ->> 'naam', s.rol) as naam,
  s.periode, lower(s.periode) as sinds,
  coalesce((p.inhoud -> 'rollen' -> s.rol ->> 'escalatie')::boolean, false) as escalatie
from aanstelling s
join medewerker m on m.id = s.medewerker_id
join verband v on v.id = s.verband_id
left join programmaversie p on p.programma = v.programma and p.versie = v.versie
where s.vervallen_op is null and actor.verzorgt(s.organisatie_id)
union all
select
  f.id, 'functie', f.medewerker_id, m.voornaam || ' ' || m.achternaam, f.organisatie_id, null, null, null, f.soort,
  case f.soort when 'fg' then 'functionaris gegevensbescherming' else f.soort end, f.periode, lower(f.periode), false
from functie f
join medewerker m on m.id = f.medewerker_id
where f.vervallen_op is null and actor.verzorgt(f.organisatie_id);
grant select on inzage.recht to loopplank_server;
-- The review of rights: done and read by the beheerder.
alter table autorisatiereview enable row level security;
alter table autorisatieoordeel enable row level security;
grant select, insert on autorisatiereview, autorisatieoordeel to loopplank_server;
drop policy if exists lezen on autorisatiereview;
create policy lezen on autorisatiereview for select to loopplank_server using (actor.beheert(organisatie_id));
drop policy if exists toevoegen on autorisatiereview;
create policy toevoegen on autorisatiereview for insert to loopplank_server
  with check (actor.beheert(organisatie_id) and door = actor.medewerker());
drop policy if exists lezen on autorisatieoordeel;
create policy lezen on autorisatieoordeel for select to loopplank_server using (actor.beheert(organisatie_id));
drop policy if exists toevoegen on autorisatieoordeel;
create policy toevoegen on autorisatieoordeel for insert to loopplank_server with check (actor.beheert(organisatie_id));
-- How many casussen hang on a role of a colleague, and not which: what somebody who ends a role has to know.
create view inzage.openstaand with (security_barrier) as
select b.verband_id, b.medewerker_id, b.rol, count(distinct b.casus_id) as casussen
from betrokkenheid b
where b.vervallen_op is null and upper_inf(b.periode) and actor.verzorgt(b.organisatie_id)
group by b.verband_id, b.medewerker_id, b.rol;
grant select on inzage.openstaand to loopplank_server;

-- Which factors the actor has, and whether one is needed; readable as soon as the password was right.
create view inzage.factorstand with (security_barrier) as
select
  a.medewerker_id, a.organisatie_id, a.gebruikersnaam, a.wachtwoord is not null as eigen_wachtwoord,
  exists (
    select from totp t
    where t.medewerker_id = a.medewerker_id and t.bevestigd_op is not null and t.vervallen_op is null
  ) as totp,
  exists (select from passkey p where p.medewerker_id = a.medewerker_id and p.vervallen_op is null) as passkey,
  exists (
    select from functie f
    where f.medewerker_id = a.medewerker_id and f.soort = 'beheerder' and f.vervallen_op is null and upper_inf(f.periode)
  ) or exists (
    select from aanmeldbeleid b
    where b.organisatie_id = a.organisatie_id and b.tweede_factor and b.vervallen_op is null
  ) as verplicht,
  exists (
    select from identiteitsaanbieder p
    where p.organisatie_id = a.organisatie_id and p.soort = 'medewerker' and p.alleen_aanbieder and p.vervallen_op is null
  ) as alleen_aanbieder
from account a
where a.medewerker_id = actor.medewerker() and a.geblokkeerd_op is null;
grant select on inzage.factorstand to loopplank_server;

-- Lists stay with their supplier.
do $$
declare
  tabel text;
begin
  foreach tabel in array array['bsn', 'lijst', 'lijstregel', 'lijstvermelding'] loop
    execute format('alter table %I enable row level security', tabel);
    execute format('grant select, insert on %I to loopplank_server', tabel);
    execute format('drop policy if exists eigen on %I', tabel);
    execute format('create policy eigen on %I to loopplank_server
      using (verband_id = any (actor.verbanden()) and organisatie_id = actor.organisatie())', tabel);
  end loop;
end $$;
grant update (status, koppeling, opmaak, inhoud, gedaan, telling, verwerkt_op) on lijst to loopplank_server;
grant update (vervallen_op) on lijstvermelding to loopplank_server;
grant delete on lijstregel to loopplank_server;

-- The grounds on which a verband lets more be seen than the access matrix gives by itself.
alter table grondslag enable row level security;
grant select, insert, update (vervallen_op) on grondslag to loopplank_server;
drop policy if exists lezen on grondslag;
create policy lezen on grondslag for select to loopplank_server using (verband_id = any (actor.verbanden()));
drop policy if exists toevoegen on grondslag;
create policy toevoegen on grondslag for insert to loopplank_server
  with check (verband_id = any (actor.verbanden()) and organisatie_id = actor.organisatie() and door = actor.medewerker());
drop policy if exists intrekken on grondslag;
create policy intrekken on grondslag for update to loopplank_server
  using (verband_id = any (actor.verbanden()) and organisatie_id = actor.organisatie());

alter table verstrekkingsbesluit enable row level security;
alter table verstrekkingsakkoord enable row level security;
alter table vergelijking enable row level security;
grant select, insert on verstrekkingsbesluit, verstrekkingsakkoord, vergelijking to loopplank_server;
grant update (vervallen_op) on verstrekkingsakkoord to loopplank_server;
drop policy if exists lezen on verstrekkingsbesluit;
create policy lezen on verstrekkingsbesluit for select to loopplank_server using (verband_id = any (actor.verbanden()));
drop policy if exists toevoegen on verstrekkingsbesluit;
create policy toevoegen on verstrekkingsbesluit for insert to loopplank_server
  with check (verband_id = any (actor.verbanden()) and door = actor.medewerker());
drop policy if exists lezen on verstrekkingsakkoord;
create policy lezen on verstrekkingsakkoord for select to loopplank_server using (verband_id = any (actor.verbanden()));
drop policy if exists toevoegen on verstrekkingsakkoord;
create policy toevoegen on verstrekkingsakkoord for insert to loopplank_server
  with check (verband_id = any (actor.verbanden()) and organisatie_id = actor.organisatie() and door = actor.medewerker());
drop policy if exists intrekken on verstrekkingsakkoord;
create policy intrekken on verstrekkingsakkoord for update to loopplank_server
  using (verband_id = any (actor.verbanden()) and organisatie_id = actor.organisatie());
drop policy if exists lezen on vergelijking;
create policy lezen on vergelijking for select to loopplank_server using (verband_id = any (actor.verbanden()));
drop policy if exists toevoegen on vergelijking;
create policy toevoegen on vergelijking for insert to loopplank_server
  with check (verband_id = any (actor.verbanden()) and door = actor.medewerker());

-- After a large list the planner must know its size at once: until the database measures by itself, which takes a minute,
-- it takes the list for empty and walks it once per person.
create or replace function meet_lijsten() returns void
language plpgsql security definer
set search_path = public
as $$
begin
  analyze bsn, lijstvermelding;
end $$;
revoke all on function meet_lijsten from public;
grant execute on function meet_lijsten to loopplank_server;

-- The one way across two lists: only under a valid decision to which both suppliers agreed, and only the people on both.
-- `persoon` numbers the people within the answer: one whom two suppliers of the same kind of list know is one person.
-- `heeft_casus`: one runs, or one was closed since this person came to stand on both lists; who comes back is opened anew.
-- No nested loops: right after a first list the planner takes it for empty, and would walk it once per person.
drop function if exists vergelijk;
create function vergelijk(_verband uuid, _besluit uuid, _peildatum date, _vandaag date)
returns table (
  persoon bigint, soort_a text, bsn_a uuid, organisatie_a uuid, vermelding_a uuid, gegevens_a verzegeld, soort_b text,
  bsn_b uuid, organisatie_b uuid, vermelding_b uuid, gegevens_b verzegeld, deelnemer_id uuid, heeft_casus boolean
)
language sql stable security definer
set search_path = public
set enable_nestloop = off
begin atomic
  with akkoord as materialized (
    select x.organisatie_id
    from verstrekkingsakkoord x
    where x.verband_id = _verband and x.besluit_id = _besluit and x.vervallen_op is null
  ), besluit as materialized (
    select v.soorten, w.programma
    from verstrekkingsbesluit v
    join verband w on w.id = v.verband_id
    where v.verband_id = _verband and v.id = _besluit and v.vervallen_op is null and v.geldig_tot >= _vandaag
      and v.verband_id = any (actor.verbanden())
  ), kant as materialized (
    select p.afdruk, p.id as bsn_id, l.soort, l.organisatie_id, l.id, l.gegevens, lower(l.periode) as sinds
    from lijstvermelding l
    join bsn p on p.id = l.bsn_id and p.verband_id = _verband
    where l.verband_id = _verband and l.vervallen_op is null and l.periode @> _peildatum
      and l.soort in (select unnest(soorten) from besluit)
      and l.organisatie_id in (select organisatie_id from akkoord)
  ), paar as (
    select
      dense_rank() over (order by a.afdruk) as persoon, a.soort as soort_a, a.bsn_id as bsn_a,
      a.organisatie_id as organisatie_a, a.id as vermelding_a, a.gegevens as gegevens_a, b.soort as soort_b,
      b.bsn_id as bsn_b, b.organisatie_id as organisatie_b, b.id as vermelding_b, b.gegevens as gegevens_b,
      greatest(a.sinds, b.sinds) as sinds
    from kant a
    join kant b on b.afdruk = a.afdruk
    where a.soort = (select soorten[1] from besluit) and b.soort = (select soorten[2] from besluit)
  )
  select
    p.persoon, p.soort_a, p.bsn_a, p.organisatie_a, p.vermelding_a, p.gegevens_a, p.soort_b, p.bsn_b, p.organisatie_b,
    p.vermelding_b, p.gegevens_b, d.deelnemer_id,
    exists (
      select from casus c
      left join uitstroom u on u.verband_id = c.verband_id and u.casus_id = c.id and u.vervallen_op is null
      where c.verband_id = _verband and c.deelnemer_id = d.deelnemer_id and c.programma = (select programma from besluit)
        and (c.gesloten_op is null or u.datum >= p.sinds)
    )
  from paar p
  left join lateral (
    select k.deelnemer_id
    from koppeling k
    where k.verband_id = _verband and k.bsn_id in (p.bsn_a, p.bsn_b)
    order by k.deelnemer_id
    limit 1
  ) d on true
  order by p.persoon, p.bsn_a, p.bsn_b;
end;
revoke all on function vergelijk from public;
grant execute on function vergelijk to loopplank_server;

-- Which open casussen hang on the people of the own organisation's lists, so that a new list brings them up to date.
create view inzage.lijstcasus with (security_barrier) as
select k.verband_id, k.bsn_id, c.id as casus_id
from koppeling k
join bsn p on p.verband_id = k.verband_id and p.id = k.bsn_id
join casus c on c.verband_id = k.verband_id and c.deelnemer_id = k.deelnemer_id and c.gesloten_op is null
where p.verband_id = any (actor.verbanden()) and p.organisatie_id = actor.organisatie();
grant select on inzage.lijstcasus to loopplank_server;

-- Who of the own list has a casus in what the verband works with now, or had one until when: also somebody whom another
-- partner brought in, found by the print of the BSN, so that one person never gets two casussen.
create view inzage.lijstpersoon with (security_barrier) as
select p.verband_id, p.id as bsn_id, d.deelnemer_id, c.loopt, c.uitstroom
from bsn p
join verband v on v.id = p.verband_id
left join lateral (
  select k.deelnemer_id
  from bsn q
  join koppeling k on k.verband_id = q.verband_id and k.bsn_id = q.id
  where q.verband_id = p.verband_id and q.afdruk = p.afdruk
  order by k.deelnemer_id
  limit 1
) d on true
left join lateral (
  select bool_or(c.gesloten_op is null) as loopt, max(u.datum) as uitstroom
  from casus c
  left join uitstroom u on u.verband_id = c.verband_id and u.casus_id = c.id and u.vervallen_op is null
  where c.verband_id = p.verband_id and c.deelnemer_id = d.deelnemer_id and c.programma = v.programma
) c on true
where p.verband_id = any (actor.verbanden()) and p.organisatie_id = actor.organisatie();
grant select on inzage.lijstpersoon to loopplank_server;

-- A selection over a list is of the supplier of that list, as the list is.
alter table selectie enable row level security;
grant select, insert on selectie to loopplank_server;
drop policy if exists lezen on selectie;
create policy lezen on selectie for select to loopplank_server
  using (verband_id = any (actor.verbanden()) and organisatie_id = actor.organisatie());
drop policy if exists toevoegen on selectie;
create policy toevoegen on selectie for insert to loopplank_server
  with check (verband_id = any (actor.verbanden()) and organisatie_id = actor.organisatie() and door = actor.medewerker());

-- A match brings two people of two suppliers together; nobody reads it back but through a casus.
alter table koppeling enable row level security;
alter table deelnemer enable row level security;
grant insert on koppeling, deelnemer to loopplank_server;
drop policy if exists toevoegen on koppeling;
create policy toevoegen on koppeling for insert to loopplank_server with check (verband_id = any (actor.verbanden()));
drop policy if exists toevoegen on deelnemer;
create policy toevoegen on deelnemer for insert to loopplank_server with check (verband_id = any (actor.verbanden()));

-- The casus: locked by who may act on it, changed only by an act that locked it. Read from the table are the bones of it
-- alone; what is in it comes through `inzage.casus`.
alter table casus enable row level security;
grant select (
  verband_id, id, deelnemer_id, programma, programmaversie, begindatum, geopend_op, gesloten_op, regisseur_id,
  overdracht_id, betrokken, organisaties
), insert on casus to loopplank_server;
grant update (
  gesloten_op, regisseur_id, overdracht_id, betrokken, organisaties, fase,
  aandacht_datum, aandacht_reden, aandacht_tekst, laatste_gesprek
) on casus to loopplank_server;
drop policy if exists lezen on casus;
create policy lezen on casus for select to loopplank_server
  using (id = any (actor.casussen()) or actor.ziet(verband_id, betrokken, organisaties));
drop policy if exists toevoegen on casus;
create policy toevoegen on casus for insert to loopplank_server
  with check (verband_id = any (actor.verbanden()) and id = any (actor.casussen()));
drop policy if exists wijzigen on casus;
create policy wijzigen on casus for update to loopplank_server
  using (id = any (actor.casussen()) or actor.ziet(verband_id, betrokken, organisaties))
  with check (id = any (actor.casussen()));

-- Acts: added and corrected only on a casus that this transaction locked, in the actor's own name.
do $$
declare
  tabel text;
begin
  foreach tabel in array array[
    'regie', 'betrokkenheid', 'overdracht', 'overdracht_antwoord', 'gesprek', 'verslag', 'contactpoging', 'afspraak',
    'aanbod', 'traject', 'plaatsing', 'detachering', 'verloonde_uren', 'uitstroom', 'instemming', 'verstrekking',
    'trajectplek', 'werkgevercontact'
  ] loop
    execute format('alter table %I enable row level security', tabel);
    execute format('grant select, insert on %I to loopplank_server', tabel);
    if tabel not in ('overdracht', 'overdracht_antwoord', 'verstrekking') then
      execute format('grant update (vervallen_op) on %I to loopplank_server', tabel);
    end if;
    execute format('drop policy if exists act on %I', tabel);
    execute format('create policy act on %I to loopplank_server
      using (casus_id = any (actor.casussen()))
      with check (verband_id = any (actor.verbanden()) and casus_id = any (actor.casussen())
        and door = actor.medewerker())', tabel);
  end loop;
  -- Closing a version does not make it one's own: it keeps the name of the colleague who recorded it.
  foreach tabel in array array[
    'regie', 'betrokkenheid', 'gesprek', 'contactpoging', 'afspraak', 'aanbod', 'traject', 'plaatsing',
    'detachering', 'verloonde_uren', 'uitstroom',
    'instemming', 'trajectplek', 'werkgevercontact'
  ] loop
    execute format('drop policy if exists sluiten on %I', tabel);
    execute format('create policy sluiten on %I for update to loopplank_server
      using (casus_id = any (actor.casussen()))', tabel);
  end loop;
end $$;
-- One knows one's own parts, and a coordinator those of the own organisation: who leaves must leave nobody behind.
drop policy if exists eigen on betrokkenheid;
create policy eigen on betrokkenheid for select to loopplank_server
  using (verband_id = any (actor.verbanden()) and (medewerker_id = actor.medewerker()
    or (verband_id = any (actor.coordinatie()) and organisatie_id = actor.organisatie())));
drop policy if exists act on verslag;
create policy act on verslag to loopplank_server
  using (casus_id = any (actor.casussen()) and organisatie_id = actor.organisatie())
  with check (verband_id = any (actor.verbanden()) and casus_id = any (actor.casussen())
    and organisatie_id = actor.organisatie() and door = actor.medewerker());

-- What is known about a person and how to reach that person: added and corrected by its own organisation only, on a casus
-- in hand; what others recorded is read through `inzage`.
do $$
declare
  tabel text;
begin
  foreach tabel in array array['waarneming', 'contactgegeven'] loop
    execute format('alter table %I enable row level security', tabel);
    execute format('grant select, insert, update (vervallen_op) on %I to loopplank_server', tabel);
    execute format('drop policy if exists act on %I', tabel);
    execute format('create policy act on %I to loopplank_server
      using (casus_id = any (actor.casussen()) and organisatie_id = actor.organisatie())
      with check (verband_id = any (actor.verbanden()) and casus_id = any (actor.casussen())
        and organisatie_id = actor.organisatie() and door = actor.medewerker())', tabel);
    execute format('drop policy if exists sluiten on %I', tabel);
    execute format('create policy sluiten on %I for update to loopplank_server
      using (casus_id = any (actor.casussen()) and organisatie_id = actor.organisatie())', tabel);
  end loop;
end $$;

-- The casusoverleg: that there is one, when, and who sits there, is known to who works in the verband; it holds no casus. A
-- casus on its agenda is an act on that casus; what was written of it belongs to the organisation that wrote it.
alter table casusoverleg enable row level security;
alter table overlegdeelname enable row level security;
alter table agendapunt enable row level security;
alter table overlegverslag enable row level security;
grant select, insert, update (gesloten_op, verslag, vervallen_op) on casusoverleg to loopplank_server;
grant select, insert, update (vervallen_op) on overlegdeelname, agendapunt, overlegverslag to loopplank_server;
do $$
declare
  tabel text;
begin
  foreach tabel in array array['casusoverleg', 'overlegdeelname'] loop
    execute format('drop policy if exists lezen on %I', tabel);
    execute format('create policy lezen on %I for select to loopplank_server
      using (verband_id = any (actor.verbanden()))', tabel);
    execute format('drop policy if exists toevoegen on %I', tabel);
    execute format('create policy toevoegen on %I for insert to loopplank_server
      with check (verband_id = any (actor.verbanden()) and door = actor.medewerker())', tabel);
    execute format('drop policy if exists sluiten on %I', tabel);
    execute format('create policy sluiten on %I for update to loopplank_server
      using (verband_id = any (actor.verbanden()))', tabel);
  end loop;
end $$;
drop policy if exists act on agendapunt;
create policy act on agendapunt to loopplank_server
  using (casus_id = any (actor.casussen()))
  with check (verband_id = any (actor.verbanden()) and casus_id = any (actor.casussen()) and door = actor.medewerker());
drop policy if exists sluiten on agendapunt;
create policy sluiten on agendapunt for update to loopplank_server using (casus_id = any (actor.casussen()));
drop policy if exists act on overlegverslag;
create policy act on overlegverslag to loopplank_server
  using (casus_id = any (actor.casussen()) and organisatie_id = actor.organisatie())
  with check (verband_id = any (actor.verbanden()) and casus_id = any (actor.casussen())
    and organisatie_id = actor.organisatie() and door = actor.medewerker());
drop policy if exists sluiten on overlegverslag;
create policy sluiten on overlegverslag for update to loopplank_server
  using (casus_id = any (actor.casussen()) and organisatie_id = actor.organisatie());

-- The selection table: what a partner says is added in its own name and never changed; a verdict and what is still needed are
-- acts like others.
alter table criteriumoordeel enable row level security;
grant select, insert on criteriumoordeel to loopplank_server;
drop policy if exists act on criteriumoordeel;
create policy act on criteriumoordeel to loopplank_server
  using (casus_id = any (actor.casussen()))
  with check (verband_id = any (actor.verbanden()) and casus_id = any (actor.casussen())
    and organisatie_id = actor.organisatie() and door = actor.medewerker());
do $$
declare
  tabel text;
begin
  foreach tabel in array array['beoordeling', 'benodigdheid'] loop
    execute format('alter table %I enable row level security', tabel);
    execute format('grant select, insert, update (vervallen_op) on %I to loopplank_server', tabel);
    execute format('drop policy if exists act on %I', tabel);
    execute format('create policy act on %I to loopplank_server
      using (casus_id = any (actor.casussen()))
      with check (verband_id = any (actor.verbanden()) and casus_id = any (actor.casussen())
        and door = actor.medewerker())', tabel);
    execute format('drop policy if exists sluiten on %I', tabel);
    execute format('create policy sluiten on %I for update to loopplank_server
      using (casus_id = any (actor.casussen()))', tabel);
  end loop;
end $$;

-- What pays for places is of the verband and tells of nobody. Its organisation corrects it; what is granted from it is
-- counted by who has a casus in hand, and held by the checks of the table.
alter table financieringsbron enable row level security;
grant select, insert, update (vervallen_op, vergeven, gereserveerd) on financieringsbron to loopplank_server;
drop policy if exists lezen on financieringsbron;
create policy lezen on financieringsbron for select to loopplank_server using (verband_id = any (actor.verbanden()));
drop policy if exists toevoegen on financieringsbron;
create policy toevoegen on financieringsbron for insert to loopplank_server
  with check (verband_id = any (actor.verbanden()) and organisatie_id = actor.organisatie() and door = actor.medewerker());
drop policy if exists bijhouden on financieringsbron;
create policy bijhouden on financieringsbron for update to loopplank_server
  using (verband_id = any (actor.verbanden())
    and (organisatie_id = actor.organisatie() or cardinality(actor.casussen()) > 0));

-- What partners arrange outside any casus: known to who works in the verband. A partner tells of itself how it stands with a
-- call; the guide of experts is kept by who has that role, which the domain asks.
alter table oproepstand enable row level security;
alter table regiodeskundige enable row level security;
grant select, insert, update (vervallen_op) on oproepstand, regiodeskundige to loopplank_server;
do $$
declare
  tabel text;
begin
  foreach tabel in array array['oproepstand', 'regiodeskundige'] loop
    execute format('drop policy if exists lezen on %I', tabel);
    execute format('create policy lezen on %I for select to loopplank_server
      using (verband_id = any (actor.verbanden()))', tabel);
    execute format('drop policy if exists toevoegen on %I', tabel);
    execute format('create policy toevoegen on %I for insert to loopplank_server
      with check (verband_id = any (actor.verbanden()) and organisatie_id = actor.organisatie()
        and door = actor.medewerker())', tabel);
  end loop;
end $$;
drop policy if exists sluiten on oproepstand;
create policy sluiten on oproepstand for update to loopplank_server
  using (verband_id = any (actor.verbanden()) and organisatie_id = actor.organisatie());
drop policy if exists sluiten on regiodeskundige;
create policy sluiten on regiodeskundige for update to loopplank_server using (verband_id = any (actor.verbanden()));

-- What the actor may read of each casus, and until when: from the running part in it (or one that ended, as long as the
-- afrondingstermijn lasts), as coordinator of an organisation in an open one, or as the inwoner it is about. A conditional
-- cell counts only while an instemming for the own organisation covers that gegeven.
create view inzage.toegang with (security_barrier) as
select
  c.verband_id, c.id as casus_id, n.tot, n.rollen, actor.organisatie() as organisatie_id,
  case when n.met_instemming & ~n.altijd = 0::bit(116) then n.altijd
    else n.altijd | (n.met_instemming & coalesce((
      select bit_or(i.omvang)
      from instemming i
      where i.verband_id = c.verband_id and i.casus_id = c.id and i.ontvanger_id = actor.organisatie()
        and i.vervallen_op is null and i.periode @> actor.vandaag()
    ), 0::bit(116))) end as niveaus
from casus c
cross join lateral (
  select
    bit_or(r.altijd) as altijd, bit_or(r.met_instemming) as met_instemming, array_agg(r.rol) as rollen,
    case when bool_or(r.tot is null) then null else max(r.tot) end as tot
  from (
    select r.altijd, r.met_instemming, r.rol, b.inzage_tot as tot
    from betrokkenheid b
    join actor.rechten() r on r.soort = 'rol' and r.verband_id = b.verband_id and r.rol = b.rol
    where b.verband_id = c.verband_id and b.casus_id = c.id and b.medewerker_id = actor.medewerker()
      and b.vervallen_op is null and (upper_inf(b.periode) or b.inzage_tot >= actor.vandaag())
    union all
    select r.altijd, r.met_instemming, null, null
    from actor.rechten() r
    where r.soort = 'coordinatie' and r.verband_id = c.verband_id and c.gesloten_op is null
      and actor.organisatie() = any (c.organisaties)
    union all
    select r.altijd, r.met_instemming, null, null
    from actor.rechten() r
    where r.soort = 'deelnemer' and r.verband_id = c.verband_id and c.deelnemer_id = any (actor.deelnemers())
  ) r
) n
where n.altijd is not null;
grant select on inzage.toegang to loopplank_server;

-- The same, and of the open casussen of a verband with a selection table what the kandidaatkaart shows to who sits there
-- without a part in the casus (`tafel`). Nothing but the nouns of the card is read through this view.
create view inzage.aan_tafel with (security_barrier) as
select d.verband_id, d.casus_id, d.organisatie_id, bit_or(d.niveaus) as niveaus
from (
  select t.verband_id, t.casus_id, t.organisatie_id, t.niveaus
  from inzage.toegang t
  union all
  select
    c.verband_id, c.id, actor.organisatie(),
    r.altijd | (r.met_instemming & coalesce((
      select bit_or(i.omvang)
      from instemming i
      where i.verband_id = c.verband_id and i.casus_id = c.id and i.ontvanger_id = actor.organisatie()
        and i.vervallen_op is null and i.periode @> actor.vandaag()
    ), 0::bit(116)))
  from actor.rechten() r
  join casus c on c.verband_id = r.verband_id and c.gesloten_op is null
  join programmaversie p on p.programma = c.programma and p.versie = c.programmaversie
  where r.soort = 'tafel' and p.inhoud -> 'selectietafel' is not null
) d
group by d.verband_id, d.casus_id, d.organisatie_id;
grant select on inzage.aan_tafel to loopplank_server;

-- Each noun says once under which gegeven of the access matrix it falls, which columns make its summary, and which its
-- bare existence. Everything that is read of it, anywhere, comes through the view that is made of that. A row that one
-- may not see is not there; a column that one may not see is empty; `graad` tells which of the three it is. `zichtbaar` says
-- of a noun of which the summary has not every row, which rows it has.
create table inzage.gegeven (
  noun text primary key,
  categorie int check (categorie between 1 and 29),
  samenvatting text[] not null,
  bestaan text[] not null
);

create procedure inzage.toon(
  noun text, nummer text, samenvatting text[], bestaan text[] default '{}', bron text default null,
  eigen text default 'x.organisatie_id = t.organisatie_id', zichtbaar text default 'true',
  toegang text default 'toegang'
)
language plpgsql
as $$
declare
  kolommen text;
begin
  insert into inzage.gegeven
  values (noun, case when nummer ~ '^[0-9]+$' then nummer::int end, samenvatting, bestaan);
  execute format('create temporary view bron as select * from %s x', coalesce(bron, format('%I', noun)));
  select string_agg(case
      when naam in ('verband_id', 'casus_id', 'id', 'versie', 'vervallen_op') or naam = any (bestaan)
        then format('g.%I', naam)
      when naam in ('organisatie_id', 'door', 'geregistreerd_op') or naam = any (samenvatting)
        then format('case when g.graad > 1 then g.%1$I end as %1$I', naam)
      else format('case when g.graad > 2 then g.%1$I end as %1$I', naam)
    end, ', ' order by plek)
  into kolommen
  from (
    select attname::text as naam, attnum as plek
    from pg_attribute
    where attrelid = to_regclass('pg_temp.bron') and attnum > 0 and not attisdropped
  ) k;
  drop view bron;
  -- How much of a row that is, is reckoned once per row and not once per column: so that is a view of its own.
  execute format('create view inzage.%I with (security_barrier) as
    select x.*, %s as eigen, actor.graad(t.niveaus, %s, %s) as graad
    from inzage.%I t
    join %s x on x.verband_id = t.verband_id and x.casus_id = t.casus_id',
    noun || '_naar_graad', eigen, nummer, eigen, toegang, coalesce(bron, format('%I', noun)));
  execute format('create view inzage.%I with (security_barrier) as
    select g.graad, g.eigen, %s
    from inzage.%I g
    where g.graad > 0 and (%s)', noun, kolommen, noun || '_naar_graad', zichtbaar);
  execute format('grant select on inzage.%I to loopplank_server', noun);
end $$;

-- Who it is: the summary is the name without the date of birth.
call inzage.toon('deelnemer', '1', '{naam}', bron =>
  '(select d.*, c.id as casus_id from deelnemer d
    join casus c on c.verband_id = d.verband_id and c.deelnemer_id = d.id)', eigen => 'false');
call inzage.toon('verslag', '12', '{}', '{gesprek_id}');
call inzage.toon('gesprek', '13', '{datum,gevoerd}');
call inzage.toon('contactpoging', '13', '{datum}');
-- An afspraak is also one's own when one sees to it.
call inzage.toon('afspraak', '14', '{datum,wie,eigenaar_id,gemaakt_op,casusoverleg_id,afloop,afloop_datum}', '{afloop}',
  eigen => '(x.organisatie_id = t.organisatie_id or x.eigenaar_id = actor.medewerker())');
-- That a casus is on the agenda of a casusoverleg is an afspraak of colleagues to speak of it; the question is all of it.
call inzage.toon('agendapunt', '14', '{casusoverleg_id,datum,uitkomst}');
call inzage.toon('overlegverslag', '12', '{}', '{agendapunt_id}');
call inzage.toon('aanbod', '16', '{soort,richting,passend,datum,antwoord,antwoord_datum,volgende_stap}', '{antwoord}');
call inzage.toon('traject', '16', '{aanbod_id,soort,richting,passend,periode,afloop}', '{aanbod_id,afloop}');
call inzage.toon('plaatsing', '21', '{vorm,betaald,regulier,sinds,afloop}', '{afloop}', bron =>
  '(select p.*, lower(p.periode) as sinds from plaatsing p)');
call inzage.toon('uitstroom', '21', '{soort,telt,datum}', '{datum}');
-- Where somebody is lent out to, and since when, is the summary; of the hours paid for it that there are some.
call inzage.toon('detachering', '23', '{inlener,periode,afloop}');
call inzage.toon('verloonde_uren', '23', '{detachering_id,maand}');
-- A place and what it costs (26). The matrix knows no summary of it: who decides or pays sees all, who carries it out the own.
call inzage.toon('trajectplek', '26', '{}');
-- Contact with an employer (9): who pays knows that the search goes on, and not with whom.
call inzage.toon('werkgevercontact', '9', '{datum}');
-- That somebody is accountable, and who, is what everybody on a casus knows (25: others that it runs).
call inzage.toon('regie', '25', '{}', '{medewerker_id,organisatie_id,periode,door,geregistreerd_op}');
call inzage.toon('betrokkenheid', '25', '{}',
  '{medewerker_id,organisatie_id,rol,met_regie,periode,inzage_tot,door,geregistreerd_op}');

-- Since when, and until when, a person stands on a list: under the gegeven that the programme names for that list, and of
-- the lists that no vergelijking brought together only to the supplier. Nothing else of a list comes through here.
call inzage.toon('lijstvermelding', 'x.categorie', '{}', '{soort,loopt}', bron =>
  '(select v.verband_id, c.id as casus_id, v.id, v.versie, v.soort, v.organisatie_id, v.periode,
      upper_inf(v.periode) as loopt, k.categorie
    from casus c
    join koppeling k on k.verband_id = c.verband_id and k.deelnemer_id = c.deelnemer_id
    join lijstvermelding v
      on v.verband_id = k.verband_id and v.bsn_id = k.bsn_id and v.soort = k.soort and v.vervallen_op is null)',
  eigen => 'x.organisatie_id = actor.organisatie() and x.categorie <> 2');

-- A kenmerk that was recorded falls under the gegeven that the programme names for it. The summary is the value of now, of
-- those kenmerken that belong in it; the existence is that it is known. What was known before, only who sees everything.
call inzage.toon('waarneming', 'x.categorie', '{waarde,datum}', '{kenmerk,categorie}', bron =>
  '(select w.*, w.vervallen_op is null and not exists (
      select from waarneming l
      where l.verband_id = w.verband_id and l.casus_id = w.casus_id and l.kenmerk = w.kenmerk and l.vervallen_op is null
        and (l.datum, l.geregistreerd_op, l.id) > (w.datum, w.geregistreerd_op, w.id)
    ) as van_nu
    from waarneming w)',
  zichtbaar => 'g.graad > 2 or (g.van_nu and (g.in_samenvatting or g.graad = 1))');
-- How to reach the person (3): the summary is the own telephone number, and how that person likes to be approached.
call inzage.toon('contactgegeven', '3', '{soort,van,voorkeur,nummer,datum,einddatum}', bron =>
  '(select c.*, case when c.soort = ''telefoon'' then c.waarde end as nummer from contactgegeven c)',
  zichtbaar => 'g.graad > 2 or (g.van = ''deelnemer'' and (g.soort = ''telefoon'' or g.voorkeur))');
-- The number by which the state knows the person (2), as each supplier knows it.
call inzage.toon('bsn', '2', '{}', bron =>
  '(select k.verband_id, c.id as casus_id, p.id, p.organisatie_id, p.versleuteld
    from casus c
    join koppeling k on k.verband_id = c.verband_id and k.deelnemer_id = c.deelnemer_id
    join bsn p on p.verband_id = k.verband_id and p.id = k.bsn_id)');

-- The selection table (20): the summary is everything but what somebody wrote.
call inzage.toon('criteriumoordeel', '20', '{criterium,antwoord,datum}', toegang => 'aan_tafel');
call inzage.toon('beoordeling', '20', '{datum,oordeel}', toegang => 'aan_tafel');
call inzage.toon('benodigdheid', '20', '{criterium,soort,aanbieder_id,datum,opnieuw_op,afloop,afloop_datum}',
  toegang => 'aan_tafel');
-- What is known now of the kenmerken that a criterium names, each under its own gegeven, from its summary on.
create view inzage.kaartkenmerk with (security_barrier) as
select g.verband_id, g.casus_id, g.id, g.kenmerk, g.waarde, g.datum
from (
  select w.*, actor.graad(t.niveaus, w.categorie, w.organisatie_id = t.organisatie_id) as graad
  from inzage.aan_tafel t
  join casus c on c.verband_id = t.verband_id and c.id = t.casus_id
  join programmaversie p on p.programma = c.programma and p.versie = c.programmaversie
  join waarneming w on w.verband_id = c.verband_id and w.casus_id = c.id and w.vervallen_op is null
  where exists (
    select from json_each(p.inhoud -> 'selectietafel' -> 'criteria') k where k.value ->> 'kenmerk' = w.kenmerk
  ) and not exists (
    select from waarneming l
    where l.verband_id = w.verband_id and l.casus_id = w.casus_id and l.kenmerk = w.kenmerk and l.vervallen_op is null
      and (l.datum, l.geregistreerd_op, l.id) > (w.datum, w.geregistreerd_op, w.id)
  )
) g
where g.graad > 2 or (g.graad = 2 and g.in_samenvatting);
grant select on inzage.kaartkenmerk to loopplank_server;
-- One candidate: a number, how far the table is, and the name for who may know it (1).
create view inzage.kandidaat with (security_barrier) as
select
  t.verband_id, t.casus_id, c.programma, c.programmaversie, c.begindatum, c.gesloten_op,
  right(c.id::text, 8) as volgorde, coalesce(b.oordeel, 'te_beoordelen') as stand, d.id as deelnemer_id,
  case when actor.graad(t.niveaus, 1, false) > 1 then d.naam end as naam
from inzage.aan_tafel t
join casus c on c.verband_id = t.verband_id and c.id = t.casus_id
join programmaversie p on p.programma = c.programma and p.versie = c.programmaversie
join deelnemer d on d.verband_id = c.verband_id and d.id = c.deelnemer_id
left join lateral (
  select x.oordeel
  from beoordeling x
  where x.verband_id = c.verband_id and x.casus_id = c.id and x.vervallen_op is null
    and actor.graad(t.niveaus, 20, x.organisatie_id = t.organisatie_id) > 1
  order by x.datum desc, x.geregistreerd_op desc, x.id desc
  limit 1
) b on true
where p.inhoud -> 'selectietafel' is not null and actor.graad(t.niveaus, 20, true) > 0;
grant select on inzage.kandidaat to loopplank_server;

-- The casus itself. Its phase and who is accountable fall under overdracht (25), what asks for attention under signalen
-- (24, of which one's own are those of one's own regie), the last conversation under gesprek (13). A phase that follows from
-- kenmerken falls under the gegevens of those as well.
insert into inzage.gegeven
values ('casus', 24, '{aandacht_datum,aandacht_reden}', '{}');
create view inzage.casus with (security_barrier) as
select
  c.verband_id, c.id, c.programma, c.programmaversie, c.begindatum, c.geopend_op, c.gesloten_op, t.niveaus, t.tot, t.rollen,
  case when g.overdracht > 0 and coalesce(f.altijd, 0::bit(116)) & ~t.niveaus = 0::bit(116) then c.fase end as fase,
  case when g.overdracht > 0 then c.regisseur_id end as regisseur_id,
  case when g.overdracht > 0 then c.betrokken end as betrokken,
  g.overdracht > 0 and c.overdracht_id is not null as overdracht_open,
  case when g.signaal > 1 then c.aandacht_datum end as aandacht_datum,
  case when g.signaal > 1 then c.aandacht_reden end as aandacht_reden,
  case when g.signaal > 2 and (c.aandacht_reden <> 'afspraak' or actor.graad(t.niveaus, 14, false) > 2)
    and (c.aandacht_reden <> 'benodigdheid' or actor.graad(t.niveaus, 20, false) > 2)
    then c.aandacht_tekst end as aandacht_tekst,
  case when g.gesprek > 1 then c.laatste_gesprek end as laatste_gesprek
from inzage.toegang t
join casus c on c.verband_id = t.verband_id and c.id = t.casus_id
left join actor.rechten() f on f.soort = 'fase' and f.verband_id = t.verband_id
cross join lateral (
  select
    actor.graad(t.niveaus, 25, false) as overdracht,
    actor.graad(t.niveaus, 24, c.regisseur_id = actor.medewerker()) as signaal,
    actor.graad(t.niveaus, 13, false) as gesprek
) g;
grant select on inzage.casus to loopplank_server;

-- An overdracht (25) is seen by the casusteam, by the organisation that is asked, and while it waits by the coordinator
-- it escalates to (or, should that colleague be away, another coordinator of the same organisation). Who is asked reads
-- by the own roles in the verband, and the name only while it waits. Who offered it before keeps the fact that there was
-- one, not the person. The existence is that one runs; between whom, and since when, is the summary. Why is read by
-- sender, receiver and whoever hears that no answer came.
insert into inzage.gegeven
values ('overdracht', 25, '{van_medewerker_id,van_organisatie_id,naar_medewerker_id,naar_organisatie_id,antwoord_voor,
  escalatie_id,escalatie_organisatie_id,datum}', '{open,casus_zichtbaar}');
create view inzage.overdracht with (security_barrier) as
select
  g.verband_id, g.id, g.casus_id, g.open, g.in_casus as casus_zichtbaar, g.eigen, g.graad, g.gevraagd,
  case when g.graad > 1 then g.van_organisatie_id end as van_organisatie_id,
  case when g.graad > 1 then g.van_medewerker_id end as van_medewerker_id,
  case when g.graad > 1 then g.naar_organisatie_id end as naar_organisatie_id,
  case when g.graad > 1 then g.naar_medewerker_id end as naar_medewerker_id,
  case when g.graad > 1 then g.escalatie_organisatie_id end as escalatie_organisatie_id,
  case when g.graad > 1 then g.escalatie_id end as escalatie_id,
  case when g.graad > 1 then g.antwoord_voor end as antwoord_voor,
  case when g.graad > 1 then g.datum end as datum,
  case when g.graad > 1 then g.door end as door,
  case when g.graad > 1 then g.geregistreerd_op end as geregistreerd_op,
  case when g.graad > 2 and (g.open or g.in_casus) then g.reden end as reden,
  case when actor.graad(g.niveaus, 1, false) > 1 and (g.in_casus or (g.open and g.betrokken_bij)) then g.deelnemer_id end
    as deelnemer_id,
  g.regisseur_id = actor.medewerker() or (g.van_organisatie_id = actor.organisatie()
    and g.verband_id = any (actor.coordinatie())) as heeft_regie
from (
  select
    v.*, actor.graad(v.niveaus, 25, v.eigen) as graad
  from (
    select
      x.*, c.overdracht_id is not distinct from x.id as open, c.deelnemer_id, c.regisseur_id,
      t.niveaus is not null as in_casus, coalesce(t.niveaus, (
        select r.altijd
        from actor.rechten() r
        where r.soort = 'verband' and r.verband_id = x.verband_id
      )) as niveaus,
      actor.organisatie() in (x.van_organisatie_id, x.naar_organisatie_id)
        or x.escalatie_id = actor.medewerker()
        or (x.escalatie_organisatie_id = actor.organisatie() and x.verband_id = any (actor.coordinatie())) as eigen,
      x.naar_organisatie_id = actor.organisatie()
        and (x.naar_medewerker_id is null or x.naar_medewerker_id = actor.medewerker()
          or x.verband_id = any (actor.coordinatie())) as gevraagd,
      x.naar_organisatie_id = actor.organisatie() or x.escalatie_organisatie_id = actor.organisatie() as betrokken_bij
    from overdracht x
    join casus c on c.verband_id = x.verband_id and c.id = x.casus_id
    left join inzage.toegang t on t.verband_id = x.verband_id and t.casus_id = x.casus_id
    where t.niveaus is not null
      or (x.verband_id = any (actor.verbanden()) and (
        x.van_medewerker_id = actor.medewerker()
        or (x.naar_organisatie_id = actor.organisatie()
          and (x.naar_medewerker_id is null or x.naar_medewerker_id = actor.medewerker()
            or x.verband_id = any (actor.coordinatie())))
        or (c.overdracht_id = x.id
          and (x.escalatie_id = actor.medewerker()
            or (x.escalatie_organisatie_id = actor.organisatie() and x.verband_id = any (actor.coordinatie()))))))
  ) v
) g
where g.graad > 0;
grant select on inzage.overdracht to loopplank_server;

-- Which overdrachten wait for one colleague of the own organisation: that alone, so that a coordinator can let somebody
-- leave whatever the access matrix shows a coordinator.
create view inzage.overdracht_aan_collega with (security_barrier) as
select x.verband_id, x.casus_id, x.naar_medewerker_id
from casus c
join overdracht x on x.verband_id = c.verband_id and x.id = c.overdracht_id
where c.overdracht_id is not null and x.verband_id = any (actor.coordinatie())
  and x.naar_organisatie_id = actor.organisatie() and x.naar_medewerker_id is not null;
grant select on inzage.overdracht_aan_collega to loopplank_server;

-- The name of who is handed over, for who may know it.
create view inzage.overdracht_deelnemer with (security_barrier) as
select x.verband_id, x.id as overdracht_id, d.id as deelnemer_id, d.naam
from inzage.overdracht x
join deelnemer d on d.verband_id = x.verband_id and d.id = x.deelnemer_id;
grant select on inzage.overdracht_deelnemer to loopplank_server;

-- The answer is seen by whoever sees the overdracht; its explanation like the reason.
insert into inzage.gegeven
values ('overdracht_antwoord', 25, '{overdracht_id,uitkomst,volgende_stap,datum}', '{}');
create view inzage.overdracht_antwoord with (security_barrier) as
select
  a.verband_id, a.overdracht_id, a.casus_id, a.uitkomst, a.volgende_stap,
  case when x.graad > 2 and (x.open or x.casus_zichtbaar) then a.toelichting end as toelichting, a.datum, a.door,
  a.geregistreerd_op
from overdracht_antwoord a
join inzage.overdracht x on x.verband_id = a.verband_id and x.casus_id = a.casus_id and x.id = a.overdracht_id
where x.graad > 1;
grant select on inzage.overdracht_antwoord to loopplank_server;

-- What the deelnemer agreed to share (27). Of which gegevens it is would tell that they are there; so it is seen by who
-- gives and who receives, and by others only when they may know that each of those gegevens exists.
insert into inzage.gegeven
values ('instemming', 27, '{ontvanger_id,ontvanger_kolom,begindatum,periode}', '{}');
create view inzage.instemming with (security_barrier) as
select
  g.verband_id, g.casus_id, g.id, g.versie, g.vervallen_op, g.graad, g.eigen, g.organisatie_id, g.ontvanger_id,
  g.ontvanger_kolom, g.begindatum, g.periode, g.door, g.geregistreerd_op,
  case when g.graad > 2 then g.soort end as soort, case when g.graad > 2 then g.categorieen end as categorieen,
  case when g.graad > 2 then g.gegeven_door end as gegeven_door,
  case when g.graad > 2 then g.intrekking end as intrekking
from (
  select x.*, e.eigen, actor.graad(t.niveaus, 27, e.eigen) as graad
  from inzage.toegang t
  join instemming x on x.verband_id = t.verband_id and x.casus_id = t.casus_id
  cross join lateral (
    select x.organisatie_id = actor.organisatie() or coalesce(x.ontvanger_id = actor.organisatie(), false) as eigen
  ) e
  where e.eigen or x.omvang & ~t.niveaus & repeat('0001', 29)::bit(116) = 0::bit(116)
) g
where g.graad > 1;
grant select on inzage.instemming to loopplank_server;

-- What was given to whom, under the same rule.
insert into inzage.gegeven
values ('verstrekking', 27, '{categorie,niveau,ontvanger_id,ontvanger_kolom,grondslag,datum}', '{}');
create view inzage.verstrekking with (security_barrier) as
select
  g.verband_id, g.casus_id, g.id, g.graad, g.eigen, g.organisatie_id, g.categorie, g.niveau, g.ontvanger_id,
  g.ontvanger_kolom, g.grondslag, g.datum, g.door, g.geregistreerd_op,
  case when g.graad > 2 then g.doel end as doel, case when g.graad > 2 then g.gevraagd_door end as gevraagd_door,
  case when g.graad > 2 then g.voorwaarden end as voorwaarden
from (
  select x.*, e.eigen, actor.graad(t.niveaus, 27, e.eigen) as graad
  from inzage.toegang t
  join verstrekking x on x.verband_id = t.verband_id and x.casus_id = t.casus_id
  cross join lateral (
    select x.organisatie_id = actor.organisatie() or coalesce(x.ontvanger_id = actor.organisatie(), false) as eigen
  ) e
  where e.eigen or actor.graad(t.niveaus, x.categorie, false) > 0
) g
where g.graad > 1;
grant select on inzage.verstrekking to loopplank_server;

-- Formal steps: an aanvraag, what holds up or lengthens its term, the besluit and the bezwaar (the row of the matrix that the
-- programme names). Who asked sees as its own what becomes of it. The existence is that one runs.
do $$
declare
  tabel text;
begin
  foreach tabel in array array['aanvraag', 'opschorting', 'verlenging', 'besluit', 'bezwaar'] loop
    execute format('alter table %I enable row level security', tabel);
    execute format('grant select, insert, update (vervallen_op) on %I to loopplank_server', tabel);
    execute format('drop policy if exists act on %I', tabel);
    execute format('create policy act on %I to loopplank_server
      using (casus_id = any (actor.casussen()))
      with check (verband_id = any (actor.verbanden()) and casus_id = any (actor.casussen())
        and door = actor.medewerker())', tabel);
    execute format('drop policy if exists sluiten on %I', tabel);
    execute format('create policy sluiten on %I for update to loopplank_server
      using (casus_id = any (actor.casussen()))', tabel);
  end loop;
end $$;
call inzage.toon('aanvraag', 'x.categorie', '{ontvangen_op,uiterlijke_datum,verwachte_datum,ingetrokken_op,besloten}',
  '{soort,categorie,loopt}', bron =>
  '(select a.*, b.id is not null as besloten,
      a.vervallen_op is null and a.ingetrokken_op is null and b.id is null as loopt
    from aanvraag a
    left join besluit b on b.verband_id = a.verband_id and b.aanvraag_id = a.id and b.vervallen_op is null
      and b.herroepen_op is null)',
  zichtbaar => 'g.graad > 1 or g.loopt');
call inzage.toon('opschorting', 'x.categorie', '{aanvraag_id,periode}', eigen =>
  't.organisatie_id in (x.organisatie_id, x.aanvrager_id)', zichtbaar => 'g.graad > 1');
call inzage.toon('verlenging', 'x.categorie', '{aanvraag_id,duur,meegedeeld_op}', eigen =>
  't.organisatie_id in (x.organisatie_id, x.aanvrager_id)', zichtbaar => 'g.graad > 1');
call inzage.toon('besluit', 'x.categorie', '{aanvraag_id,soort,datum,gevolg,herroepen_op}', eigen =>
  't.organisatie_id in (x.organisatie_id, x.aanvrager_id)', zichtbaar => 'g.graad > 1');
call inzage.toon('bezwaar', 'x.categorie', '{aanvraag_id,ingediend_op,uiterlijke_datum,uitkomst,datum}', eigen =>
  't.organisatie_id in (x.organisatie_id, x.aanvrager_id)', zichtbaar => 'g.graad > 1');

drop procedure inzage.toon;

-- The agenda of a casusoverleg for who sits there: which casussen are on it. Of a casus in which one has no part the pages
-- tell its number alone.
create view inzage.agenda with (security_barrier) as
select x.verband_id, x.casusoverleg_id, x.id, x.casus_id
from overlegdeelname d
join agendapunt x on x.verband_id = d.verband_id and x.casusoverleg_id = d.casusoverleg_id and x.vervallen_op is null
where d.medewerker_id = actor.medewerker() and d.vervallen_op is null and d.verband_id = any (actor.verbanden());
grant select on inzage.agenda to loopplank_server;

-- Which casussen wait for the casusoverleg that is moved or called off, so that who keeps it takes them along, also those in
-- which one has no part; and whether anything came of them yet.
create view inzage.overlegagenda with (security_barrier) as
select
  x.verband_id, x.casusoverleg_id, x.casus_id, x.uitkomst is not null or exists (
    select from overlegverslag v where v.verband_id = x.verband_id and v.agendapunt_id = x.id
  ) or exists (
    select from afspraak a
    where a.verband_id = x.verband_id and a.casus_id = x.casus_id and a.casusoverleg_id = x.casusoverleg_id
  ) as besproken
from agendapunt x
where x.verband_id = any (actor.verbanden()) and x.casusoverleg_id = actor.casusoverleg() and x.vervallen_op is null;
grant select on inzage.overlegagenda to loopplank_server;

-- Who sits at the table for a casus, with the part that each has in it and what the deelnemer's instemmingen open for the
-- organisation of each; only for who has a part in it. From this it is reckoned how much of it all of them may see.
create view inzage.overlegtafel with (security_barrier) as
select
  x.verband_id, x.casus_id, x.id as agendapunt_id, d.medewerker_id, d.organisatie_id,
  d.medewerker_id <> all (x.weg) as aanwezig, d.medewerker_id = any (c.betrokken) as in_team,
  array(
    select b.rol
    from betrokkenheid b
    join aanstelling a on a.verband_id = b.verband_id and a.medewerker_id = b.medewerker_id and a.rol = b.rol
    where b.verband_id = x.verband_id and b.casus_id = x.casus_id and b.medewerker_id = d.medewerker_id
      and b.vervallen_op is null and (upper_inf(b.periode) or b.inzage_tot >= actor.vandaag())
      and a.vervallen_op is null and a.periode @> actor.vandaag()
    order by b.rol
  ) as rollen,
  coalesce((
    select bit_or(i.omvang)
    from instemming i
    where i.verband_id = x.verband_id and i.casus_id = x.casus_id and i.ontvanger_id = d.organisatie_id
      and i.vervallen_op is null and i.periode @> actor.vandaag()
  ), 0::bit(116)) as omvang
from inzage.toegang t
join casus c on c.verband_id = t.verband_id and c.id = t.casus_id
join agendapunt x on x.verband_id = t.verband_id and x.casus_id = t.casus_id and x.vervallen_op is null
join overlegdeelname d on d.verband_id = x.verband_id and d.casusoverleg_id = x.casusoverleg_id and d.vervallen_op is null;
grant select on inzage.overlegtafel to loopplank_server;

-- The overdrachten that wait for the actor: for an answer (`gevraagd`), or as coordinator of the organisation that hears it
-- when no answer came in time (`escalatie`).
create view inzage.overdracht_wacht with (security_barrier) as
select w.*
from (
  select
    c.verband_id, c.id as casus_id, c.betrokken, x.antwoord_voor,
    x.naar_organisatie_id = actor.organisatie()
      and coalesce(x.naar_medewerker_id = actor.medewerker(), true) as gevraagd,
    c.verband_id = any (actor.coordinatie()) and x.escalatie_organisatie_id = actor.organisatie() as escalatie
  from casus c
  join overdracht x on x.verband_id = c.verband_id and x.id = c.overdracht_id
  where c.overdracht_id is not null and c.verband_id = any (actor.verbanden())
) w
where w.gevraagd or w.escalatie;
grant select on inzage.overdracht_wacht to loopplank_server;

-- The caseload of a colleague, from the team and not from the casussen, so that it costs what the caseload costs; and for
-- a coordinator the casussen whose overdracht may not be answered in time. `rollen` is empty for who is not in the team.
-- `moment` is what the list is sorted by: of a casus whose signals one may not see it says nothing. What one may see is
-- reckoned once per casus: `offset 0` keeps the planner from writing it out in every column.
create view inzage.werkvoorraad with (security_barrier) as
select
  w.verband_id, w.casus_id, w.programma, w.programmaversie, w.begindatum, w.rollen, w.antwoord_voor,
  case when w.overdracht > 0 and w.fase_vraagt & ~w.niveaus = 0::bit(116) then w.fase end as fase,
  case when w.overdracht > 0 then w.regisseur_id end as regisseur_id,
  case when w.signaal > 1 then w.aandacht_datum end as aandacht_datum,
  case when w.signaal > 1 then w.aandacht_reden end as aandacht_reden,
  case when w.signaal > 2 and (w.aandacht_reden <> 'afspraak' or w.afspraak > 2)
    and (w.aandacht_reden <> 'benodigdheid' or actor.graad(w.niveaus, 20, false) > 2) then w.aandacht_tekst end
    as aandacht_tekst,
  case when w.gesprek > 1 then w.laatste_gesprek end as laatste_gesprek,
  case when w.gesprek > 1 then coalesce(w.laatste_gesprek, w.begindatum) end as stil_sinds,
  coalesce(case when w.signaal > 1 then w.aandacht_datum end, w.antwoord_voor, '9999-12-31') as moment,
  w.niveaus is not null as casus_zichtbaar, w.regisseur_id is null as geen_regisseur,
  w.aandacht_datum is null as geen_moment, w.deelnemer_id, case when w.persoon > 1 then w.naam end as naam,
  case when w.persoon > 2 then w.geboortedatum end as geboortedatum
from (
  select
    n.*, actor.graad(n.niveaus, 1, false) as persoon, actor.graad(n.niveaus, 13, false) as gesprek,
    actor.graad(n.niveaus, 14, false) as afspraak, actor.graad(n.niveaus, 25, false) as overdracht,
    actor.graad(n.niveaus, 24, n.regisseur_id = actor.medewerker()) as signaal
  from (
    select
      w.verband_id, w.casus_id, w.rollen, w.antwoord_voor, c.programma, c.programmaversie, c.begindatum, c.fase,
      c.regisseur_id, c.aandacht_datum, c.aandacht_reden, c.aandacht_tekst, c.laatste_gesprek, d.id as deelnemer_id,
      d.naam, d.geboortedatum, coalesce(f.altijd, 0::bit(116)) as fase_vraagt,
      case
        when w.antwoord_voor is not null and not actor.organisatie() = any (c.organisaties) then null
        when w.met_instemming & ~w.altijd & (('x' || rpad('f', 29, '0'))::bit(116) | coalesce(f.altijd, 0::bit(116)))
          = 0::bit(116) then w.altijd
        else w.altijd | (w.met_instemming & coalesce((
          select bit_or(i.omvang)
          from instemming i
          where i.verband_id = c.verband_id and i.casus_id = c.id and i.ontvanger_id = actor.organisatie()
            and i.vervallen_op is null and i.periode @> actor.vandaag()
        ), 0::bit(116)))
      end as niveaus
    from (
      select
        b.verband_id, b.casus_id, array_agg(b.rol) as rollen, null::date as antwoord_voor, bit_or(r.altijd) as altijd,
        bit_or(r.met_instemming) as met_instemming
      from actor.rechten() r
      join betrokkenheid b on b.verband_id = r.verband_id and b.rol = r.rol
      where r.soort = 'rol' and b.medewerker_id = actor.medewerker() and b.vervallen_op is null
        and upper_inf(b.periode)
      group by b.verband_id, b.casus_id
      union all
      select x.verband_id, x.casus_id, '{}', x.antwoord_voor, r.altijd, r.met_instemming
      from inzage.overdracht_wacht x
      join actor.rechten() r on r.soort = 'coordinatie' and r.verband_id = x.verband_id
      where x.escalatie and not actor.medewerker() = any (x.betrokken)
    ) w
    join casus c on c.verband_id = w.verband_id and c.id = w.casus_id and c.gesloten_op is null
    join deelnemer d on d.verband_id = c.verband_id and d.id = c.deelnemer_id
    left join actor.rechten() f on f.soort = 'fase' and f.verband_id = c.verband_id
    offset 0
  ) n
  offset 0
) w;
grant select on inzage.werkvoorraad to loopplank_server;

-- Facts: of the casussen in hand; or, behind a figure, with the name for who may see the name and all that it was counted
-- from (gesprek, voorziening, plaatsing, overdracht).
create view inzage.feiten with (security_barrier) as
select * from feiten where casus_id = any (actor.casussen());
grant select on inzage.feiten to loopplank_server;

create view inzage.stand with (security_barrier) as
select s.* from stand s where s.casus_id = any (actor.casussen());
grant select on inzage.stand to loopplank_server;

-- A selection over casussen: of each casus that the reader has a part in, the facts that the reader may see. A fact that
-- one may not see is not there; a kenmerk that one may not see is null, which no value is.
create view inzage.stand_gezien with (security_barrier) as
select
  s.verband_id, s.casus_id, s.gesloten, t.niveaus, d.id as deelnemer_id,
  case when actor.graad(t.niveaus, 1, false) > 1 then d.naam end as naam,
  to_jsonb(s)
    - case when actor.graad(t.niveaus, 10, false) > 1 then '{}' else '{van_lijst}' end::text[]
    - case when actor.graad(t.niveaus, 13, false) > 1 then '{}' else '{gesprekken,gesprekken_jaar}' end::text[]
    - case when actor.graad(t.niveaus, 16, false) > 1 then '{}' else '{aanbod,passend_aanbod}' end::text[]
    - case when actor.graad(t.niveaus, 20, false) > 1 then '{}' else '{beoordeling}' end::text[]
    - case when actor.graad(t.niveaus, 21, false) > 1 then '{}'
      else '{betaald_werk,onbetaald_werk,uren,maanden_werk,plaatsingsvorm,passend_aanbod,uitstroom}' end::text[]
    - case when actor.graad(t.niveaus, 23, false) > 1 then '{}' else '{detachering}' end::text[]
    - case when actor.graad(t.niveaus, 25, false) > 1 then '{}' else '{overdracht_open,gesloten}' end::text[]
    - case when actor.graad(t.niveaus, 26, false) > 1 then '{}' else '{plek}' end::text[]
    - case when not exists (
        select from aanvraag a
        where a.verband_id = s.verband_id and a.casus_id = s.casus_id and actor.graad(t.niveaus, a.categorie, false) < 2
      ) then '{}' else '{aangevraagd,aanvraag,toegekend,afgewezen}' end::text[]
    || jsonb_build_object('kenmerken', coalesce((
      select jsonb_object_agg(k.sleutel, case when not exists (
        select from waarneming w
        where w.verband_id = s.verband_id and w.casus_id = s.casus_id and w.kenmerk = k.sleutel
          and w.weegwaarde is not null
          and actor.graad(t.niveaus, w.categorie, false) < case when w.in_samenvatting then 2 else 3 end
      ) then k.waarde end)
      from jsonb_each(s.kenmerken) k (sleutel, waarde)
    ), '{}')) as feiten
from stand s
join inzage.toegang t on t.verband_id = s.verband_id and t.casus_id = s.casus_id
join deelnemer d on d.verband_id = s.verband_id and d.id = s.deelnemer_id;
grant select on inzage.stand_gezien to loopplank_server;

-- Names behind a figure: of who may see the name and what every figure is counted from; of more than that, each fact counts
-- only for who may see it.
create view inzage.stand_met_naam with (security_barrier) as
select g.verband_id, g.casus_id, g.deelnemer_id, g.naam, g.feiten
from inzage.stand_gezien g
where g.naam is not null and actor.graad(g.niveaus, 13, false) > 1 and actor.graad(g.niveaus, 16, false) > 1
  and actor.graad(g.niveaus, 21, false) > 1 and actor.graad(g.niveaus, 25, false) > 1;
grant select on inzage.stand_met_naam to loopplank_server;

-- Figures: facts without a person; the casus is there only to tell who of the colleagues is on which.
create view cijfers.stand with (security_barrier) as
select
  verband_id, casus_id, programma, programmaversie, gesprekken, gesprekken_jaar, niet_verschenen, overdracht_open, gesloten,
  uitstroom, telt, betaald_werk, onbetaald_werk, detachering, uren, maanden_werk, plaatsingen, plaatsingsvorm, aanbod,
  passend_aanbod, van_lijst, plek, beoordeling, aangevraagd, aanvraag, toegekend,
  afgewezen, kenmerken
from stand
where verband_id = any (actor.cijfers());
grant select on cijfers.stand to loopplank_server;

-- What was asked for and decided, day by day, as known on the moment that was asked for.
create view cijfers.aanvraag with (security_barrier) as
select
  x.verband_id, x.casus_id, x.id, x.soort, x.ontvangen_op, x.uiterlijke_datum, x.verwachte_datum, x.ingetrokken_op,
  b.datum as besluit_datum, b.uitkomst, b.gevolg, x.geregistreerd_op, x.vervallen_op
from aanvraag x
left join besluit b on b.verband_id = x.verband_id and b.aanvraag_id = x.id and b.herroepen_op is null
  and bekend(b.geregistreerd_op, b.vervallen_op)
where x.verband_id = any (actor.cijfers());
grant select on cijfers.aanvraag to loopplank_server;

-- The days that are kept readable because the programme weighs them, so that what is expected on a day can be counted by
-- week; of a kenmerk that is no day nothing is told here.
create view cijfers.verwachte_dag with (security_barrier) as
select
  verband_id, casus_id, id, kenmerk,
  case when weegwaarde #>> '{}' ~ '^\d{4}-\d{2}-\d{2}$' then (weegwaarde #>> '{}')::date end as dag,
  datum, geregistreerd_op, vervallen_op
from waarneming
where verband_id = any (actor.cijfers()) and weegwaarde #>> '{}' ~ '^\d{4}-\d{2}-\d{2}$';
grant select on cijfers.verwachte_dag to loopplank_server;

-- Work by its kind, and who is lent out, without an employer in it.
create view cijfers.plaatsing with (security_barrier) as
select verband_id, casus_id, vorm, betaald, regulier, periode, afloop, geregistreerd_op, vervallen_op
from plaatsing
where verband_id = any (actor.cijfers());
grant select on cijfers.plaatsing to loopplank_server;

create view cijfers.detachering with (security_barrier) as
select verband_id, casus_id, organisatie_id, periode, afloop, geregistreerd_op, vervallen_op
from detachering
where verband_id = any (actor.cijfers());
grant select on cijfers.detachering to loopplank_server;

create view cijfers.betrokkenheid with (security_barrier) as
select verband_id, casus_id, medewerker_id, rol, periode, geregistreerd_op, vervallen_op
from betrokkenheid
where verband_id = any (actor.cijfers());
grant select on cijfers.betrokkenheid to loopplank_server;

-- Which places were granted from which source, and what each costs.
create view cijfers.financieringsbron with (security_barrier) as
select
  verband_id, id, versie, bedrag, periode, plekken, tarief, coordinatie, dagdelen, vergeven, gereserveerd,
  geregistreerd_op, vervallen_op
from financieringsbron
where verband_id = any (actor.cijfers());
grant select on cijfers.financieringsbron to loopplank_server;

create view cijfers.trajectplek with (security_barrier) as
select
  verband_id, id, versie, casus_id, bron_id, periode, bedrag, besluitdatum, afloop, geregistreerd_op, vervallen_op
from trajectplek
where verband_id = any (actor.cijfers());
grant select on cijfers.trajectplek to loopplank_server;

-- What was done with a deelnemer or an employer: by which colleague, in person or not, at the office or out of it, and how
-- many days after the casus began. And the work that began, with a number in the place of an employer and of a kind of work.
create view cijfers.begeleiding with (security_barrier) as
select
  x.verband_id, x.casus_id, x.door as medewerker_id, 'gesprek' as met, x.kanaal in ('fysiek', 'huisbezoek') as in_persoon,
  x.kanaal = 'huisbezoek' as buiten, x.datum, x.datum - c.begindatum as dag, c.begindatum, x.geregistreerd_op, x.vervallen_op
from gesprek x
join casus c on c.verband_id = x.verband_id and c.id = x.casus_id
where x.verband_id = any (actor.cijfers()) and x.gevoerd
union all
select
  x.verband_id, x.casus_id, x.door, 'werkgever', x.soort = 'in_persoon', x.plaats <> 'op_kantoor', x.datum,
  x.datum - c.begindatum, c.begindatum, x.geregistreerd_op, x.vervallen_op
from werkgevercontact x
join casus c on c.verband_id = x.verband_id and c.id = x.casus_id
where x.verband_id = any (actor.cijfers());
grant select on cijfers.begeleiding to loopplank_server;

create view cijfers.baan with (security_barrier) as
select
  verband_id, casus_id, betaald, case when vorm is null then betaald else regulier end as regulier, lower(periode) as begin,
  dense_rank() over (partition by verband_id order by lower(werkgever)) as werkgever,
  case when functie is not null then dense_rank() over (partition by verband_id order by lower(functie)) end as functie,
  geregistreerd_op, vervallen_op
from plaatsing
where verband_id = any (actor.cijfers());
grant select on cijfers.baan to loopplank_server;

alter table huishouding enable row level security;

-- The three logs. The server adds lines in the name of the actor, and neither changes nor removes one; links and their
-- key are the owner's, so that who holds the server's role cannot make them. Whose data was processed is written without
-- who did it.
alter table logboek enable row level security;
alter table dataverwerking enable row level security;
alter table autorisatiebesluit enable row level security;
alter table schakel enable row level security;
alter table zegel enable row level security;
grant insert (
  id, tijdstip, spoor, span, verband_id, operatie, verwerking, medewerker_id, organisatie_id, sessie_id, rollen,
  object_soort, object_id, oorsprong, uitkomst
) on logboek to loopplank_server;
grant insert on dataverwerking, autorisatiebesluit to loopplank_server;
drop policy if exists toevoegen on logboek;
create policy toevoegen on logboek for insert to loopplank_server
  with check (medewerker_id is not distinct from actor.medewerker());
drop policy if exists toevoegen on autorisatiebesluit;
create policy toevoegen on autorisatiebesluit for insert to loopplank_server
  with check (medewerker_id is not distinct from actor.medewerker());
drop policy if exists toevoegen on dataverwerking;
create policy toevoegen on dataverwerking for insert to loopplank_server
  with check (verband_id is null or verband_id = any (actor.verbanden()) or verband_id = any (actor.mijn_verbanden()));

-- Under which pseudonyms the people of these casussen stand in the log; a pseudonym says nothing by itself.
create or replace function betrokkenen(casussen uuid[]) returns uuid[]
language sql stable security definer
set search_path = public
begin atomic
  select coalesce(array_agg(distinct d.pseudoniem), '{}')
  from (
    select c.verband_id, c.deelnemer_id
    from casus c
    where c.verband_id = any (actor.verbanden()) and c.id = any (casussen)
    union all
    select c.verband_id, c.deelnemer_id
    from casus c
    where (cardinality(actor.deelnemers()) > 0 or 'fg' = any (actor.functies()))
      and c.id = any (casussen) and (c.deelnemer_id = any (actor.deelnemers()) or 'fg' = any (actor.functies()))
  ) c
  join deelnemer d on d.verband_id = c.verband_id and d.id = c.deelnemer_id;
end;
revoke all on function betrokkenen from public;
grant execute on function betrokkenen to loopplank_server;

-- What colleagues of the own organisation did, for its functionaris gegevensbescherming.
create view inzage.logregel with (security_barrier) as
select
  l.id, l.tijdstip, l.spoor, v.naam as verband, l.operatie, l.verwerking, l.medewerker_id, l.rollen, l.object_soort,
  l.object_id, l.oorsprong, l.uitkomst, b.reden,
  d.id is not null or coalesce(l.object_soort = 'casus', false) as over_inwoners
from logboek l
left join verband v on v.id = l.verband_id
left join autorisatiebesluit b on b.id = l.id
left join dataverwerking d on d.id = l.id
where 'fg' = any (actor.functies()) and l.organisatie_id = actor.organisatie();
grant select on inzage.logregel to loopplank_server;

-- Of those, the lines about one person: what told of that person, and what was asked about the casus and refused. The
-- casus is named by its id or by the end of it.
create or replace function logregels_over(casus_einde text) returns table (id uuid, casus_id uuid)
language sql stable security definer
set search_path = public
begin atomic
  with over as materialized (
    select c.id as casus_id, d.pseudoniem
    from casus c
    join deelnemer d on d.verband_id = c.verband_id and d.id = c.deelnemer_id
    where 'fg' = any (actor.functies()) and right(c.id::text, length(casus_einde)) = casus_einde
  )
  select l.id, o.casus_id
  from over o
  join dataverwerking v on v.betrokkenen @> array[o.pseudoniem]
  join logboek l on l.id = v.id and l.organisatie_id = actor.organisatie()
  union
  select l.id, o.casus_id
  from over o
  join logboek l on l.object_id = o.casus_id and l.object_soort = 'casus' and l.organisatie_id = actor.organisatie();
end;
revoke all on function logregels_over from public;
grant execute on function logregels_over to loopplank_server;

-- The inwoner whose life it is. What an inwoner sees of a casus goes through `inzage` like everybody's, by the column KL of
-- the access matrix; here stands how somebody becomes the actor, and the few things around it: which organisations,
-- programmes and grounds the own casussen rest on. None of it tells of anybody else.
alter table inwoner enable row level security;
grant select (id, afdruk, voorbeeld), insert on inwoner to loopplank_server;
drop policy if exists lezen on inwoner;
create policy lezen on inwoner for select to loopplank_server
  using (id = actor.inwoner() or afdruk = actor.afdruk()
    or (voorbeeld and current_setting('app.aanmelden', true) = 'ja'));
drop policy if exists toevoegen on inwoner;
create policy toevoegen on inwoner for insert to loopplank_server with check (afdruk = actor.afdruk() and not voorbeeld);
drop policy if exists inwoner on organisatie;
create policy inwoner on organisatie for select to loopplank_server using (actor.inwoner() is not null);
drop policy if exists inwoner on programmaversie;
create policy inwoner on programmaversie for select to loopplank_server using (actor.inwoner() is not null);
drop policy if exists inwoner on verband;
create policy inwoner on verband for select to loopplank_server using (id = any (actor.mijn_verbanden()));
drop policy if exists inwoner on grondslag;
create policy inwoner on grondslag for select to loopplank_server using (verband_id = any (actor.mijn_verbanden()));
drop policy if exists inwoner on verstrekkingsbesluit;
create policy inwoner on verstrekkingsbesluit for select to loopplank_server
  using (verband_id = any (actor.mijn_verbanden()));
drop policy if exists inwoner on verstrekkingsakkoord;
create policy inwoner on verstrekkingsakkoord for select to loopplank_server
  using (verband_id = any (actor.mijn_verbanden()));
drop policy if exists intrekken_inwoner on instemming;
create policy intrekken_inwoner on instemming for insert to loopplank_server
  with check (actor.inwoner() is not null and casus_id = any (actor.casussen()) and door is null
    and intrekking = 'door_deelnemer');

-- Whom a hash means: nobody, unless there is a casus about that person.
create view inzage.bekende_inwoner with (security_barrier) as
select 1 as bekend
from verband v
join bsn p on p.verband_id = v.id and p.afdruk = actor.afdruk()
join koppeling k on k.verband_id = v.id and k.bsn_id = p.id
join casus c on c.verband_id = v.id and c.deelnemer_id = k.deelnemer_id
limit 1;
grant select on inzage.bekende_inwoner to loopplank_server;
create view inzage.mijn_deelnemer with (security_barrier) as
select distinct v.id as verband_id, v.programma, v.versie, k.deelnemer_id
from inwoner i
cross join verband v
join bsn p on p.verband_id = v.id and p.afdruk = i.afdruk
join koppeling k on k.verband_id = v.id and k.bsn_id = p.id
where i.id = actor.inwoner();
grant select on inzage.mijn_deelnemer to loopplank_server;
create view inzage.mijn_casus with (security_barrier) as
select
  c.verband_id, c.id as casus_id, c.deelnemer_id, v.naam as verband, c.programma, c.programmaversie, c.begindatum,
  c.gesloten_op
from casus c
join verband v on v.id = c.verband_id
where c.verband_id = any (actor.mijn_verbanden()) and c.deelnemer_id = any (actor.deelnemers());
grant select on inzage.mijn_casus to loopplank_server;
-- The made-up people of an example, to look around as one of them.
create view inzage.voorbeeldinwoner with (security_barrier) as
select distinct on (i.id) i.id, d.id as deelnemer_id, d.naam
from inwoner i
cross join verband v
join bsn p on p.verband_id = v.id and p.afdruk = i.afdruk
join koppeling k on k.verband_id = v.id and k.bsn_id = p.id
join deelnemer d on d.verband_id = v.id and d.id = k.deelnemer_id
where i.voorbeeld and current_setting('app.aanmelden', true) = 'ja'
order by i.id;
grant select on inzage.voorbeeldinwoner to loopplank_server;

-- Who looked (28), for the person it was about: which organisation, on which day, for what. How often is counted in
-- requests, of which one page can make several; which colleague it was is not told.
insert into inzage.gegeven
values ('raadpleging', 28, '{organisatie,dag,verwerking,keren}', '{}');
create view inzage.raadpleging with (security_barrier) as
select
  t.verband_id, t.casus_id, o.naam as organisatie, (l.tijdstip at time zone 'Europe/Amsterdam')::date as dag,
  l.verwerking, count(distinct l.spoor) as keren
from inzage.toegang t
join casus c on c.verband_id = t.verband_id and c.id = t.casus_id
join deelnemer d on d.verband_id = c.verband_id and d.id = c.deelnemer_id
join dataverwerking v on v.betrokkenen @> array[d.pseudoniem]
join logboek l on l.id = v.id
join organisatie o on o.id = l.organisatie_id
where actor.graad(t.niveaus, 28, false) > 1
group by t.verband_id, t.casus_id, o.naam, (l.tijdstip at time zone 'Europe/Amsterdam')::date, l.verwerking;
grant select on inzage.raadpleging to loopplank_server;

-- The logs in the form in which others read them, for the owner to hand on: the Logboek Dataverwerkingen with a row for
-- each betrokkene, and the decisions about access.
create view inzage.ldv as
select
  v.spoor as trace_id, v.span as operation_id, 'OK' as status_code, v.operatie as name, v.begonnen_op as start_time,
  v.geeindigd_op as end_time, v.vorige_span as parent_operation_id, null::json as foreign_operation,
  json_build_object('service.name', 'loopplank') as resource,
  json_build_object(
    'dpl.core.processing_activity_id', v.activiteit,
    'dpl.core.data_subject_id', b.kenmerk::text,
    'dpl.core.data_subject_id_type', 'urn:loopplank:betrokkene:' || b.soort
  ) as attributes
from dataverwerking v
cross join lateral (
  select unnest(v.betrokkenen) as kenmerk, 'pseudoniem' as soort
  union all
  select v.groep_id, v.groep_soort where v.groep_id is not null
) b;

create view inzage.besluit_over_toegang as
select
  b.tijdstip as timestamp, 'operatie' as type, b.spoor as trace_id, b.span as span_id,
  json_build_object(
    'subject', json_build_object('id', b.medewerker_id, 'organisation', b.organisatie_id, 'roles', b.rollen),
    'action', b.operatie,
    'resource', json_build_object('type', b.object_soort, 'id', b.object_id),
    'context', json_build_object('processing_activity', b.verwerking, 'verband', b.verband_id)
  ) as request,
  json_build_object(
    'decision', case when b.toegestaan then 'permit' else 'deny' end, 'context', json_build_object('reason', b.reden)
  ) as response
from autorisatiebesluit b;
