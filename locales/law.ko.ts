import type { en } from './law.en';

/** 법의 말. `law.en.ts`와 같은 열쇠와 자리표시자를 가진다. 나라 이름 뒤에는 조사를 붙이지 않는다. */
export const ko: Record<keyof typeof en, string> = {
  'direct-access.content':
    '{state} 당국은 {service}에 직접 연결된 회선을 가지고 있습니다. 아무에게도 물을 필요가 없고 운영자도 알지 못합니다.',
  'direct-access.metadata':
    '{state} 당국은 누가 언제 {service}을(를) 쓰는지 자체 회선으로 볼 수 있습니다. 쓴 내용까지 그 회선에 있다고 알려진 바는 없습니다.',

  'localized.measure.below':
    '당신의 데이터는 법({law})에 따라 {state}에 있습니다. 읽으려면 {authorizer}(으)로 충분하며, {stateLost} {authorizerLost}의 판단은 사라졌습니다.',
  'localized.measure.below.plain':
    '당신의 데이터는 법에 따라 {state}에 있으며, 읽기 전에 요구하는 쪽에서 독립된 누구도 판단하지 않습니다.',
  'localized.measure.court':
    '당신의 데이터는 법({law})에 따라 {state}에 있습니다. {state} {authorizer}의 판단은 남아 있으나 {stateLost} {authorizerLost}의 판단은 사라졌습니다.',
  'localized.measure.court.plain':
    '당신의 데이터는 법에 따라 {state}에 있습니다. 그곳의 판단 하나가 남아 있고 다른 나라에는 묻지 않습니다.',
  'localized.measure.kept':
    '당신의 데이터는 법({law})에 따라 {state}에 있습니다. {state} {authorizer}의 판단이 있으며, 더 강한 판단을 잃지는 않았습니다.',
  'localized.measure.kept.plain':
    '당신의 데이터는 법에 따라 {state}에 있습니다. 독립된 판단이 남아 있으며 더 강한 판단을 잃지는 않았습니다.',
  'localized.measure.unknown':
    '당신의 데이터는 법({law})에 따라 {state}에 있습니다. 읽기 전에 누가 판단하는지는 알려지지 않았습니다.',
  'localized.measure.unknown.plain':
    '당신의 데이터는 법에 따라 {state}에 있습니다. 읽기 전에 누가 판단하는지는 알려지지 않았습니다.',
  'localized.measure.stronger':
    '당신의 데이터는 법({law})에 따라 {state}에 있습니다. 그 나라 당국에 대해서는 떠나온 곳보다 더 강하게 보호됩니다. 판단하는 기관: {authorizer}.',
  'localized.measure.stronger.plain':
    '당신의 데이터는 법에 따라 {state}에 있습니다. 그 나라 당국에 대해서는 떠나온 곳보다 더 강하게 보호됩니다.',

  'localized.operator.below':
    '{operator}의 결정으로 당신의 데이터는 {state}에 있습니다. 읽으려면 {authorizer}(으)로 충분하며, {stateLost} {authorizerLost}의 판단은 사라졌습니다.',
  'localized.operator.below.plain':
    '당신의 데이터는 {state}(으)로 옮겨졌으며, 읽기 전에 요구하는 쪽에서 독립된 누구도 판단하지 않습니다.',
  'localized.operator.court':
    '{operator}의 결정으로 당신의 데이터는 {state}에 있습니다. {state} {authorizer}의 판단은 남아 있으나 {stateLost} {authorizerLost}의 판단은 사라졌습니다.',
  'localized.operator.court.plain':
    '당신의 데이터는 {state}(으)로 옮겨졌습니다. 그곳의 판단 하나가 남아 있고 다른 나라에는 묻지 않습니다.',
  'localized.operator.kept':
    '{operator}의 지역 운영 방식에 따라 당신의 데이터는 {state}에 있습니다. {state} {authorizer}의 판단이 있으며 다른 나라에는 묻지 않습니다.',
  'localized.operator.kept.plain':
    '운영자의 지역 운영 방식에 따라 당신의 데이터는 {state}에 있습니다. 다른 나라에는 묻지 않습니다.',
  'localized.operator.unknown':
    '{operator}의 지역 운영 방식에 따라 당신의 데이터는 {state}에 있습니다. 읽기 전에 누가 판단하는지는 알려지지 않았습니다.',
  'localized.operator.unknown.plain':
    '운영자의 지역 운영 방식에 따라 당신의 데이터는 {state}에 있습니다. 읽기 전에 누가 판단하는지는 알려지지 않았습니다.',
  'localized.operator.stronger':
    '{operator}의 결정으로 당신의 데이터는 {state}에 있습니다. 그 나라 당국에 대해서는 전에 있던 곳보다 더 강하게 보호됩니다.',
  'localized.operator.stronger.plain':
    '당신의 데이터는 {state}(으)로 옮겨졌습니다. 그 나라 당국에 대해서는 전에 있던 곳보다 더 강하게 보호됩니다.',

  'localized.domestic.below':
    '{service}은(는) {state}에서 운영되며 법({law})에 따라 데이터를 그곳에 두어야 합니다. 읽으려면 {authorizer}(으)로 충분합니다. 국외의 법정지라면 {stateLost} {authorizerLost}의 판단이 더해집니다.',
  'localized.domestic.below.plain':
    '{service}은(는) {state}에서 운영되며 데이터를 그곳에 두어야 합니다. 읽기 전에 요구하는 쪽에서 독립된 누구도 판단하지 않습니다.',
  'localized.domestic.court':
    '{service}은(는) {state}에서 운영되며 법({law})에 따라 데이터를 그곳에 두어야 합니다. 판단하는 기관: {authorizer}. 국외의 법정지라면 {stateLost} {authorizerLost}의 판단이 더해집니다.',
  'localized.domestic.court.plain':
    '{service}은(는) {state}에서 운영되며 데이터를 그곳에 두어야 합니다. 그 앞에 판단이 하나 있습니다.',
  'localized.domestic.kept':
    '{service}은(는) {state}에서 운영되며 법({law})에 따라 데이터를 그곳에 두어야 합니다. 판단하는 기관: {authorizer}.',
  'localized.domestic.kept.plain':
    '{service}은(는) {state}에서 운영되며 데이터를 그곳에 두어야 합니다. 그 앞에 독립된 판단이 하나 있습니다.',
  'localized.domestic.unknown':
    '{service}은(는) {state}에서 운영되며 법({law})에 따라 데이터를 그곳에 두어야 합니다. 읽기 전에 누가 판단하는지는 알려지지 않았습니다.',
  'localized.domestic.unknown.plain':
    '{service}은(는) {state}에서 운영되며 데이터를 그곳에 두어야 합니다. 읽기 전에 누가 판단하는지는 알려지지 않았습니다.',
  'localized.domestic.stronger':
    '{service}은(는) {state}에서 운영되며 법({law})에 따라 데이터를 그곳에 두어야 합니다. 그 나라 당국에 대해서는 우리가 아는 국외의 법정지보다 약하지 않습니다.',
  'localized.domestic.stronger.plain':
    '{service}은(는) {state}에서 운영되며 데이터를 그곳에 두어야 합니다. 그 나라 당국에 대해서는 우리가 아는 국외의 법정지보다 약하지 않습니다.',

  'domestic.seat.independent':
    '{service}은(는) {state}의 서비스입니다. 그 나라 당국과 당신이 쓴 내용 사이에는 판단이 하나 있습니다: {authorizer}.',
  'domestic.seat.independent.plain':
    '{service}은(는) {state}의 서비스입니다. 당신이 쓴 내용 앞에는 그 나라의 판단이 하나 있습니다.',
  'domestic.seat.below':
    '{service}은(는) {state}의 서비스이며, 그곳에서는 요구하는 쪽에서 독립된 누구도 판단하지 않습니다. 당신이 쓴 내용을 읽는 데 필요한 것: {authorizer}.',
  'domestic.seat.below.plain':
    '{service}은(는) {state}의 서비스이며, 그곳에서는 당신이 쓴 내용을 읽기 전에 독립된 누구도 판단하지 않습니다.',
  'domestic.seat.unknown':
    '{service}은(는) {state}의 서비스입니다. 당신이 쓴 내용을 읽기 전에 누가 판단하는지는 알려지지 않았습니다.',
  'domestic.parent.independent':
    '{service}은(는) {state}에서 지배합니다. 그 나라 당국이 그곳에서 명령할 수 있고, 판단하는 기관은 하나뿐입니다: {authorizer}.',
  'domestic.parent.independent.plain':
    '{service}은(는) {state}에서 지배합니다. 그 나라 당국은 판단 하나를 거쳐 그곳에서 명령할 수 있습니다.',
  'domestic.parent.below':
    '{service}은(는) {state}에서 지배하며, 그곳에서는 요구하는 쪽에서 독립된 누구도 판단하지 않습니다. 필요한 것: {authorizer}.',
  'domestic.parent.below.plain':
    '{service}은(는) {state}에서 지배하며, 그곳에서는 요구하는 쪽에서 독립된 누구도 판단하지 않습니다.',
  'domestic.parent.unknown':
    '{service}은(는) {state}에서 지배합니다. 당신이 쓴 내용을 읽기 전에 누가 판단하는지는 알려지지 않았습니다.',
  'domestic.place.independent':
    '당신이 쓴 내용은 {state}에 있습니다. 그 나라 당국이 읽기 전에 판단하는 기관은 하나뿐입니다: {authorizer}.',
  'domestic.place.independent.plain': '당신이 쓴 내용은 {state}에 있습니다. 그 앞에는 그 나라의 판단이 하나 있습니다.',
  'domestic.place.below':
    '당신이 쓴 내용은 {state}에 있으며, 그곳에서는 요구하는 쪽에서 독립된 누구도 판단하지 않습니다. 필요한 것: {authorizer}.',
  'domestic.place.below.plain':
    '당신이 쓴 내용은 {state}에 있으며, 그곳에서는 요구하는 쪽에서 독립된 누구도 판단하지 않습니다.',
  'domestic.place.unknown': '당신이 쓴 내용은 {state}에 있습니다. 읽기 전에 누가 판단하는지는 알려지지 않았습니다.',

  'agreement.lost':
    '{law}에 따라 {state} 당국은 {service}에 직접 명령할 수 있습니다. {stateLost} {authorizerLost}의 판단은 이제 거치지 않습니다.',
  'agreement.lost.plain':
    '행정협정에 따라 {state} 당국은 {service}에 직접 명령할 수 있으며, 다른 나라에는 묻지 않습니다.',
  'agreement.beside':
    '{law}에 따라 {state} 당국은 {service}에 직접 명령할 수 있습니다. 다른 경로도 이보다 어렵지 않았습니다.',
  'agreement.beside.plain': '행정협정에 따라 {state} 당국은 {service}에 직접 명령할 수 있습니다.',
  'production-order.lost':
    '{state}에서 낸 유럽 제출명령은 {service}에 직접 닿습니다. {stateLost} {authorizerLost}의 판단은 이제 거치지 않습니다.',
  'production-order.lost.plain':
    '{state}에서 낸 유럽 제출명령은 {service}에 직접 닿으며, 다른 나라는 판단하지 않습니다.',
  'production-order.beside':
    '{state}에서 낸 유럽 제출명령은 {service}에 직접 닿습니다. 다른 경로도 이보다 어렵지 않았습니다.',
  'establishment.lost':
    '{state} 당국은 그곳의 사무소를 통해 {service}을(를) 압박할 수 있습니다. {stateLost} {authorizerLost}의 판단은 거치지 않습니다.',
  'establishment.lost.plain':
    '{state} 당국은 그곳의 사무소를 통해 {service}을(를) 압박할 수 있으며, 다른 나라에는 묻지 않습니다.',
  'establishment.beside':
    '{state} 당국은 그곳의 사무소를 통해 {service}을(를) 압박할 수 있습니다. 다른 경로도 이보다 어렵지 않았습니다.',

  'two-filters': '{state} 당국이 당신이 쓴 내용을 읽으려면 두 나라가 판단해야 합니다: {state}, 그리고 {stateOther}.',
  'two-filters.plain': '{state} 당국이 당신이 쓴 내용을 읽으려면 두 나라가 판단해야 합니다.',
  'no-treaty':
    '{state} 당국이 {stateOther}에 당신이 쓴 내용을 요청할 수 있는 조약은 알려진 것이 없습니다. 촉탁서가 남아 있으며, 그에 응할지는 예양에 달려 있습니다.',
  'no-treaty.plain':
    '{state} 당국이 당신이 쓴 내용을 요청할 수 있는 조약은 알려진 것이 없습니다. 그렇다고 안심할 수는 없습니다.',
  'road-unknown':
    '{state} 당국이 어떤 경로로 당신이 쓴 내용을 얻을 수 있는지는 알려지지 않았습니다. 그렇다고 안심할 수는 없습니다.',

  'metadata-open.law':
    '당신이 누구이고 누구와 주고받는지는 쓴 내용보다 약하게 보호됩니다. {stateOperator}의 법에서는 {operator}의 임의 결정으로, 어느 법원도 거치지 않고 {state}에 넘길 수 있습니다.',
  'metadata-open.law.plain':
    '당신이 누구이고 누구와 주고받는지는 쓴 내용보다 약하게 보호됩니다. 운영자가 법원을 거치지 않고 넘길 수 있습니다.',
  'metadata-open.provider':
    '{service}은(는) {state}의 요구가 있으면 당신이 누구이고 어디서 접속하는지를 넘긴다고 합니다: {share}.',
  'metadata-open.provider.plain':
    '{service}은(는) 당국의 요구가 있으면 당신이 누구이고 어디서 접속하는지를 넘긴다고 합니다.',

  'law-unmet.refuses':
    '{state}에는 현지화 법({law})이 있으나 {service}은(는) 따르지 않는 것으로 알려져 있습니다. 그것이 바뀌면 중요해집니다.',
  'law-unmet.unknown': '{state}에는 현지화 법({law})이 있습니다. {service}이(가) 따르는지는 알려지지 않았습니다.',

  'weaker-abroad.line':
    '{stateOther} 당국은 아무에게도 묻지 않고 자체 회선으로 이 데이터에 닿을 수 있습니다. 당신 나라의 법이 요구하는 것보다 약합니다.',
  'weaker-abroad.below':
    '{stateOther}에서 이 데이터를 얻는 데 필요한 것: {authorizer}. 당신 나라의 법이 요구하는 것보다 약합니다.',
  'weaker-abroad.below.plain': '{stateOther}에서는 당신 나라의 법보다 적은 것으로 이 데이터를 얻을 수 있습니다.',

  'networks-line':
    '{state} 당국은 통신망에 회선({system})을 가지고 있어 당신이 {service}에 접속하는 것을 볼 수 있습니다. 도중에 암호화된 것은 보지 못합니다.',
  'networks-line.plain':
    '{state} 당국은 통신망에 회선을 가지고 있어 당신이 {service}에 접속하는 것을 볼 수 있습니다. 도중에 암호화된 것은 보지 못합니다.',
  bulk: '{state} 정보기관은 통신을 대량으로 수집합니다. 사건이 아니라 사업이 승인되며, 어떤 법정지를 골라도 그런 사업을 모두 벗어날 수는 없습니다.',

  'encryption.end-to-end-default':
    '당신이 쓰는 내용은 종단간 암호화되어 {service} 운영자도 읽을 수 없습니다. 당신이 누구이고 누구와 주고받는지는 보입니다. 백업: {backups}.',
  'encryption.end-to-end-default.plain':
    '당신이 쓰는 내용은 종단간 암호화되어 {service} 운영자도 읽을 수 없습니다. 당신이 누구이고 누구와 주고받는지는 보입니다.',
  'encryption.optional': '당신이 쓰는 내용은 켜야만 종단간 암호화됩니다. 백업: {backups}.',
  'encryption.optional.plain': '당신이 쓰는 내용은 켜야만 종단간 암호화됩니다.',

  'depends.twin': '{fact}: 이것이 다르면 {twin}의 규칙이 적용됩니다.',
  'depends.assumed': '{fact}: {value}(으)로 보고 답했습니다. 다르다면 알려 주십시오.',
  'depends.open': '{fact}: 이것에 따라 답이 달라지지만 알려 주지 않으셨습니다.',

  'moved.measure': '{service}의 데이터는 법 때문에 {states}(으)로 옮겨졌습니다. 당신이 옮긴 것이 아닙니다. ({date})',
  'moved.measure.plain': '{service}의 데이터는 법 때문에 {states}(으)로 옮겨졌습니다. 당신이 옮긴 것이 아닙니다.',
  'moved.operator': '{service} 운영자가 데이터를 {states}(으)로 옮겼습니다. 당신이 옮긴 것이 아닙니다. ({date})',
  'moved.operator.plain': '{service} 운영자가 데이터를 {states}(으)로 옮겼습니다. 당신이 옮긴 것이 아닙니다.',
  'moved.contested': '{service}의 데이터가 {states}(으)로 옮겨졌는지는 다툼이 있습니다. ({date})',
  'moved.contested.plain': '{service}의 데이터가 {states}(으)로 옮겨졌는지는 다툼이 있습니다.',

  'storage-unknown': '{service}에서 당신이 쓴 내용을 어디에 두는지는 알려지지 않았습니다.',
  'storage-unknown.one-of': '{service}에서 당신이 쓴 내용을 어디에 두는지는 알려지지 않았습니다. 후보: {states}.',
  practice: '{finding} ({by}, {year})',
  'practice.plain': '{finding} ({by})',
  stale: '이 답의 근거 가운데 {number}건은 다시 살펴볼 날이 지났습니다.',
  offences:
    '여기에 쓴 내용에 미칠 수 있는 표현·정치 범죄 {number}가지 가운데 다른 나라의 두 번째 판단을 받는 것은 {seen}가지, 받지 않는 것은 {unseen}가지, 알려지지 않은 것은 {unsure}가지입니다.',
  'counterparty.road':
    '당신의 상대방은 {service}에 사본을 둡니다. 그곳에서 {state} 당국에 필요한 판단: {number}번({route}). 당국은 더 약한 쪽을 고를 수 있습니다.',
  'counterparty.open':
    '당신의 상대방은 {service}에 사본을 둡니다. {state} 당국이 어떤 경로로 그것을 얻을 수 있는지는 알려지지 않았습니다.',
  'counterparty.unknown':
    '{address}의 메일함을 어느 서비스가 두는지는 데이터에 없습니다. 이쪽이 무엇으로 보호되든 그쪽이 더 약할 수 있습니다.',
  endpoint:
    '어떤 법정지를 골라도 당신의 기기는 보호되지 않습니다. 기기를 빼앗기면 기기로 열 수 있는 것이 모두 열립니다.',
  'not-in-dataset': '{host}은(는) 데이터에 없습니다. 좋다는 뜻도 나쁘다는 뜻도 아닙니다.',
  'not-in-dataset.plain': '이 서비스는 데이터에 없습니다. 좋다는 뜻도 나쁘다는 뜻도 아닙니다.',
  'no-host': '웹사이트나 메일함의 주소가 아니므로 말할 수 있는 것이 없습니다.',
  empty: '주소가 없습니다.',
};
