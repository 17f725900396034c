/** What a message shows besides its words. */
export interface Loudness {
  /** Written in capitals. */
  readonly capitals: boolean;
  /** The longest run of ! and ?, such as "???"; empty below two. */
  readonly punctuation: string;
  /** Letters drawn out: "ileeee". */
  readonly drawnOut: boolean;
  readonly angrySigns: readonly string[];
  /** 🙄, 👎, "((". */
  readonly weary: readonly string[];
  readonly happySigns: readonly string[];
}

const ANGRY = /😡|🤬|😠|👿|💢|🖕|💩|🤮/gu;
const WEARY = /🙄|👎|😤|😒|🤡|🤦|😑|😞|😩|😫|\({2,}/gu;
const HAPPY = /❤|😍|👍|🙏|😊|😀|😃|😄|😁|🥰|😘|💪|👏|🎉|☺|💕|💙|💜|💚|🧡|🔥|💯|🤩|👌|🌹|💐|🙌|(?<!\()\){2,}|:-?\)|<3/gu;
const CAPITAL_WORD = /^\p{Lu}{2,}$/u;

export function readLoudness(text: string): Loudness {
  const runs = text.match(/[!?]{2,}/g) ?? [];
  return {
    capitals: isCapitals(text),
    punctuation: runs.reduce((longest, run) => (run.length > longest.length ? run : longest), ''),
    drawnOut: /([aeiouyąęóаеёиоуыэюя])\1{2,}/iu.test(text),
    angrySigns: text.match(ANGRY) ?? [],
    weary: text.match(WEARY) ?? [],
    happySigns: text.match(HAPPY) ?? [],
  };
}

/** Two words at least and most of the letters: an order code or "UOKiK" is no shouting. */
function isCapitals(text: string): boolean {
  const written = text.match(/\p{L}{2,}/gu) ?? [];
  const shouted = written.filter((word) => CAPITAL_WORD.test(word));
  return shouted.length >= 2 && shouted.join('').length >= 8 && shouted.length / written.length >= 0.7;
}
