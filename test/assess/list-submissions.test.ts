import {describe, expect, it} from "vitest";
import {checkDate} from "../../loaders/assess/list-submissions.js";

describe("dates of the received log", () => {
  const check = (received_at: string) =>
    checkDate("received.csv", {unit_folder: "a", file: "1.xlsx", received_at, channel: ""});
  it.each(["2024-12-05", "2024-12-05T10:30", ""])("takes %j", (date) => expect(() => check(date)).not.toThrow());
  it.each(["05/12/2024", "2024-12-5", "hôm qua"])("stops at %j, which would be compared wrongly", (date) =>
    expect(() => check(date)).toThrow(`received.csv: a/1.xlsx was received on "${date}"`)
  );
});
