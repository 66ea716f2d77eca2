import { readFile } from 'node:fs/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { once } from 'node:events';
import { ample, BinMarket, errorOf, jsonOf, runBin, startBin, type Finished } from '../support/customer-bins.js';

/** Many processes at once, over a real responder: a thing is sold once, and a request is awarded once. */

const map = 'sku: {column: ref}\nprice: {column: price, currency: GBP}\nmodel: {column: model}\n';
const request = 'vrm: request/1\ncategory: car\nwhere: GB\nuntil: 1d\ncurrency: GBP\nmust: {model: {is: Yaris}}\n';

const preferences = 'vrm: preferences/1\ncategory: car\nprefer: {total: {lower: {best: 4000 GBP, worst: 6000 GBP}, weight: 1}}\n';

interface Awarded {
  readonly receipt: string;
  readonly award: string;
  readonly receiptFile: string;
}

/** The identity of an offer may begin with a hyphen; after `--` nothing is taken for an option. */
const award = async (home: string, id: string, offer: { readonly offer: string } | undefined): Promise<Finished> =>
  runBin('meville', home, '--json', 'award', '--yes', id, '--', offer?.offer ?? '');

const won = (finished: readonly Finished[]): Awarded[] =>
  finished.filter(({ code }) => code === 0).map(({ stdout }) => JSON.parse(stdout) as Awarded);

describe('awards at the same moment', { timeout: ample }, () => {
  const market = new BinMarket();
  afterAll(async () => market.close(), ample);

  const asking = async (home: string): Promise<{ id: string; offers: readonly { readonly offer: string }[] }> => {
    const [file, prefs] = [await market.write('request.yaml', request), await market.write('preferences.yaml', preferences)];
    const sent = await jsonOf<{ request: string; ranking: { offer: string }[] }>('meville', home, 'send', file, '--preferences', prefs);
    return { id: sent.request, offers: sent.ranking };
  };

  test('of sixteen processes of four customers that award one unit, one customer gets the one receipt and the others are told that it is sold', async () => {
    const stall = await market.open({
      name: 'One Car',
      category: 'car',
      file: 'stock.csv',
      stock: 'ref,price,model\nonly,5000,Yaris\n',
      map,
    });
    const customers = await Promise.all(
      Array.from({ length: 4 }, async () => {
        const home = await market.customer([stall]);
        return { home, ...(await asking(home)) };
      }),
    );
    const finished = await Promise.all(
      customers.flatMap(({ home, id, offers }) => Array.from({ length: 4 }, async () => ({ home, ...(await award(home, id, offers[0])) }))),
    );
    const winners = finished.filter(({ code }) => code === 0);
    // The processes of the customer that won share its claim, so each of them has the same receipt.
    expect(new Set(won(winners).map(({ receipt }) => receipt)).size).toBe(1);
    expect(new Set(winners.map(({ home }) => home)).size).toBe(1);
    const losers = finished.filter(({ home }) => home !== winners[0]?.home);
    expect(losers).toHaveLength(12);
    for (const loser of losers) {
      expect(loser.code, loser.stdout + loser.stderr).toBe(6);
      expect(errorOf(loser).code).toBe('award-refused');
      expect(errorOf(loser).message).toContain('sold');
    }
    for (const finishedOne of finished.filter(({ home }) => home === winners[0]?.home))
      expect(finishedOne.code, finishedOne.stdout).toBe(0);
    const { awards } = await jsonOf<{ awards: { receipt: { number: number } | null; refused: string | null }[] }>(
      'meville-vendor',
      stall.home,
      'awards',
      '--limit',
      '100',
    );
    expect(awards.filter(({ receipt }) => receipt !== null)).toMatchObject([{ receipt: { number: 1 } }]);
    expect(awards.filter(({ receipt }) => receipt === null).every(({ refused }) => refused === 'sold')).toBe(true);
  });

  test('of two terminals of one customer that award two different offers, one wins and the other is told that the request is awarded', async () => {
    const stall = await market.open({
      name: 'Two Cars',
      category: 'car',
      file: 'stock.csv',
      stock: 'ref,price,model\na,5000,Yaris\nb,5100,Yaris\n',
      map,
    });
    const home = await market.customer([stall]);
    const { id, offers } = await asking(home);
    expect(offers).toHaveLength(2);
    const finished = await Promise.all([0, 1, 0, 1].map(async (which) => Object.assign(await award(home, id, offers[which]), { which })));
    const winner = finished.find(({ code }) => code === 0);
    for (const one of finished.filter(({ which }) => which !== winner?.which)) {
      expect(one.code, one.stdout + one.stderr).toBe(6);
      expect(errorOf(one).code).toBe('already-awarded');
    }
    const [first, ...more] = won(finished);
    for (const other of more) expect(other).toEqual(first);
    const { awards } = await jsonOf<{ awards: { award: string; sku: string; receipt: { receipt: string } | null }[] }>(
      'meville-vendor',
      stall.home,
      'awards',
    );
    expect(awards).toMatchObject([{ award: first?.award, sku: ['a', 'b'][winner?.which ?? 0], receipt: { receipt: first?.receipt } }]);
    expect((await readFile(first?.receiptFile ?? '', 'utf8')).split('.')).toHaveLength(3);
  });
});

describe('a send that is killed', { timeout: ample }, () => {
  const market = new BinMarket();
  afterAll(async () => market.close(), ample);

  test('goes on with collect: what came is kept, and only the vendor that has not answered is asked, with the same copy', async () => {
    const open = async (name: string): ReturnType<BinMarket['open']> =>
      market.open({ name, category: 'car', file: 'stock.csv', stock: `ref,price,model\n${name},5000,Yaris\n`, map });
    const [quick, slow] = await Promise.all([open('quick'), open('slow')]);
    const home = await market.customer([quick, slow]);
    const file = await market.write('request.yaml', request);
    // A process that is stopped takes connections and says nothing.
    slow.responder.child.kill('SIGSTOP');
    const sending = startBin('meville', home, ['send', file, '--wait', '50s']);
    const closed = once(sending, 'close');
    let said = '';
    await new Promise<void>((resolve) => {
      sending.stderr?.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        if (said.includes('quick')) resolve();
      });
      sending.once('close', () => resolve());
    });
    sending.kill('SIGKILL');
    const [, signal] = (await closed) as [number | null, string | null];
    expect(signal, said).toBe('SIGKILL');
    slow.responder.child.kill('SIGCONT');
    const { answered } = await jsonOf<{ answered: { vendor: string; offers: number }[] }>('meville', home, 'collect');
    expect(answered.map(({ vendor, offers }) => `${vendor} ${String(offers)}`)).toEqual(['quick 1', 'slow 1']);
    const { offers } = await jsonOf<{ offers: { vendor: string; offer: string }[] }>('meville', home, 'offers');
    expect(offers.map(({ vendor }) => vendor)).toEqual(['quick', 'slow']);
    expect((await jsonOf<{ requests: unknown[] }>('meville', home, 'requests')).requests).toHaveLength(1);
    expect(quick.responder.log().match(/"requests"/g)).toHaveLength(1);
    // The responder that was stopped may have found the first post when it woke up; the same copy has the same one answer.
    expect(
      (
        await runBin(
          'meville',
          home,
          'award',
          '--yes',
          (await jsonOf<{ request: string }>('meville', home, 'offers')).request,
          '--',
          offers[1]?.offer ?? '',
        )
      ).code,
    ).toBe(0);
  });
});
