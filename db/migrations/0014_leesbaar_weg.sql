-- The last step of 0009: everything is sealed, and what could be read goes, from the files too. Each of these statements
-- writes its table anew, without the columns that are dropped and without the versions of rows that could be read.

alter table bsn alter column versleuteld type verzegeld;
comment on table bsn is 'Het burgerservicenummer van een persoon zoals één organisatie die kent, apart van de rest: verzegeld, en vindbaar via een afdruk met sleutel (HMAC-SHA-256). De sleutels staan buiten de databank. Grondslag: AVG 87, UAVG 46.';

alter table lijst
  alter column bestandsnaam type verzegeld using bestandsnaam::bytea,
  alter column opmaak type verzegeld using opmaak::bytea,
  alter column afdruk type verzegeld using afdruk::bytea,
  alter column inhoud type verzegeld;
comment on table lijst is 'Een aangeleverd bestand. inhoud verdwijnt, samen met de koppen in opmaak, zodra de lijst is verwerkt of afgebroken. Aan afdruk (SHA-256 van het bestand) valt op dat hetzelfde bestand nog eens komt.';
alter table lijstregel alter column meldingen type verzegeld using meldingen::bytea;
comment on table lijstregel is 'Wat er met een regel van het bestand gebeurde, met reden. Zonder naam of BSN; leeg als er niets te melden is.';
alter table lijstvermelding
  drop column achternaam,
  drop column voornaam,
  drop column geboortedatum,
  drop column kenmerken,
  alter column gegevens type verzegeld using gegevens::bytea,
  alter column gegevens set not null;
comment on column lijstvermelding.gegevens is 'Wat de lijst over de persoon zegt: achternaam, voornaam, geboortedatum en de andere kolommen van de lijst.';

alter table verslag alter column tekst type verzegeld using tekst::bytea;
alter table overdracht alter column reden type verzegeld using reden::bytea;
alter table overdracht_antwoord alter column toelichting type verzegeld using toelichting::bytea;
alter table afspraak alter column wat type verzegeld using wat::bytea;
alter table casus alter column aandacht_tekst type verzegeld using aandacht_tekst::bytea;
alter table deelnemer
  drop column achternaam,
  drop column voornaam,
  alter column naam type verzegeld using naam::bytea,
  alter column naam set not null,
  alter column geboortedatum type verzegeld using geboortedatum::bytea;
comment on column deelnemer.naam is 'Voornaam en achternaam.';

-- Keys that the database keeps for others are locked up in the same way.
alter table zegel alter column sleutel type verzegeld;
alter table identiteitsaanbieder alter column client_secret type verzegeld;
