import { z } from 'zod';
import { operation } from '../../core/contract.ts';
import * as casus from '../casus/lezen.contract.ts';
import { listTijdlijn } from '../casus/tijdlijn.contract.ts';
import { Instemming } from '../instemming/contract.ts';
import { Programma, Woorden } from '../programma/contract.ts';
import { Categorie, Niveau } from '../toegang/basis.contract.ts';
import { Verstrekking } from '../verstrekking/contract.ts';

/**
 * What the inwoner whose life it is may ask. All of it is about the own casussen: which those are follows from who signed
 * in, and the casus of somebody else does not exist here.
 */
const common = { tag: 'mijn', verwerking: 'inzage', inwoner: true } as const;
const pad = '/mijn/casussen/{casusId}';
const params = z.object({ casusId: z.uuid().meta({ description: 'Een eigen casus.' }) });
const dag = z.iso.date();

const Mens = z.object({ naam: z.string(), organisatie: z.string() });

export const MijnCasusregel = z.object({
  casusId: z.uuid(),
  verband: z.string().meta({ description: 'De naam van het samenwerkingsverband.' }),
  programmaNaam: z.string(),
  begindatum: dag,
  geslotenOp: z.iso.datetime().nullable(),
});
export type MijnCasusregel = z.infer<typeof MijnCasusregel>;

export const listMijnCasussen = operation({
  ...common,
  id: 'listMijnCasussen',
  method: 'get',
  path: '/mijn/casussen',
  summary: 'De casussen die over u gaan, in elk samenwerkingsverband.',
  answer: z.object({
    naam: z.string().nullable().meta({ description: 'Hoe u heet, zoals een van de casussen het zegt.' }),
    casussen: z.array(MijnCasusregel),
  }),
});

const zonder = { eigen: true } as const;
const Afspraak = casus.OpenAfspraak.omit({ eigen: true, eigenaar: true }).extend({
  eigenaar: Mens.nullable().meta({ description: 'Wie erop toeziet; null: iemand buiten uw team.' }),
});

export const MijnCasus = MijnCasusregel.extend({
  woorden: Woorden,
  faseNaam: z.string().nullable(),
  deelnemer: casus.Deelnemer.nullable(),
  regisseur: Mens.nullable().meta({ description: 'Wie nu verantwoordelijk is.' }),
  team: z.array(Mens.extend({ rol: z.string(), sinds: dag })),
  weerKijken: dag.nullable().meta({ description: 'Uiterlijk dan kijkt iemand weer hoe het gaat.' }),
  afspraken: z.array(Afspraak),
  aanbod: z.array(casus.LopendAanbod.omit(zonder)),
  trajecten: z.array(casus.LopendTraject.omit(zonder)),
  plaatsingen: z.array(casus.LopendePlaatsing.omit(zonder)),
  detacheringen: z.array(casus.LopendeDetachering.omit(zonder)),
  lijst: z.array(casus.LijstregelRij.omit(zonder)),
  kenmerken: casus.CasusBlad.shape.kenmerken,
  waarnemingen: z.array(casus.BekendeWaarneming.omit(zonder)),
  contactgegevens: z.array(casus.GeldendContactgegeven.omit(zonder)),
  bsnBekend: z.boolean(),
});
export type MijnCasus = z.infer<typeof MijnCasus>;

export const getMijnCasus = operation({
  ...common,
  id: 'getMijnCasus',
  method: 'get',
  path: pad,
  summary: 'Uw casus: wie verantwoordelijk is, wat is afgesproken en wat over u bekend is.',
  params,
  answer: MijnCasus,
});

export const getMijnProgramma = operation({
  ...common,
  id: 'getMijnProgramma',
  method: 'get',
  path: `${pad}/programma`,
  summary: 'Het programma waaronder uw casus loopt: woorden, aanbod en afspraken van de partners.',
  params,
  answer: Programma,
});

export const listMijnTijdlijn = operation({
  ...common,
  id: 'listMijnTijdlijn',
  method: 'get',
  path: `${pad}/tijdlijn`,
  summary: 'Wat er in uw casus gebeurde, het nieuwste eerst.',
  params,
  ...(listTijdlijn.query && { query: listTijdlijn.query }),
  answer: listTijdlijn.answer,
});

/** Why a kind of gegevens is kept, and who of the team sees it on which ground. */
export const MijnGegeven = z.object({
  categorie: Categorie,
  naam: z.string(),
  omvat: z.string(),
  doel: z.string(),
  zien: z.array(
    z.object({
      rol: z.string(),
      organisatie: z.string(),
      niveau: Niveau,
      grondslag: z.string(),
      reden: z.string(),
      instemming: z.boolean().meta({ description: 'Alleen zolang u ermee instemt.' }),
    }),
  ),
});
export type MijnGegeven = z.infer<typeof MijnGegeven>;

export const listMijnGegevens = operation({
  ...common,
  id: 'listMijnGegevens',
  method: 'get',
  path: `${pad}/gegevens`,
  summary: 'Waarvoor gegevens over u worden bewaard, en wie in uw team ze op welke grondslag mag zien.',
  params,
  answer: z.object({ gegevens: z.array(MijnGegeven) }),
});

export const MijnInstemming = Instemming.extend({
  namen: z.array(z.string()).meta({ description: 'De gegevens in woorden.' }),
});
export type MijnInstemming = z.infer<typeof MijnInstemming>;

export const listMijnInstemmingen = operation({
  ...common,
  id: 'listMijnInstemmingen',
  method: 'get',
  path: `${pad}/instemmingen`,
  summary: 'Waar u mee heeft ingestemd, de nieuwste eerst.',
  params,
  answer: z.object({ instemmingen: z.array(MijnInstemming) }),
});

export const withdrawMijnInstemming = operation({
  ...common,
  id: 'withdrawMijnInstemming',
  method: 'post',
  path: `${pad}/instemmingen/{instemmingId}/intrekking`,
  summary: 'Trek een instemming in. U hoeft niet te zeggen waarom; de toegang is meteen dicht.',
  params: params.extend({ instemmingId: z.uuid() }),
  answer: MijnInstemming,
});

export const listMijnVerstrekkingen = operation({
  ...common,
  id: 'listMijnVerstrekkingen',
  method: 'get',
  path: `${pad}/verstrekkingen`,
  summary: 'Aan wie gegevens over u zijn gegeven, op welke grondslag en waarvoor.',
  params,
  answer: z.object({ verstrekkingen: z.array(Verstrekking) }),
});

export const Raadpleging = z.object({
  organisatie: z.string(),
  dag,
  verwerking: z.string().meta({ description: 'Waarvoor: de verwerkingsactiviteit.' }),
  keren: z.int().meta({ description: 'In hoeveel verzoeken.' }),
});
export type Raadpleging = z.infer<typeof Raadpleging>;

export const listMijnRaadplegingen = operation({
  ...common,
  id: 'listMijnRaadplegingen',
  method: 'get',
  path: `${pad}/raadplegingen`,
  summary: 'Welke organisatie op welke dag en waarvoor in uw gegevens keek, zonder namen van medewerkers.',
  params,
  answer: z.object({ raadplegingen: z.array(Raadpleging) }),
});
