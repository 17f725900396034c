import type { Finding } from './place';

export const UNCLOSED_QUOTE: Finding = { rule: 'unclosed-quote', message: 'A quotation mark is opened here and not closed at the end of the text.', fix: 'Close it where the text ends.' };

/** What yaml's error codes mean for somebody who edits answers, not YAML. */
const EXPLAINED: Readonly<Record<string, Finding>> = {
  TAB_AS_INDENT: { rule: 'tab', message: 'A tab indents this line.', fix: 'Use spaces, two for each level.' },
  DUPLICATE_KEY: { rule: 'duplicate-key', message: 'This key stands here a second time; only one of them would count.', fix: 'Delete one, or join the two.' },
  BAD_INDENT: { rule: 'bad-indentation', message: 'This line does not stand under the ones it belongs to.', fix: 'Indent it exactly like its neighbours, and close every [ and {.' },
  MULTILINE_IMPLICIT_KEY: { rule: 'bad-indentation', message: 'A key and its colon must stand on one line.', fix: 'Check the indentation of this line and the next; put a text that has a colon in quotes.' },
  BLOCK_AS_IMPLICIT_KEY: { rule: 'unquoted-colon', message: 'A second colon makes a key of what was meant as text, or the next line is indented too far.', fix: 'Put the text in quotes: "…".' },
  UNEXPECTED_TOKEN: { rule: 'unexpected-text', message: 'Something stands behind the end of this value.', fix: 'Put the whole text in double quotes; one that begins with {{ or [ needs them.' },
  BAD_SCALAR_START: { rule: 'unquoted-sign', message: 'A text cannot begin with this sign.', fix: 'Put the text in quotes: "…".' },
  BAD_DQ_ESCAPE: { rule: 'bad-escape', message: 'Within double quotes, a backslash begins a special sign, and this one does not exist.', fix: 'Write the backslash twice, or use single quotes.' },
  MULTIPLE_DOCS: { rule: 'several-documents', message: 'A line of --- begins a second document; only one is read.', fix: 'Delete the line, or put the second part into a file of its own.' },
  TAG_RESOLVE_FAILED: { rule: 'unquoted-sign', message: 'A text that begins with ! is read as a tag, and this tag is not known.', fix: 'Put the text in quotes: "…".' },
  KEY_OVER_1024_CHARS: { rule: 'unquoted-colon', message: 'This key is longer than 1024 characters.', fix: 'It was probably meant as text: put it in quotes.' },
};

/** `message` is yaml's own, for what has no plain explanation. */
export function explainYamlError(code: string, message: string): Finding {
  if (code === 'MISSING_CHAR') return explainMissing(message);
  return EXPLAINED[code] ?? { rule: 'bad-yaml', message: `This cannot be read: ${message}.`, fix: 'Compare with a neighbouring entry that works: indentation, colons, quotes.' };
}

function explainMissing(message: string): Finding {
  if (message.includes('quote')) return UNCLOSED_QUOTE;
  if (message.includes('map values')) return { rule: 'missing-colon', message: 'This looks like a key without its colon.', fix: 'Write "key: value" with a space after the colon, or begin the line with "- " if it is part of a list.' };
  if (message.includes('- indicator')) return { rule: 'bad-indentation', message: 'This line stands between the levels: too far left for the one above it.', fix: 'Indent it exactly like the keys of the same entry.' };
  if (message.includes('Missing , ')) return { rule: 'missing-comma', message: 'Between [ ] and { }, commas separate the parts, and one is missing here.', fix: 'Add it, or put the whole text in quotes.' };
  return { rule: 'missing-sign', message: `Something is missing here: ${message}.`, fix: 'Add it.' };
}
