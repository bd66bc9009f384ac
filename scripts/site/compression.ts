import { judge, type Finding } from "./finding";
import type { Visit } from "./visit";

/** Whether text travels compressed, and data, which are gzipped inside, as they are. */
export function judgeCompression({ page, script, style, data }: Visit): Finding[] {
  const plain = [page, script, style].flatMap((each) =>
    each?.status === 200 && each.body.length > 1024 && each.headers.get("content-encoding") === null
      ? [new URL(each.url).pathname]
      : [],
  );
  return [
    judge(
      plain.length === 0,
      `Text is compressed (${script?.headers.get("content-encoding") ?? page.headers.get("content-encoding") ?? "small"})`,
      `Not compressed: ${plain.join(", ")}`,
      "Let the host send the .br or .gz that lies beside each text, or compress text/html, text/css, text/javascript and application/json itself: a first visit is three times as large without.",
    ),
    judge(
      (data?.headers.get("content-encoding") ?? null) === null,
      "Data are sent as they are",
      "Data (.bin) are compressed a second time",
      "Leave application/octet-stream out of compression: these files are gzipped inside, and it only costs time.",
      "advice",
    ),
  ];
}
