-- Who steals the data folder, a dump or a backup reads no name, no date of birth, no number and no word about a person.
-- Such columns have the type `verzegeld`; the key stands outside the database. What older databases hold in plain sight is
-- sealed in three steps of one transaction: here the columns become text without limits, then the code seals each value
-- (src/upgrades.ts), and 0014 gives the columns their type, which writes the tables anew without what was there.

create domain verzegeld as bytea check (get_byte(value, 0) = 2 and length(value) > 29);
comment on domain verzegeld is 'Een waarde als JSON (of een bestand), versleuteld met AES-256-GCM voor precies deze kolom en deze rij: de eerste kolom van de sleutel na verband_id. Bij een nieuwe sleutel verzegelt Loopplank elke kolom van dit type opnieuw.';

drop function if exists vergelijk;

alter table lijst drop constraint lijst_bestandsnaam_check;
alter table lijst alter column opmaak type text;
alter table lijst alter column afdruk type text using null, alter column afdruk drop not null;
alter table lijstregel alter column meldingen type text using nullif(meldingen, '[]'), alter column meldingen drop not null;
alter table lijstvermelding add column gegevens text;

alter table verslag drop constraint verslag_tekst_check;
alter table overdracht drop constraint overdracht_reden_check;
alter table overdracht_antwoord drop constraint overdracht_antwoord_toelichting_check;
alter table afspraak drop constraint afspraak_wat_check;
alter table deelnemer add column naam text, alter column geboortedatum type text;
