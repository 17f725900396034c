import type { Clock } from '../clock';
import type { Config } from '../config';
import { addAgent } from '../staff/people';
import { oneTimePassword } from '../staff/passwords';
import type { Store } from '../store/store';

const FIRST_EMAIL = 'admin@odzew.local';

/** On an empty store the first desk account is made: from the environment, or with a printed one-time password. null: there are people already. */
export async function welcomeFirstAdmin(store: Store, clock: Clock, given: Config['deskAdmin']): Promise<{ readonly email: string; readonly password: string } | null> {
  if ((await store.loadAgents()).length > 0) return null;
  const password = given?.password ?? oneTimePassword();
  const email = given?.email ?? FIRST_EMAIL;
  await addAgent(store, clock, { email, name: 'Admin', role: 'admin', password, mustChangePassword: given === null });
  return given === null ? { email, password } : null;
}
