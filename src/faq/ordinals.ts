import { skeleton } from '../language/skeleton';

/** 1, 2, 3 …; -1 is the last. */
type Place = number;

const POLISH: readonly RegExp[] = [
  /^(pierwsz(y|a|e|ego|ej)|jeden|jedynk[ae])$/,
  /^(drug(i|a|ie|iego|iej)|dwa|dwojk[ae])$/,
  /^(trzeci(a|e|ego|ej)?|trzy|trojk[ae])$/,
  /^(czwart(y|a|e|ego|ej)|cztery|czwork[ae])$/,
  /^(piat(y|a|e|ego|ej)|piec|piatk[ae])$/,
];
const ENGLISH: readonly RegExp[] = [/^(first|1st|one)$/, /^(second|2nd|two)$/, /^(third|3rd|three)$/, /^(fourth|4th|four)$/, /^(fifth|5th|five)$/];
/** On the skeleton, so that "vtoroj" is second too; there "вторая" ends in one a. */
const RUSSIAN: readonly RegExp[] = [
  /^(perv(i|oe|a|u|ogo|oi)|odin)$/,
  /^(vtor(oi|oe|a|u|ogo)|dva)$/,
  /^(treti|tret(e|a|u|ego|ei)|tri)$/,
  /^(četvert(i|oe|a|u|ogo|oi)|četire)$/,
  /^(pat(i|oe|a|u|ogo|oi)?)$/,
];
const LAST = /^(ostatni(a|e|ego|ej)?|last|последн(ий|яя|ее|юю|его|ей)|posledni(j|y|aya|aja|ee|uyu))$/;
const DIGITS = /^(\d{1,2})(?:gi|ga|gie|szy|sza|sze|ci|cia|cie|ty|ta|te|й|я|е|ый|ая|ое)?$/;

/** Which place a folded word names; null where it names none. */
export function placeOf(word: string): Place | null {
  const digits = DIGITS.exec(word);
  if (digits) return Number(digits[1]);
  if (LAST.test(word)) return -1;
  const bones = skeleton(word);
  const at = POLISH.findIndex((polish, place) => polish.test(word) || ENGLISH[place]?.test(word) || RUSSIAN[place]?.test(bones));
  return at < 0 ? null : at + 1;
}
