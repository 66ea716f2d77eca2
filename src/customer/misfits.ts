/** What of a vendor's profile does not fit a request. */
export type Misfit = 'category' | 'area' | 'version';

/** Why a vendor was not asked, as the end of a sentence that begins with its name. */
export const misfits: Readonly<Record<Misfit, string>> = {
  category: 'sells other things',
  area: 'does not sell there',
  version: 'speaks another version of the protocol',
};
