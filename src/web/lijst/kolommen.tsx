import { z } from 'zod';
import type { Fout } from '../../core/problem.ts';
import type { Lijstdetail } from '../../domein/lijst/contract.ts';
import { Form } from '../form.tsx';
import { readForm } from '../form/read.ts';

/** The columns of a list as a form: for each the heading of the file that stands for it. */
function contractOf({ kolommen, koppen }: Lijstdetail): z.ZodObject {
  const options = Object.fromEntries(koppen.map((kop, plaats) => [String(plaats), kop || `Kolom ${plaats + 1}`]));
  return z.object(
    Object.fromEntries(
      kolommen.map(({ sleutel, naam, verplicht }) => {
        const keuze = z.string().meta({ label: naam, widget: 'select', options });
        return [sleutel, verplicht ? keuze : keuze.optional()];
      }),
    ),
  );
}

type Koppeling = Lijstdetail['koppeling'];

/** What was chosen, as the place of each heading; what was left open is no heading. */
export function readKoppeling(lijst: Lijstdetail, form: FormData): Koppeling {
  const gekozen = readForm(contractOf(lijst), form);
  return Object.fromEntries(
    lijst.kolommen.map(({ sleutel }) => [sleutel, sleutel in gekozen ? Number(gekozen[sleutel]) : null]),
  );
}

type KolommenProps = { lijst: Lijstdetail; action: string; csrf: string; koppeling?: Koppeling; fouten?: Fout[] };

export function Kolommen({
  lijst,
  action,
  csrf,
  koppeling = lijst.koppeling,
  fouten = lijst.ontbrekend,
}: KolommenProps) {
  return (
    <Form
      contract={contractOf(lijst)}
      action={action}
      csrf={csrf}
      submit="Doe een proef"
      values={koppeling}
      fouten={fouten}
    />
  );
}
