/** Ten kinds of failure of the comparison, each on invented sentences, with what a careful reader would say. */
export interface Failure {
  readonly kind: string;
  readonly a: string;
  readonly b: string;
  readonly right: string;
}

export const FAILURES: readonly Failure[] = [
  { kind: 'An opposite that no dictionary ties to its word', a: 'The council shelved the plan for the new pier.', b: 'The council embraced the plan for the new pier.', right: 'a contradiction' },
  { kind: 'A name where the other side has only a description', a: 'The harbour master signed the order.', b: 'Ilse Varga signed the order.', right: 'nothing to see unless Varga is not the harbour master' },
  { kind: 'A description that belongs to another name', a: 'The Norvik line, the older of the two operators, lost its licence.', b: 'The Castellan line, the older of the two operators, lost its licence after the Norvik line complained.', right: 'a contradiction: another company lost the licence' },
  { kind: 'A name in another language', a: 'The fair was held in The Hague.', b: 'The fair was held in Den Haag.', right: 'one place in two languages' },
  { kind: 'A nickname', a: 'The Reds won the cup in Norvik.', b: 'Norvik Athletic won the cup at home.', right: 'perhaps the same team; nobody can tell from these words' },
  { kind: 'A negation folded into a phrase', a: 'The captain had no choice but to turn back.', b: 'The captain had to turn back.', right: 'the same' },
  { kind: 'A number that has to be reckoned out', a: 'Of the 40 boats, 30 came back.', b: 'Ten of the 40 boats were lost.', right: 'the same' },
  { kind: 'A clause that moved to another actor', a: 'The union, which had warned the company, went to court.', b: 'The union went to court against the company, which had warned of it.', right: 'a contradiction: who had warned' },
  { kind: 'A change in the order of events', a: 'The alarm rang before the fire broke out.', b: 'The alarm rang once the fire had broken out.', right: 'a contradiction' },
  { kind: 'A word of quantity', a: 'All crew members reached the shore.', b: 'Most crew members reached the shore.', right: 'a contradiction' },
]; // prettier-ignore
