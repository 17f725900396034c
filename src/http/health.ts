import { Router } from 'express';
import { collectDefaultMetrics, Counter, Gauge, Registry } from 'prom-client';
import type { Channel } from '../channels/channel';
import type { Problem } from '../domain/problem';
import { formatProblem } from '../domain/problem';
import type { LogRecord } from '../domain/record';
import { describeError } from '../errors';
import type { Store } from '../store/store';
import { timingSafeEqual } from 'node:crypto';

export interface HealthParts {
  readonly store: Store;
  readonly channels: readonly Channel[];
  readonly contentProblems: () => readonly Problem[];
  readonly metricsToken: string | null;
}

export interface Health {
  readonly routes: Router;
  /** Counts a committed record. */
  count(record: LogRecord): void;
}

/** Liveness, readiness (store, content, channels) and Prometheus metrics. */
export function createHealth(parts: HealthParts): Health {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const turns = new Counter({ name: 'odzew_turns_total', help: 'Turns by decision and why.', labelNames: ['decision', 'why', 'channel'], registers: [registry] });
  const acts = new Counter({ name: 'odzew_staff_acts_total', help: 'Records made by people.', labelNames: ['channel'], registers: [registry] });
  const outbox = new Gauge({
    name: 'odzew_outbox_rows',
    help: 'Messages waiting to be sent, and dead ones.',
    labelNames: ['state'],
    registers: [registry],
    collect: async () => {
      const { queued, dead } = await parts.store.countOutbox();
      outbox.set({ state: 'queued' }, queued);
      outbox.set({ state: 'dead' }, dead);
    },
  });
  const routes = Router();
  routes.get('/healthz', (_request, response) => {
    response.json({ status: 'alive' });
  });
  routes.get('/readyz', async (_request, response) => {
    const problems = await readiness(parts);
    response.status(problems.fatal.length > 0 ? 503 : 200).json({ status: problems.fatal.length > 0 ? 'not ready' : 'ready', problems: [...problems.fatal, ...problems.warnings] });
  });
  routes.get('/metrics', async (request, response) => {
    if (parts.metricsToken !== null && !isToken(request.get('authorization') ?? '', `Bearer ${parts.metricsToken}`)) {
      response.status(401).type('text/plain').send('Send METRICS_TOKEN as "Authorization: Bearer …".\n');
      return;
    }
    response.type(registry.contentType).send(await registry.metrics());
  });
  return {
    routes,
    count: (record) => {
      const channel = record.conversation.channelId;
      if (record.decision) turns.inc({ decision: record.decision.kind, why: record.decision.why.code, channel });
      else acts.inc({ channel });
    },
  };
}

/** Only a dead store makes the process unfit; a broken channel or a broken YAML file must not take the others down with it. */
async function readiness({ store, channels, contentProblems }: HealthParts): Promise<{ readonly fatal: readonly string[]; readonly warnings: readonly string[] }> {
  const storeProblem = await store.ping().then(() => null, (error: unknown) => `store: ${describeError(error)}`);
  const ill = channels.flatMap((channel) => {
    const problem = channel.health();
    return problem === null ? [] : [`${channel.id}: ${problem}`];
  });
  const content = contentProblems().filter((problem) => problem.severity === 'error').map((problem) => `content: ${formatProblem(problem)}`);
  return { fatal: storeProblem === null ? [] : [storeProblem], warnings: [...ill, ...content] };
}

function isToken(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}
