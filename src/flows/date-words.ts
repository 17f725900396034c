import { words } from '../language/fold';

/** The words people say dates with. All languages together, folded: a mixed "завтра or в пятницу" reads the same. */

function table<T>(rows: readonly (readonly [forms: string, value: T])[]): ReadonlyMap<string, T> {
  return new Map(rows.flatMap(([forms, value]) => words(forms).map((word) => [word, value] as const)));
}

/** Days from today. */
export const DAY_WORDS = table<number>([
  ['przedwczoraj позавчера', -2],
  ['wczoraj вчера yesterday', -1],
  ['dziś dzisiaj сегодня today', 0],
  ['jutro завтра tomorrow', 1],
  ['pojutrze послезавтра', 2],
]);

/** 0 for Monday. */
export const WEEKDAY_WORDS = table<number>([
  ['poniedziałek poniedziałku понедельник понедельника monday mon', 0],
  ['wtorek wtorku вторник вторника tuesday tue', 1],
  ['środa środę środy среда среду среды wednesday wed', 2],
  ['czwartek czwartku четверг четверга thursday thu', 3],
  ['piątek piątku пятница пятницу пятницы friday fri', 4],
  ['sobota sobotę soboty суббота субботу субботы saturday sat', 5],
  ['niedziela niedzielę niedzieli воскресенье воскресенья sunday sun', 6],
]);

/** 1 for January. */
export const MONTH_WORDS = table<number>([
  ['styczeń stycznia январь января january jan', 1],
  ['luty lutego февраль февраля february feb', 2],
  ['marzec marca март марта march mar', 3],
  ['kwiecień kwietnia апрель апреля april apr', 4],
  ['maj maja май мая may', 5],
  ['czerwiec czerwca июнь июня june jun', 6],
  ['lipiec lipca июль июля july jul', 7],
  ['sierpień sierpnia август августа august aug', 8],
  ['wrzesień września сентябрь сентября september sept sep', 9],
  ['październik października октябрь октября october oct', 10],
  ['listopad listopada ноябрь ноября november nov', 11],
  ['grudzień grudnia декабрь декабря december dec', 12],
]);

/** Which week a weekday lies in. */
export const WEEK_WORDS = table<'next' | 'last'>([
  ['przyszły przyszłą przyszła następny następną następna следующий следующую следующее следующая next', 'next'],
  ['zeszły zeszłą zeszła ubiegły ubiegłą ubiegła ostatni ostatnią прошлый прошлую прошлое прошлая last', 'last'],
]);

/** Length in days. */
export const UNIT_WORDS = table<number>([
  ['dzień dni день дня дней day days', 1],
  ['tydzień tygodnie tygodni неделя неделю недели недель week weeks', 7],
]);

export const AHEAD_WORDS: ReadonlySet<string> = new Set(words('za через in'));
export const AGO_WORDS: ReadonlySet<string> = new Set(words('temu назад ago'));
