import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cars, preferences } from './cars.mjs';

const million = 1_000_000;
/** MB of 10^6 bytes. */
const most = 400;
const columns = /** @type {const} */ (['engine', 'doors', 'colour', 'history', 'trim', 'ready']);

/** How much memory `meville rank` takes at most for a file of a million offers, as the system counts it. @returns {Promise<import('./measure.mjs').Figure[]>} */
export async function rankFiles() {
  const folder = mkdtempSync(join(tmpdir(), 'meville-bench-'));
  try {
    writeFileSync(join(folder, 'preferences.yaml'), preferences);
    write(join(folder, 'offers.csv'), join(folder, 'offers.ndjson'));
    return ['offers.csv', 'offers.ndjson'].map((file) => rank(folder, file));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} csv @param {string} ndjson */
function write(csv, ndjson) {
  const files = [openSync(csv, 'w'), openSync(ndjson, 'w')];
  const [table = 0, lines = 0] = files;
  writeSync(table, `id,total (GBP),mileage (mi),vendor-score,owners,${columns.join(',')}\n`);
  const all = cars(million);
  for (let from = 0; from < million; from += 10_000) {
    const some = all.slice(from, from + 10_000);
    writeSync(
      table,
      some
        .map(
          (car) =>
            `${[car.id, (car.total / 100).toFixed(2), car.mileage, car.score, car.owners, ...columns.map((name) => car[name])].join(',')}\n`,
        )
        .join(''),
    );
    writeSync(
      lines,
      some
        .map((car) => {
          const { id, total, mileage, score, owners } = car;
          const named = Object.fromEntries(columns.map((name) => [name, car[name]]));
          return `${JSON.stringify({ id, total: `${(total / 100).toFixed(2)} GBP`, mileage: `${mileage} mi`, 'vendor-score': score, owners, ...named })}\n`;
        })
        .join(''),
    );
  }
  for (const file of files) closeSync(file);
}

/** @param {string} folder @param {string} file @returns {import('./measure.mjs').Figure} */
function rank(folder, file) {
  const telling = 'data:text/javascript,process.on("exit",()=>console.error(`resident ${process.resourceUsage().maxRSS}`))';
  const args = ['--import', telling, 'bin/meville.js', 'rank', join(folder, file), '--preferences', join(folder, 'preferences.yaml')];
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [...args, '--top', '10', '--json'], { encoding: 'utf8' });
  const seconds = (performance.now() - start) / 1000;
  const resident = (Number(/resident (\d+)/.exec(stderr)?.[1]) * 1024) / 1e6;
  if (status !== 0 || !Number.isFinite(resident)) throw new Error(`rank ${file} failed: ${stderr}`);
  return {
    what: `meville rank on a million offers in ${file}`,
    ratio: resident / most,
    of: `resident memory over ${most} MB`,
    bound: { most: 1 },
    detail: `${resident.toFixed(0)} MB at most, in ${seconds.toFixed(0)} s`,
  };
}
