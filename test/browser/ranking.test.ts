import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as ranking from '../../src/ranking/index.js';
import { outcomesOf, type Outcome, type Vectors } from '../support/ranking-cases.js';
import { digestsFile, digestsOf, vectors } from '../support/ranking-vectors.js';
import { findChromium } from './chromium.js';
import { bundleForBrowser, open } from './site.js';

/** `meville/ranking` as it is published, in a real browser. */

const executablePath = findChromium(process.env);
const none = 'There is no Chromium here. Install it (Debian: apt-get install chromium), or say in CHROMIUM where it is.';
const root = join(import.meta.dirname, '../..');

test('there is a browser to test in, where nothing may be left out', ({ skip }) => {
  if (executablePath === undefined && process.env['CI'] === undefined) skip(`the tests in a browser are left out: ${none}`);
  expect(executablePath, none).toBeDefined();
});

describe.skipIf(executablePath === undefined)('in Chromium', () => {
  let folder: string;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'meville-browser-'));
    // Root has no sandbox, and the pages are our own.
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: ['--disable-dev-shm-usage'] });
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function opened(script: string, html = '<!doctype html>'): Promise<Awaited<ReturnType<typeof open>>> {
    await page?.context().close();
    page = await (await browser.newContext()).newPage();
    return open(page, { '/': `${html}<script type="module" src="/script.js"></script>`, '/script.js': script });
  }

  test('the same files and offers come to the same bytes as in Node, and the same mistakes to the same faults', async () => {
    const { asked, errors } = await opened(await bundleForBrowser(join(import.meta.dirname, 'page.ts')));
    const outcomes = await page.evaluate<Outcome[], Vectors>(
      (files) => (globalThis as unknown as { outcomesOf: (given: Vectors) => Outcome[] }).outcomesOf(files),
      vectors,
    );
    expect(errors).toEqual([]);
    expect(outcomes).toEqual(outcomesOf(vectors, ranking));
    expect(digestsOf(outcomes)).toBe(readFileSync(digestsFile, 'utf8'));
    // Nobody hears of it.
    expect(asked.filter((path) => path !== '/favicon.ico')).toEqual(['/', '/script.js']);
  });

  describe('the page of the README', () => {
    const example = readFileSync(join(root, 'examples/ranking.html'), 'utf8');
    const [, before = '', script = ''] = /^(.*)<script type="module">\n(.*)<\/script>\n$/s.exec(example) ?? [];
    const ranked = async (preferences: string, offers: string): Promise<string | null> => {
      await page.fill('#preferences', preferences);
      await page.fill('#offers', offers);
      await page.click('#rank');
      return page.textContent('#ranking');
    };
    beforeAll(async () => {
      writeFileSync(join(folder, 'ranking.js'), script);
      await opened(await bundleForBrowser(join(folder, 'ranking.js')), before);
    });

    test('is the one that is in examples, word for word', () => {
      const [, shown] = /^```html\n(.*?)^```/ms.exec(readFileSync(join(root, 'README.md'), 'utf8')) ?? [];
      expect(shown).toBe(example);
    });

    test('ranks what is typed into it', async () => {
      const car = { make: 'Toyota', model: 'Yaris', trim: 'T3', registered: '2007', features: ['aircon'], price: '4000 GBP' };
      const offers = JSON.stringify([
        { ...car, id: 'worn', mileage: '59000 mi' },
        { ...car, id: 'new', mileage: '5000 mi' },
      ]);
      expect(await ranked(readFileSync(join(root, 'examples/preferences.yaml'), 'utf8'), offers)).toBe('1. new\n2. worn');
    });

    test('says where a mistake is', async () => {
      expect(await ranked('vrm: preferences/1\nprefer: 3\n', '[]')).toMatch(/^.*\n2:\d+ prefer must be /);
    });
  });
});
