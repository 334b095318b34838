import { z } from 'zod';
import { VerbandPad } from '../../domein/casus/pad.contract.ts';
import { readPad } from '../pad.ts';
import type { Page } from '../page.tsx';

const Lijstpad = VerbandPad.extend({ lijstId: z.uuid() });

export type Lijstref = z.infer<typeof Lijstpad>;

export const readLijstPad = (page: Page): Lijstref => readPad(page, Lijstpad);

export const lijstPath = ({ verband, lijstId }: Lijstref): string => `/verbanden/${verband}/lijsten/${lijstId}`;
