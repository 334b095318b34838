import { addVerband } from '../../domein/verband/inrichten.ts';
import { readVoorbeeldprogramma } from '../programma.ts';
import { play } from '../scene.ts';
import { goTo } from '../toneel.ts';
import type { Toneel } from '../toneel.ts';
import type { Voorbeeld } from '../voorbeeld.ts';
import { programmanaam, verband } from './getallen.ts';
import { listHeden } from './heden.ts';
import { proefstreek } from './partners.ts';
import { listDeelnemers, listVerhaal } from './verhaal.ts';

/** The year of the twelve places with eighteen made-up referrals, and a working week of today. */
export const ips: Voorbeeld = {
  naam: 'ips',
  wat: 'GGZ en IPS, Proefstreek: 18 aanmeldingen op 12 plekken, met verzonnen uitkomsten',
  verband,
  setUp,
};

/** The partners, their colleagues and what they agreed. */
export async function addPartners(toneel: Toneel): Promise<void> {
  const programma = await readVoorbeeldprogramma(programmanaam);
  await toneel.owner.begin((sql) => addVerband(sql, proefstreek, programma, toneel.clock.now.toISOString()));
}

async function setUp(toneel: Toneel, leeg: boolean): Promise<void> {
  if (!leeg) goTo(toneel, proefstreek.verband.begin);
  await addPartners(toneel);
  if (leeg) return;
  await play(toneel, [...listVerhaal(toneel, listDeelnemers()), ...listHeden(toneel)]);
}
