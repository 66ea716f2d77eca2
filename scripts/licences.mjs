import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** `/…/node_modules/chalk` of a module in it, however deep. */
const folderOf = (/** @type {string} */ id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0];

const isLicence = (/** @type {string} */ file) => /^(?:licen[cs]e|copying|notice)\b/i.test(file);

/**
 * Puts the licences of all packages whose code has come into a bundle into a file beside it, as they ask for.
 * A package without a licence breaks the build.
 *
 * @param {string} fileName
 * @returns {import('rolldown').Plugin}
 */
export const licences = (fileName) => ({
  name: 'licences',
  generateBundle(_options, bundle) {
    const modules = Object.values(bundle).flatMap((output) => (output.type === 'chunk' ? output.moduleIds : []));
    const folders = new Set(modules.map(folderOf).filter((folder) => folder !== undefined));
    this.emitFile({ type: 'asset', fileName, source: [...folders].map(textOf).toSorted().join('\n') });
  },
});

/** @param {string} folder */
function textOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const texts = readdirSync(folder).filter(isLicence).toSorted();
  if (texts.length === 0) throw new Error(`${name} is bundled, and has no licence to come along`);
  return [`${name} ${version} (${license})\n`, ...texts.map((file) => readFileSync(join(folder, file), 'utf8'))].join('\n');
}
