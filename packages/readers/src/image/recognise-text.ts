/**
 * Writing in a picture, line by line, each with where it stands: what a person compares with the picture before any of
 * it is used. The models are PP-OCR's, run by ONNX Runtime; both are handed in, so that a browser and Node load them
 * their own way. It takes seconds and much memory: run it in a worker and end the worker afterwards.
 */

import { err, ok, type Result } from "@tanhao/core/result";
import type { ReadFailure } from "../read-failure.ts";
import { goOn, type OnProgress } from "../reading-steps.ts";
import { decodeLine } from "./decode-line.ts";
import { findLines } from "./find-lines.ts";
import { type Box, cropRaster, planesOf, type Raster } from "./raster.ts";

export interface ImageLine {
  readonly text: string;
  readonly confidence: number;
  readonly box: Box;
}

/** A model that takes one picture as planes and gives one tensor. */
export type RunModel = (planes: Float32Array, dims: readonly number[]) => Promise<{ data: Float32Array; dims: readonly number[] }>;

export interface TextModels {
  readonly detect: RunModel;
  readonly recognise: RunModel;
  /** The characters the recognition model knows, in its order. */
  readonly dictionary: readonly string[];
}

/** The sides of the detection model's picture are whole multiples of this. */
const step = 32;
/** A longer side is shrunk to this: larger pictures only cost time and memory. */
const longest = 1920;
const lineHeight = 48;
const detectionPlanes = { mean: [0.485, 0.456, 0.406], deviation: [0.229, 0.224, 0.225] } as const;
const recognitionPlanes = { mean: [0.5, 0.5, 0.5], deviation: [0.5, 0.5, 0.5] } as const;

export async function recogniseText(
  raster: Raster,
  models: TextModels,
  onProgress?: OnProgress,
  signal?: AbortSignal,
): Promise<Result<readonly ImageLine[], ReadFailure>> {
  const boxes = await boxesOf(raster, models.detect);
  const lines: ImageLine[] = [];
  for (const [index, box] of boxes.entries()) {
    if (!(await goOn(index, boxes.length, onProgress, signal))) return err({ kind: "cancelled" });
    const line = await readLine(cropRaster(raster, box), models);
    if (line.text.trim() !== "") lines.push({ ...line, box });
  }
  onProgress?.(boxes.length, boxes.length);
  return ok(lines);
}

async function boxesOf(raster: Raster, detect: RunModel): Promise<readonly Box[]> {
  const ratio = Math.min(1, longest / Math.max(raster.width, raster.height));
  const [width, height] = [multiple(raster.width * ratio), multiple(raster.height * ratio)];
  const { data } = await detect(planesOf(raster, width, height, detectionPlanes), [1, 3, height, width]);
  const [scaleX, scaleY] = [raster.width / width, raster.height / height];
  return findLines({ width, height, likely: data }).map(({ left, top, right, bottom }) => ({
    left: Math.floor(left * scaleX),
    top: Math.floor(top * scaleY),
    right: Math.ceil(right * scaleX),
    bottom: Math.ceil(bottom * scaleY),
  }));
}

async function readLine(line: Raster, { recognise, dictionary }: TextModels) {
  const width = Math.max(lineHeight, Math.ceil((line.width * lineHeight) / line.height));
  const { data, dims } = await recognise(planesOf(line, width, lineHeight, recognitionPlanes), [1, 3, lineHeight, width]);
  const [, steps = 0, classes = 0] = dims;
  return decodeLine(data, steps, classes, dictionary);
}

const multiple = (length: number): number => Math.max(step, Math.round(length / step) * step);
