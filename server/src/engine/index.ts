/** The engine's only door. */
export { advised, advisedSoFar, dueForAdvice } from './advise.ts';
export { analyse, editsOf, folderFile, ignoreEdits } from './analyse.ts';
export type { AnalysedDocument, Analysis } from './analyse.ts';
export {
  baselineOf,
  deploymentReportOf,
  figuresOf,
  knobsOf,
  lensOf,
  reportOf,
  switchFix,
  whatIfFix,
} from './estimates.ts';
export { listedOf, totalOf } from './listing.ts';
export type { Listed } from './listing.ts';
export { differenceSince, fileCostOf } from './since.ts';
export { analyseConfig, measuredConfigEdits, switchOffEdits } from './analyse-config.ts';
export { deploymentAt, refactoringsOf } from './refactorings.ts';
export { exportFormats, exportTo, importFrom } from './exports.ts';
export type { Conversion, ExportFormat, Syntax } from './exports.ts';
export { configNames, readConfig, regionPattern, withConfig } from './config/config.ts';
export type { Config } from './config/config.ts';
export { measuredOf } from './config/measured-files.ts';
export type { MeasuredWanted } from './config/measured-files.ts';
export { severitiesOf } from './config/severities.ts';
export type { FolderFile } from './dialects/dialect.ts';
export { mayBeOurs } from './dialects/index.ts';
export { anchorOfAlias } from './assist/anchors.ts';
export type { AnchorOfAlias } from './assist/anchors.ts';
export { nameAt } from './assist/names.ts';
export type { Name, NamedFile } from './assist/names.ts';
export { renamable, renamed } from './assist/rename.ts';
export { mostSymbols, symbolsOf } from './assist/symbols.ts';
export type { OutlineSymbol } from './assist/symbols.ts';
export { complete } from './assist/complete.ts';
export type { Completion } from './assist/completion.ts';
export { linksOf } from './assist/links.ts';
export { effectiveValues } from './assist/effective.ts';
export { foldsOf, selectionsAt } from './assist/structure.ts';
export { tokensOf } from './assist/tokens.ts';
export type { TokenKind } from './assist/tokens.ts';
export { formatEdits } from './format.ts';
export { hoverAt } from './assist/hover.ts';
export { comparisonOf, countedFor, shareOf } from './catalogue/offer/changes.ts';
export type { Comparison, PriceChange } from './catalogue/offer/changes.ts';
export { readRegionIndex } from './catalogue/offer/document.ts';
export type { RegionIndex } from './catalogue/offer/document.ts';
export { offerServices, pricesFrom } from './catalogue/offer/read-prices.ts';
export type { OfferPart, OfferText } from './catalogue/offer/read-prices.ts';
export { asyncPrice, hostingPrice, sourceWords, transformPrice } from './catalogue/prices.ts';
export type { Price } from './catalogue/prices.ts';
export { bookWith } from './catalogue/price-book.ts';
export { checkPriceList } from './catalogue/check-price-list.ts';
export { bundledList, pricedRegions } from './catalogue/bundled-prices.ts';
export type { Part, PriceList, Row as PriceRow } from './catalogue/price-lists.ts';
export { gradeOf } from './catalogue/price-lists.ts';
export { catalogueDate, pricesDate } from './catalogue/catalogue.ts';
export { costHover } from './estimate/cost-hover.ts';
export { pricePlaces } from './estimate/price-places.ts';
export type { PricePlace } from './estimate/price-places.ts';
export { limitIds, rowOf as limitRow } from './limits/rows.ts';
export type { Row as LimitRow } from './limits/rows.ts';
export { sourcesOf } from './limits/sources.ts';
export { meant as meantCode, standsFor } from './suppression/marks.ts';
export type { Fix } from './model/change.ts';
export { endpointTypes, trafficPatterns } from './model/deployment.ts';
export type { Deployment, EndpointType, TrafficPattern } from './model/deployment.ts';
export type { Finding, Related, Severity } from './model/finding.ts';
export {
  formatDuration,
  formatRate,
  formatSize,
  formatUsd,
  parseDuration,
  parseRate,
  parseSize,
} from './model/units.ts';
export type { Measured, Rate, Times } from './measured/measured.ts';
export { readMeasured } from './measured/read-measured.ts';
export { measuredEdits, measuredLines, workloadOf } from './measured-edits.ts';
export type { MeasuredFile } from './measured/read-measured.ts';
export { defaultSettings } from './settings.ts';
export type { AssumedWorkload, MeasuredDeployment, Settings } from './settings.ts';
export { applyEdits } from './text/edit.ts';
export type { TextEdit } from './text/edit.ts';
export { LineMap } from './text/line-map.ts';
export type { Position } from './text/line-map.ts';
export { contains } from './text/span.ts';
export type { Span } from './text/span.ts';
