import { MevilleError } from '../../base/errors.js';
import { readResults } from '../../customer/results.js';
import type { CollectOutput } from '../../schema/generated/types.js';
import type { Printed, Verb } from '../command.js';
import { requestIdOf, waitOf } from '../options.js';
import { follow, tellExchange } from '../follow.js';
import { shellWord } from '../print/shell-word.js';
import { choosePreferences } from '../written.js';

interface Options {
  readonly preferences?: string;
  readonly wait?: string;
}

/** `meville collect [REQUEST]` */
export const run: Verb<[string | undefined], Options> = async (context, [request], options) => {
  const ports = await context.customer();
  const id = await requestIdOf(ports, request);
  const wait = await waitOf(context, options.wait);
  const { state, vendors } = await readResults(ports, id);
  const chosen = await choosePreferences(context, state.record.category, options.preferences);
  if (ports.clock() >= state.record.facts.exp) {
    throw new MevilleError('request-closed', `${id} is past its deadline; nobody may answer any more.`, {
      hint: `See what came: meville offers ${shellWord(id)}`,
    });
  }
  const open = vendors.filter(({ outcome }) => outcome.kind === 'pending' || outcome.kind === 'failed').map(({ vendor }) => vendor);
  if (open.length === 0) context.err.line(`${id}: everybody has answered`);
  else await follow(context, ports, { id, wait, vendors: open });
  const told = await tellExchange(context, await readResults(ports, id), { skipped: [], failed: [] }, chosen?.preferences);
  return { ...told, json: told.json satisfies Printed<CollectOutput> };
};
