import { useState } from 'preact/hooks';
import type { Assessment } from '../../domain/assessment';
import { correctionText } from './correction';
import { Fold } from './fold';
import { answerText, footOf } from './take-text';
import { paint, sceneOf, svgOf } from './take-picture';
import { useVoice } from '../voice';

/** What the page around it can do: an address of the atlas, and a file that is saved. */
export interface Taking {
  /** The address of the atlas in this browser. */
  atlas: string;
  save: (name: string, text: string, type: string) => void;
}

interface Props {
  assessment: Assessment;
  taking: Taking;
}

/** The answer to carry away, on a press: as text, as a picture, as a link. Each says of which day it is and what it is not. */
export function Take({ assessment, taking }: Props) {
  const voice = useVoice();
  const { say, language } = voice;
  const [stage, setStage] = useState<'copied' | 'refused'>();
  const { service, question } = assessment;
  if (service === null) return null;
  const put = (work: () => Promise<void>) => () => {
    Promise.resolve()
      .then(work)
      .then(
        () => setStage('copied'),
        () => setStage('refused'),
      );
  };
  const copies = (text: () => string) => put(() => navigator.clipboard.writeText(text()));
  const scene = () => sceneOf(assessment, voice, getComputedStyle(document.body));
  const link = `${taking.atlas}#/service/${service.id}?home=${question.home}`;
  return (
    <Fold name="take" title={say('fold.take')}>
      <p class="buttons">
        <Press onPress={copies(() => answerText(assessment, voice))}>{say('take.text')}</Press>
        <Press onPress={put(() => navigator.clipboard.write([new ClipboardItem({ 'image/png': pngOf(scene()) })]))}>
          {say('take.picture')}
        </Press>
        <Press
          onPress={() =>
            taking.save(`lex-loci-${service.id}-${question.home}.svg`, svgOf(scene(), language), 'image/svg+xml')
          }
        >
          {say('take.save')}
        </Press>
        <Press onPress={copies(() => `${link}\n${footOf(assessment, voice).join('\n')}`)}>{say('take.link')}</Press>
        <Press onPress={copies(() => correctionText(assessment, voice))}>{say('correction.copy')}</Press>
      </p>
      <output>{stage && say(`take.${stage}`)}</output>
    </Fold>
  );
}

function Press({ onPress, children }: { onPress: () => void; children: string }) {
  return (
    <button type="button" class="small" onClick={onPress}>
      {children}
    </button>
  );
}

/** Twice as large as it is drawn, for screens with small points. */
const SHARP = 2;

async function pngOf(scene: ReturnType<typeof sceneOf>): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = scene.width * SHARP;
  canvas.height = scene.height * SHARP;
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('This browser draws no pictures.');
  pen.scale(SHARP, SHARP);
  paint(scene, pen);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob === null ? reject(new Error('no picture')) : resolve(blob)), 'image/png'),
  );
}
