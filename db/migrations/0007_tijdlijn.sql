-- Who was in the team and who had the regie of one casus, ended periods included: the timeline tells them all.
create index regie_van_casus on regie (verband_id, casus_id);
create index betrokkenheid_van_casus on betrokkenheid (verband_id, casus_id);
