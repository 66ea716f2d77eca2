import { relative } from 'node:path';
import { MevilleError } from '../../base/errors.js';
import type {
  AwardOutput,
  AwardsOutput,
  CollectOutput,
  SendOutput,
  VendorsImportOutput,
  VerifyOutput,
} from '../../schema/generated/types.js';
import { safe } from '../print/printer.js';
import { shellWord } from '../print/shell-word.js';
import type { OpenMarket } from './open-market.js';
import type { Stage } from './stage.js';
import { contact, preferences, request } from './wish.js';

/** What the demo shows, one command after the other. Every sentence is held to what happens by test/cli/demo.test.ts. */

export interface Told {
  readonly winner: string;
}

/** @param folder of the stage */
export async function tell(stage: Stage, market: OpenMarket, folder: string): Promise<Told> {
  await prepare(stage, market);
  const best = await ask(stage, market);
  const { vendor, receiptFile } = await award(stage, best);
  await prove(stage, market, relative(folder, receiptFile));
  return { winner: vendor };
}

async function prepare(stage: Stage, market: OpenMarket): Promise<void> {
  stage.heading('The buyer makes keys');
  stage.say('There is no account and nobody to register with. Keys are made here, and stay here.');
  await stage.run({ verb: 'init', load: async () => import('../commands/init.js') });

  stage.heading('Whom to ask');
  stage.say(
    'vendors.csv lists the vendors, a name and an address each. Meville asks each of them who it is, and remembers the key that it signs with. --loopback is for vendors on this machine.',
  );
  await stage.write('vendors.csv', market.list);
  const { failed } = await stage.run<VendorsImportOutput>({
    verb: 'vendors import',
    args: ['vendors.csv'],
    options: { loopback: true },
    load: async () => import('../commands/vendors-import.js'),
  });
  requireThat(failed.length === 0, 'a vendor could not be added');

  stage.heading('What is wanted');
  stage.say(
    'request.yaml is what every vendor is told. preferences.yaml says how the offers are judged, and never leaves this machine: 6500 GBP at most, and points for a low price, few miles, the 1.3 petrol engine, five doors, silver and a good history.',
  );
  await stage.write('request.yaml', request);
  await stage.write('preferences.yaml', preferences);
  await stage.run({
    verb: 'check',
    args: ['request.yaml'],
    options: { preferences: 'preferences.yaml' },
    load: async () => import('../commands/check.js'),
  });
}

/** The best offer there is in the end. */
interface Best {
  readonly request: string;
  readonly offer: string;
}

async function ask(stage: Stage, market: OpenMarket): Promise<Best> {
  stage.heading('The vendors are asked, all at once');
  stage.say(
    'Each vendor gets an anonymous copy of its own, and answers with offers that it signs and that the buyer alone can open. They are ranked here. Who sells other things, or elsewhere, is not asked; and one vendor has gone fishing: its server is off.',
  );
  await market.close('gone-fishing');
  const options = { preferences: 'preferences.yaml' };
  await stage.run<SendOutput>({ verb: 'send', args: ['request.yaml'], options, load: async () => import('../commands/send.js') });
  stage.line();
  stage.say('The first column is the place, the second the score out of 100. The marks below the places:');
  stage.say('does not say whether the car has aircon. That is asked, not guessed.', '  ?  ');
  stage.say('is a nicer car, but above a limit that no vendor has been told.', '  x  ');
  stage.say('has a signature that does not fit what it signs. It is kept as evidence, and never ranked.', '  !  ');

  stage.heading('One said later');
  stage.say('tomorrow-motors wanted time. Nothing that came is lost; only who has not answered is asked again.');
  const { request: id, ranking = [] } = await stage.run<CollectOutput>({
    verb: 'collect',
    options,
    load: async () => import('../commands/collect.js'),
  });
  stage.line();
  stage.say('It was worth asking again: tomorrow-motors comes first.');
  const [best] = ranking;
  requireThat(best !== undefined, 'nothing could be ranked');
  return { request: id, offer: best.offer.slice(0, 8) };
}

