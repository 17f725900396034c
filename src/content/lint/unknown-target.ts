import type { Problem } from '../../domain/problem';
import { suggestion } from '../did-you-mean';
import { errorAt, isWhole, type Locate, type Path } from '../place';
import type { LintInput } from './input';

type Kind = 'entry' | 'flow' | 'team' | 'calendar';

interface Target {
  readonly kind: Kind;
  readonly id: string | null;
  readonly path: Path;
  readonly at: Locate;
}

/** Whatever is named must exist: entries and flows of buttons, flows, teams, calendars. */
export function unknownTarget(input: LintInput): readonly Problem[] {
  const known = knownIds(input);
  return [...settingsTargets(input), ...entryTargets(input), ...flowTargets(input)].flatMap(({ kind, id, path, at }) => {
    if (id === null || known[kind].includes(id)) return [];
    return [errorAt(at(path), { rule: `unknown-${kind}`, message: `There is no ${kind} "${id}".`, fix: suggestion(id, known[kind]) })];
  });
}

function knownIds(input: LintInput): Readonly<Record<Kind, readonly string[]>> {
  return {
    entry: [...new Set(input.claims.entries.map((claim) => claim.id))],
    flow: [...new Set(input.claims.flows.map((claim) => claim.id))],
    team: Object.keys(input.settings.value.teams),
    calendar: Object.keys(input.settings.value.calendars),
  };
}

/** Parts of faulty settings are missing from what was read; what leads there is checked in the next run. */
function settingsTargets({ settings }: LintInput): readonly Target[] {
  if (!isWhole(settings, [])) return [];
  const calendars = Object.values(settings.value.teams).map((team): Target => ({ kind: 'calendar', id: team.calendar, path: ['teams', team.id, 'calendar'], at: settings.at }));
  return [...calendars, { kind: 'team', id: settings.value.handoff.team, path: ['handoff', 'team'], at: settings.at }];
}

function entryTargets(input: LintInput): readonly Target[] {
  return input.entries.flatMap(({ value, at }) => [
    { kind: 'flow' as const, id: value.flowId, path: ['flow'], at },
    ...teamTarget(input, { id: value.handoff?.team ?? null, path: ['handoff', 'team'], at }),
    ...value.buttons.flatMap((button, index): Target[] => {
      if (button.kind === 'entry') return [{ kind: 'entry', id: button.entryId, path: ['buttons', index, 'entry'], at }];
      return button.kind === 'flow' ? [{ kind: 'flow', id: button.flowId, path: ['buttons', index, 'flow'], at }] : [];
    }),
  ]);
}

function flowTargets(input: LintInput): readonly Target[] {
  return input.flows.flatMap(({ value, at }) => [
    ...value.start.entries.map((id, index): Target => ({ kind: 'entry', id, path: ['start', 'entries', index], at })),
    ...value.steps.flatMap((step, index) => {
      if (step.kind === 'ask') return teamTarget(input, { id: step.else.team, path: ['steps', index, 'else', 'handoff', 'team'], at });
      return step.kind === 'handoff' ? teamTarget(input, { id: step.handoff.team, path: ['steps', index, 'handoff', 'team'], at }) : [];
    }),
  ]);
}

function teamTarget(input: LintInput, target: Omit<Target, 'kind'>): readonly Target[] {
  return isWhole(input.settings, ['teams']) ? [{ kind: 'team', ...target }] : [];
}
