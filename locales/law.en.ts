/**
 * The law in words: sentences of findings. `law.ko.ts` has the same keys and placeholders. A key ending in `.plain` is said where a placeholder of the full sentence has no value.
 * `{state…}` is a state with its article, `{states…}` a list of them, `{date…}` a date, `{authorizer…}` who decides.
 */
export const en = {
  // Findings: one sentence each.
  'direct-access.content':
    'The authorities of {state} have a line of their own into {service}: nobody has to be asked, and the operator does not see it.',
  'direct-access.metadata':
    'The authorities of {state} can see on a line of their own who uses {service} and when; what you wrote is not known to be on that line.',

  'localized.measure.below':
    'Your data is kept in {state} by law ({law}). To read it, {authorizer} is enough; the decision of {authorizerLost} in {stateLost} is gone.',
  'localized.measure.below.plain':
    'Your data is kept in {state} by law, and nobody independent of the requester has to decide before it is read.',
  'localized.measure.court':
    'Your data is kept in {state} by law ({law}). {authorizer} in {state} still decides, but the decision of {authorizerLost} in {stateLost} is gone.',
  'localized.measure.court.plain':
    'Your data is kept in {state} by law. One decision is left there; no second state is asked.',
  'localized.measure.kept':
    'Your data is kept in {state} by law ({law}). {authorizer} in {state} decides; no stronger decision was lost.',
  'localized.measure.kept.plain':
    'Your data is kept in {state} by law. An independent decision is left; no stronger one was lost.',
  'localized.measure.unknown':
    'Your data is kept in {state} by law ({law}). Who decides there before it is read is not known.',
  'localized.measure.unknown.plain':
    'Your data is kept in {state} by law. Who decides there before it is read is not known.',
  'localized.measure.stronger':
    'Your data is kept in {state} by law ({law}). Against its authorities this protects you better than where it came from: {authorizer} decides.',
  'localized.measure.stronger.plain':
    'Your data is kept in {state} by law. Against its authorities this protects you better than where it came from.',

  'localized.operator.below':
    '{operator} keeps your data in {state}. To read it, {authorizer} is enough; the decision of {authorizerLost} in {stateLost} is gone.',
  'localized.operator.below.plain':
    'Your data was moved to {state}, where nobody independent of the requester has to decide before it is read.',
  'localized.operator.court':
    '{operator} keeps your data in {state}. {authorizer} in {state} still decides, but the decision of {authorizerLost} in {stateLost} is gone.',
  'localized.operator.court.plain':
    'Your data was moved to {state}. One decision is left there; no second state is asked.',
  'localized.operator.kept':
    '{operator} keeps your data in {state} by its own regional arrangement. {authorizer} in {state} decides; no other state is asked.',
  'localized.operator.kept.plain':
    'Your data is kept in {state} by a regional arrangement of the operator. No other state is asked.',
  'localized.operator.unknown':
    '{operator} keeps your data in {state} by its own regional arrangement. Who decides there before it is read is not known.',
  'localized.operator.unknown.plain':
    'Your data is kept in {state} by a regional arrangement of the operator. Who decides there before it is read is not known.',
  'localized.operator.stronger':
    '{operator} keeps your data in {state}. Against its authorities this protects you better than where it was kept before.',
  'localized.operator.stronger.plain':
    'Your data was moved to {state}. Against its authorities this protects you better than where it was kept before.',

  'localized.domestic.below':
    '{service} is run in {state} and must keep your data there ({law}). To read it, {authorizer} is enough; a forum abroad would add {authorizerLost} in {stateLost}.',
  'localized.domestic.below.plain':
    '{service} is run in {state} and must keep your data there. Nobody independent of the requester has to decide before it is read.',
  'localized.domestic.court':
    '{service} is run in {state} and must keep your data there ({law}). {authorizer} decides; a forum abroad would add {authorizerLost} in {stateLost}.',
  'localized.domestic.court.plain':
    '{service} is run in {state} and must keep your data there. One decision stands before it.',
  'localized.domestic.kept': '{service} is run in {state} and must keep your data there ({law}). {authorizer} decides.',
  'localized.domestic.kept.plain':
    '{service} is run in {state} and must keep your data there. An independent decision stands before it.',
  'localized.domestic.unknown':
    '{service} is run in {state} and must keep your data there ({law}). Who decides before it is read is not known.',
  'localized.domestic.unknown.plain':
    '{service} is run in {state} and must keep your data there. Who decides before it is read is not known.',
  'localized.domestic.stronger':
    '{service} is run in {state} and must keep your data there ({law}). Against its authorities this is no weaker than the forums abroad we know.',
  'localized.domestic.stronger.plain':
    '{service} is run in {state} and must keep your data there. Against its authorities this is no weaker than the forums abroad we know.',

  'domestic.seat.independent':
    '{service} is a service of {state}: one decision, by {authorizer} there, stands between its authorities and what you wrote.',
  'domestic.seat.independent.plain':
    '{service} is a service of {state}: one decision there stands before what you wrote.',
  'domestic.seat.below':
    '{service} is a service of {state}, where nobody independent of the requester decides: {authorizer} is enough to read what you wrote.',
  'domestic.seat.below.plain':
    '{service} is a service of {state}, where nobody independent of the requester has to decide before what you wrote is read.',
  'domestic.seat.unknown':
    '{service} is a service of {state}. Who decides there before what you wrote is read is not known.',
  'domestic.parent.independent':
    '{service} is controlled from {state}: its authorities can order it there, and {authorizer} there is the only one to decide.',
  'domestic.parent.independent.plain':
    '{service} is controlled from {state}: its authorities can order it there, past one decision.',
  'domestic.parent.below':
    '{service} is controlled from {state}, where nobody independent of the requester decides: {authorizer} is enough.',
  'domestic.parent.below.plain':
    '{service} is controlled from {state}, where nobody independent of the requester has to decide.',
  'domestic.parent.unknown':
    '{service} is controlled from {state}. Who decides there before what you wrote is read is not known.',
  'domestic.place.independent':
    'What you wrote is kept in {state}: {authorizer} there is the only one to decide before its authorities read it.',
  'domestic.place.independent.plain': 'What you wrote is kept in {state}: one decision there stands before it.',
  'domestic.place.below':
    'What you wrote is kept in {state}, where nobody independent of the requester decides: {authorizer} is enough.',
  'domestic.place.below.plain':
    'What you wrote is kept in {state}, where nobody independent of the requester has to decide.',
  'domestic.place.unknown': 'What you wrote is kept in {state}. Who decides there before it is read is not known.',

  'agreement.lost':
    'Under {law}, the authorities of {state} can order {service} directly. The decision of {authorizerLost} in {stateLost} is no longer asked.',
  'agreement.lost.plain':
    'Under an executive agreement the authorities of {state} can order {service} directly; no second state is asked.',
  'agreement.beside':
    'Under {law}, the authorities of {state} can order {service} directly; other ways were no harder.',
  'agreement.beside.plain': 'Under an executive agreement the authorities of {state} can order {service} directly.',
  'production-order.lost':
    'A European Production Order from {state} reaches {service} directly. The decision of {authorizerLost} in {stateLost} is no longer asked.',
  'production-order.lost.plain':
    'A European Production Order from {state} reaches {service} directly; no second state decides.',
  'production-order.beside':
    'A European Production Order from {state} reaches {service} directly; other ways were no harder.',
  'establishment.lost':
    'The authorities of {state} can press {service} through its office there. The decision of {authorizerLost} in {stateLost} is not asked.',
  'establishment.lost.plain':
    'The authorities of {state} can press {service} through its office there; no second state is asked.',
  'establishment.beside':
    'The authorities of {state} can press {service} through its office there; other ways were no harder.',

  'two-filters':
    'Two states have to decide before the authorities of {state} read what you wrote: {state} itself and {stateOther}.',
  'two-filters.plain': 'Two states have to decide before the authorities of {state} read what you wrote.',
  'no-treaty':
    'No treaty is known by which {state} could ask {stateOther} for what you wrote. A letter of request remains, and its answer is a matter of courtesy.',
  'no-treaty.plain': 'No treaty is known by which {state} could ask for what you wrote. That is no promise.',
  'road-unknown': 'By which way the authorities of {state} could get what you wrote is not known. That is no promise.',

  'metadata-open.law':
    'Who you are and whom you write to is less protected than what you wrote: the law of {stateOperator} lets {operator} hand it to {state} without any court.',
  'metadata-open.law.plain':
    'Who you are and whom you write to is less protected than what you wrote: the operator may hand it over without any court.',
  'metadata-open.provider':
    '{service} says it hands over who you are and from where you connect when {state} asks: {share}.',
  'metadata-open.provider.plain':
    '{service} says it hands over who you are and from where you connect when authorities ask.',

  'law-unmet.refuses':
    '{state} has a localization law ({law}), but {service} is known not to comply. It would matter if that changed.',
  'law-unmet.unknown': '{state} has a localization law ({law}). Whether {service} complies is not known.',

  'weaker-abroad.line':
    '{stateOther} can reach this data on a line of its own, without asking anybody: less than what your own law demands.',
  'weaker-abroad.below':
    'In {stateOther} {authorizer} is enough to get this data: less than what your own law demands.',
  'weaker-abroad.below.plain': 'In {stateOther} less is needed to get this data than your own law demands.',

  'networks-line':
    'The authorities of {state} have a line into the networks ({system}): they see that you connect to {service}, though not what is encrypted on the way.',
  'networks-line.plain':
    'The authorities of {state} have a line into the networks: they see that you connect to {service}, though not what is encrypted on the way.',
  bulk: '{state} collects traffic in bulk for intelligence. A programme is approved, not a case, and no choice of forum is outside all such programmes.',

  'encryption.end-to-end-default':
    'What you write is end-to-end encrypted: the operator of {service} cannot read it. Who you are and whom you write to stays visible. Backups: {backups}.',
  'encryption.end-to-end-default.plain':
    'What you write is end-to-end encrypted: the operator of {service} cannot read it. Who you are and whom you write to stays visible.',
  'encryption.optional': 'What you write is end-to-end encrypted only if you switch it on. Backups: {backups}.',
  'encryption.optional.plain': 'What you write is end-to-end encrypted only if you switch it on.',

  'depends.twin': 'If {fact} were another one, the rules of {twin} would hold.',
  'depends.assumed': 'This rests on {fact}, taken to be {value}. Say so if it is another one.',
  'depends.open': 'The answer depends on {fact}, which you have not said.',

  'moved.measure': 'The data of {service} was moved to {states} because of a law; you did not move it. ({date})',
  'moved.measure.plain': 'The data of {service} was moved to {states} because of a law; you did not move it.',
  'moved.operator': 'The operator of {service} moved the data to {states}; you did not. ({date})',
  'moved.operator.plain': 'The operator of {service} moved the data to {states}; you did not.',
  'moved.contested': 'It is contested whether the data of {service} was moved to {states}. ({date})',
  'moved.contested.plain': 'It is contested whether the data of {service} was moved to {states}.',

  'storage-unknown': 'Where {service} keeps what you wrote is not known.',
  'storage-unknown.one-of': 'Where {service} keeps what you wrote is not known. Candidates: {states}.',
  practice: '{finding} ({by}, {year})',
  'practice.plain': '{finding} ({by})',
  stale: '{number} of the facts behind this answer are past the day they were to be reviewed.',
  offences:
    'Of {number} speech and political offences that could reach what you wrote here, {seen} would meet a second look abroad, {unseen} would not, {unsure} are not known.',
  'counterparty.road':
    'Whom you write to keeps a copy with {service}. Decisions the authorities of {state} need there: {number} ({route}). They can take the weaker end.',
  'counterparty.open':
    'Whom you write to keeps a copy with {service}. By which way the authorities of {state} could get it there is not known.',
  'counterparty.unknown':
    'Which service keeps the mailbox of {address} is not in the dataset. Whatever protects you here, that end may be the weaker one.',
  endpoint: 'No choice of forum protects your own device: taken from your hands, it opens what it can open.',
  'not-in-dataset': '{host} is not in the dataset. That says nothing about it, good or bad.',
  'not-in-dataset.plain': 'This service is not in the dataset. That says nothing about it, good or bad.',
  'no-host': 'This is not the address of a website or a mailbox, so there is nothing to say about it.',
  empty: 'No address was given.',
} as const;
