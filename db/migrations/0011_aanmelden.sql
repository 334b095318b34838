-- How a colleague proves who they are, who looks after the accounts of an organisation, and the yearly review of rights.
-- The organisation stands in every row, so that a policy can tell whose it is without looking anything up.

create table functie (
  id uuid primary key,
  organisatie_id uuid not null references organisatie,
  medewerker_id uuid not null references medewerker,
  soort text not null check (soort in ('beheerder', 'fg')),
  periode daterange not null check (not isempty(periode)),
  geregistreerd_op timestamptz not null,
  vervallen_op timestamptz,
  constraint functie_overlapt exclude using gist
    (medewerker_id with =, soort with =, periode with &&) where (vervallen_op is null)
);
comment on table functie is 'Een taak voor de eigen organisatie, buiten elk programma: beheerder van accounts (ziet geen casus) of functionaris gegevensbescherming (AVG 37).';

alter table account add column organisatie_id uuid references organisatie;
update account set organisatie_id = m.organisatie_id from medewerker m where m.id = account.medewerker_id;
alter table account alter column organisatie_id set not null;

alter table sessie add column organisatie_id uuid references organisatie;
update sessie set organisatie_id = m.organisatie_id from medewerker m where m.id = sessie.medewerker_id;
alter table sessie alter column organisatie_id set not null;
alter table sessie add column middel text not null default 'wachtwoord'
  check (middel in ('wachtwoord', 'totp', 'herstelcode', 'passkey', 'oidc', 'voorbeeld'));
alter table sessie alter column middel drop default;
comment on column sessie.middel is 'Waarmee deze aanmelding is bewezen. voorbeeld: gekozen op naam in een voorbeelddatabank.';

create table aanmeldbeleid (
  id uuid primary key,
  organisatie_id uuid not null references organisatie,
  tweede_factor boolean not null,
  door uuid references medewerker,
  geregistreerd_op timestamptz not null,
  vervallen_op timestamptz check (vervallen_op >= geregistreerd_op)
);
create unique index aanmeldbeleid_geldt_al on aanmeldbeleid (organisatie_id) where vervallen_op is null;
comment on table aanmeldbeleid is 'Of een organisatie van elke collega een tweede factor vraagt (BIO2 8.05). Een beheerder heeft die altijd nodig. Zonder door: vanaf de opdrachtregel.';

create table aanmeldstap (
  id uuid primary key,
  sleutel bytea not null unique,
  medewerker_id uuid references medewerker,
  uitdaging text,
  site text,
  begonnen_op timestamptz not null,
  gebruikt_op timestamptz
);
comment on table aanmeldstap is 'Halverwege het aanmelden: het wachtwoord klopte, de tweede factor nog niet. Geldt vijf minuten en één keer. uitdaging is de vraag aan een passkey, site het adres van de pagina die haar stelt.';

create table totp (
  id uuid primary key,
  organisatie_id uuid not null references organisatie,
  medewerker_id uuid not null references medewerker,
  geheim verzegeld not null,
  laatste_stap bigint not null,
  bevestigd_op timestamptz,
  geregistreerd_op timestamptz not null,
  vervallen_op timestamptz check (vervallen_op >= geregistreerd_op)
);
create unique index totp_bestaat_al on totp (medewerker_id) where vervallen_op is null and bevestigd_op is not null;
comment on table totp is 'De app die om de dertig seconden een code toont (RFC 6238). geheim is verzegeld. laatste_stap: een code geldt nooit twee keer.';

create table herstelcode (
  id uuid primary key,
  organisatie_id uuid not null references organisatie,
  medewerker_id uuid not null references medewerker,
  afdruk bytea not null,
  geregistreerd_op timestamptz not null,
  vervallen_op timestamptz check (vervallen_op >= geregistreerd_op)
);
create index herstelcode_van_medewerker on herstelcode (medewerker_id) where vervallen_op is null;
comment on table herstelcode is 'Een code voor wie de telefoon kwijt is. Alleen de afdruk is bewaard; na gebruik vervalt zij.';

create table passkey (
  id uuid primary key,
  organisatie_id uuid not null references organisatie,
  medewerker_id uuid not null references medewerker,
  kenmerk text not null constraint passkey_bestaat_al unique check (length(kenmerk) between 16 and 1400),
  domein text not null,
  sleutel bytea not null,
  teller bigint not null,
  naam text not null check (length(naam) between 1 and 60),
  gebruikt_op timestamptz,
  geregistreerd_op timestamptz not null,
  vervallen_op timestamptz check (vervallen_op >= geregistreerd_op)
);
create index passkey_van_medewerker on passkey (medewerker_id) where vervallen_op is null;
comment on table passkey is 'Een passkey (WebAuthn): sleutel is de openbare helft, de geheime helft verlaat het apparaat van de collega niet. Werkt alleen op het domein waarop zij is gemaakt.';

create table uitnodiging (
  id uuid primary key,
  organisatie_id uuid not null references organisatie,
  medewerker_id uuid not null references medewerker,
  afdruk bytea not null unique,
  geldig_tot timestamptz not null,
  door uuid references medewerker,
  geregistreerd_op timestamptz not null,
  vervallen_op timestamptz check (vervallen_op >= geregistreerd_op)
);
create index uitnodiging_van_medewerker on uitnodiging (medewerker_id) where vervallen_op is null;
comment on table uitnodiging is 'Een eenmalige code waarmee een collega zelf een wachtwoord kiest. Alleen de afdruk is bewaard. Zonder door: vanaf de opdrachtregel.';

create table autorisatiereview (
  id uuid primary key,
  organisatie_id uuid not null references organisatie,
  datum date not null,
  door uuid not null references medewerker,
  geregistreerd_op timestamptz not null
);
comment on table autorisatiereview is 'Een beheerder heeft rechten van collega’s nagelopen (BIO2 5.18.02, 8.02.01). Het oordeel staat per recht in autorisatieoordeel.';

create table autorisatieoordeel (
  id uuid primary key,
  organisatie_id uuid not null references organisatie,
  review_id uuid not null references autorisatiereview,
  medewerker_id uuid not null references medewerker,
  -- The aanstelling or the functie that was judged; a role that ends leaves its row, so this always leads somewhere.
  recht_id uuid not null,
  recht text not null check (recht in ('rol', 'functie')),
  oordeel text not null check (oordeel in ('klopt', 'intrekken')),
  datum date not null
);
create index autorisatieoordeel_van_recht on autorisatieoordeel (recht_id, datum);
comment on table autorisatieoordeel is 'Het oordeel over één rol of functie van één collega in een autorisatiereview.';
