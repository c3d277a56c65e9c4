import { allIsOnePage } from './all-is-one-page.ts'
import { alwaysByDefault } from './always-by-default.ts'
import { approximateValue } from './approximate-value.ts'
import { base64Padding } from './base64-padding.ts'
import { beyondMaximum } from './beyond-maximum.ts'
import { brokenMarkup } from './broken-markup.ts'
import { capturesDisagree } from './captures-disagree.ts'
import { contentTypeWithoutBody } from './content-type-without-body.ts'
import { countingNumber } from './counting-number.ts'
import { defaultNotListed } from './default-not-listed.ts'
import { dependentEnums } from './dependent-enums.ts'
import type { PageDetector, PayloadDetector } from './detector.ts'
import { encodedIdentifier } from './encoded-identifier.ts'
import { enumCounterpart } from './enum-counterpart.ts'
import { enumDisagreement } from './enum-disagreement.ts'
import { enumSpelling } from './enum-spelling.ts'
import { enumWording } from './enum-wording.ts'
import { filterSyntax } from './filter-syntax.ts'
import { formatMismatch } from './format-mismatch.ts'
import { hedgedExample } from './hedged-example.ts'
import { hiddenPageParameter } from './hidden-page-parameter.ts'
import { hiddenPageSize } from './hidden-page-size.ts'
import { historyGap } from './history-gap.ts'
import { hostDisagreement } from './host-disagreement.ts'
import { identicalTimes } from './identical-times.ts'
import { impliedInteger } from './implied-integer.ts'
import { itemCount } from './item-count.ts'
import { looseFormat } from './loose-format.ts'
import { misplacedParameter } from './misplaced-parameter.ts'
import { missingAuth } from './missing-auth.ts'
import { missingDefault } from './missing-default.ts'
import { missingEndpoint } from './missing-endpoint.ts'
import { missingEnum } from './missing-enum.ts'
import { missingError } from './missing-error.ts'
import { missingExample } from './missing-example.ts'
import { missingFormat } from './missing-format.ts'
import { missingMaximum } from './missing-maximum.ts'
import { missingMinimum } from './missing-minimum.ts'
import { missingName } from './missing-name.ts'
import { missingNullability } from './missing-nullability.ts'
import { missingOrder } from './missing-order.ts'
import { missingRateLimit } from './missing-rate-limit.ts'
import { missingRefusal } from './missing-refusal.ts'
import { missingRequired } from './missing-required.ts'
import { missingRequiredKey } from './missing-required-key.ts'
import { missingSample } from './missing-sample.ts'
import { missingServer } from './missing-server.ts'
import { missingStatus } from './missing-status.ts'
import { missingTotal } from './missing-total.ts'
import { missingType } from './missing-type.ts'
import { missingValue } from './missing-value.ts'
import { mixedOffsets } from './mixed-offsets.ts'
import { nameDisagreement } from './name-disagreement.ts'
import { nameStyle } from './name-style.ts'
import { oneNameTwoShapes } from './one-name-two-shapes.ts'
import { oneSidedExample } from './one-sided-example.ts'
import { only200Succeeds } from './only-200-succeeds.ts'
import { onlyNull } from './only-null.ts'
import { outOfRange } from './out-of-range.ts'
import { pagePlaceholder } from './page-placeholder.ts'
import { parameterFieldName } from './parameter-field-name.ts'
import { pathNumber } from './path-number.ts'
import { pathOnlyInSample } from './path-only-in-sample.ts'
import { personName } from './person-name.ts'
import { placeholder } from './placeholder.ts'
import { sampleDiffers } from './sample-differs.ts'
import { sampleLacksRequired } from './sample-lacks-required.ts'
import { sharedIdentifier } from './shared-identifier.ts'
import { similarIdentifiers } from './similar-identifiers.ts'
import { singleErrorCode } from './single-error-code.ts'
import { sometimesAbsent } from './sometimes-absent.ts'
import { sortTies } from './sort-ties.ts'
import { stagingHost } from './staging-host.ts'
import { statusBody } from './status-body.ts'
import { statusLabel } from './status-label.ts'
import { timestampOrder } from './timestamp-order.ts'
import { tokenUnexplained } from './token-unexplained.ts'
import { trailingComma } from './trailing-comma.ts'
import { typeMismatch } from './type-mismatch.ts'
import { unassignableNumber } from './unassignable-number.ts'
import { unclearPlace } from './unclear-place.ts'
import { undescribedContainer } from './undescribed-container.ts'
import { undocumentedEnumValue } from './undocumented-enum-value.ts'
import { undocumentedKey } from './undocumented-key.ts'
import { undocumentedNull } from './undocumented-null.ts'
import { unexplainedHeader } from './unexplained-header.ts'
import { unexplainedValues } from './unexplained-values.ts'
import { unknownType } from './unknown-type.ts'
import { unnamedError } from './unnamed-error.ts'
import { unparseableExample } from './unparseable-example.ts'
import { unquotedValue } from './unquoted-value.ts'
import { untiedUnion } from './untied-union.ts'
import { untypedItems } from './untyped-items.ts'
import { uuidVersion } from './uuid-version.ts'
import { wrongStandard } from './wrong-standard.ts'

/** Detectors that look at the values of one body. */
export const payloadDetectors: readonly PayloadDetector[] = [
  base64Padding,
  encodedIdentifier,
  historyGap,
  identicalTimes,
  itemCount,
  mixedOffsets,
  oneNameTwoShapes,
  onlyNull,
  personName,
  placeholder,
  sharedIdentifier,
  similarIdentifiers,
  sometimesAbsent,
  timestampOrder,
  unassignableNumber,
  uuidVersion,
]

/** Detectors that look at what a page states. */
export const pageDetectors: readonly PageDetector[] = [
  allIsOnePage,
  alwaysByDefault,
  approximateValue,
  beyondMaximum,
  brokenMarkup,
  capturesDisagree,
  contentTypeWithoutBody,
  countingNumber,
  defaultNotListed,
  dependentEnums,
  enumCounterpart,
  enumDisagreement,
  enumSpelling,
  enumWording,
  filterSyntax,
  formatMismatch,
  hedgedExample,
  hiddenPageParameter,
  hiddenPageSize,
  hostDisagreement,
  impliedInteger,
  looseFormat,
  misplacedParameter,
  missingAuth,
  missingDefault,
  missingEndpoint,
  missingEnum,
  missingError,
  missingExample,
  missingFormat,
  missingMaximum,
  missingMinimum,
  missingName,
  missingNullability,
  missingOrder,
  missingRateLimit,
  missingRefusal,
  missingRequiredKey,
  missingRequired,
  missingSample,
  missingServer,
  missingStatus,
  missingTotal,
  missingType,
  missingValue,
  nameDisagreement,
  nameStyle,
  oneSidedExample,
  only200Succeeds,
  outOfRange,
  pagePlaceholder,
  parameterFieldName,
  pathNumber,
  pathOnlyInSample,
  sampleDiffers,
  sampleLacksRequired,
  singleErrorCode,
  sortTies,
  stagingHost,
  statusBody,
  statusLabel,
  tokenUnexplained,
  trailingComma,
  typeMismatch,
  unclearPlace,
  undescribedContainer,
  undocumentedEnumValue,
  undocumentedKey,
  undocumentedNull,
  unexplainedHeader,
  unexplainedValues,
  unknownType,
  unnamedError,
  unparseableExample,
  unquotedValue,
  untiedUnion,
  untypedItems,
  wrongStandard,
]
