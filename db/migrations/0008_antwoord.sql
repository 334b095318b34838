-- The answers within one casus, for its timeline.
create index overdracht_antwoord_van_casus on overdracht_antwoord (verband_id, casus_id);
