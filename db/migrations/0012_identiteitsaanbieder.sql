-- Sign-in through the identity provider of an organisation (OpenID Connect). A provider speaks for the colleagues of one
-- organisation and for nobody else; the foreign keys below say so once more than the code does.

create table identiteitsaanbieder (
  id uuid primary key,
  organisatie_id uuid not null references organisatie,
  soort text not null check (soort in ('medewerker', 'inwoner')),
  naam text not null check (length(naam) between 2 and 120),
  issuer text not null check (issuer ~ '^(https://[^/]+|http://(127\.0\.0\.1|localhost|\[::1\])(:[0-9]+)?)(/.*)?$'),
  client_id text not null check (length(client_id) between 1 and 255),
  client_secret verzegeld,
  acr_waarden text[] not null check (cardinality(acr_waarden) > 0),
  claim_gebruiker text not null check (length(claim_gebruiker) between 1 and 120),
  rol_claim text check (length(rol_claim) between 1 and 120),
  rollen jsonb not null check (jsonb_typeof(rollen) = 'array'),
  alleen_aanbieder boolean not null,
  geregistreerd_op timestamptz not null,
  vervallen_op timestamptz,
  constraint identiteitsaanbieder_van_organisatie unique (id, organisatie_id)
);
create unique index identiteitsaanbieder_bestaat_al on identiteitsaanbieder (organisatie_id, soort, issuer, client_id)
  where vervallen_op is null;
comment on table identiteitsaanbieder is 'De aanmelddienst van een organisatie (OpenID Connect). Herkent alleen mensen van die organisatie. acr_waarden: hoe sterk iemand herkend moet zijn. client_secret leeg betekent dat alleen PKCE de aanvraag bindt.';

alter table medewerker add constraint medewerker_van_organisatie unique (id, organisatie_id);

create table identiteit (
  aanbieder_id uuid not null,
  onderwerp text not null check (length(onderwerp) between 1 and 255),
  organisatie_id uuid not null,
  medewerker_id uuid not null,
  geregistreerd_op timestamptz not null,
  primary key (aanbieder_id, onderwerp),
  constraint identiteit_bestaat_al unique (aanbieder_id, medewerker_id),
  foreign key (aanbieder_id, organisatie_id) references identiteitsaanbieder (id, organisatie_id),
  foreign key (medewerker_id, organisatie_id) references medewerker (id, organisatie_id)
);
comment on table identiteit is 'Welke medewerker een aanbieder met zijn vaste kenmerk (sub) bedoelt, vastgelegd bij de eerste aanmelding. Zo krijgt wie later dezelfde gebruikersnaam erft niet het account van een ander.';

create table aanmeldverzoek (
  sleutel bytea primary key,
  aanbieder_id uuid not null references identiteitsaanbieder,
  state text not null,
  nonce text not null,
  verifier text not null,
  terug text not null,
  naar text not null check (naar ~ '^/([^/\\]|$)'),
  begonnen_op timestamptz not null
);
create index aanmeldverzoek_verloopt on aanmeldverzoek (begonnen_op);
comment on table aanmeldverzoek is 'Iemand die nu bij een aanbieder is om zich te laten herkennen: vijf minuten geldig, één keer te gebruiken. sleutel is de SHA-256 van het koekje.';

-- By which provider a session began, so that signing out can lead there too; and which roles follow from a provider's
-- claims, so that those end when the claim does and no role that a colleague gave is touched.
alter table sessie add column aanbieder_id uuid references identiteitsaanbieder;
alter table aanstelling add column bron text not null default 'hand' check (bron in ('hand', 'oidc'));
