/** Why the bot decided as it did: a closed table, so that prose (in three languages) can be held to it by a test. */
export const WHY_CODES = {
  'confident-match': 'One entry answers this, clearly.',
  'chosen-by-customer': 'The customer tapped or named one of the choices offered.',
  'side-question': 'A question in the middle of a flow that the knowledge base answers.',
  'two-close-matches': 'Several entries come close; the customer is asked which one.',
  'weak-match': 'Something in the knowledge base comes near, but not near enough to answer.',
  'nothing-found': 'Nothing in the knowledge base covers this.',
  'only-greeting': 'The message is only a greeting.',
  'first-contact': 'The customer opened the chat without writing yet.',
  'asked-for-help': 'The customer asked what the bot can do.',
  'stale-timer': 'A timer that the conversation has overtaken.',
  'only-thanks': 'The message is only thanks, praise or a goodbye.',
  'asked-for-person': 'The customer asked for a person.',
  'angry': 'The message is angry, threatening or abusive.',
  'unsure-twice': 'The bot did not understand twice in a row.',
  'none-of-these': 'The customer said that none of the choices fits.',
  'sensitive-topic': 'The entry is marked as one that people must handle.',
  'entry-hands-off': 'The entry answers and then hands over to people.',
  'attachment-alone': 'A photo, file or voice message without text.',
  'unsupported-message': 'A kind of message the bot cannot read.',
  'failure': 'Something broke on our side.',
  'entry-starts-flow': 'The entry leads into a flow.',
  'flow-started': 'A command or button started a flow.',
  'flow-step': 'The customer answered the question of a flow.',
  'flow-wrong-answer': 'The answer does not fit the question of the flow.',
  'flow-waits': 'The customer asked for a moment to look for the answer.',
  'flow-gave-up': 'Too many answers that did not fit; people take over.',
  'flow-handoff': 'The flow ended by handing over to people.',
  'flow-left': 'The customer left the flow in their own words.',
  'flow-changed': 'The flow was changed or removed while the customer was in it.',
  'old-button': 'A button of a question that is no longer open.',
  'person-has-chat': 'A person has the chat; the bot keeps quiet.',
  'waiting-for-person': 'The chat waits for a person; the bot keeps quiet.',
  'page-inbox-wrote': 'Somebody answered from the Page inbox.',
  'agent-acted': 'A person did something at the desk.',
  'handed-back': 'A person handed the chat back to the bot.',
  'handed-back-after-idle': 'Nobody wrote for the configured time; the bot is back.',
  'episode-idle': 'The matter ended because nobody wrote any more.',
  'reaction-only': 'A reaction, read receipt or other event that needs no words.',
  'edited-after-answer': 'The customer edited a message that was already answered.',
  'customer-blocked-us': 'The customer blocked the bot.',
  'blocked-by-us': 'We blocked this customer.',
} as const;

export type WhyCode = keyof typeof WHY_CODES;

export interface Why {
  readonly code: WhyCode;
  readonly params: Readonly<Record<string, string | number>>;
}

export const HANDOFF_REASONS = ['asked', 'angry', 'unsure', 'sensitive', 'flow', 'attachment', 'failure', 'offered'] as const;
export type HandoffReason = (typeof HANDOFF_REASONS)[number];

/** What the bot does with a turn. Everything finer is in `why`. */
export type Decision =
  | { readonly kind: 'silent'; readonly why: Why }
  | { readonly kind: 'greet'; readonly why: Why }
  | { readonly kind: 'thank'; readonly why: Why }
  | { readonly kind: 'handoff'; readonly why: Why; readonly reason: HandoffReason; readonly team: string | null; readonly entryId: string | null; readonly summary: string | null; readonly flow: FlowMoveIn | null }
  | { readonly kind: 'flow'; readonly why: Why; readonly flowId: string; readonly entryId: string | null; readonly step: FlowMove }
  | { readonly kind: 'answer'; readonly why: Why; readonly entryId: string }
  | { readonly kind: 'clarify'; readonly why: Why; readonly choices: readonly string[] }
  | { readonly kind: 'fallback'; readonly why: Why };

/** What happens in the flow: it begins, takes an answer, asks again, gives the customer a moment, or is left. */
export type FlowMove =
  | { readonly kind: 'start' }
  | { readonly kind: 'accept'; readonly value: string }
  | { readonly kind: 'refuse' }
  | { readonly kind: 'wait' }
  | { readonly kind: 'leave' };

/** The move of a flow that led to a handoff: what it says on the way still goes out. */
export interface FlowMoveIn {
  readonly flowId: string;
  readonly step: FlowMove;
}

export type DecisionKind = Decision['kind'];

export function why(code: WhyCode, params: Why['params'] = {}): Why {
  return { code, params };
}
