import { parseTexts, SETTINGS } from './files';

const FLOW = `
id: return-item
title: { pl: Zwrot }
start: { entries: [a], command: return }
steps:
  - say: Chwila.
  - ask: order-number
    text: Jaki numer?
    expect: { type: pattern, pattern: "^LM-\\\\d{5}$" }
    hint: Jest w mailu.
    attempts: 3
    else: { handoff: { team: support, reason: flow } }
  - ask: reason
    text: Dlaczego?
    expect: { type: choice, options: [{ value: big, title: { pl: Za duże } }, Inny] }
  - handoff: { team: support, summary: "Zwrot {{slots.order-number}}" }
`;
const ENTRY = `
topic: zwroty
entries:
  - id: a
    title: Zwrot
    questions: Jak?
    answer: ["Tak.", { text: "W święta nie.", valid: { from: 2026-12-24, until: 2026-12-26 }, hours: closed, channels: [telegram] }]
    buttons: [{ entry: b }, { flow: return-item, title: Zaczynam }, { url: "https://example.com", title: { pl: Sklep } }]
    flow: return-item
    handoff: { when: offer }
    confidence: 0.7
    tests: [chcę zwrócić]
  - id: b
    questions: [Kto?]
    handoff: { team: support }
`;

const read = (flow = FLOW) => {
  const { content, problems } = parseTexts({ 'faq/a.yaml': ENTRY, 'flows/f.yaml': flow });
  if (content === null) throw new Error(JSON.stringify(problems, null, 1));
  return content;
};

it('short forms mean the default language', () => {
  const { entries } = read();
  expect(entries.get('a')).toEqual({
    id: 'a', topic: 'zwroty', title: { pl: 'Zwrot' }, questions: { pl: ['Jak?'] },
    answer: { pl: [
      { text: 'Tak.', valid: null, hours: null, channels: null },
      { text: 'W święta nie.', valid: { from: '2026-12-24', until: '2026-12-26' }, hours: 'closed', channels: ['telegram'] },
    ] },
    buttons: [
      { kind: 'entry', entryId: 'b', title: null },
      { kind: 'flow', flowId: 'return-item', title: { pl: 'Zaczynam' } },
      { kind: 'url', url: 'https://example.com', title: { pl: 'Sklep' } },
    ],
    flowId: 'return-item', handoff: { when: 'offer', team: null, reason: 'offered' }, confidence: 0.7,
    tests: { pl: ['chcę zwrócić'] }, notTests: {}, valid: null, hours: null, channels: null,
    place: { file: 'faq/a.yaml', line: 4, column: 5 },
  });
});

it('a handoff without further words is unconditional and sensitive', () => {
  expect(read().entries.get('b')).toMatchObject({ handoff: { when: 'always', team: 'support', reason: 'sensitive' }, answer: {} });
});

it('a flow keeps its steps in order, with defaults where the editor says nothing', () => {
  expect(read().flows.get('return-item')).toMatchObject({
    title: { pl: 'Zwrot' }, start: { entries: ['a'], command: 'return' },
    steps: [
      { kind: 'say', id: 'step-1', text: { pl: 'Chwila.' } },
      { kind: 'ask', id: 'order-number', expect: { kind: 'pattern', pattern: '^LM-\\d{5}$' }, hint: { pl: 'Jest w mailu.' }, attempts: 3, else: { team: 'support', summary: null } },
      { kind: 'ask', id: 'reason', expect: { kind: 'choice', options: [{ value: 'big', title: { pl: 'Za duże' } }, { value: 'Inny', title: { pl: 'Inny' } }] }, hint: null, attempts: 2, else: { team: null, summary: null } },
      { kind: 'handoff', handoff: { team: 'support', summary: 'Zwrot {{slots.order-number}}' } },
    ],
  });
});

it('a corrected sentence leaves a running flow as it was, another step does not', () => {
  const hash = (flow: string) => read(flow).flows.get('return-item')?.hash;
  expect(hash(FLOW.replace('Jaki numer?', 'Jaki jest numer?'))).toBe(hash(FLOW));
  expect(hash(FLOW.replace('ask: reason', 'ask: why'))).not.toBe(hash(FLOW));
  expect(hash(FLOW.replace('Inny]', 'Inny, Brak]'))).not.toBe(hash(FLOW));
});

it('the version of the content changes with every file', () => {
  const version = (settings: string) => parseTexts({ 'odzew.yaml': settings, 'faq/a.yaml': ENTRY, 'flows/f.yaml': FLOW }).content?.version;
  expect(version(SETTINGS)).toMatch(/^[0-9a-f]{64}$/);
  expect(version(SETTINGS)).not.toBe(version(`${SETTINGS}# more\n`));
});
