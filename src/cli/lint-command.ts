import { parseArguments } from './arguments';
import { runLint } from './lint';

/** `odzew lint`: exit 0 clean or warnings, 1 errors, 2 misuse. */
export async function lint(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArguments(args, { format: { type: 'string' } });
  const { output, exitCode } = await runLint(positionals, { format: values.format ?? 'text', cwd: process.cwd() });
  if (output !== '') (exitCode === 2 ? process.stderr : process.stdout).write(output.endsWith('\n') ? output : `${output}\n`);
  return exitCode;
}
