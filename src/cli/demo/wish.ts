/** What the customer of the demo writes: the files of `examples`, word for word. */

export const request = `# What every vendor is told. Nothing here says who asks, or what they would pay.
vrm: request/1
category: car
where: GB
until: 48h
currency: GBP
must:
  make: { is: Toyota }
  model: { is: Yaris }
  trim: { in: [T3, TR] }
  registered: { min: 2006-09-01 }
  features: { has: [aircon] }
should:
  engine: { is: 1.3 petrol }
  doors: { is: 5 }
  colour: { is: silver }
  mileage: { max: 40000 mi }
terms: PDC-INTENT
`;

export const preferences = `# How offers are judged. This file is read on your machine and goes nowhere.
vrm: preferences/1
category: car
currency: GBP
must:
  total: { max: 6500 GBP }
  features: { has: [aircon] }
prefer:
  total: { lower: { best: 3500 GBP, worst: 6500 GBP }, weight: 30 }
  mileage: { lower: { best: 5000 mi, worst: 60000 mi }, weight: 22 }
  engine: { grades: { 1.3 petrol: 1, 1.0 petrol: 0.45, else: 0 }, weight: 15 }
  doors: { grades: { 5: 1, 3: 0.4 }, weight: 8 }
  colour: { grades: { silver: 1, grey: 0.6, blue: 0.5, else: 0.3 }, weight: 6, note: it is for my wife }
  history: { grades: { ex-demo: 1, one-owner: 0.7, else: 0.3 }, weight: 8 }
tie-break: [total]
`;

export const contact = `# What the winner learns, and only after its receipt has been verified.
name: Jo Example
email: jo@example.org
`;
