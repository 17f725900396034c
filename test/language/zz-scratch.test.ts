import { readFileSync } from 'node:fs';
import { readMood } from '../../src/language/mood';
import { wantsPerson } from '../../src/language/wish';
import { detectLanguage } from '../../src/language/detect';
import { readCourtesy } from '../../src/language/courtesy';
test('x', () => {
  const rows = readFileSync('/work/shared/data/mood/own_chat.jsonl', 'utf8').trim().split('\n').map((l) => JSON.parse(l));
  const out: string[] = [];
  for (const r of rows) {
    const m = readMood(r.text, r.lang);
    const w = wantsPerson(r.text);
    const d = detectLanguage(r.text, { conversation: null, locale: null });
    const bad: string[] = [];
    if (r.label === 'human_request' || r.label.startsWith('hum')) { if (!w) bad.push('WISH MISSED'); if (m.score >= 0.85) bad.push('mood ' + m.score); }
    else {
      if (w) bad.push('WISH FALSE');
      if (r.label === 'negative' && m.score < 0.5) bad.push('NEG MISSED ' + m.score);
      if (r.label === 'neutral' && m.score >= 0.2) bad.push('FALSE ' + m.score + ' ' + m.cues.join('|'));
      if (r.label === 'positive' && m.label !== 'positive') bad.push('POS? ' + m.label + m.score + m.cues.join('|'));
      if (r.label !== 'positive' && r.label !== 'negative' && m.label === 'positive') bad.push('POSFALSE');
    }
    if (d.language !== r.lang) bad.push('LANG ' + d.language + d.confidence);
    if (bad.length) out.push(`${r.lang} ${r.label} "${r.text}": ${bad.join('; ')}`);
    void readCourtesy;
  }
  const t = process.hrtime.bigint();
  for (let i = 0; i < 20; i++) for (const r of rows) readMood(r.text, r.lang);
  const ms = Number(process.hrtime.bigint() - t) / 1e6 / 20 / rows.length;
  const t2 = process.hrtime.bigint();
  for (let i = 0; i < 20; i++) for (const r of rows) wantsPerson(r.text);
  const ms2 = Number(process.hrtime.bigint() - t2) / 1e6 / 20 / rows.length;
  console.log(out.join('\n'), `\nmood ${ms} ms; wish ${ms2} ms`);
});
