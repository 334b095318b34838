import {
  recordAgendauitkomst,
  recordCasusaanwezigheid,
  recordOverlegafspraak,
  removeAgendapunt,
} from '../../domein/casusoverleg/agendapunt.contract.ts';
import { casusPath } from '../casus/pad.ts';
import { goOn, submit } from '../page.tsx';
import type { Page } from '../page.tsx';
import { readPad } from '../pad.ts';
import { PuntPad, puntPath } from './pad.ts';
import { drawPunt } from './punt.tsx';

export function recordErbij(page: Page): Promise<Response> {
  const pad = readPad(page, PuntPad);
  return submit(page, recordCasusaanwezigheid, {
    known: pad,
    done: () => goOn(page, puntPath(pad), 'aanwezigheid'),
    again: (refused) => drawPunt(page, { form: 'aanwezigheid', refused }),
  });
}

export function recordBesluit(page: Page): Promise<Response> {
  const pad = readPad(page, PuntPad);
  return submit(page, recordOverlegafspraak, {
    known: pad,
    done: () => goOn(page, puntPath(pad), 'afspraak'),
    again: (refused) => drawPunt(page, { form: 'afspraken', refused }),
  });
}

export function recordUitkomst(page: Page): Promise<Response> {
  const pad = readPad(page, PuntPad);
  return submit(page, recordAgendauitkomst, {
    known: pad,
    done: () => goOn(page, puntPath(pad), 'agendauitkomst'),
    again: (refused) => drawPunt(page, { form: 'uitkomst', refused }),
  });
}

export function removePunt(page: Page): Promise<Response> {
  const pad = readPad(page, PuntPad);
  return submit(page, removeAgendapunt, {
    known: pad,
    done: () => goOn(page, casusPath(pad), 'agendapunt_weg'),
    again: (refused) => drawPunt(page, { form: 'uitkomst', refused }),
  });
}
