import { createReadStream, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as meville from 'meville';
import { candidateFromOffer, parsePreferences, rank } from 'meville/ranking';
import * as selling from 'meville/vendor';

const { systemClock: clock, systemPause: pause, systemRandom: random } = meville;
const tree = (file: string) => meville.readTree(readFileSync(file), file);
const home = mkdtempSync(join(tmpdir(), 'meville-'));
const wait = 5000; // milliseconds for one exchange

// A vendor: keys, stock, and a server on this machine.
const origin = 'http://127.0.0.1:8472';
const [car, today] = [meville.vocabulary('car'), Math.floor(clock() / 86_400)];
await selling.createVendorSecrets(`${home}/vendor`, random);
const { sign, seal } = await selling.readVendorSecrets(`${home}/vendor`);
const books = await selling.openSqliteBooks(`${home}/vendor/books.sqlite`);
const map = selling.parseStockMap(tree('examples/cars-map.yaml'), 'cars-map.yaml', car);
await books.importStock(selling.readStock(createReadStream('examples/cars.csv'), 'csv', map, car, new selling.StockReport()), { today });
const sells = { categories: ['car'], areas: ['GB'], currency: 'GBP', terms: ['PDC-INTENT'], validity: 3 * 86_400 };
const [keys, vendorFile] = [await selling.vendorKeysFrom(sign, seal), { name: 'Hill Garage', origin, ...sells }];
const server = await selling.createHttpResponder(await selling.createResponder({ books, keys, vendorFile, clock, random }));
await server.listen({ host: '127.0.0.1', port: 8472 });

// A customer: keys, a vendor book, a request to everybody in it.
await meville.initialiseSeed(`${home}/customer`, random);
const [ledger, vendors] = [meville.openLedger(`${home}/customer`, random), meville.openVendorBook(`${home}/customer`)];
const ports = { ledger, vendors, sender: meville.createHttpSender(), clock, pause, random };
await meville.addVendor(ports, { url: origin, loopback: true }, wait);
const request = meville.parseRequestFile(tree('examples/request.yaml'), 'request.yaml');
const { id } = await meville.prepare(ports, request, await vendors.list(), wait);
for await (const { vendor, outcome } of meville.exchange(ports, id, wait)) console.log(`${vendor}: ${outcome.kind}`);

// Rank what came, take the best, and only then say who you are.
const offers = meville.offersOf(await meville.readResults(ports, id)).map((offer) => candidateFromOffer(offer, offer.vendor));
const [best] = rank(offers, parsePreferences(tree('examples/preferences.yaml'), 'preferences.yaml')).ranking;
if (best === undefined) throw new Error('No offer qualifies.');
const { vendor, receipt } = await meville.award(ports, id, { offer: best.candidate.id, contact: { name: 'Jo Example' }, wait });
console.log(`${vendor} sold it to you: order ${receipt.claims.orderNumber}`);
await server.close();
await books.close();
