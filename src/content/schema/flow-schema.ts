import { RE2JS } from 're2js';
import { z } from 'zod';
import type { Language } from '../../domain/language';
import type { ChoiceOption, Expectation } from '../../flows/flow';
import type { FlowDraft, StepDraft } from '../../flows/parse-flow';
import { customIssue, id, isMapping, localizedText, strict, text } from './shapes';

const command = z.string().superRefine((value, ctx) => {
  // Telegram: "1-32 characters, can contain only lowercase English letters, digits and underscores" (BotCommand).
  if (/^[a-z0-9_]{1,32}$/.test(value)) return;
  ctx.addIssue(customIssue({ rule: 'bad-command', message: `"${value.slice(0, 40)}" cannot be a command.`, fix: 'Use 1 to 32 lower-case letters a–z, digits and "_", without the slash.' }));
});

/** Everything but the steps, which are read one by one. */
export function createFlowSchema(defaultLanguage: Language) {
  return strict({
    id,
    title: localizedText(defaultLanguage).optional(),
    start: strict({ entries: z.array(id).optional(), command: command.optional() }).optional(),
    steps: z.array(z.unknown()).superRefine((steps, ctx) => {
      if (steps.length === 0) ctx.addIssue(customIssue({ rule: 'empty-value', message: 'The flow has no steps.', fix: 'Write at least one ask, say or handoff.' }));
    }),
  });
}

export type FlowHeader = Omit<FlowDraft, 'steps'> & { readonly steps: readonly unknown[] };

// A flow's handoff always has the reason "flow"; the key is there because entries have it.
const handoff = strict({ team: id.optional(), summary: text.optional(), reason: z.literal('flow').optional() });

export const STEP_KINDS = ['ask', 'say', 'handoff'] as const;
export type StepKind = (typeof STEP_KINDS)[number];

/** The shapes of the three kinds of step. */
export function createStepSchemas(defaultLanguage: Language): Readonly<Record<StepKind, z.ZodType<StepDraft>>> {
  const localized = localizedText(defaultLanguage);
  return {
    ask: strict({
      ask: id,
      text: localized,
      expect: expectSchema(defaultLanguage),
      hint: localized.optional(),
      attempts: z.int().min(1).max(10).optional(),
      else: strict({ handoff }).optional(),
    }),
    say: strict({ say: localized, id: id.optional() }),
    handoff: strict({ handoff, id: id.optional() }),
  };
}

const SIMPLE = ['text', 'number', 'date', 'phone', 'email', 'yes-no', 'attachment'] as const;
const EXPECT_TYPES = [...SIMPLE, 'pattern', 'choice'];

function expectSchema(defaultLanguage: Language): z.ZodType<Expectation> {
  const simple = strict({ type: z.enum(SIMPLE) }).transform(({ type }): Expectation => ({ kind: type }));
  const pattern = strict({ type: z.literal('pattern'), pattern: patternText }).transform((draft): Expectation => ({ kind: 'pattern', pattern: draft.pattern }));
  const choice = strict({ type: z.literal('choice'), options: optionsSchema(defaultLanguage) }).transform((draft): Expectation => ({ kind: 'choice', options: draft.options }));
  const union = z.discriminatedUnion('type', [simple, pattern, choice], { error: (issue) => (issue.code === 'invalid_union' ? EXPECT_TYPES.join(' ') : undefined) });
  return z.preprocess((value) => toExpectation(value), union);
}

/** Nothing means any text; a bare word is the type. */
function toExpectation(value: unknown): unknown {
  if (value === undefined) return { type: 'text' };
  return typeof value === 'string' ? { type: value } : value;
}

const patternText = z.string().superRefine((value, ctx) => {
  const fault = patternFault(value);
  if (fault === null) return;
  ctx.addIssue(customIssue({ rule: 'bad-pattern', message: `The pattern cannot be read: ${fault}.`, fix: 'Check brackets and backslashes; within double quotes a backslash is written twice. Look-ahead and back-references do not exist here (RE2).' }));
});

function patternFault(pattern: string): string | null {
  if (pattern === '') return 'it is empty';
  try {
    RE2JS.compile(pattern, RE2JS.CASE_INSENSITIVE);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function optionsSchema(defaultLanguage: Language) {
  const option = strict({ value: text, title: localizedText(defaultLanguage).optional() }).transform(
    ({ value, title }): ChoiceOption => ({ value, title: title ?? { [defaultLanguage]: value } }),
  );
  return z.array(z.preprocess((value) => (isMapping(value) ? value : { value }), option)).superRefine((options, ctx) => {
    if (options.length === 0) ctx.addIssue(customIssue({ rule: 'empty-value', message: 'There is nothing to choose from.', fix: 'Write at least two options.' }));
    for (const [index, { value }] of options.entries()) {
      if (options.findIndex((other) => other.value === value) === index) continue;
      ctx.addIssue(customIssue({ rule: 'duplicate-option', message: `The option "${value}" stands here twice.`, fix: 'Give each option a value of its own.' }, [index, 'value']));
    }
  });
}
