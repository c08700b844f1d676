/** Templates and admission patterns as the apps pass them to the core. Generated from documents/ and talk/, checked when generated. */

import type { Templates } from "@tanhao/core/document/template";
import type { AdmissionPattern } from "@tanhao/core/talk/admission";
import { admissions as admissionData, templates as templateData } from "../generated/documents.ts";

export const templates: Templates = templateData as Templates; // shape, names and languages were checked by build-documents.ts
export const admissionPatterns: readonly AdmissionPattern[] = admissionData as readonly AdmissionPattern[]; // as above
