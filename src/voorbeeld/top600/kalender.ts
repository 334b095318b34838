/** The days on which the partners deliver their lists, and lay them side by side a few days later. */
export const leveringen = ['2013-03-11', '2013-09-09', '2014-02-10', '2014-06-10', '2014-08-29', '2014-12-08'] as const;
export const vergelijkingen = ['2013-03-15', '2013-09-16', '2014-02-17', '2014-06-16'] as const;

/** The peildatum of the annual report, and the day after, on which the lists were compared for it. */
export const peildatum = '2014-08-31';
export const naPeildatum = '2014-09-01';

/** The last working day of the first part of the story. */
export const eindeVerhaal = '2014-12-19';
