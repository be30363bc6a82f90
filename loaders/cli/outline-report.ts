type Write = (line: string) => void;

export async function outlineReportCommand(_args: readonly string[], _out: Write, err: Write): Promise<number> {
  err("not written yet");
  return 2;
}
