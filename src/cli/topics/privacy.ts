import type { Block } from '../print/page.js';

/** `meville help privacy`: what is true of this version, and no more. */
export const customerPrivacy: readonly Block[] = [
  { heading: 'When you add a vendor, it learns' },
  { items: ["that somebody at your IP address, or your proxy's, reads its profile; `send` reads one that has grown old again."] },
  { heading: 'When you send, each vendor of your book that sells such things there learns' },
  {
    items: [
      'the words of your request file: what, where, until when, currency, how many, every wish, and with --allow-text the description.',
      'keys and a number that no other vendor and no other request of yours ever sees.',
      'times on the full hour and one of four sizes, which tell little. `collect` sends the same copy again.',
    ],
  },
  { heading: 'When you award, the winner alone learns' },
  {
    items: [
      'which of its offers you take, still without a name. Those you do not take hear nothing.',
      'with --contact, what is in that file, sealed for it, and only after its signed receipt has been checked.',
    ],
  },
  { heading: 'What never leaves this machine' },
  { items: ['your preferences, the ranking, your vendor book, and who else was asked or what they offered.'] },
  { heading: 'What is NOT hidden today' },
  {
    items: [
      'your IP address, unless you name a proxy. Your network sees which vendors you talk to, or the proxy does, which also looks up their names.',
      'who you are, when what you write says it.',
      'vendors who compare notes can match one unusual wish, or two that came in the same second (--spread 10m parts them).',
      'what is not measured: docs/anonymity.md says what is, and how.',
      'your home folder, from what runs as you, until meville wallet lock.',
    ],
  },
  { heading: 'What you can do' },
  {
    items: [
      'look before you send, meville send REQUEST --dry-run shows every word that would go out.',
      'ask for ranges and not for exact values, for a country and not a region; leave --allow-text alone.',
      'forget what is over, meville requests forget REQUEST: its keys are gone.',
      'ask fewer vendors with --vendor; hide your address with --proxy, through Tor for example: all goes through it, or nothing.',
    ],
  },
];

/** `meville-vendor help privacy` */
export const vendorPrivacy: readonly Block[] = [
  { heading: 'Anybody who asks learns' },
  { items: ['your profile: name, address, categories, areas, currency, terms and public keys. It is signed from vendor.yaml.'] },
  { heading: 'A customer who asks for something learns' },
  {
    items: [
      'the offers that fit, each with its price, its SKU and the values of that row, or a signed refusal. They are sealed for that customer, who can prove to anybody that you signed them.',
    ],
  },
  { heading: 'You keep, in books.sqlite' },
  {
    items: [
      'of a request: its identity, its keys, your sealed answer and the time. Not what it asked for, but for the request that waits for a person: that one is kept until it is answered, or 30 days after its end.',
      'how often each day something was asked, offered, refused and sold, and which properties stood in the way.',
      'your offers and receipts, what was agreed on each sale, and the contact details of who bought and chose to tell. The folder is for you alone, but it is not encrypted.',
    ],
  },
  { heading: 'The lines that `serve` prints' },
  {
    items: [
      'have the time, the endpoint, the status, an error code and the milliseconds: no address of a customer and nothing of what was asked or sold.',
    ],
  },
];
