/** What is asked for formally and decided by a partner: an application with its terms, its decision and the objection to it. */
import { z } from 'zod';
import { Categorie } from '../toegang/basis.contract.ts';
import { Sleutel, Tekst, tabel } from './basis.contract.ts';

const Conclusiecriterium = z.strictObject({ naam: Tekst, vraag: Tekst });

const Besluituitkomst = z
  .strictObject({
    naam: Tekst,
    gevolg: z.enum(['toegekend', 'afgewezen']).meta({ description: 'Of de aanvrager krijgt wat er is gevraagd.' }),
    eist: z
      .enum(['alle_criteria', 'niet_alle_criteria'])
      .optional()
      .meta({ description: 'Wat de conclusies op de criteria moeten zijn bij dit besluit.' }),
    kenmerk: z
      .strictObject({ kenmerk: Sleutel, waarde: Sleutel })
      .optional()
      .meta({ description: 'Kenmerk dat met dit besluit wordt vastgelegd, met het register als bron.' }),
  })
  .meta({ id: 'Besluituitkomst', description: 'Wat er op een aanvraag besloten kan worden.' });
export type Besluituitkomst = z.infer<typeof Besluituitkomst>;

export const Aanvraagsoort = z
  .strictObject({
    naam: Tekst,
    omschrijving: Tekst,
    aanvragers: z.array(Sleutel).min(1).max(20).meta({ description: 'Rollen die deze aanvraag indienen of melden.' }),
    beslissers: z.array(Sleutel).min(1).max(20).meta({ description: 'Rollen die het besluit vastleggen.' }),
    categorie: Categorie.default('beschikking').meta({
      description: 'De rij van de toegangsmatrix waar de aanvraag en het besluit onder vallen.',
    }),
    beslistermijn: Sleutel.meta({ description: 'Nummer van de wettelijke termijn, bijvoorbeeld t04.' }),
    bezwaar: z
      .strictObject({
        termijn: Sleutel.meta({ description: 'Nummer van de wettelijke termijn om bezwaar te maken.' }),
        beslistermijn: Sleutel.meta({ description: 'Nummer van de wettelijke termijn om op bezwaar te beslissen.' }),
      })
      .optional(),
    informeren: z
      .boolean()
      .default(false)
      .meta({ description: 'De deelnemer moet vooraf zijn geïnformeerd, met de dag erbij (Wfsv 38d lid 8).' }),
    verwacht_op: Sleutel.optional().meta({
      description:
        'Kenmerk van soort datum: rond die dag wordt de aanvraag verwacht. Telt mee in het verloop per week.',
    }),
    criteria: z.record(Sleutel, Conclusiecriterium).default({}).meta({
      description: 'Criteria waarop de beslisser ja of nee concludeert. De reden blijft bij de beslisser.',
    }),
    uitkomsten: tabel(Besluituitkomst),
    afwijzing: z
      .strictObject({
        volgende: Sleutel.meta({ description: 'Rol die na een afwijzing aan zet is.' }),
        termijn: Sleutel.meta({ description: 'Termijn waarbinnen die partij een volgende stap zet.' }),
      })
      .meta({ description: 'Een afwijzing is nooit het einde: wie daarna aan zet is.' }),
  })
  .meta({ id: 'Aanvraagsoort', description: 'Een soort aanvraag waarop een partner beslist.' });
export type Aanvraagsoort = z.infer<typeof Aanvraagsoort>;
