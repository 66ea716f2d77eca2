import { MevilleError } from '../../base/errors.js';
import { blank, type Composition } from '../../customer/compose/composition.js';
import { factFault, withFact, type Fact } from '../../customer/compose/facts.js';
import { filesOf, withSaid, type Files, type Said } from '../../customer/compose/said.js';
import { sayPredicate } from '../../documents/predicate.js';
import type { ComposeOutput } from '../../schema/generated/types.js';
import { vocabulary } from '../../schema/vocabulary.js';
import type { Verb } from '../command.js';
import { readComposition } from '../compose/read.js';
import { planOf, writeBoth, type Plan } from '../compose/plan.js';
import type { Context } from '../context/context.js';
import type { Tagged } from '../options.js';
import { count, safe } from '../print/printer.js';
import { shellWord } from '../print/shell-word.js';
import { canAsk } from '../ask/prompt.js';

interface Options extends Readonly<Partial<Record<Fact, string>>> {
  readonly category?: string;
  readonly set?: readonly Tagged[];
  readonly level?: readonly Tagged[];
  readonly weight?: readonly Tagged[];
  readonly from?: readonly string[];
  readonly preferences?: string;
  readonly force?: boolean;
}

/** `meville compose [FILE]` */
export const run: Verb<[string | undefined], Options> = async (context, [file = 'request.yaml'], options) => {
  const plan = planOf(context, file, options);
  const wishes = wishesOf(options);
  const isSaid = options.category !== undefined || wishes.length > 0;
  const isAsked = !isSaid && canAsk(context);
  if (!isSaid && !isAsked && options.from === undefined)
    throw new MevilleError('answer-missing', 'What do you want? There is no terminal to ask on.', {
      hint: 'Say it with --category and --set, or start with --from FILE. See: meville compose --help',
    });
  await plan.requireFolders();
  if (!isAsked) await plan.requireFree();
  const start = withFacts(await startOf(context, options), options);
  if (!isAsked) return done(context, plan, withSaid(start, wishes));
  const { composeAtTerminal } = await import('../compose/begin.js');
  const { composition, plan: agreed } = await composeAtTerminal(context, plan, start, options);
  return done(context, agreed, composition);
};

/** What files and options say, and where they say nothing what the settings do. */
async function startOf(context: Context, { category, from = [] }: Options): Promise<Composition> {
  const { region, currency } = await context.settings();
  const known = blank({ where: region, currency });
  const start = from.length === 0 ? known : await readComposition(context, from, known);
  if (category === undefined) return start;
  const { name } = vocabulary(category);
  if (start.category !== undefined && start.category !== name)
    throw new MevilleError('usage-invalid', `${from.join(' and ')} is about ${start.category}, not about ${name}.`, {
      hint: 'Leave --category out, or start without the file.',
    });
  return { ...start, category: name };
}

function withFacts(composition: Composition, options: Options): Composition {
  let next = composition;
  for (const fact of ['where', 'currency', 'until', 'quantity'] as const) {
    const text = options[fact];
    if (text === undefined) continue;
    const fault = factFault(fact, text);
    if (fault !== undefined) throw new MevilleError('usage-invalid', `--${fact} ${text}: ${fault}.`);
    next = withFact(next, fact, text);
  }
  return next;
}

/**
 * Each wish with the level and the weight that follow it: one `--level` holds for every `--set` since the one before.
 * @throws usage-invalid for a level or a weight that no wish comes before
 */
function wishesOf({ set = [], level = [], weight = [] }: Options): Said[] {
  for (const [option, values] of Object.entries({ level, weight })) {
    const idle = values.find((value, at) => !set.some((wish) => wish.at < value.at && wish.at > (values[at - 1]?.at ?? 0)));
    if (idle !== undefined)
      throw new MevilleError('usage-invalid', `--${option} ${idle.text} belongs to no --set.`, {
        hint: `Write it behind the --set it is for: --set make=Toyota --${option} ${option === 'level' ? 'must' : '10'}`,
      });
  }
  const after = (values: readonly Tagged[], at: number): string | undefined => values.find((value) => value.at > at)?.text;
  return set.map(({ at, text }) => {
    const [levelText, weightText] = [after(level, at), after(weight, at)];
    return {
      wish: text,
      ...(levelText === undefined ? {} : { level: levelText }),
      ...(weightText === undefined ? {} : { weight: weightText }),
    };
  });
}

async function done(context: Context, plan: Plan, composition: Composition): ReturnType<Verb<[], object>> {
  const { request, preferences } = plan;
  const files = filesOf(composition, plan);
  await writeBoth(context, plan, files);
  return {
    json: outputOf(plan, files),
    text: (out) => {
      const { draft, judging } = files;
      const what = `${draft.vocabulary.label} in ${draft.where}, with ${count(draft.requirements.length, 'requirement')}`;
      const rules = judging.rules.length === 0 ? '' : ` and ${count(judging.rules.length, 'condition')} of your own`;
      out.text(`${safe(request)} asks for ${what}. Vendors will see it.`);
      out.text(`${safe(preferences)} judges offers by ${count(judging.criteria.length, 'thing')}${rules}. It stays here.`);
    },
    next: `meville check ${shellWord(request)} --preferences ${shellWord(preferences)}`,
  };
}

const outputOf = ({ request, preferences }: Plan, { draft, judging }: Files): ComposeOutput => ({
  request,
  preferences,
  category: draft.vocabulary.name,
  where: draft.where,
  currency: draft.currency,
  requirements: draft.requirements.map(({ level, property, predicate }) => ({
    level,
    property: property.name,
    text: sayPredicate(predicate),
  })),
  rules: judging.rules.map(({ property }) => property.name),
  criteria: judging.criteria.map(({ property }) => property.name),
});
