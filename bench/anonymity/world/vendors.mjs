/** The vendors of one lane, and how they stand in a vendor book: at an address of this machine, or under a name that only the proxy knows. */
import { createProfile, systemRandom } from '../../../dist/index.js';
import { signProfile, vendorIdOf, vendorKeysFrom } from '../../../dist/vendor.js';
import { openVendor } from '../capture/vendor.mjs';

const facts = { categories: ['car', 'mobile-plan', 'any'], areas: ['GB', 'DE', 'FR'], currency: 'GBP', terms: ['PDC-INTENT'] };
const names = ['hill', 'vale', 'moor'];
export const hostNames = names.map((name) => `${name}.example`);

/**
 * @typedef {object} Vendor
 * @property {import('../capture/listen.mjs').Listening & { take: () => import('../capture/vendor.mjs').Connection[] }} capture
 * @property {string} direct
 * @property {string} named
 * @property {string} pin
 * @property {string} profile
 * @property {string} stale a profile that ends before any request does
 */

/**
 * @param {{ cert: string, key: string }} certificate
 * @param {() => number} clock of this experiment, in seconds
 * @returns {Promise<Vendor[]>}
 */
export async function openVendors(certificate, clock) {
  return Promise.all(
    names.map(async (name, index) => {
      const keys = await vendorKeysFrom(systemRandom(32), systemRandom(32));
      const now = clock() - 60;
      const file = { name, ...facts, validity: 259_200 };
      const { token: profile } = await signProfile(file, keys, now, systemRandom);
      const { token: stale } = await createProfile(
        { name, categories: facts.categories, areaServed: facts.areas, priceCurrency: facts.currency, terms: facts.terms },
        { id: vendorIdOf({}, keys), key: keys.sign },
        keys.open.publicJwk,
        now,
        3600,
        systemRandom,
      );
      const capture = await openVendor({ index, certificate, profile });
      return {
        capture,
        direct: `https://127.0.0.1:${capture.port}`,
        named: `https://${hostNames[index]}:${capture.port}`,
        pin: keys.sign.thumbprint,
        profile,
        stale,
      };
    }),
  );
}
