import { AppError } from '../../errors';
import type { Command } from './commands';
import type { Connection } from './database';

type Asked<Kind extends Command['kind']> = Extract<Command, { kind: Kind }>;

export interface StaffWrites {
  saveAgent(command: Asked<'save-agent'>): void;
  saveSession(command: Asked<'save-session'>): void;
  deleteSession(idHash: string): void;
  deleteSessions(agentId: string): void;
}

export function createStaffWrites(db: Connection): StaffWrites {
  const ownerOfEmail = db.query<{ id: string }>('SELECT id FROM agents WHERE email = ? AND id <> ?');
  const saveAgent = db.change('INSERT INTO agents (id, email, json) VALUES (?1, ?2, ?3) ON CONFLICT (id) DO UPDATE SET email = ?2, json = ?3');
  const saveSession = db.change(`
    INSERT INTO sessions (id_hash, agent_id, expires_at, json) VALUES (?1, ?2, ?3, ?4)
    ON CONFLICT (id_hash) DO UPDATE SET agent_id = ?2, expires_at = ?3, json = ?4`);
  const deleteSession = db.change('DELETE FROM sessions WHERE id_hash = ?');
  const deleteSessions = db.change('DELETE FROM sessions WHERE agent_id = ?');
  return {
    saveAgent: ({ id, email, json }) => {
      if (ownerOfEmail.all(email, id).length > 0) {
        throw new AppError('CONFLICT', `${email} already belongs to another account at the desk; choose another address.`);
      }
      saveAgent.run(id, email, json);
    },
    saveSession: ({ idHash, agentId, expiresAt, json }) => {
      saveSession.run(idHash, agentId, expiresAt, json);
    },
    deleteSession: (idHash) => {
      deleteSession.run(idHash);
    },
    deleteSessions: (agentId) => {
      deleteSessions.run(agentId);
    },
  };
}
