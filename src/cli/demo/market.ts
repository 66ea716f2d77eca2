/** Twelve vendors that do not exist, and what they have to sell. */

export interface DemoVendor {
  /** In the vendor book, and of its folder. */
  readonly name: string;
  readonly title: string;
  /** Milliseconds before it answers, so that one sees them answer one after the other. */
  readonly delay: number;
  /** Says "later" when it is first asked, or sends offers whose signatures are damaged. Honest and prompt when absent. */
  readonly manner?: 'later' | 'smudged';
  readonly category?: string;
  readonly area?: string;
  /** Its stock list, below the header. */
  readonly stock: string;
}

export const market: readonly DemoVendor[] = [
  {
    name: 'gingerbread',
    title: 'Gingerbread Cars',
    delay: 140,
    stock: `GB-101,Toyota,Yaris,T3,2006-11-14,24100,1.3 petrol,5,blue,aircon; cd player,one-owner,5150
GB-104,Toyota,Yaris,TR,2007-02-20,31800,1.0 petrol,5,silver,aircon,one-owner,4350
GB-107,Toyota,Yaris,T2,2007-04-03,22400,1.0 petrol,3,red,cd player,one-owner,3995
GB-109,Toyota,Aygo,Blue,2007-06-18,15200,1.0 petrol,5,blue,aircon,private,3850
`,
  },
  {
    name: 'beanstalk-cars',
    title: 'Beanstalk Cars',
    delay: 330,
    stock: `BS-12,Toyota,Yaris,T3,2007-03-09,18200,1.3 petrol,3,silver,aircon; alloy wheels,one-owner,5495
BS-15,Toyota,Yaris,T3,2005-10-27,38900,1.3 petrol,5,silver,aircon,private,3650
BS-18,Toyota,Corolla,T3,2007-01-19,26500,1.4 petrol,5,black,aircon,one-owner,5400
`,
  },
  {
    name: 'two-left-wheels',
    title: 'Two Left Wheels',
    delay: 520,
    stock: `W2-7,Toyota,Yaris,TR,2006-12-05,41000,1.4 diesel,5,red,aircon; sat nav,one-owner,4195
W2-9,Toyota,Auris,T3,2007-05-11,19700,1.6 petrol,5,silver,aircon,ex-demo,7850
`,
  },
  {
    name: 'tick-tock-cars',
    title: 'Tick Tock Cars',
    delay: 1500,
    stock: `TT-3,Toyota,Yaris,T3,2007-01-30,19600,1.3 petrol,5,silver,aircon; cd player,one-owner,5250
TT-5,Toyota,RAV4,XT3,2006-11-02,33400,2.0 petrol,5,green,aircon,private,9995
`,
  },
  {
    name: 'tomorrow-motors',
    title: 'Tomorrow Motors',
    delay: 240,
    manner: 'later',
    stock: `TM-1,Toyota,Yaris,T3,2007-03-01,14900,1.3 petrol,5,silver,aircon; cd player,ex-demo,5395
TM-2,Toyota,Avensis,T2,2006-10-13,40200,1.8 petrol,4,grey,aircon,ex-rental,6200
`,
  },
  {
    name: 'gilded-carriage',
    title: 'The Gilded Carriage',
    delay: 430,
    stock: `GC-88,Toyota,Yaris,T3,2007-09-03,6200,1.3 petrol,5,silver,aircon; sat nav,ex-demo,6950
GC-91,Toyota,Prius,T Spirit,2007-04-24,17300,1.5 hybrid,5,silver,aircon; sat nav,one-owner,12450
`,
  },
  {
    name: 'mumble-motors',
    title: 'Mumble Motors',
    delay: 640,
    stock: `MM-20,Toyota,Yaris,T3,2006-10-12,22000,1.3 petrol,5,grey,aircon,,4995
MM-22,Toyota,Aygo,Plus,2006-12-01,20800,1.0 petrol,3,silver,,private,3495
`,
  },
  {
    name: 'scribble-smudge',
    title: 'Scribble & Smudge',
    delay: 780,
    manner: 'smudged',
    stock: `SS-1,Toyota,Yaris,TR,2007-05-21,12000,1.3 petrol,5,silver,aircon,ex-demo,3990
`,
  },
  {
    name: 'empty-forecourt',
    title: 'The Empty Forecourt',
    delay: 190,
    stock: `EF-1,Toyota,Corolla,T2,2004-03-08,61200,1.6 petrol,5,green,cd player,private,2750
EF-2,Toyota,Yaris,GLS,2002-07-15,58400,1.3 petrol,5,gold,aircon,private,1995
`,
  },
  {
    name: 'gone-fishing',
    title: 'Gone Fishing Garage',
    delay: 100,
    stock: `GF-6,Toyota,Yaris,T3,2006-11-20,26400,1.3 petrol,5,silver,aircon,one-owner,4800
`,
  },
  {
    name: 'far-moon-motors',
    title: 'Far Moon Motors',
    delay: 100,
    area: 'NZ',
    stock: `FM-9,Toyota,Yaris,T3,2007-02-14,20100,1.3 petrol,5,silver,aircon,one-owner,4500
`,
  },
  {
    name: 'teapot-phones',
    title: 'Talking Teapot Phones',
    delay: 100,
    category: 'mobile-plan',
    stock: `P-1,9.50,20 GB
P-2,14.00,60 GB
`,
  },
];

const header = 'ref,make,model,trim,registered,miles,engine,doors,colour,extras,history,price\n';
const carMap = `# Which column of stock.csv means which property.
sku: { column: ref }
price: { column: price, currency: GBP }
make: { column: make }
model: { column: model }
trim: { column: trim }
registered: { column: registered }
mileage: { column: miles, unit: mi }
engine: { column: engine }
doors: { column: doors }
colour: { column: colour }
features: { column: extras }
history: { column: history }
`;
const planMap = `# Which column of stock.csv means which property.
sku: { column: ref }
price: { column: price, currency: GBP }
data: { column: data }
`;

/** The files of a vendor: its stock list, and the mapping that says what it means. */
export const filesOf = ({ category = 'car', stock }: DemoVendor): { readonly csv: string; readonly map: string } =>
  category === 'car' ? { csv: header + stock, map: carMap } : { csv: `ref,price,data\n${stock}`, map: planMap };
