/** Events as Meta's reference shows them, for one customer and one Page. */
export const PAGE_ID = '100200300400500';
export const PSID = '7001';
export const TIME = 1_793_610_000_000;

type Json = Readonly<Record<string, unknown>>;

/** From the customer. */
export const fromCustomer = (parts: Json): Json => ({ sender: { id: PSID }, recipient: { id: PAGE_ID }, timestamp: TIME, ...parts });
/** An echo of what the Page said. */
export const fromPage = (message: Json): Json => ({ sender: { id: PAGE_ID }, recipient: { id: PSID }, timestamp: TIME, message: { is_echo: true, ...message } });

export const TEXT = fromCustomer({ message: { mid: 'm_1', text: 'Gdzie moja paczka?' } });

/** One of each kind that Meta documents. */
export const REAL_EVENTS: readonly Json[] = [
  TEXT,
  fromCustomer({ message: { mid: 'm_2', text: 'Tak', quick_reply: { payload: 'b:4:0' }, reply_to: { mid: 'm_0' } } }),
  fromCustomer({ message: { mid: 'm_3', attachments: [{ type: 'image', payload: { url: 'https://scontent.xx.fbcdn.net/v/box.jpg?oh=1' } }] } }),
  fromCustomer({ message: { mid: 'm_4', attachments: [{ type: 'sticker', payload: { url: 'https://scontent.xx.fbcdn.net/t39/like.png', sticker_id: 369239263222822 } }] } }),
  fromCustomer({ message: { mid: 'm_5', attachments: [{ type: 'fallback', title: 'Kalina', payload: { url: 'https://shop.example/', title: 'Kalina' } }] } }),
  fromCustomer({ message: { mid: 'm_6', text: '/help', commands: [{ name: 'help' }] } }),
  fromCustomer({ postback: { mid: 'm_7', title: 'Zacznij', payload: 'GET_STARTED', referral: { ref: 'spring', source: 'SHORTLINK', type: 'OPEN_THREAD' } } }),
  fromCustomer({ postback: { title: 'Śledź', payload: 'b:2:1' } }),
  fromCustomer({ referral: { ref: 'poster', source: 'SHORTLINK', type: 'OPEN_THREAD' } }),
  fromCustomer({ delivery: { mids: ['m_9'], watermark: TIME } }),
  fromCustomer({ read: { watermark: TIME } }),
  fromCustomer({ reaction: { reaction: 'love', emoji: '❤', action: 'react', mid: 'm_9' } }),
  fromCustomer({ message_edit: { mid: 'm_1', text: 'Gdzie jest moja paczka?', num_edit: 1 } }),
  fromCustomer({ response_feedback: { feedback: 'Good response', mid: 'm_9' } }),
  fromCustomer({ take_thread_control: { previous_owner_app_id: '600700800900', new_owner_app_id: '263902037430900', metadata: '' } }),
  fromCustomer({ optin: { type: 'notification_messages', payload: 'x' } }),
  fromPage({ mid: 'm_10', text: 'Ola from the shop here', app_id: 263902037430900 }),
  fromPage({ mid: 'm_11', text: 'Hello', app_id: 600700800900, metadata: '{"o":"odzew","id":"messenger:100200300400500:7001:2"}' }),
  { recipient: { id: PAGE_ID }, timestamp: TIME, policy_enforcement: { action: 'warning', reason: 'spam' } },
];

export const COMMENT = {
  field: 'feed',
  value: { item: 'comment', verb: 'add', comment_id: '55_66', post_id: '1_55', parent_id: '1_55', from: { id: '8001', name: 'Jan' }, message: 'Ile kosztuje?', created_time: 1_793_610_000 },
};

/** A webhook body with these events for the Page. */
export const bodyOf = (...messaging: readonly unknown[]) => ({ object: 'page', entry: [{ id: PAGE_ID, time: TIME, messaging }] });
