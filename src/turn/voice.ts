import { catalogueText, type TextKey } from '../language/catalogue/catalogue';
import type { Language } from '../domain/language';
import { answerLanguage } from '../domain/settings';
import type { Situation } from './situation';

type Params = Readonly<Record<string, string | number>>;

/** How many of its last sentences the bot avoids repeating. */
const REMEMBERED = 40;

/** Speaks for one turn: picks variants that were not said lately and remembers what it picked. */
export interface Voice {
  readonly language: Language;
  /** A sentence of the catalogue. */
  say(key: TextKey, params?: Params): string;
  /** One of several texts that mean the same. */
  vary(variants: readonly string[]): string;
  /** Fingerprints to keep in the state, latest last. */
  said(): readonly string[];
}

export function createVoice(situation: Situation): Voice {
  const { conversation, content, customer } = situation;
  const language = answerLanguage(content.settings, conversation.language);
  let said = conversation.said;
  const vary = (variants: readonly string[]) => {
    const chosen = pick(variants, said, conversation.rev);
    said = [...said.filter((print) => print !== fingerprint(chosen)), fingerprint(chosen)].slice(-REMEMBERED);
    return chosen;
  };
  const standing: Params = { firstName: customer.firstName ?? '', company: content.settings.company.name };
  return {
    language,
    say: (key, params = {}) => catalogueText(language, key, { ...standing, ...params }, { overrides: content.settings.texts, pick: vary }),
    vary,
    said: () => said,
  };
}

/** Unsaid variants first, beginning at a place that moves with the turn; when all were said, the one said longest ago. */
function pick(variants: readonly string[], said: readonly string[], turn: number): string {
  const fresh = variants.filter((variant) => !said.includes(fingerprint(variant)));
  const oldest = [...variants].sort((a, b) => said.lastIndexOf(fingerprint(a)) - said.lastIndexOf(fingerprint(b)))[0];
  return fresh[turn % fresh.length] ?? oldest ?? '';
}

/** FNV-1a: short, stable, and good enough to tell a few dozen sentences apart. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
}
