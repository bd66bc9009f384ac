import { expect, it } from "vitest";
import { NO_HEAD, readHead, sayMeeting } from "../../src/panels/export/brief/brief-head";
import { kindOfImage, LARGEST_LOGO, readLogo } from "../../src/panels/export/brief/logo";

it("says for whom a brief is and when they meet, with what is set", () => {
  const set = (committee: string, meeting: string) => sayMeeting({ committee, meeting, logo: "" });
  expect(set("Health and Wellbeing Board", "2026-12-04")).toBe(
    "Health and Wellbeing Board, meeting of 4 December 2026",
  );
  expect(set("", "2026-12-04")).toBe("Meeting of 4 December 2026");
  expect(set(" Board ", "")).toBe("Board");
  expect(set("", "")).toBe("");
  expect(set("Board", "2026-13-44")).toBe("Board");
});

it("reads a kept head back, and leaves out what is not what it should be", () => {
  const head = { committee: "Board", meeting: "2026-12-04", logo: "data:image/png;base64,iVBORw0KGgo=" };
  expect(readHead(JSON.stringify(head))).toEqual(head);
  for (const text of [null, "", "{", "3", "null", "[]"]) expect(readHead(text)).toEqual(NO_HEAD);
  for (const logo of [
    "https://elsewhere.example/logo.png",
    "data:image/svg+xml;base64,PHN2Zz4=",
    "data:text/html,x",
    7,
  ])
    expect(readHead(JSON.stringify({ ...head, logo })).logo).toBe("");
  expect(readHead(JSON.stringify({ ...head, meeting: "soon", committee: "x".repeat(500) }))).toEqual({
    ...head,
    meeting: "",
    committee: "x".repeat(120),
  });
});

it("knows an image by its bytes, and refuses a logo in words that say what to do", async () => {
  const file = (name: string, bytes: Uint8Array<ArrayBuffer>) => new File([bytes], name);
  expect(kindOfImage(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0))).toBe("image/png");
  expect(kindOfImage(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0))).toBe("image/jpeg");
  const svg = new TextEncoder().encode("<svg xmlns='http://www.w3.org/2000/svg'/>");
  expect(kindOfImage(svg)).toBeNull();
  await expect(readLogo(file("logo.png", svg))).rejects.toThrow(
    "logo.png is neither a PNG nor a JPEG image. Save the logo as PNG and choose it again.",
  );
  await expect(readLogo(file("big.png", new Uint8Array(LARGEST_LOGO + 1)))).rejects.toThrow(/501 kB.*500 kB/);
});
