import { entry, explained, found, parseTexts, SETTINGS } from './files';

const GOOD = 'entries:\n  - id: a\n    questions: [Jak?]\n    answer: Tak.\n';

it('a good file has no problems', () => {
  expect(found({ 'faq/a.yaml': GOOD })).toEqual([]);
});

describe('a file that is not YAML is explained in plain words', () => {
  test.each([
    ['a tab', 'entries:\n\t- id: a\n', '2:1 tab'],
    ['an unclosed quote at the end', 'entries:\n  - id: a\n    questions: ["Jak?]\n', '3:17 unclosed-quote'],
    ['an unclosed quote that another one closes pages later', 'entries:\n  - id: a\n    questions: [Jak?]\n    answer: "Tak.\n  - id: b\n    questions: [Kto?]\n    answer: "My."\n', '4:13 unclosed-quote'],
    ['a colon in a text', 'entries:\n  - id: a\n    questions: [Jak?]\n    answer: Uwaga: zamknięte\n', '4:13 unquoted-colon'],
    ['a comma in a text in braces', 'entries:\n  - id: a\n    questions: [Jak?]\n    answer: { pl: Kraje, ceny }\n', '4:26 unquoted-comma'],
    ['a variable without quotes', 'entries:\n  - id: a\n    questions: [Jak?]\n    answer: {{company.name}} to my\n', '4:30 unexpected-text'],
    ['a text that begins with @', 'entries:\n  - id: a\n    questions: [Jak?]\n    answer: @kalina\n', '4:13 unquoted-sign'],
    ['a text that begins with *', 'entries:\n  - id: a\n    questions: [Jak?]\n    answer: *ważne\n', '4:13 unknown-alias'],
    ['bad indentation', 'entries:\n  - id: a\n   questions: [Jak?]\n', '3:4 bad-indentation'],
    ['a key without its colon', 'entries:\n  - id: a\n    questions: [Jak?]\n    answer\n', '4:5 missing-colon'],
    ['a bracket that is never closed', 'entries:\n  - id: a\n    questions: [Jak?\n    answer: Tak.\n', '4:5 bad-indentation'],
    ['a key that stands there twice', 'entries:\n  - id: a\n    questions: [Jak?]\n    answer: Tak.\n    answer: Nie.\n', '5:5 duplicate-key'],
    ['several documents', `${GOOD}---\n${GOOD}`, '5:1 several-documents'],
    ['an empty file', '', '1:1 empty-file'],
    ['a file with nothing but comments', '# later\n', '1:1 empty-file'],
    ['a list instead of a topic', '- id: a\n', '1:1 wrong-type'],
  ])('%s', (_title, text, expected) => {
    expect(found({ 'faq/a.yaml': text })).toContain(`faq/a.yaml:${expected}`);
  });

  it('every mark of a merge conflict is named as such, and nothing else is said about the file', () => {
    const text = `${GOOD}<<<<<<< HEAD\n  - id: b\n=======\n  - id: c\n>>>>>>> other\n`;
    expect(found({ 'faq/a.yaml': text })).toEqual(['faq/a.yaml:5:1 merge-conflict', 'faq/a.yaml:7:1 merge-conflict', 'faq/a.yaml:9:1 merge-conflict']);
  });

  it('copies inside copies are refused before they grow', () => {
    const levels = Array.from({ length: 12 }, (_, index) => `l${index}: &l${index} [${Array.from({ length: 10 }, () => (index === 0 ? 'x' : `*l${index - 1}`)).join(', ')}]`);
    expect(found({ 'faq/a.yaml': `${levels.join('\n')}\n` })).toEqual(['faq/a.yaml:2:10 alias-bomb']);
  });

  test.each([['brackets', '['.repeat(200_000)], ['braces', '{a: '.repeat(50_000)], ['dashes', '- '.repeat(50_000)], ['indentation', Array.from({ length: 500 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')]])('thousands of nested %s are refused, not followed', (_title, text) => {
    expect(found({ 'faq/a.yaml': `entries:\n  ${text.replaceAll('\n', '\n  ')}` }).map((line) => line.split(' ')[1])).toEqual(['deep-nesting']);
  });
});

describe('an entry with a fault is reported at the exact place', () => {
  test.each([
    ['an unknown key', entry('qestions: [Co?]'), '5:5 unknown-key'],
    ['a question that is a number', 'entries:\n  - id: a\n    questions: [Jak?, 2026]\n    answer: Tak.\n', '3:23 wrong-type'],
    ['an answer that is empty', 'entries:\n  - id: a\n    questions: [Jak?]\n    answer:\n', '4:5 empty-value'],
    ['an answer that is empty in one language', 'entries:\n  - id: a\n    questions: [Jak?]\n    answer:\n      pl:\n', '5:7 empty-value'],
    ['an answer of spaces', 'entries:\n  - id: a\n    questions: [Jak?]\n    answer: "  "\n', '4:13 empty-value'],
    ['an empty variant', 'entries:\n  - id: a\n    questions: [Jak?]\n    answer: [Tak., ""]\n', '4:20 empty-value'],
    ['no questions', 'entries:\n  - id: a\n    answer: Tak.\n', '2:5 missing-key'],
    ['an empty list of questions', 'entries:\n  - id: a\n    questions: []\n    answer: Tak.\n', '3:16 empty-value'],
    ['no id', 'entries:\n  - questions: [Jak?]\n    answer: Tak.\n', '2:5 missing-key'],
    ['an id with a space', 'entries:\n  - id: czas dostawy\n    questions: [Jak?]\n    answer: Tak.\n', '2:9 bad-id'],
    ['a language that is none', entry('title: { "po polsku": Tak }'), '5:14 bad-language'],
    ['a date that does not exist', entry('valid: { from: 2026-02-30 }'), '5:20 bad-date'],
    ['a date in another order', entry('valid: { from: 24.12.2026 }'), '5:20 bad-date'],
    ['an end before the beginning', entry('valid: { from: 2026-12-02, until: 2026-12-01 }'), '5:39 until-before-from'],
    ['hours with a slip', entry('hours: opne'), '5:12 unknown-value'],
    ['a channel that does not exist', entry('channels: [telegram, mesenger]'), '5:26 unknown-value'],
    ['a confidence above one', entry('confidence: 70'), '5:17 out-of-range'],
    ['a confidence in words', entry('confidence: high'), '5:17 wrong-type'],
    ['a button that leads nowhere', entry('buttons: [{ title: Dalej }]'), '5:15 button-target'],
    ['a button that leads to two things', entry('buttons: [{ entry: a, url: "https://example.com", title: Dalej }]'), '5:15 button-target'],
    ['a link without a title', entry('buttons: [{ url: "https://example.com" }]'), '5:15 missing-key'],
    ['a link that cannot be opened', entry('buttons: [{ url: example.com, title: Sklep }]'), '5:22 bad-url'],
    ['a button to an entry that does not exist', entry('buttons: [{ entry: b }]'), '5:24 unknown-entry'],
    ['a button to a flow that does not exist', entry('buttons: [{ flow: b }]'), '5:23 unknown-flow'],
    ['a flow that does not exist', entry('flow: return'), '5:11 unknown-flow'],
    ['a team that does not exist', entry('handoff: { team: suport }'), '5:22 unknown-team'],
    ['a reason that does not exist', entry('handoff: { reason: boring }'), '5:24 unknown-value'],
    ['a title too long for a button', entry('title: Ile trwa dostawa kurierem'), '5:12 long-title'],
    ['a variable that does not exist', entry('title: x\ntests: [a]').replace('Tak.', '"Hej {{customer.frstName|Ty}}"'), '4:13 unknown-variable'],
    ['a customer variable without a fallback', entry('tests: [a]').replace('Tak.', '"Hej {{customer.firstName}}"'), '4:13 missing-fallback'],
    ['braces that are not closed', entry('tests: [a]').replace('Tak.', '"Hej {{company.name}"'), '4:13 bad-variable'],
    ['an entry that says and does nothing', 'entries:\n  - id: a\n    questions: [Jak?]\n', '2:5 nothing-to-say'],
    ['the same question twice', 'entries:\n  - id: a\n    questions: [Jak?, "jak"]\n    answer: Tak.\n', '3:23 duplicate-question'],
    ['the same answer twice', 'entries:\n  - id: a\n    questions: [Jak?]\n    answer: [Tak., Tak.]\n', '4:20 duplicate-variant'],
  ])('%s', (_title, text, expected) => {
    expect(found({ 'faq/a.yaml': text })).toEqual([`faq/a.yaml:${expected}`]);
  });
});

describe('a flow with a fault is reported at the exact place', () => {
  const flow = (steps: string) => `id: f\ntitle: F\nsteps:\n${steps}`;
  test.each([
    ['a pattern that cannot be read', flow('  - ask: nr\n    text: Numer?\n    expect: { type: pattern, pattern: "^(LM" }\n'), '6:39 bad-pattern'],
    ['a type with a slip', flow('  - ask: nr\n    text: Numer?\n    expect: { type: patern, pattern: x }\n'), '6:21 unknown-value'],
    ['a choice without options', flow('  - ask: nr\n    text: Numer?\n    expect: { type: choice }\n'), '6:5 missing-key'],
    ['the same option twice', flow('  - ask: nr\n    text: Numer?\n    expect: { type: choice, options: [Tak, Tak] }\n'), '6:44 duplicate-option'],
    ['a step that does nothing', flow('  - text: Numer?\n'), '4:5 bad-step'],
    ['a step that does two things', flow('  - ask: nr\n    say: Numer?\n'), '4:5 bad-step'],
    ['a call, which this version cannot make', flow('  - call: order\n    request: { method: GET, url: x }\n'), '4:5 unsupported-step'],
    ['a question without its text', flow('  - ask: nr\n'), '4:5 missing-key'],
    ['two steps of one name', flow('  - ask: nr\n    text: A?\n  - ask: nr\n    text: B?\n'), '6:10 duplicate-step'],
    ['a step after the handoff', flow('  - handoff: {}\n  - say: Koniec\n'), '5:5 unreachable-step'],
    ['a slot that nobody fills', flow('  - ask: number\n    text: A?\n  - handoff: { summary: "{{slots.numer}}" }\n'), '6:25 unknown-variable'],
    ['a slot before it is filled', flow('  - say: "{{slots.nr}}"\n  - ask: nr\n    text: A?\n'), '4:10 unknown-variable'],
    ['a team that does not exist', flow('  - handoff: { team: returns }\n'), '4:22 unknown-team'],
    ['no steps', 'id: f\nsteps: []\n', '2:8 empty-value'],
    ['an unknown start entry', `${flow('  - say: Tak\n')}start: { entries: [b] }\n`, '5:20 unknown-entry'],
    ['a command with a slash', `${flow('  - say: Tak\n')}start: { command: /return }\n`, '5:19 bad-command'],
    ['a command of the bot itself', `${flow('  - say: Tak\n')}start: { command: start }\n`, '5:19 duplicate-command'],
  ])('%s', (_title, text, expected) => {
    expect(found({ 'faq/a.yaml': GOOD, 'flows/f.yaml': text })).toEqual([`flows/f.yaml:${expected}`]);
  });
});

describe('settings with a fault are reported at the exact place', () => {
  test.each([
    ['an unknown key', 'compny: { name: Kalina }\n', '1:1 unknown-key'],
    ['a time zone that does not exist', 'company: { timeZone: Europe/Warszawa }\n', '1:22 bad-time-zone'],
    ['a length of time without a unit', 'fragmentWindow: 5\n', '1:17 bad-duration'],
    ['a size without a unit', 'limits: { attachment: 20 megabytes }\n', '1:23 bad-size'],
    ['a calendar that does not exist', 'calendars: { standard: { mon: 9:00-17:00 } }\nteams: { a: { calendar: standart } }\n', '2:25 unknown-calendar'],
    ['a team that does not exist', 'handoff: { team: support }\n', '1:18 unknown-team'],
    ['a day that does not exist', 'calendars: { a: { mon-fry: 9:00-17:00 } }\n', '1:28 bad-day'],
    ['hours that are none', 'calendars: { a: { mon: 9-17 } }\n', '1:24 bad-hours'],
    ['a day with two lines', 'calendars: { a: { mon-fri: 9:00-17:00, fri: 9:00-15:00 } }\n', '1:45 duplicate-day'],
    ['a holiday that is none', 'calendars: { a: { mon: 9:00-17:00, holidays: [2026-12-24, 2026-13-01] } }\n', '1:59 bad-date'],
    ['a default language that is not offered', 'languages: { offered: [pl, en], default: ru }\n', '1:42 language-not-offered'],
    ['a fallback that is not offered', 'languages: { offered: [pl], fallback: { uk: ru } }\n', '1:45 language-not-offered'],
    ['a precision beyond reach', 'matching: { precision: 1 }\n', '1:24 out-of-range'],
    ['a switch that is not one', 'rating: { enabled: maybe }\n', '1:20 wrong-type'],
    ['a host with a path', 'hosts: ["https://api.shop.example/v1"]\n', '1:9 bad-host'],
    ['an origin with a slash', 'webChat: { allowedOrigins: ["https://shop.example/"] }\n', '1:29 bad-origin'],
    ['a sentence that the bot does not have', 'texts: { greting: Hej }\n', '1:10 unknown-text'],
    ['a placeholder that the sentence does not have', 'texts: { clarify: "Hej {firstName}" }\n', '1:19 unknown-variable'],
  ])('%s', (_title, text, expected) => {
    const problems = found({ 'odzew.yaml': text, 'faq/a.yaml': GOOD }).filter((problem) => problem.startsWith('odzew.yaml'));
    expect(problems).toEqual([`odzew.yaml:${expected}`]);
  });

  it('settings that say nothing wrong are taken over', () => {
    const { content } = parseTexts({ 'faq/a.yaml': GOOD, 'odzew.yaml': `${SETTINGS}fragmentWindow: 1.5s\nlimits: { attachment: 1MB }\nretention: { files: 30d }\ntexts: { greeting: [Hej, Cześć] }\n` });
    expect(content?.settings).toMatchObject({ fragmentWindowMs: 1500, limits: { attachmentBytes: 1_048_576 }, retention: { filesMs: 2_592_000_000, messagesMs: 31_536_000_000 }, texts: { greeting: { pl: ['Hej', 'Cześć'] } } });
    expect(content?.settings.calendars.standard?.weekly[0]).toEqual([{ from: 540, to: 1020 }]);
    expect(content?.settings.calendars.standard?.weekly[6]).toEqual([]);
  });

  it('nights, several periods and ranges over the weekend are calendars, too', () => {
    const { content } = parseTexts({ 'faq/a.yaml': GOOD, 'odzew.yaml': SETTINGS.replace('mon-fri: 9:00-17:00', 'sat-mon: 22:00-2:00, tue: [9:00-12:00, 13:00-17:00], wed: 0:00-24:00, thu: closed, holidays: [2026-12-24..2026-12-26, 2027-01-01]') });
    expect(content?.settings.calendars.standard).toEqual({
      weekly: [[{ from: 1320, to: 1560 }], [{ from: 540, to: 720 }, { from: 780, to: 1020 }], [{ from: 0, to: 1440 }], [], [], [{ from: 1320, to: 1560 }], [{ from: 1320, to: 1560 }]],
      holidays: [{ from: '2026-12-24', until: '2026-12-26' }, { from: '2027-01-01', until: '2027-01-01' }],
    });
  });

  it('a company without settings gets defaults and a warning', () => {
    const { content, problems } = parseTexts({ 'odzew.yaml': null, 'faq/a.yaml': GOOD });
    expect(content?.settings).toMatchObject({ company: { name: 'Odzew', timeZone: 'Europe/Warsaw' }, languages: { default: 'pl' } });
    expect(problems).toContainEqual(expect.objectContaining({ file: 'odzew.yaml', severity: 'warning', rule: 'missing-settings' }));
  });
});

describe('languages', () => {
  const settings = SETTINGS.replace('[pl]', '[pl, ru, en]');

  it('a missing default language is an error, another one a warning', () => {
    const text = 'entries:\n  - id: a\n    questions: { en: [How?], ru: [Как?] }\n    answer:\n      pl: Tak.\n      en: Yes.\n';
    const { problems, content } = parseTexts({ 'odzew.yaml': settings, 'faq/a.yaml': text });
    expect(problems.map((problem) => [problem.line, problem.column, problem.severity, problem.rule])).toEqual([[3, 5, 'error', 'missing-language'], [4, 5, 'warning', 'missing-language']]);
    expect(content).toBeNull();
  });

  it('a language that nobody offers is pointed out', () => {
    expect(found({ 'faq/a.yaml': 'entries:\n  - id: a\n    questions: { pl: [Jak?], ua: [Як?] }\n    answer: Tak.\n' })).toEqual(['faq/a.yaml:3:30 language-not-offered']);
  });
});

describe('between files', () => {
  it('an id that two files use is reported with both places', () => {
    const other = GOOD.replace('Jak?', 'Kto?');
    expect(explained({ 'faq/a.yaml': GOOD, 'faq/b.yaml': other })).toEqual([
      'faq/b.yaml:2:9 error duplicate-id: Another entry is called "a" already, at faq/a.yaml:2:9. Rename one of them, or delete the copy.',
    ]);
  });

  it('a question that two entries answer is reported with both places', () => {
    const other = GOOD.replace('id: a', 'id: b').replace('Jak?', 'jak');
    const [problem] = parseTexts({ 'faq/a.yaml': GOOD, 'faq/b.yaml': other }).problems;
    expect(problem).toMatchObject({ file: 'faq/b.yaml', line: 3, column: 17, severity: 'error', rule: 'duplicate-question' });
    expect(problem?.message).toContain('faq/a.yaml:3:17');
  });

  test.each([
    ['dates', 'valid: { until: 2026-11-30 }', 'valid: { from: 2026-12-01 }'],
    ['hours', 'hours: open', 'hours: closed'],
    ['channels', 'channels: [telegram]', 'channels: [messenger]'],
  ])('two entries share a question when %s keep them apart', (_title, first, second) => {
    expect(found({ 'faq/a.yaml': entry(first), 'faq/b.yaml': entry(second).replace('id: a', 'id: b') })).toEqual([]);
  });

  it('a file that cannot be read does not make errors of buttons in other files', () => {
    const broken = 'entries:\n\t- id: x\n  - id: b\n';
    expect(found({ 'faq/a.yaml': entry('buttons: [{ entry: b }]'), 'faq/b.yaml': broken })).toEqual(['faq/b.yaml:2:1 tab']);
  });

  it('two flows cannot share a command', () => {
    const flow = (id: string) => `id: ${id}\ntitle: F\nstart: { command: go }\nsteps:\n  - say: Tak\n`;
    expect(found({ 'faq/a.yaml': GOOD, 'flows/a.yaml': flow('a'), 'flows/b.yaml': flow('b') })).toEqual(['flows/b.yaml:3:19 duplicate-command']);
  });

  it('files whose names begin with _ are no topics, but must be YAML', () => {
    expect(found({ 'faq/a.yaml': GOOD, 'faq/_canned.yaml': 'replies:\n  - text: Hej\n', 'faq/_lexicon.yaml': 'a:\n\tb: c\n' })).toEqual(['faq/_lexicon.yaml:2:1 tab']);
  });
});

it('one run finds every problem of every file, in order, each with its fix', () => {
  const { content, problems } = parseTexts({
    'odzew.yaml': `${SETTINGS}compny: {}\n`,
    'faq/b.yaml': 'entries:\n  - id: b\n    qestions: [x]\n    questions: { pl: [Kto?, 7] }\n    answer: "{{customer.name}}"\n    buttons: [{ entry: aa }]\n  - id: c\n    answer: Tak.\n',
    'faq/a.yaml': GOOD,
    'flows/f.yaml': 'id: f\ntitle: F\nsteps:\n  - ask: x\n    text: X?\n    atempts: 3\n  - handoff: { team: nobody }\n',
  });
  expect(content).toBeNull();
  expect(problems.map((problem) => `${problem.file}:${problem.line}:${problem.column} ${problem.rule}`)).toEqual([
    'faq/b.yaml:3:5 unknown-key', 'faq/b.yaml:4:29 wrong-type', 'faq/b.yaml:5:13 missing-fallback', 'faq/b.yaml:6:24 unknown-entry', 'faq/b.yaml:7:5 missing-key',
    'flows/f.yaml:6:5 unknown-key', 'flows/f.yaml:7:22 unknown-team', 'odzew.yaml:6:1 unknown-key',
  ]);
  expect(problems.every((problem) => /^\S.*[.?]$/.test(problem.fix ?? ''))).toBe(true);
});

it('one fault does not hide another in the same entry or flow', () => {
  const settings = SETTINGS.replace('[pl]', '[pl, en]');
  expect(found({
    'odzew.yaml': settings,
    'faq/a.yaml': 'entries:\n  - id: a\n    questions: { pl: [Jak?, 7], en: [How?] }\n    answer: { en: Yes. }\n',
    'flows/f.yaml': 'id: f\ntitle: { pl: F, en: F }\nsteps:\n  - ask: nr\n    text: 5\n  - call: order\n  - say: { en: "{{slots.nr}} {{slots.order}} {{slots.nbr}}" }\n',
  })).toEqual(['faq/a.yaml:3:29 wrong-type', 'faq/a.yaml:4:5 missing-language', 'flows/f.yaml:5:11 wrong-type', 'flows/f.yaml:6:5 unsupported-step', 'flows/f.yaml:7:5 missing-language', 'flows/f.yaml:7:16 unknown-variable']);
});

test.each([
  ['faq/a.yaml', entry('qestions: [Co?]'), 'Did you mean "questions"?'],
  ['faq/a.yaml', entry('hours: opne'), 'Did you mean "open"?'],
  ['faq/a.yaml', entry('buttons: [{ entry: A }]'), 'Did you mean "a"?'],
  ['faq/a.yaml', entry('handoff: { team: suport }'), 'Did you mean "support"?'],
  ['odzew.yaml', `${SETTINGS}texts: { greting: Hej }`, 'Did you mean "greeting"?'],
  ['faq/a.yaml', entry('zzz: 1'), 'Known are id, title, questions'],
])('a slip in %s is answered with what was probably meant', (path, text, advice) => {
  const { problems } = parseTexts({ 'faq/a.yaml': GOOD, [path]: text });
  expect(problems[0]?.fix).toContain(advice);
});
