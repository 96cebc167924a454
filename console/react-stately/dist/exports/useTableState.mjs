import {useTableColumnResizeState as $f6cebac1c03d2516$export$cb895dcf85db1319} from "../private/table/useTableColumnResizeState.mjs";
import {UNSTABLE_useFilteredTableState as $178a7f94e1b4b497$export$31447e17397b15c2, useTableState as $178a7f94e1b4b497$export$907bcc6c48325fd6} from "../private/table/useTableState.mjs";
import {Cell as $bf42fa5f8ac488ca$export$f6f0c3fe4ec306ea} from "../private/table/Cell.mjs";
import {Column as $6f60280352002908$export$816b5d811295e6bc} from "../private/table/Column.mjs";
import {Row as $6d3258838ae978da$export$b59bdbef9ce70de2} from "../private/table/Row.mjs";
import {TableBody as $bf2d76ed9fa06f12$export$76ccd210b9029917} from "../private/table/TableBody.mjs";
import {TableHeader as $69c35e5665163bd0$export$f850895b287ef28e} from "../private/table/TableHeader.mjs";

/*
 * Copyright 2020 Adobe. All rights reserved.
 * This file is licensed to you under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License. You may obtain a copy
 * of the License at http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software distributed under
 * the License is distributed on an "AS IS" BASIS, WITHOUT WARRANTIES OR REPRESENTATIONS
 * OF ANY KIND, either express or implied. See the License for the specific language
 * governing permissions and limitations under the License.
 */ 








export {$f6cebac1c03d2516$export$cb895dcf85db1319 as useTableColumnResizeState, $178a7f94e1b4b497$export$907bcc6c48325fd6 as useTableState, $178a7f94e1b4b497$export$31447e17397b15c2 as UNSTABLE_useFilteredTableState, $bf42fa5f8ac488ca$export$f6f0c3fe4ec306ea as Cell, $6f60280352002908$export$816b5d811295e6bc as Column, $6d3258838ae978da$export$b59bdbef9ce70de2 as Row, $bf2d76ed9fa06f12$export$76ccd210b9029917 as TableBody, $69c35e5665163bd0$export$f850895b287ef28e as TableHeader};
//# sourceMappingURL=useTableState.mjs.map
