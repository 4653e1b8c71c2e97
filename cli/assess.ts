import { UsageError } from './usage-error';

export async function assessCommand(_args: string[]): Promise<number> {
  throw new UsageError('assess is being wired');
}
