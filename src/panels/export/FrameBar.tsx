import { useState } from "react";
import { fileName, ruleName } from "../../export/file-name";
import { ASPECTS, pixelsOf, SCALES, type Aspect, type Scale } from "../../export/image/aspect";
import type { FrameInput } from "../../export/image/frame-input";
import { pngOf } from "../../export/image/save-png";
import type { Scene } from "../../export/image/scene";
import { svgOf } from "../../export/image/svg";
import { saveFile } from "../../export/save";
import { Button } from "../../ui/Button";
import { SelectField } from "../../ui/SelectField";
import { BareButton } from "./BareButton";
import styles from "./Export.module.css";
import type { Facts } from "./facts";
import { scopeName, titleOf } from "../../readings/export/scope-words";
import { makeDeck } from "./make-deck";
import { TaskLine } from "./TaskLine";
import { TitleField } from "./TitleField";
import { useTask } from "./use-task";

interface FrameBarProps {
  readonly facts: Facts;
  readonly input: FrameInput;
  readonly scene: Scene;
  readonly aspect: Aspect;
  /** A person's own title, or "". */
  readonly title: string;
  readonly onTitle: (title: string) => void;
  readonly onAspect: (aspect: Aspect) => void;
  readonly onBare: () => void;
  readonly onClose: () => void;
}

const aspectChoices = (Object.keys(ASPECTS) as Aspect[]).map((value) => ({
  value,
  label: ASPECTS[value].name,
}));

/** Copies a picture together with its description, for programs that take one or the other. */
const copyPicture = (png: Blob, words: string): Promise<void> =>
  navigator.clipboard.write([
    new ClipboardItem({ "image/png": png, "text/plain": new Blob([words], { type: "text/plain" }) }),
  ]);

/** Title, shape and ways out of the frame. */
export function FrameBar({
  facts,
  input,
  scene,
  aspect,
  title,
  onTitle,
  onAspect,
  onBare,
  onClose,
}: FrameBarProps) {
  const [scale, setScale] = useState<Scale>(2);
  const { task, run, cancel } = useTask();
  const { pixels, dpi } = ASPECTS[aspect];
  const sizeAt = (each: Scale): string => {
    const { width, height } = pixelsOf(aspect, each);
    return `${width} × ${height}`;
  };
  const scales = SCALES.map((each) => ({ value: String(each), label: sizeAt(each) }));
  const name = (extension: string): string =>
    fileName({
      scope: scopeName(facts),
      footprint: facts.footprint?.code ?? null,
      place: facts.place?.code ?? null,
      what: `${facts.overlay?.id ?? facts.indicator.id}-map-${aspect.replace(":", "x")}`,
      rule: ruleName(facts.preset, facts.view.rule),
      date: facts.date,
      extension,
    });
  const draw = (report: (share: number, words: string) => void, signal: AbortSignal) =>
    pngOf(scene, {
      scale: scale * pixels,
      dpi: dpi / pixels,
      signal,
      onProgress: (share) => report(share, "Drawing the image"),
    });
  const savePng = () =>
    run(async (report, signal) => {
      saveFile(await draw(report, signal), name("png"));
      return `Saved ${name("png")}, ${sizeAt(scale)}`;
    });
  const copyPng = () =>
    run(async (report, signal) => {
      await copyPicture(await draw(report, signal), scene.description);
      return "Image copied, with its description";
    });
  const copyAlt = () =>
    run(async () => {
      await navigator.clipboard.writeText(scene.description);
      return "Description copied";
    });
  const saveSlides = () =>
    run(async (report, signal) => {
      saveFile(await makeDeck(facts, input, report, signal), name("pptx"));
      return `Saved ${name("pptx")}: the map, the areas, and how it was made`;
    });
  const saveSvg = () =>
    run(() => {
      saveFile(new Blob([svgOf(scene)], { type: "image/svg+xml" }), name("svg"));
      return Promise.resolve(`Saved ${name("svg")}`);
    });
  return (
    <div className={styles.frameBar}>
      <TitleField own={title} proposed={title.trim() === "" ? input.title : titleOf(facts)} onOwn={onTitle} />
      <SelectField label="Shape" hideLabel value={aspect} choices={aspectChoices} onChange={onAspect} />
      <SelectField
        label="Size"
        value={String(scale)}
        choices={scales}
        onChange={(next) => setScale(Number(next) as Scale)}
      />
      <Button look="solid" onPress={() => void savePng()}>
        Save PNG
      </Button>
      <Button onPress={() => void saveSvg()}>Save SVG</Button>
      <Button onPress={() => void saveSlides()}>Save slides</Button>
      <Button onPress={() => void copyPng()}>Copy image</Button>
      <Button onPress={() => void copyAlt()}>Copy description</Button>
      <div className={styles.leave}>
        <BareButton onPress={onBare} />
        <Button onPress={onClose}>Close</Button>
      </div>
      <TaskLine task={task} onCancel={cancel} />
    </div>
  );
}
