-- Figures ask of a whole verband which kenmerken held on a day. Few waarnemingen are weighed, and these are found at once.

create index waarneming_gewogen on waarneming (verband_id, casus_id, kenmerk) where weegwaarde is not null;
