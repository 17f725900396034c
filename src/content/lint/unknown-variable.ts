import type { Problem } from '../../domain/problem';
import type { Entry } from '../../faq/entry';
import type { Flow } from '../../flows/flow';
import { suggestion } from '../did-you-mean';
import { errorAt, type Locate, type Path, type Place } from '../place';
import type { LintInput } from './input';

const CUSTOMER = ['customer.firstName', 'customer.name'];
const ANYWHERE = [...CUSTOMER, 'company.name'];

interface Text {
  readonly text: string;
  readonly path: Path;
  readonly allowed: readonly string[];
}

/** `{{…}}` must name something that exists there; what is known of a customer may be missing, so it needs a fallback. */
export function unknownVariable(input: LintInput): readonly Problem[] {
  const entries = input.entries.flatMap(({ value, at }) => entryTexts(value).flatMap((text) => checkText(text, at)));
  const flows = input.flows.flatMap(({ value, at }) => flowTexts(value).flatMap((text) => checkText(text, at)));
  return [...entries, ...flows];
}

function entryTexts(entry: Entry): readonly Text[] {
  const answers = Object.entries(entry.answer).flatMap(([language, variants]) =>
    variants.map((variant, index) => ({ text: variant.text, path: ['answer', language, index, 'text'], allowed: ANYWHERE })));
  const buttons = entry.buttons.flatMap((button, index) => localized(button.title ?? {}, ['buttons', index, 'title'], []));
  return [...answers, ...localized(entry.title, ['title'], []), ...buttons];
}

/** A slot can be used in the steps after the one that fills it. */
function flowTexts(flow: Flow): readonly Text[] {
  return flow.steps.flatMap((step, index) => {
    const filled = flow.steps.slice(0, index).filter((earlier) => earlier.kind === 'ask').map((earlier) => `slots.${earlier.id}`);
    const allowed = [...ANYWHERE, ...filled];
    const path = ['steps', index];
    switch (step.kind) {
      case 'ask':
        return [...localized(step.text, [...path, 'text'], allowed), ...localized(step.hint ?? {}, [...path, 'hint'], allowed), ...summary(step.else.summary, [...path, 'else', 'handoff', 'summary'], allowed)];
      case 'say':
        return localized(step.text, [...path, 'say'], allowed);
      case 'handoff':
        return summary(step.handoff.summary, [...path, 'handoff', 'summary'], allowed);
    }
  });
}

function localized(texts: Readonly<Record<string, string>>, path: Path, allowed: readonly string[]): readonly Text[] {
  return Object.entries(texts).map(([language, text]) => ({ text, path: [...path, language], allowed }));
}

function summary(text: string | null, path: Path, allowed: readonly string[]): readonly Text[] {
  return text === null ? [] : [{ text, path, allowed }];
}

function checkText({ text, path, allowed }: Text, at: Locate): readonly Problem[] {
  const variables = [...text.matchAll(/\{\{([^{}]*)\}\}/g)].map((found) => found[1] ?? '');
  const rest = text.replace(/\{\{[^{}]*\}\}/g, '');
  const broken = rest.includes('{{') || rest.includes('}}')
    ? [errorAt(at(path), { rule: 'bad-variable', message: 'Double braces are opened without being closed, or closed without being opened.', fix: 'Write {{name|fallback}} with two braces on both sides.' })]
    : [];
  return [...broken, ...variables.flatMap((variable) => checkVariable(variable, allowed, at(path)))];
}

function checkVariable(variable: string, allowed: readonly string[], place: Place): readonly Problem[] {
  const [name = '', ...fallback] = variable.split('|').map((part) => part.trim());
  if (!allowed.includes(name)) {
    const fix = allowed.length === 0 ? 'Titles cannot have variables; take it out.' : suggestion(name, allowed);
    return [errorAt(place, { rule: 'unknown-variable', message: `There is no {{${name}}} here.`, fix })];
  }
  if (!CUSTOMER.includes(name) || (fallback[0] ?? '') !== '') return [];
  return [errorAt(place, { rule: 'missing-fallback', message: `{{${name}}} is not known of every customer.`, fix: `Say what stands there otherwise: {{${name}|…}}.` })];
}
