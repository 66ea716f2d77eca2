import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { rolldown } from 'rolldown';

const root = join(import.meta.dirname, '../..');

/** A module and all it imports as one script for a browser. Whatever cannot run there, a module of Node first of all, breaks it. */
export async function bundleForBrowser(input: string): Promise<string> {
  const build = await rolldown({
    input,
    cwd: root,
    platform: 'browser',
    // Somebody who has installed the package has it in node_modules.
    resolve: { alias: { 'meville/ranking': join(root, 'dist/ranking/index.js') } },
    onLog: (_level, log) => {
      throw new Error(log.message);
    },
  });
  const { output } = await build.generate({ format: 'esm', codeSplitting: false });
  await build.close();
  return output[0].code;
}

const origin = 'https://ranking.example';

/**
 * Opens a page at an origin that nobody serves: what the page may load is handed to it, and everything else fails.
 * @returns what it asked for, and what went wrong in it, as it goes on
 */
export async function open(page: Page, files: Readonly<Record<string, string>>): Promise<{ asked: string[]; errors: string[] }> {
  const asked: string[] = [];
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.context().route('**/*', async (route) => {
    const { pathname, origin: from } = new URL(route.request().url());
    asked.push(from === origin ? pathname : route.request().url());
    const body = from === origin ? files[pathname] : undefined;
    if (body === undefined) await route.abort();
    else await route.fulfill({ body, contentType: pathname.endsWith('.js') ? 'text/javascript' : 'text/html' });
  });
  await page.goto(`${origin}/`);
  return { asked, errors };
}
