import { createSocket } from 'node:dgram';
import { createServer } from 'node:net';

/** Every name is this machine; it holds for a second, so that a name asked for again is seen again. */
const HERE = Buffer.from([0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 1, 0, 4, 127, 0, 0, 1]);
const A = 1;

/** The answer to one DNS message with one question (RFC 1035 §4.1): its address for A, nothing for other types. */
function answerTo(message: Buffer): Buffer {
  let end = 12;
  while (message.readUInt8(end) !== 0) end += message.readUInt8(end) + 1;
  const question = message.subarray(12, end + 5);
  const isAddress = question.readUInt16BE(question.length - 4) === A;
  const head = Buffer.from([
    message.readUInt8(0),
    message.readUInt8(1),
    0x81,
    0x80,
    0,
    1,
    0,
    isAddress ? 1 : 0,
    0,
    0,
    0,
    0,
  ]);
  return Buffer.concat([head, question, isAddress ? HERE : Buffer.alloc(0)]);
}

/** Starts the only resolver of the namespace, on port 53, UDP and TCP. */
export async function startResolver(): Promise<void> {
  const udp = createSocket('udp4', (message, { port, address }) => udp.send(answerTo(message), port, address));
  const tcp = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.on('data', (chunk) => {
      const answer = answerTo(chunk.subarray(2));
      const length = Buffer.alloc(2);
      length.writeUInt16BE(answer.length);
      socket.write(Buffer.concat([length, answer]));
    });
  });
  await Promise.all([
    new Promise<void>((resolve) => udp.bind(53, '127.0.0.1', resolve)),
    new Promise<void>((resolve) => tcp.listen(53, '127.0.0.1', resolve)),
  ]);
  udp.unref();
  tcp.unref();
}
