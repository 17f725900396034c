import type { OutboxTick, Receipt } from '../../domain/delivery';
import type { ErrorCode } from '../../errors';
import type { CommitResult, LeasedRow, LeaseRequest } from '../store';

/** An activity with what its columns need; `json` is the whole activity. */
export interface InboundInput {
  readonly id: string;
  readonly conversationId: string;
  readonly order: number;
  readonly platformId: string | null;
  /** Only on a `messageUpdate`. */
  readonly edit: { readonly originalPlatformId: string; readonly text: string | null } | null;
  readonly json: string;
}

export interface Lease {
  readonly owner: string;
  readonly until: string;
}

export type SweptTable = 'inbound' | 'outbox' | 'changes' | 'sessions';

/** What the writer can be asked, as plain data that travels between threads. */
export type Command =
  | { readonly kind: 'ping' }
  | { readonly kind: 'receive'; readonly rows: readonly InboundInput[]; readonly receivedAt: string }
  | { readonly kind: 'commit'; readonly json: string; readonly lease: Lease | null }
  | { readonly kind: 'lease-outbox'; readonly request: LeaseRequest }
  | { readonly kind: 'tick-outbox'; readonly ticks: readonly OutboxTick[] }
  | { readonly kind: 'save-receipts'; readonly receipts: readonly Receipt[]; readonly at: string }
  | { readonly kind: 'save-agent'; readonly id: string; readonly email: string; readonly json: string }
  | { readonly kind: 'save-session'; readonly idHash: string; readonly agentId: string; readonly expiresAt: string; readonly json: string }
  | { readonly kind: 'delete-session'; readonly idHash: string }
  | { readonly kind: 'delete-sessions'; readonly agentId: string }
  | { readonly kind: 'save-file'; readonly id: string; readonly conversationId: string; readonly json: string; readonly bytes: Uint8Array }
  | { readonly kind: 'save-value'; readonly key: string; readonly value: string }
  | { readonly kind: 'sweep'; readonly table: SweptTable; readonly before: string; readonly limit: number };

interface Answers {
  readonly 'receive': readonly string[];
  readonly 'commit': CommitResult;
  readonly 'lease-outbox': readonly LeasedRow[];
  /** How many rows went. */
  readonly 'sweep': number;
}

/** Answered with null. */
export type SilentCommand = Exclude<Command, { kind: keyof Answers }>;

export type Answer<Kind extends Command['kind']> = Kind extends keyof Answers ? Answers[Kind] : null;
export type AnyAnswer = Answer<Command['kind']>;

export type Outcome =
  | { readonly kind: 'done'; readonly answer: AnyAnswer }
  | { readonly kind: 'failed'; readonly code: ErrorCode; readonly message: string };
