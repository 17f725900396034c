import { fitMessage } from '../channels/fit';
import type { Button, FlowState } from '../domain/conversation';
import type { Decision } from '../domain/decision';
import type { OutgoingMessage } from '../domain/delivery';
import { UNDECIDED } from '../domain/language';
import { answerLanguage } from '../domain/settings';
import { entryTitle } from '../faq/entry';
import { currentAsk } from '../flows/advance';
import { languageName } from '../language/catalogue/catalogue';
import { isPraise } from '../language/mood';
import { answerText, entryButtons } from './answer';
import { replyInFlow } from './reply-flow';
import { replyHandoff } from './reply-handoff';
import type { Reading } from './reading';
import type { Situation } from './situation';
import { createVoice, type Voice } from './voice';

/** What the bot wants said, before it is fitted to the channel. */
export interface Draft {
  readonly text: string;
  readonly buttons: readonly Button[];
}

/** Room 6: what goes out and what it leaves behind in the state. */
export interface Reply {
  /** One item is one platform call. */
  readonly messages: readonly OutgoingMessage[];
  /** All choices of the last draft, also those that the channel shows as numbers only; empty: none open. */
  readonly offer: readonly Button[];
  readonly flow: FlowState | null;
  readonly introduced: boolean;
  readonly said: readonly string[];
}

export interface Drafts {
  readonly drafts: readonly Draft[];
  readonly flow: FlowState | null;
}

export function reply(situation: Situation, reading: Reading, decision: Decision): Reply {
  const voice = createVoice(situation);
  const { drafts, flow } = draft(situation, reading, decision, voice);
  const introduced = introduce(situation, reading, drafts, voice);
  const messages = introduced.flatMap((one) => fitMessage({ ...one, attachment: null }, situation.capabilities, { numberHint: voice.say('clarify-numbered') }));
  const speaks = drafts.length > 0;
  return {
    messages,
    offer: introduced.at(-1)?.buttons ?? [],
    flow,
    introduced: situation.conversation.introduced || speaks,
    said: voice.said(),
  };
}

function draft(situation: Situation, reading: Reading, decision: Decision, voice: Voice): Drafts {
  const { flow } = situation.conversation;
  switch (decision.kind) {
    case 'silent':
      return { drafts: [], flow };
    case 'greet':
      return stay(flow, [{ text: voice.say(greetingKey(situation, decision)), buttons: [] }], situation, voice);
    case 'thank':
      return stay(flow, [{ text: voice.say(isPraise(reading.mood) ? 'praise-reply' : 'thanks-reply'), buttons: [] }], situation, voice);
    case 'answer':
      return stay(flow, answer(situation, decision.entryId, voice), situation, voice);
    case 'clarify':
      return { drafts: [clarify(situation, decision.choices, voice)], flow: null };
    case 'fallback':
      return stay(flow, [fallback(situation, decision, voice)], situation, voice);
    case 'handoff':
      return { drafts: replyHandoff(situation, decision, voice), flow: null };
    case 'flow':
      return replyInFlow(situation, decision, voice);
  }
}

function greetingKey({ conversation }: Situation, decision: Decision): 'greeting' | 'greeting-again' | 'help' {
  if (decision.why.code === 'asked-for-help') return 'help';
  return conversation.introduced ? 'greeting-again' : 'greeting';
}

/** Whatever is said in the middle of a flow, its open question is asked again after it. */
function stay(flow: FlowState | null, drafts: readonly Draft[], situation: Situation, voice: Voice): Drafts {
  const definition = flow === null ? undefined : situation.content.flows.get(flow.flowId);
  const step = flow !== null && definition?.hash === flow.hash ? currentAsk(definition, flow) : null;
  if (flow === null || step === null) return { drafts, flow: null };
  const again = replyInFlow(situation, { kind: 'flow', flowId: flow.flowId, entryId: null, step: { kind: 'refuse' }, why: { code: 'side-question', params: {} } }, voice);
  return { drafts: [...drafts, ...again.drafts], flow };
}

function answer(situation: Situation, entryId: string, voice: Voice): readonly Draft[] {
  const entry = situation.content.entries.get(entryId);
  const text = entry ? answerText(situation, entry, voice) : null;
  if (!entry || text === null) return [{ text: voice.say('entry-missing'), buttons: [personButton(voice)] }];
  return [{ text, buttons: entryButtons(situation, entry, voice) }];
}

function clarify(situation: Situation, choices: readonly string[], voice: Voice): Draft {
  const buttons = choices.flatMap((entryId): readonly Button[] => {
    const entry = situation.content.entries.get(entryId);
    return entry ? [{ title: entryTitle(entry, voice.language), action: { kind: 'entry', entryId } }] : [];
  });
  const none: Button = { title: voice.say('none-of-these'), action: { kind: 'none-of-these' } };
  return { text: voice.say('clarify'), buttons: [...buttons, none, personButton(voice)] };
}

function fallback(situation: Situation, decision: Extract<Decision, { kind: 'fallback' }>, voice: Voice): Draft {
  const buttons = [personButton(voice)];
  if (decision.why.code === 'none-of-these') return { text: voice.say('none-fits'), buttons };
  if (decision.why.code === 'old-button') return { text: voice.say('old-button', { title: String(decision.why.params['title'] ?? '…') }), buttons };
  return { text: voice.say(situation.conversation.failures > 0 ? 'fallback-again' : 'fallback'), buttons };
}

function personButton(voice: Voice): Button {
  return { title: voice.say('talk-to-person'), action: { kind: 'person' } };
}

/** The first words of a matter say that this is a bot (C19), and, where we do not speak the customer's language, which one we answer in. */
function introduce(situation: Situation, reading: Reading, drafts: readonly Draft[], voice: Voice): readonly Draft[] {
  const [first, ...rest] = drafts;
  if (!first || situation.conversation.introduced) return drafts;
  const foreign = reading.language !== UNDECIDED && answerLanguage(situation.content.settings, reading.language) !== reading.language;
  const opening = [voice.say('introduction'), ...(foreign ? [voice.say('language-note', { language: languageName(voice.language, reading.language) })] : [])];
  return [{ ...first, text: [...opening, first.text].join('\n\n') }, ...rest];
}
