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
