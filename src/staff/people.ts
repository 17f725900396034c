import { randomUUID } from 'node:crypto';
import type { Clock } from '../clock';
import type { Agent, Role } from '../domain/agent';
import { AppError } from '../errors';
import type { Store } from '../store/store';
import { hashPassword } from './passwords';

export interface NewAgent {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly password: string;
  readonly mustChangePassword: boolean;
}

/** Adds a person to the staff. Throws CONFLICT where the address is taken, BAD_INPUT where it is none. */
export async function addAgent(store: Store, clock: Clock, given: NewAgent): Promise<Agent> {
  const email = given.email.trim().toLowerCase();
  if (!/^[^@\s]+@[^@\s]+$/.test(email)) throw new AppError('BAD_INPUT', `"${given.email}" is not an e-mail address.`);
  if (await store.loadAgentByEmail(email)) throw new AppError('CONFLICT', `${email} is on the staff already.`);
  const agent: Agent = {
    id: randomUUID(),
    email,
    name: given.name.trim() || email,
    role: given.role,
    passwordHash: await hashPassword(given.password),
    mustChangePassword: given.mustChangePassword,
    language: null,
    createdAt: clock.now().toISOString(),
  };
  await store.saveAgent(agent);
  return agent;
}
