import { timeText } from '../../base/clock.js';
import { limits } from '../../base/limits.js';
import type { RequestFacts } from '../../documents/request/create.js';
import { payloadSize } from '../../documents/request/size.js';
import { readRequirement, type WireRequirement } from '../../documents/requirement.js';
import { sayPredicate } from '../../documents/predicate.js';
import type { Vocabulary } from '../../schema/vocabulary.js';
import type { RequestDraft } from '../request-file.js';

/** Something that leaves the machine: what it says, who reads it, when, and what for. */
export interface Disclosure {
  readonly field: string;
  readonly value: string;
  readonly who: 'vendors' | 'winner' | 'network';
  readonly when: 'send' | 'connection' | 'award' | 'contact';
  readonly why: string;
  /** The members of the document that say it, as `demand.areaServed`; of its header, as `header.jwk`. What a connection tells has none. */
  readonly claims: readonly string[];
}

export interface DisclosureOptions {
  /** Who gets a copy; when it is not known yet, its size is that for an address of usual length. */
  readonly vendorIds?: readonly string[];
  /** True when every connection goes through a proxy. */
  readonly proxied?: boolean;
}

const usualId = 'https://vendor.example';

/** Everything that leaves the machine in the life of a request, however it ends. Nothing else ever does. */
export const disclosures = (draft: RequestDraft, facts: RequestFacts, options: DisclosureOptions = {}): Disclosure[] => [
  ...wished(draft, facts),
  ...enclosed(facts, options.vendorIds ?? []),
  ...connected(options.proxied ?? false),
  ...awarded(),
  ...contacted(),
];

/** What somebody wrote into the request file, in the order of the wire. */
function wished({ vocabulary }: RequestDraft, { demand, requirements, terms }: RequestFacts): Disclosure[] {
  const sent = { who: 'vendors', when: 'send' } as const;
  const { itemOffered, areaServed, eligibleQuantity, priceCurrency, description } = demand;
  return [
    {
      field: 'category',
      value: itemOffered.category,
      ...sent,
      why: `what you want: ${vocabulary.label}`,
      claims: ['demand.itemOffered.category', 'demand.itemOffered.@type'],
    },
    { field: 'where', value: areaServed, ...sent, why: 'where it is to be sold', claims: ['demand.areaServed'] },
    { field: 'quantity', value: String(eligibleQuantity), ...sent, why: 'how many you want', claims: ['demand.eligibleQuantity'] },
    { field: 'currency', value: priceCurrency, ...sent, why: 'what prices are in', claims: ['demand.priceCurrency'] },
    ...requirements.map((requirement, index) => wish(requirement, vocabulary, index)),
    ...(description === undefined
      ? []
      : [{ field: 'description', value: description, ...sent, why: 'your own words, as they are', claims: ['demand.description'] }]),
    { field: 'terms', value: terms, ...sent, why: 'what vendors are to agree to', claims: ['terms'] },
  ];
}

const meaning = {
  must: 'nothing else is offered',
  should: 'offers say where they differ',
  may: 'welcome, but no condition',
} as const;

/** A wish as vendors read it, which may be another spelling than that of the file. */
function wish(wire: WireRequirement, words: Vocabulary, index: number): Disclosure {
  const { property, level, predicate } = readRequirement(wire, words);
  return {
    field: property.name,
    value: `${level}: ${sayPredicate(predicate)}`,
    who: 'vendors',
    when: 'send',
    why: meaning[level],
    claims: Object.keys(wire).map((member) => `requirements.${String(index)}.${member}`),
  };
}

