import { systemClock } from '../clock';
import { readConfig } from '../config';
import { ROLES } from '../domain/agent';
import { AppError } from '../errors';
import { createLog } from '../log';
import { oneTimePassword } from '../staff/passwords';
import { addAgent } from '../staff/people';
import { openStore } from '../store/open';
import { parseArguments } from './arguments';

/** `odzew agent add EMAIL --name NAME`: prints a one-time password. Works beside a running server. */
export async function agent(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArguments(args, { name: { type: 'string' }, role: { type: 'string' } });
  const [action, email] = positionals;
  const role = ROLES.find((one) => one === (values.role ?? 'agent'));
  if (action !== 'add' || email === undefined || values.name === undefined) throw new AppError('BAD_INPUT', 'Usage: odzew agent add EMAIL --name NAME [--role admin|agent|editor|manager]');
  if (!role) throw new AppError('BAD_INPUT', `There is no role "${values.role ?? ''}"; use one of ${ROLES.join(', ')}.`);
  const config = readConfig();
  const store = await openStore(config.storeUrl, { clock: systemClock, log: createLog(config.log), exclusive: false });
  try {
    const password = oneTimePassword();
    const added = await addAgent(store, systemClock, { email, name: values.name, role, password, mustChangePassword: true });
    process.stdout.write(`${added.name} <${added.email}> may sign in as ${role}.\nOne-time password: ${password}\n`);
    return 0;
  } finally {
    await store.close();
  }
}
