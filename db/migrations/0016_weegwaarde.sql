-- What a programme weighs must be readable to the database: the columns of lists and the kenmerken that a criterium of the
-- programme names, and nothing else (docs/besluiten/0008-weegwaarde.md). And a verband has an area and a period, so that
-- of a list about the whole country each verband keeps its own people.

alter table verband
  add column gebied text check (length(gebied) between 1 and 120),
  add column periode daterange check (not isempty(periode));
update verband v
set periode = daterange(
  coalesce((select min(lower(d.periode)) from deelname d where d.verband_id = v.id), v.geregistreerd_op::date), null);
alter table verband alter column periode set not null;
comment on column verband.gebied is 'Het gebied waar het verband over gaat, zoals partners het in hun lijsten schrijven, bijvoorbeeld een regiovestiging. Van een lijst die over meer gebieden gaat bewaart het verband alleen de eigen rijen.';
comment on column verband.periode is 'Wanneer het verband werkt (halfopen).';

alter table lijstvermelding add column weegwaarden jsonb not null default '{}' check (jsonb_typeof(weegwaarden) = 'object');
comment on column lijstvermelding.weegwaarden is 'De kolommen van de lijst die een selectie van het programma weegt: sleutel en waarde (ja of nee, een getal, een keuze, een datum als jjjj-mm-dd). Leesbaar voor de databank; al het andere staat verzegeld in gegevens.';

alter table waarneming add column weegwaarde jsonb check (jsonb_typeof(weegwaarde) in ('boolean', 'number', 'string'));
comment on column waarneming.weegwaarde is 'De waarde, leesbaar voor de databank, alleen van een kenmerk dat een criterium van het programma weegt; anders leeg.';
