import { describeChannelContract } from '../../contracts/channel-contract';
import { openTelegramSubject } from '../../support/telegram-subject';

describeChannelContract('Telegram', () => openTelegramSubject());
