import { request } from 'undici';
import { describe, expect, test } from 'vitest';
import { Health } from '../../src/transport/http/health.js';
import { latch, serve, stubResponder, type Served } from './support.js';

const ask = async ({ to }: Served): Promise<readonly [number, string, unknown]> => {
  const { statusCode, body, headers } = await request(`${to.origin}/healthz`);
  return [statusCode, await body.text(), headers['content-type']];
};

const well = [200, '{"status":"ok"}', 'application/json'];
const unwell = [
  503,
  '{"type":"urn:meville:error:busy","title":"The responder is closing, or cannot reach its books.","status":503,"code":"busy"}',
  'application/problem+json',
];

describe('/healthz', () => {
  test('says that it cannot answer when the books cannot, in the same bytes for every reason', async () => {
    for (const healthy of [
      async () => Promise.reject(new Error('canary /var/lib')),
      () => {
        throw new TypeError('canary');
      },
      async () => new Promise<never>(() => {}),
    ]) {
      expect(await ask(await serve(stubResponder(), { healthy }))).toEqual(unwell);
    }
  });

  test('says that it is about to close, and everything else is answered as before', async () => {
    const served = await serve(stubResponder());
    expect(await ask(served)).toEqual(well);
    served.server.leave();
    expect(await ask(served)).toEqual(unwell);
    expect((await request(`${served.to.origin}/.well-known/vrm-vendor`)).statusCode).toBe(200);
  });

  test('asks the books once, however many ask it at the same time', async () => {
    let asked = 0;
    const door = latch();
    const served = await serve(stubResponder(), {
      healthy: async () => {
        asked += 1;
        await door.opened;
      },
    });
    const answers = Array.from({ length: 50 }, async () => ask(served));
    await expect.poll(() => asked).toBe(1);
    door.open();
    expect(new Set((await Promise.all(answers)).map(([status]) => status))).toEqual(new Set([200]));
    expect(asked).toBe(1);
  });

  test('is well again when the books are', async () => {
    let sound = false;
    const served = await serve(stubResponder(), {
      healthy: async () => {
        if (!sound) throw new Error('gone');
      },
    });
    expect(await ask(served)).toEqual(unwell);
    sound = true;
    await expect.poll(async () => ask(served), { timeout: 10_000 }).toEqual(well);
  });
});

test('a check that hangs is not begun a second time', { timeout: 15_000 }, async () => {
  let asked = 0;
  const door = latch();
  const health = new Health(async () => {
    asked += 1;
    await door.opened;
  });
  expect([await health.sound(), await health.sound(), asked]).toEqual([false, false, 1]);
  door.open();
  await expect.poll(async () => health.sound(), { timeout: 10_000 }).toBe(true);
});
