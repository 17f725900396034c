import { formatProblems } from '../../src/content/format';
import type { Problem } from '../../src/domain/problem';

const problems: readonly Problem[] = [
  { file: 'faq/a.yaml', line: 3, column: 5, severity: 'error', rule: 'unknown-key', message: '"qestions" is not a key that means something here.', fix: 'Did you mean "questions"?' },
  { file: 'faq/b, c.yaml', line: 1, column: 1, severity: 'warning', rule: 'long-title', message: '100% too\nlong', fix: null },
];

it('people read one line for each problem and a count at the end', () => {
  expect(formatProblems(problems, 'text')).toBe([
    'faq/a.yaml:3:5 error unknown-key: "qestions" is not a key that means something here. Did you mean "questions"?',
    'faq/b, c.yaml:1:1 warning long-title: 100% too\nlong',
    '1 error, 1 warning.',
  ].join('\n'));
  expect(formatProblems([], 'text')).toBe('No problems.');
});

it('programs read one array with the keys of the contract', () => {
  const parsed: unknown = JSON.parse(formatProblems(problems, 'json'));
  expect(parsed).toEqual(problems);
  expect(formatProblems([], 'json')).toBe('[]');
});

it('pull requests show each problem at its line, with special signs escaped', () => {
  expect(formatProblems(problems, 'github').split('\n')).toEqual([
    '::error file=faq/a.yaml,line=3,col=5,title=unknown-key::"qestions" is not a key that means something here. Did you mean "questions"?',
    '::warning file=faq/b%2C c.yaml,line=1,col=1,title=long-title::100%25 too%0Along',
  ]);
});

it('code scanning reads SARIF 2.1.0', () => {
  expect(JSON.parse(formatProblems(problems, 'sarif'))).toMatchObject({
    version: '2.1.0',
    runs: [{
      tool: { driver: { name: 'odzew lint', rules: [{ id: 'long-title' }, { id: 'unknown-key' }] } },
      results: [
        { ruleId: 'unknown-key', ruleIndex: 1, level: 'error', locations: [{ physicalLocation: { artifactLocation: { uri: 'faq/a.yaml' }, region: { startLine: 3, startColumn: 5 } } }] },
        { ruleId: 'long-title', ruleIndex: 0, level: 'warning', locations: [{ physicalLocation: { artifactLocation: { uri: 'faq/b,%20c.yaml' } } }] },
      ],
    }],
  });
});
