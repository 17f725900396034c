import { describeChannelContract } from '../../contracts/channel-contract';
import { openMessengerSubject } from '../../support/messenger-subject';

describeChannelContract('Messenger', () => openMessengerSubject());
