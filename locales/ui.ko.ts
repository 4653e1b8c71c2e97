import type { en } from './ui.en';

/** 화면의 말. `ui.en.ts`와 같은 열쇠와 자리표시자를 가진다. */
export const ko: Record<keyof typeof en, string> = {
  'level.unknown': '데이터에 없음',

  'answer.operator': '{operator}, {state}',
  'answer.operator.unknown': '{operator} · 어느 나라가 명령할 수 있는지 알려지지 않음',
  'answer.kept': '보관 장소: {places}',
  'answer.known': '{basis} · {confidence}',
  'answer.kept.one-of': '보관 장소: {places} 중 하나이나 어디인지 알려지지 않음',
  'answer.kept.unknown': '보관 장소가 알려지지 않음',

  'road.title': '{state} 당국과 당신 사이',
  'road.requester': '{state} 당국',
  'road.no-gate': '달리 판단하는 이가 없음',
  'road.unknown': '이 길이 열려 있는지 알려지지 않음',
  'road.through': '{route} ({state} 경유)',
  'road.all': '네 가지 데이터 모두',
  'road.lost': '잃음:',

  'body.court': '법원',
  'body.independent-body': '독립 기관',
  'body.prosecutor': '검사',
  'body.executive': '장관 또는 공무원',
  'body.agency': '그 기관의 상급자',
  'body.none': '없음',
  'body.unknown': '누구인지 알려지지 않음',
  'gate.in': '{state} {body}',
  'gate.central': '중앙기관으로서',

  'findings.title': '무슨 뜻인가',
  'findings.why': '이유',
  'sources.all': '이 답의 모든 출처',
  'sources.title.one': '출처 {count}건',
  'sources.title.other': '출처 {count}건',
  'sources.read': '{date}에 읽음',
  'sources.cited': '알고 있는 바에 따라 인용했으며 열어 보지 않음',

  'alternatives.title': '같은 목적의 다른 법정지',
  'alternatives.against': '{state}에 대하여 {verdict}',
  'alternatives.operator': '운영자는 {state} 법 아래',
  'alternatives.kept': '보관 장소: {places}',
  'alternatives.blocked': '{state}에서 차단 또는 제한됨',
  'alternatives.reach-unknown': '{state}에서 접속할 수 있는지 알려지지 않음',
  'alternatives.encrypted': '종단간 암호화',
  'alternatives.preferred': '당신이 선호하는 법정지',
  'alternatives.more': '{count}개 더',

  'check.label': '주소, 호스트 또는 전자우편 확인',
  'check.button': '확인',
  'check.back': '이 탭으로 돌아가기',

  'home.title': '당신의 본국 관할은 어디입니까?',
  'home.why': '당신에게 가장 문제 되는 당국의 국가입니다. 이 기기에만 남고 누구에게도 보내지 않습니다.',
  'home.label': '본국 관할',
  'home.choose': '고르십시오 …',
  'home.suggested': '브라우저 언어에 따른 제안입니다. 맞는지 확인해 주십시오.',
  'home.save': '저장',

  'settings.title': '설정',
  'settings.language': '언어',
  'settings.home': '본국',
  'settings.wary': '함께 볼 당국',
  'settings.wary.add': '국가 추가 …',
  'settings.wary.remove': '{state} 빼기',
  'settings.warn': '웹을 보는 동안 알려 주기',
  'settings.warn.why':
    '탭의 주소를 보아야 하므로 브라우저가 허락을 묻습니다. 아무것도 저장하거나 보내지 않으며 여기서 거둘 수 있습니다.',
  'settings.warn.refused': '거절되었습니다. 단추는 전과 같이 작동합니다.',

  'age.data': '{date} 데이터',
  'age.stale': '{date} 데이터: 반년이 넘었습니다. 법이 바뀌었을 수 있습니다.',
  'age.advice': '정보이며 법률 자문이 아닙니다. 경고가 없다고 위험이 없는 것은 아닙니다.',

  'badge.title': 'Lex Loci: {service}. {level}. {sentence}',
  'badge.not-in-dataset': 'Lex Loci: 데이터에 없음',
  'answer.empty.title': '주소 없음',
  'answer.no-host.title': '웹사이트가 아님',
  'states.known': '데이터에 있음',
  'states.others': '아직 데이터에 없음',
  loading: '찾는 중 …',
  'error.dataset': '확장 프로그램 안의 데이터를 읽을 수 없습니다. 다시 설치해 주십시오.',
};