/** What the program puts around it. */
function enclosed(facts: RequestFacts, vendorIds: readonly string[]): Disclosure[] {
  const sizes = new Set((vendorIds.length === 0 ? [usualId] : vendorIds).map((id) => payloadSize(facts, id)));
  const sent = { who: 'vendors', when: 'send' } as const;
  return [
    { field: 'made', value: timeText(facts.iat), ...sent, why: 'the hour you send it in', claims: ['iat'] },
    { field: 'until', value: timeText(facts.exp), ...sent, why: 'when offers are due, rounded up', claims: ['exp'] },
    {
      field: 'signing key',
      value: 'a new one for each vendor',
      ...sent,
      why: 'nobody else can award it',
      claims: ['iss', 'header.jwk'],
    },
    { field: 'reply key', value: 'a new one for each vendor', ...sent, why: 'only you can read the offers', claims: ['replyTo.jwk'] },
    { field: 'number', value: 'a new one for each vendor', ...sent, why: 'tells two requests apart', claims: ['jti'] },
    { field: 'addressed to', value: 'the address of that vendor', ...sent, why: 'nobody else can use the copy', claims: ['aud'] },
    {
      field: 'form',
      value: 'request, version 1',
      ...sent,
      why: 'the same from everybody',
      claims: ['vrm', 'demand.@type', 'header.alg', 'header.typ'],
    },
    { field: 'size', value: saySizes(sizes), ...sent, why: 'one of four, filled with dots', claims: ['pad'] },
  ];
}

const saySizes = (sizes: Iterable<number>): string =>
  `${[...sizes]
    .toSorted((a, b) => a - b)
    .map((size) => String(size / 1024))
    .join(' or ')} KiB`;

/** What every exchange tells before a word of it is read. */
function connected(proxied: boolean): Disclosure[] {
  const vendors = { who: 'vendors', when: 'connection', claims: [] } as const;
  const network = { who: 'network', when: 'connection', claims: [] } as const;
  return [
    {
      field: 'IP address',
      value: proxied ? 'that of the proxy' : 'yours',
      ...vendors,
      why: proxied ? 'the proxy alone knows yours' : 'a proxy would hide it',
    },
    { field: 'time', value: 'the moment you ask', ...vendors, why: 'vendors can compare it' },
    { field: 'headers', value: 'one fixed block', ...vendors, why: 'the same from everybody' },
    { field: 'TLS', value: 'the hello of this Node', ...vendors, why: 'no session is ever resumed' },
    { field: 'profile', value: 'that somebody reads it', ...vendors, why: 'when the kept one is too old' },
    {
      field: 'vendors',
      value: proxied ? 'that you use the proxy' : 'which ones you talk to',
      ...network,
      why: proxied ? 'it sees which vendors you ask' : 'by name; not what you ask for',
    },
    { field: 'times, sizes', value: 'when, and how much', ...network, why: 'sizes are few' },
  ];
}

/** Members that stand in award and contact as they do in the request. */
const envelope = ['vrm', 'iss', 'aud', 'jti', 'iat', 'header.alg', 'header.jwk', 'header.typ'];

function awarded(): Disclosure[] {
  const winner = { who: 'winner', when: 'award' } as const;
  return [
    { field: 'offer', value: 'which of its own you take', ...winner, why: 'still without a name', claims: ['offer'] },
    {
      field: 'ends',
      value: 'within two hours, on the hour',
      ...winner,
      why: 'later sales do not count',
      claims: ['exp'],
    },
    {
      field: 'envelope',
      value: 'copy key, new number, hour',
      ...winner,
      why: 'nothing new about you',
      claims: envelope,
    },
    { field: 'size', value: saySizes([limits.paddedPayload[0]]), ...winner, why: 'the same for every award', claims: ['pad'] },
  ];
}

/** By the names that contact files use, too. */
const details = ['name', 'email', 'phone', 'address', 'note'];

function contacted(): Disclosure[] {
  const winner = { who: 'winner', when: 'contact' } as const;
  return [
    {
      field: 'contact',
      value: `what --contact FILE has of ${details.join(', ')}`,
      ...winner,
      why: 'nothing without --contact',
      claims: details,
    },
    { field: 'receipt', value: 'which of its own it is about', ...winner, why: 'checked before this is sent', claims: ['receipt'] },
    {
      field: 'envelope',
      value: 'copy key, new number, hour',
      ...winner,
      why: 'nothing new about you',
      claims: envelope,
    },
    { field: 'size', value: saySizes(limits.paddedPayload), ...winner, why: 'filled with dots', claims: ['pad'] },
  ];
}
