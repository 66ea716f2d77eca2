import { dimensionWords } from '../../base/values/units.js';
import type { Dimension } from '../../base/values/value.js';
import type { Property } from '../../schema/vocabulary.js';

/** Wishes that common sense suggests, by category and property: with them nobody takes a network for an amount of data. */
const usual: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  car: {
    make: 'Toyota, Honda',
    model: 'Yaris, Jazz',
    trim: 'T3, TR',
    engine: '1.0 petrol, 1.3 petrol',
    doors: '5',
    seats: 'at least 5',
    colour: 'silver, grey',
    features: 'aircon, sunroof',
    owners: 'at most 2',
    warranty: 'at least 6 months, ideally 12 months',
    total: '6500, ideally 3500',
  },
  'mobile-plan': {
    network: 'Vodafone, O2',
    plan: 'Essential, Plus',
    minutes: 'at least 500',
    texts: 'at least 100',
    features: 'wifi calling, visual voicemail',
    total: '20, ideally 12',
  },
  any: { total: '200, ideally 120' },
};

/** A wish for a property of a category, as somebody might say it. */
export const usualOf = (category: string, property: Property, currency: string): string =>
  usual[category]?.[property.name] ?? exampleOf(property, currency);

const bounds: Readonly<Record<Dimension, readonly [bound: string, ideal: string]>> = {
  length: ['at most 60000', '5000'],
  mass: ['at most 5', '2'],
  volume: ['at least 1.2', '1.6'],
  data: ['at least 20', '50'],
  'data-rate': ['at least 50', '100'],
  power: ['at least 70', '90'],
  energy: ['at most 100', '50'],
  time: ['at most 2', '1'],
  months: ['at most 12', '3'],
};

/** A wish for a property of this kind. */
export function exampleOf({ type, unit, values }: Property, currency: string): string {
  const bounded = (bound: string, ideal: string, of: string): string => `${bound}${of}, ideally ${ideal}${of}`;
  switch (type.type) {
    case 'quantity': {
      const of = type.dimension === 'months' ? 'months' : (unit?.symbol ?? dimensionWords[type.dimension].unit);
      return bounded(...bounds[type.dimension], ` ${of}`);
    }
    case 'money':
      return bounded('at most 20', '10', ` ${currency}`);
    case 'number':
      return bounded('at least 2', '4', '');
    case 'date':
      return bounded('at least 2006-09', '2009', '');
    case 'boolean':
      return 'yes';
    case 'list':
      return values.length === 0 ? 'one thing, another' : values.slice(0, 2).join(', ');
    case 'text':
      return values.length === 0 ? 'this, that' : values.slice(0, 2).join(', ');
    case 'any':
      return 'oak, pine';
  }
}
