-- Which overdrachten wait for an answer, without walking through all that were ever answered.
create index casus_met_overdracht on casus (verband_id, overdracht_id) where overdracht_id is not null;
