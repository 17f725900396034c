import type { Problem } from '../../domain/problem';
import type { Applicability, Entry } from '../../faq/entry';
import { fold } from '../../language/fold';
import { errorAt, formatPlace, type Place, type Placed, warningAt } from '../place';
import type { LintInput } from './input';

interface Question {
  readonly entry: Entry;
  readonly text: string;
  readonly place: Place;
}

/** One question with two answers: the bot could only guess. Entries that never apply at the same time may share their questions. */
export function duplicateQuestion(input: LintInput): readonly Problem[] {
  const seen = new Map<string, Question[]>();
  return input.entries.flatMap((placed) => questionsOf(placed).flatMap(({ language, question }) => {
    const key = `${language} ${fold(question.text) || question.text}`;
    const earlier = seen.get(key) ?? [];
    seen.set(key, [...earlier, question]);
    const other = earlier.find((candidate) => candidate.entry.id === question.entry.id || mayMeet(candidate.entry, question.entry));
    return other === undefined ? [] : [toProblem(question, other)];
  }));
}

function questionsOf(placed: Placed<Entry>): readonly { readonly language: string; readonly question: Question }[] {
  return Object.entries(placed.value.questions).flatMap(([language, texts]) =>
    texts.map((text, index) => ({ language, question: { entry: placed.value, text, place: placed.at(['questions', language, index]) } })));
}

function toProblem(question: Question, other: Question): Problem {
  const message = `The question "${question.text}" stands also at ${formatPlace(other.place)}`;
  if (other.entry.id === question.entry.id) {
    return warningAt(question.place, { rule: 'duplicate-question', message: `${message}, in the same entry.`, fix: 'Delete one of the two.' });
  }
  return errorAt(question.place, { rule: 'duplicate-question', message: `${message}, in "${other.entry.id}".`, fix: 'Leave it with the entry that should answer, or make the two apply at different times, hours or channels.' });
}

/** False where dates, hours or channels keep two entries apart. */
function mayMeet(a: Applicability, b: Applicability): boolean {
  if (a.hours !== null && b.hours !== null && a.hours !== b.hours) return false;
  if (a.channels !== null && b.channels !== null && !a.channels.some((channel) => b.channels?.includes(channel))) return false;
  const from = [a.valid?.from, b.valid?.from].map((date) => date ?? '0000-01-01');
  const until = [a.valid?.until, b.valid?.until].map((date) => date ?? '9999-12-31');
  return from.every((start) => until.every((end) => start <= end));
}
