import { hashPassword, isPassword, NOBODYS_HASH, oneTimePassword } from '../../src/staff/passwords';
import { addAgent } from '../../src/staff/people';
import { welcomeFirstAdmin } from '../../src/cli/first-admin';
import { openStaffStage, type StaffStage } from '../support/staff-stage';

let stage: StaffStage;

beforeEach(async () => {
  stage = await openStaffStage();
});

afterEach(() => stage.stop());

const NEW = { name: 'Anna', role: 'agent', password: 'correct horse', mustChangePassword: false } as const;

describe('passwords', () => {
  test('the right one opens, a wrong one does not', async () => {
    const hash = await hashPassword('Zażółć gęślą');
    expect(hash).not.toContain('Zażółć');
    expect([await isPassword('Zażółć gęślą', hash), await isPassword('Zażółć gęśla', hash)]).toEqual([true, false]);
  });

  test('letters typed on another keyboard are the same letters', async () => {
    expect(await isPassword('Za\u017co\u0301l\u0107', await hashPassword('Zażólć'))).toBe(true);
  });

  test.each(['', 'plain', 'bcrypt$1$2$3', 'scrypt$65536$$'])('a stored hash of another kind ("%s") opens for nobody', async (stored) => {
    expect(await isPassword('', stored)).toBe(false);
  });

  test('the hash of nobody is as costly as any and opens for nobody', async () => {
    expect(NOBODYS_HASH.split('$').slice(0, 2)).toEqual((await hashPassword('x')).split('$').slice(0, 2));
    expect(await isPassword('', NOBODYS_HASH)).toBe(false);
  });

  test('a one-time password can be typed from a terminal', () => {
    const passwords = Array.from({ length: 50 }, oneTimePassword);
    expect(passwords.every((password) => /^(?:[a-z2-9]{5}-){3}[a-z2-9]{5}$/.test(password) && !/[ilo01]/.test(password))).toBe(true);
    expect(new Set(passwords).size).toBe(50);
  });
});

describe('adding people', () => {
  test('keeps the address in lower case and the password only as a hash', async () => {
    const agent = await addAgent(stage.store, stage.clock, { ...NEW, email: ' Anna@Kalina.Example ' });
    expect(await stage.store.loadAgentByEmail('anna@kalina.example')).toEqual(agent);
    expect(JSON.stringify(agent)).not.toContain('correct horse');
  });

  test('an address is given once', async () => {
    await addAgent(stage.store, stage.clock, { ...NEW, email: 'anna@kalina.example' });
    await expect(addAgent(stage.store, stage.clock, { ...NEW, email: 'ANNA@kalina.example' })).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  test.each(['anna', 'anna@', '@kalina', 'an na@kalina'])('"%s" is no address', async (email) => {
    await expect(addAgent(stage.store, stage.clock, { ...NEW, email })).rejects.toMatchObject({ code: 'BAD_INPUT' });
  });
});

describe('the first start', () => {
  test('makes an admin with a printed one-time password', async () => {
    const printed = await welcomeFirstAdmin(stage.store, stage.clock, null);
    const [admin] = await stage.store.loadAgents();
    expect(admin).toMatchObject({ email: printed?.email, role: 'admin', mustChangePassword: true });
    expect(await isPassword(printed?.password ?? '', admin?.passwordHash ?? '')).toBe(true);
  });

  test('prints nothing where the environment names the admin', async () => {
    expect(await welcomeFirstAdmin(stage.store, stage.clock, { email: 'ada@kalina.example', password: 'correct horse' })).toBeNull();
    expect(await stage.store.loadAgents()).toEqual([expect.objectContaining({ email: 'ada@kalina.example', mustChangePassword: false })]);
  });

  test('is the first only once', async () => {
    await welcomeFirstAdmin(stage.store, stage.clock, null);
    expect(await welcomeFirstAdmin(stage.store, stage.clock, null)).toBeNull();
    expect(await stage.store.loadAgents()).toHaveLength(1);
  });
});
