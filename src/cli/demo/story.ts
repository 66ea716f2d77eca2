import { relative } from 'node:path';
import { MevilleError } from '../../base/errors.js';
import type { AwardOutput, AwardsOutput, CollectOutput, VendorsImportOutput, VerifyOutput } from '../../schema/generated/types.js';
import { safe } from '../print/printer.js';
import { shellWord } from '../print/shell-word.js';
import type { OpenMarket } from './open-market.js';
import type { Stage } from './stage.js';
import { contact, wish } from './wish.js';

/** What the demo shows, one command after the other. Every sentence is held to what happens by test/cli/demo.test.ts. */

const judged = ['--preferences', 'preferences.yaml'];

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
  await stage.run('meville', ['init']);

  stage.heading('Whom to ask');
  stage.say(
    'vendors.csv lists the vendors, a name and an address each. Meville asks each of them who it is, and remembers the key that it signs with. --loopback is for vendors on this machine.',
  );
  await stage.write('vendors.csv', market.list);
  const { failed } = await stage.run<VendorsImportOutput>('meville', ['vendors', 'import', 'vendors.csv', '--loopback']);
  requireThat(failed.length === 0, 'a vendor could not be added');

  stage.heading('What is wanted');
  stage.say(
    'Each --set is a wish, and --level says how firm the wishes before it are. Vendors are told what must and what should be. What is private is judged here and told to nobody: the price, and that the car was an ex-demo or had one owner. --weight says how much a wish counts. (Without any options, "meville compose" asks.)',
  );
  await stage.run(...wish);
  stage.line();
  stage.say('Both are plain files, to read and to change. What preferences.yaml says of the price:');
  await stage.quote('preferences.yaml', /^(?:must|prefer|  total):/);
  stage.line();
  stage.say('And this is all that vendors will be asked:');
  await stage.run('meville', ['check', 'request.yaml', ...judged]);
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
  await stage.run('meville', ['send', 'request.yaml', ...judged]);
  stage.line();
  stage.say('The first column is the place, the second the score out of 100. The marks below the places:');
  stage.say('does not say what the car was before. That is to be asked, not guessed.', '  ?  ');
  stage.say('is a nicer car, but above the limit that no vendor has been told.', '  x  ');
  stage.say('has a signature that does not fit what it signs. It is kept as evidence, and never ranked.', '  !  ');

  stage.heading('One said later');
  stage.say('tomorrow-motors wanted time. Nothing that came is lost; only who has not answered is asked again.');
  const { request: id, ranking = [] } = await stage.run<CollectOutput>('meville', ['collect', ...judged]);
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
  const awarded = await stage.run<AwardOutput>('meville', ['award', id, offer, '--contact', 'contact.yaml', '--yes']);

  stage.heading('The same sale, in the books of the winner');
  stage.say('Each vendor has its own keys, stock and books. What the buyer has told this one besides the request:');
  const { awards } = await stage.run<AwardsOutput>('meville-vendor', ['awards', '--home', `vendors/${awarded.vendor}`]);
  requireThat(awards[0]?.receipt?.receipt === awarded.receipt && awards[0].contact !== null, 'the winner has not noted the sale');
  return awarded;
}

async function prove(stage: Stage, market: OpenMarket, receipt: string): Promise<void> {
  stage.heading('Proof, with every vendor switched off');
  await market.close();
  stage.say('All twelve servers are off now. The receipt is a file, and the key it is signed with was remembered in step 2.');
  const { documents } = await stage.run<VerifyOutput>('meville', ['verify', receipt]);
  requireThat(documents[0]?.holds === true, 'the receipt does not hold');
}

/** @throws internal */
function requireThat(holds: boolean, otherwise: string): asserts holds {
  if (!holds) throw new MevilleError('internal', `The demo did not go as it should: ${otherwise}.`);
}

export function begin(stage: Stage, folder: string, kept: boolean): void {
  stage.say(
    'Meville turns buying around: a buyer says once what is wanted, without a name, and vendors come with signed offers. Here twelve vendors answer on this machine, and each line after a $ is what somebody types, with the answer below it.',
  );
  stage.line();
  stage.say(
    'The wish is from a blog post of 2007, in which David Cushman said what he was looking for: a Toyota Yaris, T3 or TR, late 2006 or newer, with aircon. Vendors, cars and buyer are invented.',
  );
  stage.line();
  stage.say(
    `Nothing of yours is touched: all of it happens in this folder${kept ? ', with MEVILLE_HOME=customer' : ', which is removed at the end'}:`,
  );
  stage.line(`  ${safe(folder)}`);
}

export function end(stage: Stage, { winner }: Told, kept: string | undefined): void {
  stage.line();
  stage.line('Who has learned what:');
  stage.say(
    'The vendors that were asked: what request.yaml says, and the network address that it came from. No name, and nothing of any other offer.',
    '  - ',
  );
  stage.say(`${safe(winner)}: also a name and an email address, once it had signed the receipt.`, '  - ');
  stage.say('Nobody: the limit of 6500 GBP, what the car had to have been before, the weights, and who else was asked.', '  - ');
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
  stage.line('  meville-vendor stock list --home vendors/gingerbread');
  stage.line('To start a vendor again, in a terminal of its own, and ask it:');
  stage.line('  meville-vendor serve --home vendors/gone-fishing');
  stage.line('  meville collect --home customer --preferences preferences.yaml');
  stage.line();
}
