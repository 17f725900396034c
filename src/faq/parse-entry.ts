import type { ChannelId } from '../domain/activity';
import type { HandoffReason } from '../domain/decision';
import type { Localized } from '../domain/language';
import type { AnswerVariant, Applicability, Entry, EntryButton, EntryHandoff } from './entry';

interface ApplicabilityDraft {
  readonly valid?: { readonly from?: string; readonly until?: string };
  readonly hours?: 'open' | 'closed';
  readonly channels?: readonly ChannelId[];
}

export interface VariantDraft extends ApplicabilityDraft {
  readonly text: string;
}

/** One target, checked at the door; a link also has its title. */
export interface ButtonDraft {
  readonly title?: Localized<string>;
  readonly url?: string;
  readonly entry?: string;
  readonly flow?: string;
}

export interface HandoffDraft {
  readonly when?: EntryHandoff['when'];
  readonly team?: string;
  readonly reason?: HandoffReason;
}

/** An entry with the keys editors write, its shape checked and its short forms spelled out per language. */
export interface EntryDraft extends ApplicabilityDraft {
  readonly id: string;
  readonly title?: Localized<string>;
  readonly questions: Localized<readonly string[]>;
  readonly answer?: Localized<readonly VariantDraft[]>;
  readonly buttons?: readonly ButtonDraft[];
  readonly flow?: string;
  readonly handoff?: HandoffDraft;
  readonly confidence?: number;
  readonly tests?: Localized<readonly string[]>;
  readonly notTests?: Localized<readonly string[]>;
}

/** The entry as the bot uses it. A handoff without a reason is `offered` when it is only offered, else `sensitive`. */
export function toEntry(draft: EntryDraft, where: { readonly topic: string; readonly place: Entry['place'] }): Entry {
  return {
    id: draft.id,
    topic: where.topic,
    title: draft.title ?? {},
    questions: draft.questions,
    answer: toAnswer(draft.answer ?? {}),
    buttons: (draft.buttons ?? []).flatMap(toButton),
    flowId: draft.flow ?? null,
    handoff: draft.handoff ? toHandoff(draft.handoff) : null,
    confidence: draft.confidence ?? null,
    tests: draft.tests ?? {},
    notTests: draft.notTests ?? {},
    ...toApplicability(draft),
    place: where.place,
  };
}

function toAnswer(answer: Localized<readonly VariantDraft[]>): Localized<readonly AnswerVariant[]> {
  const perLanguage = Object.entries(answer).map(([language, variants]) => [
    language,
    variants.map((variant) => ({ text: variant.text, ...toApplicability(variant) })),
  ] as const);
  return Object.fromEntries(perLanguage);
}

function toApplicability(draft: ApplicabilityDraft): Applicability {
  const { from = null, until = null } = draft.valid ?? {};
  return {
    valid: from === null && until === null ? null : { from, until },
    hours: draft.hours ?? null,
    channels: draft.channels ?? null,
  };
}

function toButton(draft: ButtonDraft): readonly EntryButton[] {
  const title = draft.title ?? null;
  if (draft.entry !== undefined) return [{ kind: 'entry', entryId: draft.entry, title }];
  if (draft.flow !== undefined) return [{ kind: 'flow', flowId: draft.flow, title }];
  if (draft.url !== undefined && title !== null) return [{ kind: 'url', url: draft.url, title }];
  return [];
}

function toHandoff(draft: HandoffDraft): EntryHandoff {
  const when = draft.when ?? 'always';
  return { when, team: draft.team ?? null, reason: draft.reason ?? (when === 'offer' ? 'offered' : 'sensitive') };
}
