import { describeChannelContract } from '../../contracts/channel-contract';
import { openBotFrameworkSubject } from '../../support/bot-framework-subject';

// Open mode has no signatures; the closed door is tested beside this.
describeChannelContract('Bot Framework', () => openBotFrameworkSubject(), { without: ['signature'] });
