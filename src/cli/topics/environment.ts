import type { ProgramSpec } from '../command.js';
import type { Block } from '../print/page.js';

/** `help environment` */
export const environment = (program: ProgramSpec['name']): readonly Block[] => [
  {
    terms: [
      ['MEVILLE_HOME', 'the folder that keeps everything; --home goes before it'],
      ['XDG_DATA_HOME', `on Linux, where the folder ${program} is when nobody names one (default: ~/.local/share)`],
      ['LOCALAPPDATA', 'the same on Windows'],
      ['NO_COLOR', 'no colours; --colour goes before it'],
      ['FORCE_COLOR', 'colours even when the output is no terminal, 0 for none; NO_COLOR goes before it'],
      ['TERM', 'dumb: no colours and no line that moves'],
      ['CI', 'no colours and no line that moves'],
      ...(program === 'meville'
        ? ([
            ['MEVILLE_PROXY', 'the SOCKS5 proxy that vendors are reached through, socks5://host[:port] or none; --proxy goes before it'],
            ['NODE_EXTRA_CA_CERTS', 'a file of certificates that Node trusts besides its own, for a vendor with a private authority'],
          ] as const)
        : ([
            ['MEVILLE_STORE', 'where the books are, as --store says it, which goes before it'],
            ['PGPASSFILE', 'the file with the passwords of PostgreSQL servers (default: ~/.pgpass); PGPASSWORD goes before it'],
          ] as const)),
    ],
  },
  `An option says more than a variable${program === 'meville' ? ', a variable more than a setting (meville config list)' : ''}; a variable that is empty is not set.`,
  ...(program === 'meville'
    ? [
        'Not heeded, so that nothing is weakened or led elsewhere unseen: HTTP_PROXY, HTTPS_PROXY, ALL_PROXY, NO_PROXY, NODE_USE_ENV_PROXY and NODE_TLS_REJECT_UNAUTHORIZED. The width is that of the terminal, whatever COLUMNS says.',
      ]
    : ['The width is that of the terminal, whatever COLUMNS says.']),
];
