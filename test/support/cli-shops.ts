import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run, serve, type Serving } from './cli-run.js';

/** The honest vendors that stories share, run by the real program. Nobody may buy from them; a story that buys opens its own. */

interface Shop {
  readonly name: string;
  readonly options?: readonly string[];
  readonly csv: string;
  readonly map: string;
}

const carMap = `sku: {column: ref}
price: {column: price, currency: GBP}
model: {column: model}
registered: {column: year}
mileage: {column: mileage, unit: mi}
engine: {column: engine}
`;

const shops: readonly Shop[] = [
  {
    name: 'Hill Garage',
    csv: 'ref,model,year,price,mileage,engine\nHG1,Yaris,2007,5200,21500,1.3 petrol\nHG2,Yaris,2009,4800,58000,1.0 petrol\n',
    map: carMap,
  },
  { name: 'Dale', csv: 'ref,model,year,price,mileage,engine\nD1,Yaris,2008,4700,18020,1.3 petrol\n', map: carMap },
  { name: 'Old Stock', csv: 'ref,model,year,price,mileage,engine\nO1,Corolla,2001,900,118020,1.4 petrol\n', map: carMap },
  {
    name: 'Atlantic',
    options: ['--area', 'US'],
    csv: 'ref,model,year,price,mileage,engine\nA1,Yaris,2008,4700,18020,1.3 petrol\n',
    map: carMap,
  },
  {
    name: 'Phones',
    options: ['--category', 'mobile-plan'],
    csv: 'ref,price,data\nP1,9.50,20 GB\n',
    map: 'sku: {column: ref}\nprice: {column: price, currency: GBP}\ndata: {column: data}\n',
  },
];

/** The name of a shop in the stories: `hill` for Hill Garage. */
const shortName = ({ name }: Shop): string => name.toLowerCase().split(' ')[0] ?? '';

export async function openShops(
  folder: string,
): Promise<{ readonly urls: Readonly<Record<string, string>>; readonly close: () => Promise<void> }> {
  const open = await Promise.all(shops.map(async (shop) => [shortName(shop), await openShop(shop, folder)] as const));
  return {
    urls: Object.fromEntries(open.map(([name, { url }]) => [name, url])),
    close: async () => {
      await Promise.all(open.map(async ([, { stop }]) => stop()));
    },
  };
}

async function openShop(shop: Shop, folder: string): Promise<Serving> {
  const cwd = join(folder, shortName(shop));
  await mkdir(cwd);
  await writeFile(join(cwd, 'stock.csv'), shop.csv);
  await writeFile(join(cwd, 'map.yaml'), shop.map);
  const steps = [
    ['init', '--name', shop.name, '--origin', '', ...(shop.options ?? [])],
    ['stock', 'import', 'stock.csv', '--map', 'map.yaml'],
  ];
  for (const args of steps) {
    const { code, stderr } = await run({ program: 'meville-vendor', args, cwd });
    if (code !== 0) throw new Error(`${shop.name}: ${stderr}`);
  }
  return serve(join(cwd, 'home'), cwd);
}
