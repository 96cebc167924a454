// Changes of a lab: its template, its exports and the lab itself.
import { graphql } from '../api/graphql';

export const START = graphql(`
  mutation StartTemplate($input: StartTemplateVmInput!) {
    startTemplateVm(input: $input) { lab { id templateVm { state } } userErrors { code message path params { name value } } }
  }
`);

export const STOP = graphql(`
  mutation StopTemplate($input: StopTemplateVmInput!) {
    stopTemplateVm(input: $input) { lab { id templateVm { state } } userErrors { code message path params { name value } } }
  }
`);

export const FLATTEN = graphql(`
  mutation FlattenTemplate($input: FlattenTemplateInput!) {
    flattenTemplate(input: $input) { lab { id templateVm { state } } userErrors { code message path } }
  }
`);

export const DELETE_LAB = graphql(`
  mutation DeleteLab($input: DeleteLabInput!) {
    deleteLab(input: $input) { deletedId userErrors { code message path params { name value } } }
  }
`);

export const EXPORT = graphql(`
  mutation ExportLab($input: ExportImageInput!) {
    exportImage(input: $input) { export { id } userErrors { code message path params { name value } } }
  }
`);

export const REEXPORT = graphql(`
  mutation ReexportLab($input: ReexportImageInput!) {
    reexportImage(input: $input) { export { id } userErrors { code message path params { name value } } }
  }
`);

export const CANCEL = graphql(`
  mutation CancelExport($input: CancelExportInput!) {
    cancelExport(input: $input) { export { id } userErrors { code message path params { name value } } }
  }
`);

export const RETRY = graphql(`
  mutation RetryExport($input: RetryExportInput!) {
    retryExport(input: $input) { export { id } userErrors { code message path params { name value } } }
  }
`);

export const ESTIMATE = graphql(`
  query Estimate($input: EstimateCostInput!) {
    estimateCost(input: $input) {
      monthlyStorage { amount currency }
      oneOffTransfer { amount currency }
    }
    exports(first: 5, filter: { statuses: [SUCCEEDED] }) { nodes { id totalBytes startedAt finishedAt } }
  }
`);
