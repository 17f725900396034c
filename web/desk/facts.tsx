import { cutText } from './wording';

const LONGEST = 500;

/** Names and what they are, as a list of two columns. */
export function Facts({ facts }: { readonly facts: readonly (readonly [name: string, value: string])[] }) {
  return (
    <dl class="facts">
      {facts.map(([name, value]) => (
        <div key={name}><dt><bdi>{name}</bdi></dt><dd dir="auto">{cutText(value, LONGEST)}</dd></div>
      ))}
    </dl>
  );
}
