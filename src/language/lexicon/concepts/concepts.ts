import { ACCOUNT } from './account';
import { APPOINTMENTS } from './appointments';
import { BANKING } from './banking';
import type { ConceptList } from './concept';
import { DELIVERY } from './delivery';
import { FRAMES } from './frames';
import { OBJECTS } from './objects';
import { ORDERS } from './orders';
import { PAYMENT } from './payment';
import { PLACES } from './places';
import { RETURNS } from './returns';
import { SERVICE } from './service';
import { SHOP } from './shop';
import { SUBSCRIPTIONS } from './subscriptions';
import { TECHNOLOGY } from './technology';
import { TELECOMS } from './telecoms';
import { TRAVEL } from './travel';
import { UTILITIES } from './utilities';

/** One list a domain; no id occurs in two of them. */
export const DOMAINS: readonly ConceptList[] = [
  DELIVERY, ORDERS, RETURNS, SHOP, PAYMENT, ACCOUNT, TELECOMS, BANKING, TRAVEL,
  UTILITIES, SUBSCRIPTIONS, APPOINTMENTS, TECHNOLOGY, SERVICE, FRAMES, OBJECTS, PLACES,
];

/** Every concept of every domain. */
export const ALL_CONCEPTS: ConceptList = Object.fromEntries(DOMAINS.flatMap((domain) => Object.entries(domain)));
