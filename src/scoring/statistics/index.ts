/** The statistics' public face: pure functions for the audit and for sensitivity analysis. */

export {auditFramework} from "./audit/audit-framework.js";
export {auditReport} from "./audit/audit-report.js";
export {cutAt, cutLevels} from "./audit/cuts.js";
export type {AuditBasis, AuditCheck, AuditCheckId, AuditInput, AuditVerdict} from "./audit/model.js";
export type * from "./audit/report-model.js";
export type {NamedColumn, Why} from "./column.js";
export {type Correlation, type CorrelationMethod, correlate} from "./correlation.js";
export {type CorrelationRatio, correlationRatio} from "./correlation-ratio.js";
export {type CorrelationRow, correlateAll, correlateBetween} from "./correlation-table.js";
export {cronbachAlpha, type Reliability} from "./cronbach.js";
export {type CrossLoading, crossLoadings, type OwnedColumn} from "./cross-loadings.js";
export {type Description, describeColumn} from "./describe.js";
export {type EffectiveWeight, effectiveWeights} from "./effective-weights.js";
export {type ColumnGroup, type FlagLimits, flagPairs, type PairFlag} from "./flag-pairs.js";
export {type Importance, measureImportance, type WeighedColumn} from "./importance.js";
export {type Component, type Pca, principalComponents} from "./pca.js";
export {type PcaWeights, pcaWeights} from "./pca-weights.js";
export {type Removal, type RemovedRow, removeElements} from "./remove-elements.js";
export {kurtosis, skewness} from "./shape.js";
export {type SizeEffect, type SizeOptions, sizeEffects} from "./size-effect.js";
export {type EstimateOptions, estimateSobol, type SobolIndex} from "./sobol-estimate.js";
export {type SobolOptions, sobolDesign, sobolIndices} from "./sobol-indices.js";
export {SOBOL_DIMENSIONS, sobolSequence} from "./sobol-sequence.js";
export {varimax} from "./varimax.js";
