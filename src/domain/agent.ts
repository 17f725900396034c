import type { Language } from './language';

export const ROLES = ['agent', 'editor', 'manager', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** A person on the staff. */
export interface Agent {
  readonly id: string;
  /** Lower case; unique. */
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  /** scrypt, with its parameters in the string. */
  readonly passwordHash: string;
  /** The printed one-time password must be changed at the first sign-in. */
  readonly mustChangePassword: boolean;
  readonly language: Language | null;
  readonly createdAt: string;
}

export interface Session {
  /** SHA-256 of the cookie's value, hex: a stolen store does not open sessions. */
  readonly idHash: string;
  readonly agentId: string;
  readonly createdAt: string;
  readonly expiresAt: string;
}

/** An admin may do everything; the other roles do what their page needs. */
export function hasRole(agent: Agent, ...roles: readonly Role[]): boolean {
  return agent.role === 'admin' || roles.includes(agent.role);
}
