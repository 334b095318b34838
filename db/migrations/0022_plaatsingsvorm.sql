-- What kind of work a plaatsing is, where the programme tells kinds apart. What the programme said of that kind when it was
-- recorded is laid down with it, so that a later version of the programme does not change what was.

alter table plaatsing
  add column vorm text check (vorm ~ '^[a-z][a-z0-9_]{1,39}$'),
  add column regulier boolean not null default false,
  add constraint plaatsing_regulier_zonder_vorm check (vorm is not null or not regulier);
comment on column plaatsing.vorm is 'De plaatsingsvorm van het programma; leeg als het programma geen vormen kent. betaald en regulier zijn wat het programma daar bij het vastleggen van zei.';
