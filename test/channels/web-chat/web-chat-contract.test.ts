import { describeChannelContract, TROUBLES } from '../../contracts/channel-contract';
import { openWebChatSubject } from '../../support/web-chat-subject';

describeChannelContract('The web chat', openWebChatSubject, { without: ['edits', 'attachments', ...TROUBLES] });
