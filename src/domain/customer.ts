import type { Language } from './language';

/** The person writing to us. One customer may have several conversations. */
export interface Customer {
  /** `channelId:accountId:userId`; deterministic, so that two first messages cannot make two customers. */
  readonly id: string;
  readonly name: string | null;
  readonly firstName: string | null;
  /** As the platform says. */
  readonly locale: Language | null;
  /** Set when the customer asked for a language; wins over everything that is detected. */
  readonly pinnedLanguage: Language | null;
  readonly tags: readonly string[];
  readonly blocked: boolean;
  readonly reachable: 'yes' | 'blocked-us' | 'gone';
  readonly createdAt: string;
}
