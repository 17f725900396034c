import type { Agent, Session } from '../../../src/domain/agent';
import type { Store, StoredFile } from '../../../src/store/store';
import { at, CHAT } from '../../support/records';

export function describeStaff(current: () => Store): void {
  const agentOf = (id: string, over: Partial<Agent> = {}): Agent => ({
    id, email: `${id}@shop.example`, name: id, role: 'agent', passwordHash: 'scrypt$x', mustChangePassword: true, language: null, createdAt: at(0), ...over,
  });
  const sessionOf = (idHash: string, agentId: string): Session => ({ idHash, agentId, createdAt: at(0), expiresAt: at(3600) });

  describe('accounts at the desk', () => {
    it('are found by id and by address', async () => {
      const [ewa, jan] = [agentOf('ewa'), agentOf('jan')];
      await current().saveAgent(jan);
      await current().saveAgent(ewa);
      expect(await current().loadAgent('ewa')).toEqual(ewa);
      expect(await current().loadAgentByEmail('jan@shop.example')).toEqual(jan);
      expect(await current().loadAgents()).toEqual([ewa, jan]);
      expect([await current().loadAgent('nobody'), await current().loadAgentByEmail('nobody@shop.example')]).toEqual([null, null]);
    });

    it('change when saved again', async () => {
      await current().saveAgent(agentOf('ewa'));
      await current().saveAgent(agentOf('ewa', { email: 'e@shop.example', mustChangePassword: false }));
      expect(await current().loadAgents()).toEqual([agentOf('ewa', { email: 'e@shop.example', mustChangePassword: false })]);
      expect(await current().loadAgentByEmail('ewa@shop.example')).toBeNull();
    });

    it('never share an address', async () => {
      await current().saveAgent(agentOf('ewa'));
      await expect(current().saveAgent(agentOf('eve', { email: 'ewa@shop.example' }))).rejects.toMatchObject({ code: 'CONFLICT' });
      expect(await current().loadAgents()).toEqual([agentOf('ewa')]);
    });
  });

  describe('signing in and out', () => {
    it('lasts until signing out', async () => {
      await current().saveSession(sessionOf('s1', 'ewa'));
      expect(await current().loadSession('s1')).toEqual(sessionOf('s1', 'ewa'));
      await current().deleteSession('s1');
      await current().deleteSession('s1');
      expect(await current().loadSession('s1')).toBeNull();
    });

    it('ends everywhere for one agent, and for nobody else', async () => {
      for (const [id, agent] of [['s1', 'ewa'], ['s2', 'ewa'], ['s3', 'jan']] as const) await current().saveSession(sessionOf(id, agent));
      await current().deleteSessions('ewa');
      const left = await Promise.all(['s1', 's2', 's3'].map((id) => current().loadSession(id)));
      expect(left.map((session) => session?.idHash)).toEqual([undefined, undefined, 's3']);
    });
  });

  describe('files', () => {
    const fileOf = (id: string, over: Partial<StoredFile> = {}): StoredFile => ({ id, conversationId: CHAT, name: 'zdjęcie.jpg', contentType: 'image/jpeg', size: 3, createdAt: at(0), ...over });

    it.each([['an empty one', 0], ['a small one', 3], ['one chunk exactly', 262_144], ['a large one', 1_000_001]])('come back byte for byte: %s', async (_what, size) => {
      const bytes = Uint8Array.from({ length: size }, (_, index) => (index * 7) % 256);
      await current().saveFile(fileOf('f1', { size }), bytes);
      const opened = await current().openFile('f1');
      expect(opened?.file).toEqual(fileOf('f1', { size }));
      expect(Buffer.compare(opened?.bytes ?? Buffer.from('none'), bytes)).toBe(0);
    });

    it('stay what they were when the same id is saved again', async () => {
      await current().saveFile(fileOf('f1'), Uint8Array.of(1, 2, 3));
      await current().saveFile(fileOf('f1', { name: 'other.jpg' }), Uint8Array.of(9));
      expect(await current().openFile('f1')).toEqual({ file: fileOf('f1'), bytes: Uint8Array.of(1, 2, 3) });
    });

    it('may have the same content under two names', async () => {
      await Promise.all(['f1', 'f2'].map((id) => current().saveFile(fileOf(id, { name: id }), Uint8Array.of(1, 2, 3))));
      const opened = await Promise.all(['f1', 'f2'].map((id) => current().openFile(id)));
      expect(opened.map((found) => [found?.file.name, found?.bytes])).toEqual([['f1', Uint8Array.of(1, 2, 3)], ['f2', Uint8Array.of(1, 2, 3)]]);
    });

    it('that nobody saved are not there', async () => {
      expect(await current().openFile('f1')).toBeNull();
    });
  });

  describe('small named values', () => {
    it('are there after saving, and changed after saving again', async () => {
      expect(await current().loadValue('telegram.offset')).toBeNull();
      await current().saveValue('telegram.offset', '17');
      await current().saveValue('telegram.offset', '18');
      await current().saveValue('$other.key', '');
      expect([await current().loadValue('telegram.offset'), await current().loadValue('$other.key')]).toEqual(['18', '']);
    });
  });
}
