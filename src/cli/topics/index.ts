import type { ProgramSpec, Topic } from '../command.js';
import { environment } from './environment.js';
import { exitCodePage } from './exit-codes.js';
import { customerPrivacy, vendorPrivacy } from './privacy.js';

/** The pages of `help` besides those of the commands. */
export const topics = (program: ProgramSpec['name']): Readonly<Record<string, Topic>> => ({
  privacy:
    program === 'meville'
      ? { about: 'what a vendor learns of you, and when', page: customerPrivacy }
      : { about: 'what customers learn of you, and what you keep of them', page: vendorPrivacy },
  environment: { about: 'the variables that count', page: environment(program) },
  'exit-codes': { about: 'what a script can branch on', page: exitCodePage },
});
