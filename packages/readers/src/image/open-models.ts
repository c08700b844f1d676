/** PP-OCR's two models on ONNX Runtime, from bytes that are at hand. How they got here is the app's. */

import type { InferenceSession, Tensor } from "onnxruntime-web";
import type { RunModel, TextModels } from "./recognise-text.ts";

export interface ModelFiles {
  readonly detection: Uint8Array;
  readonly recognition: Uint8Array;
  /** One character a line. */
  readonly dictionary: string;
}

/** What is needed of ONNX Runtime. */
export interface OnnxRuntime {
  readonly InferenceSession: { readonly create: (model: Uint8Array) => Promise<InferenceSession> };
  readonly Tensor: new (type: "float32", data: Float32Array, dims: readonly number[]) => Tensor;
}

export async function openModels(onnx: OnnxRuntime, files: ModelFiles): Promise<TextModels> {
  const detect = await openModel(onnx, files.detection);
  const recognise = await openModel(onnx, files.recognition);
  const characters = files.dictionary.split(/\r?\n/);
  if (characters.at(-1) === "") characters.pop();
  // The model's last class is the space, which its list leaves out.
  return { detect, recognise, dictionary: [...characters, " "] };
}

async function openModel({ InferenceSession, Tensor }: OnnxRuntime, bytes: Uint8Array): Promise<RunModel> {
  const session = await InferenceSession.create(bytes);
  const [input = "", output = ""] = [session.inputNames[0], session.outputNames[0]];
  return async (planes, dims) => {
    const answer = (await session.run({ [input]: new Tensor("float32", planes, dims) }))[output];
    if (!(answer?.data instanceof Float32Array)) throw new Error("Broken invariant: a PP-OCR model answers with one tensor of floats");
    return { data: answer.data, dims: answer.dims };
  };
}
