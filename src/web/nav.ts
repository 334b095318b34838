import type { z } from 'zod';
import type { Ik } from '../domein/medewerker/contract.ts';
import type { NavItem } from './layout.tsx';

type Wie = z.output<typeof Ik>;

/** A place in the menu, for whom it is there, and what of it waits. */
type Plek = { naam: string; sleutel: string; href?: string; voor: (ik: Wie) => boolean; wacht?: (ik: Wie) => number };

const may =
  (...handelingen: string[]) =>
  ({ verbanden }: Wie): boolean =>
    verbanden.some(({ mag }) => mag.some((een) => handelingen.includes(een)));

/** Not every programme has every part; without it there is nothing to go to. */
const has =
  (deel: Wie['verbanden'][number]['delen'][number]) =>
  ({ verbanden }: Wie): boolean =>
    verbanden.some(({ delen }) => delen.includes(deel));

const works = ({ verbanden, functies }: Wie): boolean => verbanden.length > 0 || functies.length === 0;

/** All there is: the work of every day first, then what is looked at now and then. */
const plekken: readonly Plek[] = [
  { sleutel: 'werkvoorraad', naam: 'Werkvoorraad', voor: works, wacht: ({ werkvoorraad }) => werkvoorraad },
  { sleutel: 'overdrachten', naam: 'Overdrachten', voor: works, wacht: ({ overdrachten }) => overdrachten },
  { sleutel: 'aanvragen', naam: 'Aanvragen', voor: has('aanvragen') },
  { sleutel: 'casusoverleg', naam: 'Casusoverleg', voor: has('casusoverleg') },
  { sleutel: 'selectietafel', naam: 'Selectietafel', voor: may('beoordeling') },
  { sleutel: 'detachering', naam: 'Detachering', voor: has('detachering') },
  { sleutel: 'cijfers', naam: 'Cijfers', voor: ({ verbanden }) => verbanden.some(({ cijfers }) => cijfers) },
  { sleutel: 'lijsten', naam: 'Lijsten', voor: may('lijst', 'verstrekkingsbesluit', 'vergelijking') },
  { sleutel: 'selecties', naam: 'Selecties', voor: has('selecties') },
  { sleutel: 'financiering', naam: 'Financiering', voor: has('financiering') },
  { sleutel: 'oproepen', naam: 'Oproepen', voor: has('oproepen') },
  { sleutel: 'regiodeskundigen', naam: 'Regiodeskundigen', voor: has('regiodeskundigen') },
  { sleutel: 'programmas', naam: 'Programma’s', voor: works },
  { sleutel: 'beheer', naam: 'Collega’s en accounts', voor: ({ functies }) => functies.includes('beheerder') },
  {
    ...{ sleutel: 'review', href: '/beheer/autorisatiereview', naam: 'Autorisatiereview' },
    voor: ({ functies }) => functies.includes('beheerder'),
  },
  { sleutel: 'logboek', naam: 'Logboek', voor: ({ functies }) => functies.includes('fg') },
];

/** Where a colleague can go. */
export const navOf = (ik: Wie): NavItem[] =>
  plekken
    .filter(({ voor }) => voor(ik))
    .map(({ sleutel, href = `/${sleutel}`, naam, wacht }) => ({ sleutel, href, naam, aantal: wacht?.(ik) ?? 0 }));