async function award(stage: Stage, { request: id, offer }: Best): Promise<AwardOutput> {
  stage.heading('The best offer is taken');
  stage.say(
    'So far no vendor has been told who asks. The winner signs a receipt; when that has been checked, and not before, it gets the contact details: contact.yaml, with an invented name.',
  );
  await stage.write('contact.yaml', contact);
  const awarded = await stage.run<AwardOutput>({
    verb: 'award',
    args: [id, offer],
    options: { contact: 'contact.yaml', yes: true },
    load: async () => import('../commands/award.js'),
  });

  stage.heading('The same sale, in the books of the winner');
  stage.say('Each vendor has its own keys, stock and books. What the buyer has told this one besides the request:');
  const { awards } = await stage.run<AwardsOutput>({
    program: 'meville-vendor',
    verb: 'awards',
    options: { home: `vendors/${awarded.vendor}` },
    load: async () => import('../commands/vendor/awards.js'),
  });
  requireThat(awards[0]?.receipt?.receipt === awarded.receipt && awards[0].contact !== null, 'the winner has not noted the sale');
  return awarded;
}

async function prove(stage: Stage, market: OpenMarket, receipt: string): Promise<void> {
  stage.heading('Proof, with every vendor switched off');
  await market.close();
  stage.say('All twelve servers are off now. The receipt is a file, and the key it is signed with was remembered in step 2.');
  const { documents } = await stage.run<VerifyOutput>({
    verb: 'verify',
    args: [[receipt]],
    load: async () => import('../commands/verify.js'),
  });
  requireThat(documents[0]?.holds === true, 'the receipt does not hold');
}

/** @throws internal */
function requireThat(holds: boolean, otherwise: string): asserts holds {
  if (!holds) throw new MevilleError('internal', `The demo did not go as it should: ${otherwise}.`);
}

export function begin(stage: Stage, folder: string, kept: boolean): void {
  stage.say(
    'Meville turns buying around: a buyer says once what is wanted, without a name, and vendors come with signed offers. Here twelve vendors answer on this machine, and each line after a $ is what the buyer types.',
  );
  stage.line();
  stage.say(
    'The wish is from a blog post of 2007, in which David Cushman said what he was looking for: a Toyota Yaris, T3 or TR, late 2006 or newer, with aircon. Vendors, cars and buyer are invented.',
  );
  stage.line();
  stage.say(
    `Nothing of yours is touched: the commands run with MEVILLE_HOME=customer in this folder${kept ? '' : ', which is removed at the end'}:`,
  );
  stage.line(`  ${safe(folder)}`);
}

export function end(stage: Stage, { winner }: Told, kept: string | undefined): void {
  stage.line();
  stage.line('Who has learned what:');
  stage.say(
    'The vendors that were asked: the wish, and the network address that it came from. No name, and nothing of any other offer.',
    '  - ',
  );
  stage.say(`${safe(winner)}: also a name and an email address, once it had signed the receipt.`, '  - ');
  stage.say('Nobody: the limit of 6500 GBP, the weights, and who else was asked.', '  - ');
  stage.line();
  if (kept !== undefined) lookAround(stage, kept);
  stage.line('What to type next:');
  stage.line('  meville compose          say what you want, step by step');
  stage.line('  meville vendors add URL  add a vendor to your own book');
  stage.line('  meville-vendor init      be a vendor yourself');
  stage.line('  meville help privacy     what is promised and what is not');
}

function lookAround(stage: Stage, folder: string): void {
  stage.line('Everything is still there. To look around:');
  stage.line(`  cd ${shellWord(folder)}`);
  stage.line('  meville offers --home customer');
  stage.line('  meville-vendor stock list --home vendors/gingerbread-cars');
  stage.line('To start a vendor again, in a terminal of its own, and ask it:');
  stage.line('  meville-vendor serve --home vendors/gone-fishing');
  stage.line('  meville collect --home customer --preferences preferences.yaml');
  stage.line();
}
