// A reporter that tells which tests passed only when tried again: a retry may save a run, it shall not hide a flake.

export default class Flakes {
  /** @param {import('vitest/node').TestCase} test */
  onTestCaseResult(test) {
    if (!test.diagnostic()?.flaky) return;
    const [first] = test.result().errors ?? [];
    const why = (first?.message ?? '').split('\n')[0];
    console.log(`FLAKE: ${test.module.relativeModuleId} › ${test.fullName}: ${why}`);
  }
}
